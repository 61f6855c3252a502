import type { Severity } from '../rule';

/** A phrase that cannot stand, and what was meant. */
export interface Phrase {
  readonly pattern: RegExp;
  /** Letters that every match holds, in lower case: a cheap look before the pattern; empty where there are none. */
  readonly trigger: string;
  /** The replacement, with `$1` for what the pattern caught. */
  readonly by: string;
  readonly severity: Severity;
}

/** Pattern, with the flag `g`; replacement; severity, where it is not the table's. */
export type PhraseRow = readonly [pattern: RegExp, by: string, severity?: Severity];

/** Rows as a table. */
export function phraseTable(rows: readonly PhraseRow[], usual: Severity): readonly Phrase[] {
  return rows.map(([pattern, by, severity]) => ({
    pattern,
    trigger: triggerOf(pattern.source),
    by,
    severity: severity ?? usual,
  }));
}

/** The longest run of letters outside groups, classes, escapes and optional letters. */
function triggerOf(source: string): string {
  const bare = source
    .replace(/\\./gu, ' ')
    .replace(/\[[^\]]*\][?{]?/gu, ' ')
    .replace(/\([^()]*\)\??/gu, ' ')
    .replace(/\([^()]*\)\??/gu, ' ')
    .replace(/\p{L}\?/gu, ' ');
  const runs: readonly string[] = bare.match(/\p{L}+/gu) ?? [];
  return runs.reduce((a, b) => (b.length > a.length ? b : a), '').toLowerCase();
}
