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
    const words = folded(line);
    if (!words) return 0;
    const key = keyOf(words);
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
    const line = folded(article.text.slice(start, end));
    if (line) found.add(keyOf(line));
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

/** 53 bits of the words, by two rounds of FNV-1a: a million lines meet by chance once in ten thousand times. */
function keyOf(words: string): number {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

/** The words of a line without case, marks and spaces, which differ from one scrape to the next. */
function folded(line: string): string {
  return (
    line
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}
