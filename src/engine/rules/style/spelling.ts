import type { Block } from '../../block';
import { quotations } from '../../extract/quotations';
import { currentWords } from '../../lexicon/current-words';
import { loanWords } from '../../lexicon/loan-words';
import type { Rule, SpellingPort, Variety } from '../../rule';
import { overlaps } from '../../span';
import { plainWords, tally, type PlainWord } from '../../spelling/plain-words';
import { isIseOrIze, varietyOf } from '../../spelling/variety';
import { structure } from '../../structure';

/** More corrections than this are a guess. */
const mostFixes = 3;

/**
 * A shorter text shows neither which English it is in nor which words are its own; checked where a
 * desk asks for spelling.
 */
const leastWords = 15;

/** A word that the dictionary does not have, one slip from one that it has: `style.spelling` in `stet.json`. */
export const spelling: Rule = {
  severity: 'information',
  summary: 'A word that the dictionary does not have stands one slip from a word that it has.',
  *check(article, { settings, spelling: dictionary, siblings }) {
    const { except, prefer, spelling: asked } = settings.style;
    if (asked === false || !dictionary) return;
    const doubtful: Doubtful[] = [];
    for (const block of article.read(structure).story) {
      for (const fact of doubtfulIn(block, dictionary)) doubtful.push({ fact, block });
      yield undefined;
    }
    // What follows reads the whole article: where every word is known there is no need of it.
    if (!doubtful.length) return;
    const wanted = new Set([...except, ...Object.values(prefer)].map((form) => form.toLowerCase()));
    const counts = article.read(tally);
    if (!asked && sum(counts.values()) < leastWords) return;
    const variety = varietyOf(counts.keys(), dictionary);
    const isKnown = (word: string) =>
      dictionary.isKnown(word, variety) || (isIseOrIze(word) && dictionary.isKnown(word));
    for (const { fact, block } of doubtful) {
      yield undefined;
      const { text: word } = fact;
      const other = dictionary.varietyOf(word);
      // Another country's spelling is no slip; a desk may ask for it.
      if (isKnown(word) || wanted.has(word) || (other && !asked)) continue;
      // Written twice it is meant, whoever else writes it too.
      if ((counts.get(word) ?? 0) > 1) continue;
      if (siblings.some((sibling) => sibling.read(tally).has(word))) continue;
      if (isTornOrForeign(fact, block, isKnown)) continue;
      const near = dictionary
        .suggest(word, variety)
        // `colour` stands for `color`; `dreamt` is another form of `dream`, not another spelling.
        .filter((by) => !other || dictionary.varietyOf(by) === variety);
      const here = near.filter((by) => counts.has(by));
      const offered = [...new Set([...here, ...near])].slice(0, mostFixes);
      const [nearest] = offered;
      if (nearest === undefined) continue;
      const span = block.source(fact.start, fact.end);
      yield {
        at: span,
        message:
          other && variety
            ? `“${word}” is the ${nameOf(other)} spelling in ${nameOf(variety)} copy, expected “${nearest}”`
            : `“${word}” is not in the dictionary, expected “${nearest}”`,
        fixes: offered.map((newText) => ({
          title: `Write “${newText}”`,
          safe: false,
          edits: [{ ...span, newText }],
        })),
      };
    }
  },
};

const sum = (numbers: Iterable<number>) => Array.from(numbers).reduce((a, b) => a + b, 0);

interface Doubtful {
  readonly fact: PlainWord;
  readonly block: Block;
}

/** The words outside quotations that not both varieties have, kept with the passage: the most of the work. */
function doubtfulIn(block: Block, dictionary: SpellingPort): readonly PlainWord[] {
  return block.passage.remember(dictionary, () => {
    const isDoubtful = ({ text }: PlainWord) =>
      (!dictionary.isKnown(text) || dictionary.varietyOf(text) !== undefined) &&
      !loanWords.has(text) &&
      !currentWords.has(text);
    const found = plainWords(block.text).filter(isDoubtful);
    if (!found.length) return none;
    const quoted = block.read(quotations);
    return found.filter((word) => !quoted.some((quotation) => overlaps(quotation, word)));
  });
}

const none: readonly PlainWord[] = [];

const nameOf = (variety: Variety) => (variety === 'american' ? 'American' : 'British');

/**
 * Whether the word is a piece of one that a line end or a stray space has torn (`inter- rupted`), or
 * stands beside another that no dictionary has: foreign words and dialect come in company.
 */
function isTornOrForeign(
  { text: word, start, end }: PlainWord,
  { text }: Block,
  isKnown: (word: string) => boolean,
): boolean {
  const before = /(\p{L}{1,20})([-‑]?)\s$/u.exec(text.slice(Math.max(0, start - 24), start));
  const after = /^\s(\p{Ll}{1,20})(?!\p{L})/u.exec(text.slice(end, end + 24));
  const [, left = '', hyphen] = before ?? [];
  const [, right = ''] = after ?? [];
  if (hyphen || (left && isKnown(left.toLowerCase() + word)) || (right && isKnown(word + right)))
    return true;
  return [left, right].some((near) => near.length > 2 && /^[a-z]/.test(near) && !isKnown(near));
}
