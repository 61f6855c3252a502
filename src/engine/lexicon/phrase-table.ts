import type { Severity } from '../rule';

/** A phrase that cannot stand, and what was meant. */
export interface Phrase {
  readonly pattern: RegExp;
  /** What every match holds, in lower case, one of each list: a cheap look before the pattern. */
  readonly triggers: readonly (readonly string[])[];
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
    triggers: [...runsIn(pattern.source), ...choicesIn(pattern.source)],
    by,
    severity: severity ?? usual,
  }));
}

/** Shorter runs of letters are in every text. */
const leastTrigger = 3;

/** The runs of letters outside groups, classes, escapes and optional letters. */
function runsIn(source: string): readonly (readonly string[])[] {
  const bare = source
    .replace(/\\./gu, ' ')
    .replace(/\[[^\]]*\][?{]?/gu, ' ')
    .replace(/\([^()]*\)\??/gu, ' ')
    .replace(/\([^()]*\)\??/gu, ' ')
    .replace(/\p{L}\?/gu, ' ');
  const runs: readonly string[] = bare.match(/\p{L}+/gu) ?? [];
  return runs.filter((run) => run.length >= leastTrigger).map((run) => [run.toLowerCase()]);
}

/** The groups of plain words to choose from, outside other groups: `(opinion|exit)`. */
function choicesIn(source: string): readonly (readonly string[])[] {
  return Array.from(source.matchAll(/\((?:\?:)?(?<words>[\p{L}|' -]+)\)(?![?*{])/gu))
    .filter(({ index }) => depthAt(source, index) === 0)
    .map(({ groups }) => (groups?.words ?? '').toLowerCase().split('|'))
    .filter((words) => words.every((word) => word.length >= leastTrigger));
}

/** In how many groups a place of a pattern stands. */
function depthAt(source: string, at: number): number {
  const before = source.slice(0, at).replace(/\\./gu, '');
  return before.split('(').length - before.split(')').length;
}
