import type { Article } from '../article';
import { folded } from '../extract/fold';
import { weekdays } from '../lexicon/closed-class';
import { words } from '../extract/words';

/** The words by which an article is compared with others: folded, without endings of number. */
export interface Terms {
  /** Every term once, in the order in which they come first. */
  readonly list: readonly string[];
  /** Those of the headline, by its place and shape, as numbers in the list. */
  readonly headline: readonly number[];
  /** Those of the rest, in the order of the text. */
  readonly body: readonly number[];
}

/** A headline is the first block, and shorter than this. */
const longestHeadline = 220;
/** A term longer than this is an address or a data row. */
const longestTerm = 30;
/** The beginning of a huge file tells its event; the rest would only cost time. */
const mostTerms = 20_000;

/** The headline's text, or nothing where the article begins with a paragraph. */
export function headlineOf(article: Article): string {
  const first = article.blocks.find(({ shape }) => shape !== 'code' && shape !== 'matter');
  return first?.shape === 'line' && first.text.length <= longestHeadline ? first.text.trim() : '';
}

/** The terms of an article, boilerplate and all: what stands in every article weighs nothing anyway. */
export function terms(article: Article): Terms {
  const headline: number[] = [];
  const body: number[] = [];
  const title = headlineOf(article);
  const numberOf = numbering();
  let isFirst = title !== '';
  for (const block of article.blocks) {
    if (block.shape === 'code' || block.shape === 'matter') continue;
    const to = isFirst ? headline : body;
    isFirst = false;
    for (const { text } of block.read(words)) {
      const number = numberOf(text);
      if (number !== undefined) to.push(number);
    }
    if (body.length > mostTerms) break;
  }
  return { list: numberOf.list, headline, body };
}

/** Gives each word the number of its term, and none to what is no term; a word is folded once. */
function numbering() {
  const list: string[] = [];
  const byTerm = new Map<string, number>();
  const byWord = new Map<string, number | undefined>();
  const numberOf = (word: string): number | undefined => {
    const known = byWord.get(word);
    if (known !== undefined || byWord.has(word)) return known;
    const term = termOf(word);
    let number = byTerm.get(term);
    if (number === undefined && term.length > 1 && term.length <= longestTerm) {
      number = list.push(term) - 1;
      byTerm.set(term, number);
    }
    byWord.set(word, number);
    return number;
  };
  return Object.assign(numberOf, { list });
}

/** A word as a term: folded, without the possessive and the plural's s. */
export function termOf(word: string): string {
  // Plain lower-case words are the rule; only the others need Unicode's folding.
  const plain = /^[a-z]+$/.test(word) ? word : folded(word).replace(/'s?$/, '').replace(/'s$/, '');
  if (plain.length < 5 || !plain.endsWith('s') || /(?:ss|us|is)$/.test(plain)) return plain;
  if (plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  return plain.slice(0, /(?:ch|sh|x|z)es$/.test(plain) ? -2 : -1);
}

const weekdayNumbers = new Map([...weekdays].map((day, index) => [day.toLowerCase(), index]));

/** The number of a weekday's term, Monday 0, or `undefined`. */
export function weekdayNumber(term: string): number | undefined {
  return weekdayNumbers.get(term);
}
