import type { Article } from '../article';
import { quotations } from '../extract/quotations';
import { pattern } from '../letters';
import type { Passage } from '../passage';
import { lowestRuns } from './runs';
import { termId, termIds } from './term-ids';

/**
 * What an account of an event gives that the next story about the same people does not: its figures
 * and what it quotes. Each list holds hashes, each once, rising.
 */
export interface Particulars {
  /** Figures of two digits and more, years left out. */
  readonly figures: Uint32Array;
  /** Runs of four words between quotation marks, at most `mostQuoted`. */
  readonly quoted: Uint32Array;
}

/** Three words may be a name or a set phrase. */
const quotedWords = 4;
/** Of more, those with the lowest hashes: few articles quote more than two hundred words. */
export const mostQuoted = 192;
/** A report of a quarter's figures has no more; a table of results would drown the story's own. */
const mostFigures = 48;
/** The beginning of a huge file tells its event. */
const mostText = 100_000;

const figure = pattern(
  String.raw`(?<![\p{L}\d.,:/-])\d{1,3}(?:(?:,\d{3}){1,4}|\d{0,9})(?:\.\d{1,6})?(?!\d)`,
  'gu',
);
const year = /^(?:19|20)\d\d$/;

/** Reads the particulars of an article, the headline's among them. */
export function particulars(article: Article): Particulars {
  const figures: number[] = [];
  const quoted: number[] = [];
  let length = 0;
  for (const block of article.blocks) {
    if (block.shape === 'code' || block.shape === 'matter') continue;
    if ((length += block.text.length) > mostText) break;
    const found = block.read(particularsIn);
    figures.push(...found.figures);
    quoted.push(...found.quoted);
  }
  return {
    figures: rising(figures.slice(0, mostFigures)),
    quoted: rising(quoted).slice(0, mostQuoted),
  };
}

function rising(hashes: readonly number[]): Uint32Array {
  return Uint32Array.from(new Set(hashes)).sort();
}

/** The particulars of one passage. */
function particularsIn(text: string, passage: Passage) {
  return {
    figures: [...figuresOf(text)],
    quoted: passage
      .read(quotations)
      .filter(({ marks, depth }) => depth === 0 && !marks.endsWith('single'))
      .flatMap(({ inner: { start, end } }) => [
        ...lowestRuns(termIds(text.slice(start, end)), quotedWords, mostQuoted),
      ]),
  };
}

/** A figure without its commas; one digit is in every story, and a year in most of its days. */
function* figuresOf(text: string): Generator<number> {
  if (!/\d\d|\d\.\d/.test(text)) return;
  for (const [printed] of text.matchAll(figure)) {
    const digits = printed.replaceAll(',', '');
    if (digits.length > 1 && !year.test(digits)) yield termId(digits);
  }
}
