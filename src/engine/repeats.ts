import type { Article } from './article';
import { lines } from './extract/lines';
import type { RepeatedLines } from './rule';

/** A line longer than this is a paragraph: what repeats then is the article, not its furniture. */
const longestLine = 300;

/**
 * Counts in how many articles each line stands by itself. Holds the words of the lines and no
 * article, so that thousands of articles fit.
 */
export class LineCounts implements RepeatedLines {
  readonly #counts = new Map<string, number>();

  add(article: Article): void {
    for (const line of article.read(linesAlone))
      this.#counts.set(line, (this.#counts.get(line) ?? 0) + 1);
  }

  /** Takes back an article that was added, when it is changed or gone. */
  remove(article: Article): void {
    for (const line of article.read(linesAlone)) {
      const count = (this.#counts.get(line) ?? 0) - 1;
      if (count > 0) this.#counts.set(line, count);
      else this.#counts.delete(line);
    }
  }

  countOf(line: string, except: Article): number {
    const key = folded(line);
    const count = this.#counts.get(key) ?? 0;
    return count && except.read(linesAlone).has(key) ? count - 1 : count;
  }
}

/** The lines of an article by their words, each once. */
function linesAlone(article: Article): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { start, end } of lines(article.text)) {
    if (end - start > longestLine) continue;
    const line = folded(article.text.slice(start, end));
    if (line) found.add(line);
  }
  return found;
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
