import { sharedCount } from './weights';

/**
 * The runs of so many words, each once, rising; at most `most`, those with the lowest hashes, which
 * are the same sample of every text.
 * @param ids the hash of each word, in the order of the text
 */
export function lowestRuns(ids: ArrayLike<number>, length: number, most: number): Uint32Array {
  const runs = new Uint32Array(Math.max(0, ids.length - length + 1));
  for (let at = 0; at < runs.length; at++) runs[at] = runId(ids, at, at + length);
  runs.sort();
  let count = 0;
  for (let at = 0; at < runs.length && count < most; at++)
    if (!count || runs[at] !== runs[count - 1]) runs[count++] = runs[at] ?? 0;
  return runs.slice(0, count);
}

/** One hash of several, mixed well: the lowest must be a fair sample. */
function runId(ids: ArrayLike<number>, start: number, end: number): number {
  let state = 0;
  for (let at = start; at < end; at++) {
    state = Math.imul(state ^ (ids[at] ?? 0), 0x85ebca6b);
    state ^= state >>> 15;
  }
  state = Math.imul(state ^ (state >>> 13), 0x27d4eb2f);
  return (state ^ (state >>> 16)) >>> 0;
}

/**
 * How many runs each of two texts has, and both share. Of one that is sampled, and of the other with
 * it, only what lies within the sample counts.
 * @param most how many are kept of a text at most
 */
export function sharedRuns(
  a: Uint32Array,
  b: Uint32Array,
  most: number,
): { a: number; b: number; shared: number } {
  const highest = Math.min(sampledTo(a, most), sampledTo(b, most));
  const [left, right] = [upTo(a, highest), upTo(b, highest)];
  return { a: left.length, b: right.length, shared: sharedCount(left, right) };
}

function sampledTo(runs: Uint32Array, most: number): number {
  return runs.length < most ? Infinity : (runs.at(-1) ?? Infinity);
}

/** Those of rising numbers that are no higher than `highest`. */
function upTo(runs: Uint32Array, highest: number): Uint32Array {
  if ((runs.at(-1) ?? 0) <= highest) return runs;
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] ?? 0) <= highest) low = middle + 1;
    else high = middle;
  }
  return runs.subarray(0, low);
}
