import { Lazy } from '../lazy';
import { NumberTable } from '../number-table';
import { rarities } from './frequencies';
import { termId } from './term-ids';

/** A bag of terms as a unit vector: their numbers in rising order, with their weights. */
export interface Vector {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
}

/** In how many ways a term can be rare: what no background word list knows is this rare. */
export const rarest = 5.25;
/** Commoner words (the, said) say nothing of the event. */
const commonest = 1;

/** The terms of an article, known once for all its vectors. */
export interface Weighing {
  /** The number of each term. */
  readonly ids: Uint32Array;
  readonly rarities: Float64Array;
  /** The places of the terms that say something, by rising number. */
  readonly order: Uint32Array;
}

/** More terms than an article can have: a term's number and its place fit into one whole number. */
const mostPlaces = 2 ** 20;

/** Looks a list of terms up. */
export function weigh(ids: Uint32Array): Weighing {
  // Loops, since `from` and `map` with a function take typed arrays number by number, in three times as long.
  const rarities = new Float64Array(ids.length);
  const keys = new Float64Array(ids.length);
  let count = 0;
  for (let place = 0; place < ids.length; place++) {
    const id = ids[place] ?? 0;
    const rarity = rarityOf.value(id);
    rarities[place] = rarity;
    if (rarity >= commonest) keys[count++] = id * mostPlaces + place;
  }
  const order = new Uint32Array(count);
  keys.subarray(0, count).sort();
  for (let at = 0; at < count; at++) order[at] = (keys[at] ?? 0) % mostPlaces;
  return { ids, rarities, order };
}

/** How rare a term is by its number; the table by terms, turned into one by numbers. */
const rarityOf = new Lazy(() => {
  const places = new NumberTable();
  const values: number[] = [];
  for (const [term, rarity] of rarities.value) places.set(termId(term), values.push(rarity));
  return (id: number) => values[places.get(id) - 1] ?? rarest;
});

/**
 * Terms as a vector: TF-IDF with the logarithm of the count.
 * @param lists places of the terms that `weighing` is of
 * @param times how often to count each term of a list: the headline's words count ten times
 */
export function vectorOf(
  { ids, rarities, order }: Weighing,
  lists: readonly { places: Uint32Array; times: number }[],
): Vector {
  const counts = new Uint32Array(ids.length);
  for (const { places, times } of lists)
    for (const place of places) counts[place] = (counts[place] ?? 0) + times;
  const found = new Uint32Array(order.length);
  const weights = new Float64Array(order.length);
  let size = 0;
  let squares = 0;
  for (const place of order) {
    const count = counts[place] ?? 0;
    if (!count) continue;
    const weight = (1 + Math.log(count)) * (rarities[place] ?? 0);
    squares += weight * weight;
    found[size] = ids[place] ?? 0;
    weights[size++] = weight;
  }
  const length = Math.sqrt(squares) || 1;
  const shares = new Float32Array(size);
  for (let at = 0; at < size; at++) shares[at] = (weights[at] ?? 0) / length;
  return { ids: found.slice(0, size), weights: shares };
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
