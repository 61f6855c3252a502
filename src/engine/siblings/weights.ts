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

/** The terms of an article as numbers, known once for all its vectors. */
export interface Weighing {
  /** The hash of each term. */
  readonly ids: Uint32Array;
  readonly rarities: Float64Array;
  /** The terms that say something, by rising hash. */
  readonly order: readonly number[];
}

/** More terms than an article can have: a term's hash and its number fit into one whole number. */
const mostNumbers = 2 ** 20;

/** Looks a list of terms up. */
export function weigh(terms: readonly string[]): Weighing {
  const ids = Uint32Array.from(terms, termId);
  const rarities = Float64Array.from(terms, (term) => rarity(term) ?? rarest);
  const keys = Float64Array.from(ids, (id, number) => id * mostNumbers + number).sort();
  const order = Array.from(keys, (key) => key % mostNumbers);
  return { ids, rarities, order: order.filter((number) => (rarities[number] ?? 0) >= commonest) };
}

/**
 * Terms as a vector: TF-IDF with the logarithm of the count.
 * @param lists numbers of the terms that `weighing` is of
 * @param times how often to count each term of a list: the headline's words count ten times
 */
export function vectorOf(
  { ids, rarities, order }: Weighing,
  lists: readonly { terms: readonly number[]; times: number }[],
): Vector {
  const counts = new Uint32Array(ids.length);
  for (const { terms, times } of lists)
    for (const term of terms) counts[term] = (counts[term] ?? 0) + times;
  const found = order.filter((term) => (counts[term] ?? 0) > 0);
  const weights = Float64Array.from(
    found,
    (term) => (1 + Math.log(counts[term] ?? 1)) * (rarities[term] ?? 0),
  );
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return {
    ids: Uint32Array.from(found, (term) => ids[term] ?? 0),
    weights: Float32Array.from(weights, (weight) => weight / length),
  };
}

/** The cosine of two vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  const [left, right] = [a.ids, b.ids];
  let sum = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const x = left[i] ?? 0;
    const y = right[j] ?? 0;
    if (x === y) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return sum;
}

/** How many numbers two rising lists share. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
}
