import type { Article } from './article';
import { lines } from './extract/lines';
import { NumberTable } from './number-table';
import type { RepeatedLines } from './rule';

/** A line longer than this is a paragraph: what repeats then is the article, not its furniture. */
const longestLine = 300;

/** The lines of an article by their words, each once and as a number, rising: what the counts need of it. */
export type LineKeys = Float64Array;

/**
 * Counts in how many articles each line stands by itself. Holds numbers for the lines' words and no
 * article, so that thousands of articles fit.
 */
export class LineCounts implements RepeatedLines {
  readonly #counts = new NumberTable();

  add(article: Article): void {
    this.addLines(article.read(linesAlone));
  }

  /** Takes an article in by its lines. */
  addLines(lines: LineKeys): void {
    for (const line of lines) this.#counts.set(line, this.#counts.get(line) + 1);
  }

  /** Takes back the lines of an article that was added, when it is changed or gone. */
  removeLines(lines: LineKeys): void {
    for (const line of lines) this.#counts.set(line, Math.max(0, this.#counts.get(line) - 1));
  }

  /**
   * @param copies lines of articles that do not count: they tell the same story as `except`
   */
  countOf(line: string, except: Article, copies: readonly LineKeys[] = []): number {
    const key = keyOf(line);
    if (!key) return 0;
    const count = this.#counts.get(key);
    if (!count) return 0;
    const own = hasLine(except.read(linesAlone), key) ? 1 : 0;
    const copied = copies.filter((lines) => hasLine(lines, key)).length;
    return Math.max(0, count - own - copied);
  }
}

/** The lines of an article that can be furniture. */
export function linesAlone(article: Article): LineKeys {
  const found = new Set<number>();
  for (const { start, end } of lines(article.text)) {
    if (end - start > longestLine) continue;
    const key = keyOf(article.text.slice(start, end));
    if (key) found.add(key);
  }
  return Float64Array.from(found).sort();
}

function hasLine(lines: LineKeys, line: number): boolean {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return lines[low] === line;
}

/** How many lines two articles share. */
export function sharedLines(a: LineKeys, b: LineKeys): number {
  return a.reduce((count, line) => count + (hasLine(b, line) ? 1 : 0), 0);
}

/** Nearly all lines: nothing in them to fold but capitals. Told apart first because it is cheap. */
const plain = /^[\0-\x7F‘’“”–—]*$/;
const space = 0x20;

/**
 * A line as a number, by its words without case, marks and spaces, which differ from one scrape to the
 * next; 0 where it has none. 53 bits, by two rounds of FNV-1a: a million lines meet by chance once in
 * ten thousand times.
 */
function keyOf(line: string): number {
  const words = plain.test(line) ? line : folded(line);
  let high = 0x811c9dc5;
  let low = 0x01000193;
  const add = (unit: number) => {
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995);
  };
  let isEmpty = true;
  let isBehindGap = false;
  for (let at = 0; at < words.length; at++) {
    const unit = wordUnit(words.charCodeAt(at));
    if (unit) {
      if (isBehindGap) add(space);
      add(unit);
      isEmpty = isBehindGap = false;
    } else isBehindGap = !isEmpty;
  }
  return isEmpty ? 0 : (high >>> 11) * 2 ** 32 + (low >>> 0);
}

/** A unit of a word, a letter of ASCII made small; 0 for one between words. */
function wordUnit(unit: number): number {
  if (unit >= 0x80) return unit >= 0x2010 && unit <= 0x201f ? 0 : unit;
  const small = unit | 0x20;
  if (small >= 0x61 && small <= 0x7a) return small;
  return unit >= 0x30 && unit <= 0x39 ? unit : 0;
}

/** The words of a line, with one space between them. */
function folded(line: string): string {
  const words = line
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join(' ') ?? '';
}
