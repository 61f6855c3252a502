import type { SpellingPort, Variety } from '../rule';
import { isSmallWord } from '../lexicon/closed-class';
import { isFormed } from './formation';
import { termOf } from '../siblings/terms';
import { rarity } from '../siblings/frequencies';
import { fingerSlips, neighbours } from './neighbours';

/** Shorter words are taken for misspelt only where a small word is meant: `teh`. */
const shortestMisspelt = 5;

/**
 * How rare the word that was meant may be, where only a slip of the finger leads to it: short words are
 * near to many. In units of `rarity`: 2.5 is in one text of twelve, 4.5 in one of ninety.
 */
const rarest = { short: 2.5, long: 4.5 } as const;
/** In a word of so many letters one wrong one leaves no doubt. */
const tellingLength = 9;
/** Words of so many letters are short; below the lesser number anything may be an abbreviation. */
const longWord = 7;
const shortestSlip = 4;

/** The words of English in small letters: those of both varieties, and those of one alone. */
export class Dictionary implements SpellingPort {
  /**
   * @param words in both varieties
   * @param own the words that only one variety has
   * @param unfit never offered as a correction: swear words
   */
  constructor(
    private readonly words: ReadonlySet<string>,
    private readonly own: Readonly<Record<Variety, ReadonlySet<string>>>,
    private readonly unfit: ReadonlySet<string>,
  ) {}

  isKnown(word: string, variety?: Variety): boolean {
    return this.#isListed(word, variety) || isFormed(word, (part) => this.#isListed(part, variety));
  }

  varietyOf(word: string): Variety | undefined {
    if (this.own.american.has(word)) return 'american';
    return this.own.british.has(word) ? 'british' : undefined;
  }

  suggest(word: string, variety?: Variety): readonly string[] {
    const certain = this.varietyOf(word) !== undefined;
    const isFit = (near: string) => this.#isListed(near, variety) && !this.unfit.has(near);
    // One letter for another makes a short word another word (`grifters`, `grafters`): the meant one must be in use.
    const isMeant = (near: string) =>
      certain ||
      near.length !== word.length ||
      word.length >= tellingLength ||
      isSwapped(word, near) ||
      rarity(termOf(near)) !== undefined;
    const likely = neighbours(word, certain).filter(
      (near) =>
        isFit(near) && isMeant(near) && (word.length >= shortestMisspelt || isSmallWord(near)),
    );
    const limit = word.length < longWord ? rarest.short : rarest.long;
    const slipped =
      word.length < shortestSlip
        ? []
        : fingerSlips(word)
            .filter((near) => isFit(near) && (rarity(termOf(near)) ?? Infinity) <= limit)
            .sort((a, b) => (rarity(termOf(a)) ?? 0) - (rarity(termOf(b)) ?? 0));
    return [...new Set([...likely, ...slipped])];
  }

  #isListed(word: string, variety: Variety | undefined): boolean {
    if (this.words.has(word)) return true;
    if (variety) return this.own[variety].has(word);
    return this.own.american.has(word) || this.own.british.has(word);
  }
}

/** Whether two words have the same letters, two of them exchanged. */
function isSwapped(a: string, b: string): boolean {
  return Array.from(a).sort().join('') === Array.from(b).sort().join('');
}

/** After so many lines the reader pauses: some tenths of a millisecond of work. */
const pauseAfter = 2000;

/**
 * Reads the word list that the build makes: three parts (both varieties, American alone, British
 * alone), each under a line `=`, sorted. Of each word stands how many letters it shares with the one
 * before (in base 36) and the rest; `!` behind it keeps it from being offered.
 */
export function* readDictionary(list: string): Generator<undefined, Dictionary> {
  const parts = [new Set<string>(), new Set<string>(), new Set<string>()];
  const unfit = new Set<string>();
  let part = -1;
  let before = '';
  let line = 0;
  for (let start = 0; start < list.length; line++) {
    const found = list.indexOf('\n', start);
    const end = found < 0 ? list.length : found;
    if (list[start] === '=') part++;
    else if (end > start) {
      const marked = list[end - 1] === '!';
      const rest = list.slice(start + 1, marked ? end - 1 : end);
      before = before.slice(0, parseInt(list.charAt(start), 36)) + rest;
      parts[part]?.add(before);
      if (marked) unfit.add(before);
    }
    start = end + 1;
    if (line % pauseAfter === 0) yield undefined;
  }
  const [both = new Set(), american = new Set(), british = new Set()] = parts;
  return new Dictionary(both, { american, british }, unfit);
}
