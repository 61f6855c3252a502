import { expression, type Expression } from '../expression';
import type { Severity } from '../rule';

/** A phrase that cannot stand, and what was meant. */
export interface Phrase {
  readonly sought: Expression;
  /** The replacement, with `$1` for what the pattern caught. */
  readonly by: string;
  readonly severity: Severity;
}

/** Pattern, with the flag `g`; replacement; severity, where it is not the table's. */
export type PhraseRow = readonly [pattern: RegExp, by: string, severity?: Severity];

/** Rows as a table. */
export function phraseTable(rows: readonly PhraseRow[], usual: Severity): readonly Phrase[] {
  return rows.map(([{ source, flags }, by, severity = usual]) => ({
    sought: expression(source, flags),
    by,
    severity,
  }));
}
