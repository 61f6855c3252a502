import type { IndexEntry } from './entry';

/** An entry as the index holds it: one array of numbers and one text, some six kilobytes. */
export interface PackedEntry {
  readonly path: string;
  /** The headline and the names, a line each. */
  readonly words: string;
  /** The lengths of the lists, the days, and the lists one behind the other. */
  readonly numbers: Uint32Array;
}

/** Vector, head, lead, shingles, days. */
const heading = 5;
/** Where the first named day stands among the bits; what is there is its number and one. */
const dayBits = 8;

/** An entry without what lies around it in memory. */
export function pack(entry: IndexEntry): PackedEntry {
  const { path, headline, names, vector, head, lead, shingles, weekdays, day } = entry;
  const vectors = [vector, head, lead];
  const size = vectors.reduce((sum, { ids }) => sum + 2 * ids.length, heading + shingles.length);
  const numbers = new Uint32Array(size);
  const days = weekdays | ((day === undefined ? 0 : day + 1) << dayBits);
  numbers.set([vector.ids.length, head.ids.length, lead.ids.length, shingles.length, days]);
  const floats = new Float32Array(numbers.buffer);
  let at = heading;
  for (const { ids, weights } of vectors) {
    numbers.set(ids, at);
    floats.set(weights, at + ids.length);
    at += 2 * ids.length;
  }
  numbers.set(shingles, at);
  // Joined anew: a slice would keep the text it was cut from in memory.
  return { path, words: [headline, ...names, ''].join('\n'), numbers };
}

/** The entry again; its lists look into the packed ones. */
export function unpack({ path, words, numbers }: PackedEntry): IndexEntry {
  const [vector = 0, head = 0, lead = 0, shingles = 0, days = 0] = numbers;
  let at = heading;
  const next = (length: number) => {
    const ids = numbers.subarray(at, at + length);
    const weights = new Float32Array(
      numbers.buffer,
      numbers.byteOffset + 4 * (at + length),
      length,
    );
    at += 2 * length;
    return { ids, weights };
  };
  const [headline = '', ...names] = words.split('\n');
  const day = days >> dayBits;
  return {
    path,
    headline,
    names: names.slice(0, -1),
    vector: next(vector),
    head: next(head),
    lead: next(lead),
    shingles: numbers.subarray(at, at + shingles),
    weekdays: days & ((1 << dayBits) - 1),
    day: day ? day - 1 : undefined,
  };
}
