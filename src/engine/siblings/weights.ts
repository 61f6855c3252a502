import { rarity } from './frequencies';

/** A bag of terms as a unit vector: hashes in rising order, with their weights. */
export interface Vector {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
}

/** In how many ways a term can be rare: what no background word list knows is this rare. */
export const rarest = 5.25;
/** Commoner words (the, said) say nothing of the event. */
const commonest = 1;

/** FNV-1a over a term: 32 bits, the same everywhere. */
export function termId(term: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < term.length; i++)
    state = Math.imul(state ^ term.charCodeAt(i), 0x01000193) >>> 0;
  return state;
}

/**
 * The terms as a vector: TF-IDF with the logarithm of the count.
 * @param times how often to count each term of a list: the headline's words count ten times
 */
export function vectorOf(lists: readonly { terms: readonly string[]; times: number }[]): Vector {
  const counts = new Map<string, number>();
  for (const { terms, times } of lists)
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + times);
  const weighed: [number, number][] = [];
  let square = 0;
  for (const [term, count] of counts) {
    const rare = rarity(term) ?? rarest;
    if (rare < commonest) continue;
    const weight = (1 + Math.log(count)) * rare;
    square += weight * weight;
    weighed.push([termId(term), weight]);
  }
  weighed.sort(([a], [b]) => a - b);
  const length = Math.sqrt(square) || 1;
  return {
    ids: Uint32Array.from(weighed, ([id]) => id),
    weights: Float32Array.from(weighed, ([, weight]) => weight / length),
  };
}

/** The cosine of two vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  eachShared(a.ids, b.ids, (i, j) => {
    sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
  });
  return sum;
}

/** How many numbers two rising lists share. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  eachShared(a, b, () => count++);
  return count;
}

function eachShared(a: Uint32Array, b: Uint32Array, visit: (i: number, j: number) => void): void {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) visit(i++, j++);
    else if (left < right) i++;
    else j++;
  }
}
