import type { Finding, Severity } from '../engine';

/** One article with what was found in it. */
export interface CheckedArticle {
  /** As given on the command line. */
  readonly path: string;
  readonly text: string;
  readonly isArticle: boolean;
  readonly findings: readonly Finding[];
}

/** What could not be read or run. */
export interface Trouble {
  readonly path: string;
  readonly message: string;
}

/** What a whole run came to. */
export interface Totals {
  /** Files that were checked. */
  readonly articles: number;
  /** Files that are no articles and were left out. */
  readonly others: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly errors: readonly Trouble[];
}

/**
 * A way to print findings, piece by piece, so that a run over thousands of articles is never held
 * whole. The pieces joined make the document.
 */
export interface Face {
  /** What stands before the first article. */
  head(): string;
  article(article: CheckedArticle): string;
  /** What stands behind the last article. */
  foot(totals: Totals): string;
}

/** Counts what faces were shown. */
export class Tally {
  #articles = 0;
  #others = 0;
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };

  /** @param checked false: it was left out as no article */
  add(findings: readonly Finding[], checked: boolean): void {
    if (checked) this.#articles++;
    else this.#others++;
    for (const { severity } of findings) this.#counts[severity]++;
  }

  totals(errors: readonly Trouble[]): Totals {
    return { articles: this.#articles, others: this.#others, counts: this.#counts, errors };
  }
}

/** `2 errors, 1 warning in 12 articles`; hints are never counted. */
export function summary({ articles, others, counts, errors }: Totals): string {
  const marks = [
    counts.error ? plural(counts.error, 'error') : '',
    counts.warning ? plural(counts.warning, 'warning') : '',
    counts.information ? `${number(counts.information)} to look at` : '',
  ].filter(Boolean);
  return [
    `${marks.join(', ') || 'no marks'} in ${plural(articles, 'article')}`,
    others ? `${plural(others, 'file')} left out as no article` : '',
    errors.length ? `${plural(errors.length, 'problem')} on the way` : '',
  ]
    .filter(Boolean)
    .join('; ');
}

/** `1 article`, `1,700 articles`. */
export function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function number(count: number): string {
  return count.toLocaleString('en');
}

/** Text for one line of a terminal or a log: line breaks and control characters shown, not obeyed. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(
      /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .trim();
}
