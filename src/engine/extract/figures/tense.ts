import type { Block } from '../../block';
import { isPastForm } from '../../lexicon/verbs';
import type { Span } from '../../span';
import { pattern } from '../../letters';

/** On which side of the telling something lies. */
export type Tense = 'past' | 'future';

const future =
  /^(?:will|shall|won['’]t|due|scheduled|expected|planned|plans?|planning|upcoming|forthcoming|tomorrow|next|begins|opens|starts|resumes|meets|ends|closes|runs|expires|votes)$/i;
/** Behind these a past form is of the future: `will be held`, `is to be announced`, `to be signed`. */
const bare = new Set(['be', 'get']);
/** Finite forms that say nothing of when. */
const open = /^(?:is|are|am|has|have|does|do|can|may|must|would|could|might|should|did)$/i;
/** Words looked at on each side. */
const reach = 12;
const word = pattern(String.raw`[\p{L}][\p{L}'’]*`, 'gu');

/**
 * Whether what a date belongs to has happened or is to come, by the nearest verb: before the date
 * first, as `the board met on Tuesday`, else behind it, as `On Tuesday the board will meet`.
 */
export function tenseAt({ text }: Block, { start, end }: Span): Tense | undefined {
  const left = /[^.!?;“”]*$/u.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? '';
  const right = /^[^.!?;“”]*/u.exec(text.slice(end, end + 80))?.[0] ?? '';
  const before = (left.match(word) ?? []).slice(-reach);
  const behind = (right.match(word) ?? []).slice(0, reach);
  return firstTense(before, [...before.keys()].reverse()) ?? firstTense(behind, [...behind.keys()]);
}

function firstTense(words: readonly string[], order: readonly number[]): Tense | undefined {
  for (const index of order) {
    const tense = tenseOf(words, index);
    if (tense) return tense;
  }
  return undefined;
}

function tenseOf(words: readonly string[], index: number): Tense | undefined {
  const [first = '', last = '', found = '', next = ''] = [-2, -1, 0, 1].map(
    (step) => words[index + step],
  );
  if (future.test(found)) return 'future';
  // `is to meet`, `was to be sworn in`, `are set to meet`
  if (next === 'to' && /^(?:is|are|was|were)$/i.test(found)) return 'future';
  if (last === 'to' && /^(?:is|are|set|going|about|hopes?|wants?)$/i.test(first)) return 'future';
  if (last === 'set' && found === 'for') return 'future';
  if (open.test(found) || found === 'set') return undefined;
  if (!isPastForm(found.toLowerCase())) return undefined;
  return bare.has(last.toLowerCase()) ? 'future' : 'past';
}
