import type { Severity } from '../rule';
import { triggersOf, type Triggers } from '../triggers';

/** A phrase that cannot stand, and what was meant. */
export interface Phrase {
  readonly pattern: RegExp;
  /** A cheap look before the pattern. */
  readonly triggers: Triggers;
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
    triggers: triggersOf(pattern.source),
    by,
    severity: severity ?? usual,
  }));
}
