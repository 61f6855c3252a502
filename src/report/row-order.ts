import { SpanIndex, type Span } from '../engine';
import type { SentencePair } from './sentence-pairs';
import type { ShownReading } from './shown-readings';

/** The number of the pair under which each reading is shown: where its words stand in A, best in both. */
export function homesOf(
  pairs: readonly SentencePair[],
  readings: readonly ShownReading[],
): number[] {
  const byPlace = new SpanIndex<number>();
  for (const [number, { a }] of pairs.entries()) if (a) byPlace.add(a.span, number);
  return readings.map((reading) => {
    let home: number | undefined;
    for (const number of byPlace.near(reading.a)) {
      const { a, b } = pairs[number] ?? {};
      if (!a || !touches(a.span, reading.a)) continue;
      if (b && touches(b.span, reading.b)) return number;
      home ??= number;
    }
    return home ?? 0;
  });
}

const touches = (sentence: Span, words: Span) =>
  sentence.start <= words.start && words.start < sentence.end;

/**
 * The pairs row by row: those that share a sentence together, and runs of sentences that have no
 * counterpart. A run ends where readings are to be shown.
 */
export function grouped(
  pairs: readonly SentencePair[],
  homes: ReadonlySet<number>,
): SentencePair[][] {
  const groups: SentencePair[][] = [];
  for (const [index, pair] of pairs.entries()) {
    const last = groups.at(-1);
    const isOneRow = isPaired(pair)
      ? last?.some(({ a, b }) => a === pair.a || b === pair.b)
      : last && !isPaired(last[0]) && !homes.has(index - 1);
    if (last && isOneRow) last.push(pair);
    else groups.push([pair]);
  }
  return groups;
}

/** The pairs that break the order of B: all but a longest run that rises in both. */
export function movedPairs(pairs: readonly SentencePair[]): ReadonlySet<SentencePair> {
  const both = pairs.flatMap((pair) => (pair.b && pair.a ? [{ pair, at: pair.b.index }] : []));
  const length = both.map(() => 1);
  const before = both.map(() => -1);
  let last = -1;
  for (const [i, { at }] of both.entries()) {
    for (let j = 0; j < i; j++)
      if ((both[j]?.at ?? Infinity) <= at && (length[j] ?? 0) >= (length[i] ?? 0)) {
        length[i] = (length[j] ?? 0) + 1;
        before[i] = j;
      }
    if (last < 0 || (length[i] ?? 0) > (length[last] ?? 0)) last = i;
  }
  const kept = new Set<number>();
  for (let at = last; at >= 0; at = before[at] ?? -1) kept.add(at);
  return new Set(both.flatMap(({ pair }, index) => (kept.has(index) ? [] : [pair])));
}

/** Whether both articles have it. */
export const isPaired = (pair: SentencePair | undefined) => Boolean(pair?.pair);
