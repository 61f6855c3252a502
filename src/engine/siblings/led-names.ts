import {
  auxiliaries,
  conjunctions,
  isSmallWord,
  modals,
  prepositions,
  sayingVerbs,
  weekdays,
} from '../lexicon/closed-class';
import { courtesyTitles, nameSuffixes, offices } from '../lexicon/titles';
import type { Passage } from '../passage';
import { bare, isPossessive } from './readings/name-guards';
import { opens, passageNames, passageRuns } from './readings/name-parts';
import { isTitleCase } from './statements';
import { tokens, type Token } from './tokens';

/** A name of several words as a passage uses it. */
export interface LedName {
  /** Its words without title, possessive and suffix. */
  readonly name: string;
  /** From its article on, where it has one, else from its title. */
  readonly words: readonly Token[];
  /** What leads it in: `the Harbour Board`, `spokeswoman Ada Holm`; a title is a role too. */
  readonly lead: 'the' | 'a' | 'role' | undefined;
  /** The words of its title that stand before it. */
  readonly title: readonly Token[];
  /** A possessive stands inside it: `the President’s Daily Brief`. */
  readonly isOwned: boolean;
  /** It stands for itself: no noun follows that it would only describe, as in `the Ada Holm campaign`. */
  readonly isHead: boolean;
  /** A clause says which one is meant: `the Ada Holm who had left`. */
  readonly isDefined: boolean;
  /** Nothing else begins its phrase: it follows a preposition or a verb, or opens the sentence. */
  readonly isAlone: boolean;
  /** It opens the sentence or a quotation. */
  readonly opens: boolean;
  /** The words before it, the last first, as far as they matter. */
  readonly before: readonly Token[];
  /** What stands between it and the word before it. */
  readonly gap: string;
}

/** So many words before a name tell what it is a part of. */
const reach = 8;

/** The names of several words in a passage; none in a headline, where articles are left out. */
export function ledNames(text: string, passage: Passage): readonly LedName[] {
  const all = passage.read(tokens);
  if (isTitleCase(all)) return [];
  return passage.read(passageNames).flatMap(({ from, to, lefts }): LedName[] => {
    const own = all.slice(from, to);
    const [head] = own;
    if (!head || own.length < 2 || courtesyTitles.has(head.text)) return [];
    const name = own.map(bare).filter((word) => !nameSuffixes.has(word));
    // `The Treasurer Ada Holm`: an article with a capital is in the row.
    const begins = lefts.map((at) => (isArticle(all[at]) ? at + 1 : at));
    const titled = Math.min(from, ...begins.filter((at) => isTitle(all.slice(at, from))));
    const article = all[titled - 1];
    const isLed = isArticle(article) && text.slice(article?.end, all[titled]?.start) === ' ';
    const first = isLed ? titled - 1 : titled;
    const words = all.slice(first, to);
    const before = all.slice(Math.max(0, first - reach), first).reverse();
    const gap = text.slice(before[0]?.end ?? 0, words[0]?.start);
    const isRole = titled < from || isRoleBefore(before, gap, text);
    const isFirst = !before.length || opens(words[0] ?? head, text);
    return [
      {
        name: name.join(' '),
        words,
        title: all.slice(titled, from),
        isOwned: all.slice(titled, to - 1).some((token) => isPossessive(token, text)),
        lead: isLed ? (article?.same === 'the' ? 'the' : 'a') : isRole ? 'role' : undefined,
        isHead: standsForItself(text, own, all[to]),
        isDefined: /^(?:who|whose)$/.test(all[to]?.same ?? ''),
        isAlone: !isLed && !isRole && (isFirst || (gap === ' ' && beginsPhrase(before, text))),
        opens: isFirst,
        before,
        gap,
      },
    ];
  });
}

/** The words of a passage that are a name by themselves: `Holm said`; none behind an article. */
export function loneNames(text: string, passage: Passage): ReadonlySet<string> {
  const all = passage.read(tokens);
  const found = new Set<string>();
  if (isTitleCase(all)) return found;
  for (const [from, to] of passage.read(passageRuns)) {
    const own = all[from];
    if (!own || to - from > 1 || opens(own, text) || isArticle(all[from - 1])) continue;
    if (standsForItself(text, [own], all[to])) found.add(bare(own));
  }
  return found;
}

/** `Trade Minister`: a place or a body may stand before the office, an article may not. */
const isTitle = (words: readonly Token[]) =>
  words.some(({ same }) => offices.has(same)) && !words.some(isArticle);

const isArticle = (token?: Token) => /^(?:the|an?)$/.test(token?.same ?? '');

function isRoleBefore([last, ...earlier]: readonly Token[], gap: string, text: string): boolean {
  if (!last || gap !== ' ' || isPossessive(last, text)) return false;
  const isStaff =
    last.same === 'staff' && earlier[0]?.same === 'of' && earlier[1]?.same === 'chief';
  return offices.has(last.same) || isStaff;
}

/** Words that begin a phrase: an article or a word of its kind among them keeps the name behind from doing so. */
const beginners = /^(?:the|an?|this|that|these|those|my|your|his|her|its|our|their|every|each|no)$/;

/** In so many words before a name an article can be its own: `the newly created Harbour Board`. */
const phraseReach = 3;

function beginsPhrase(before: readonly Token[], text: string): boolean {
  const [last] = before;
  if (!last || last.capital || isPossessive(last, text)) return false;
  if (prepositions.has(last.same) || auxiliaries.has(last.same) || sayingVerbs.has(last.same))
    return true;
  // `he will nominate`, `to meet`
  const earlier = before[1]?.same ?? '';
  if ((modals.has(earlier) || earlier === 'to') && !isSmallWord(last.same)) return true;
  if (conjunctions.has(last.same)) return !/^(?:and|or|nor)$/.test(last.same);
  return (
    /\p{Ll}{2,20}ed$/u.test(last.text) &&
    !before.slice(1, 1 + phraseReach).some(({ same }) => beginners.test(same))
  );
}

/** Verbs of saying that are nouns too: `the Ada Holm reports`. */
const maybeNouns = /^(?:reports?|claims?|demands?|calls?|notes?|states?|quoted)$/;
/** Nouns that look like adverbs or verbs. */
const nounsInLyOrEd = /^(?:rally|family|reply|supply|ally|assembly|feed|seed|need|breed|shed|bed)$/;

/** Whether a name stands for itself: no noun follows that it would only describe. */
export function standsForItself(
  text: string,
  own: readonly Token[],
  next: Token | undefined,
): boolean {
  const last = own.at(-1);
  if (!last || isPossessive(last, text)) return true;
  const stop = nameSuffixes.has(last.text) && text.charAt(last.end) === '.' ? 1 : 0;
  const gap = text.slice(last.end + stop, next?.start);
  if (!next || gap !== ' ') return /^[”"]?\s?(?:[,;:!?)—–]|--|\.(?!\w)|$)/u.test(gap);
  const { same, text: word } = next;
  return (
    (sayingVerbs.has(same) && !maybeNouns.test(same)) ||
    (conjunctions.has(same) && !/^(?:and|or)$/.test(same)) ||
    prepositions.has(same) ||
    auxiliaries.has(same) ||
    modals.has(same) ||
    weekdays.has(word) ||
    (/^(?:not|also|then|now|earlier|later|again|once|\p{Ll}{2,20}(?:ly|ed))$/u.test(word) &&
      !nounsInLyOrEd.test(word))
  );
}
