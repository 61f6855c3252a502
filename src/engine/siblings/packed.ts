import type { IndexEntry } from './entry';

/** An entry as the index holds it: one array of numbers and one text, some six kilobytes. */
export interface PackedEntry {
  readonly path: string;
  /** The headline and the names, a line each. */
  readonly words: string;
  /** The lengths of the lists, the days, and the lists one behind the other. */
  readonly numbers: Uint32Array;
}

/** Vector, lead, shingles, quoted, figures, weekdays. */
const heading = 6;
/** Where the first named day stands among the bits; what is there is its number and one. */
const dayBits = 8;

/** An entry without what lies around it in memory. */
export function pack(entry: IndexEntry): PackedEntry {
  const { path, headline, names, vector, lead, weekdays, day } = entry;
  const vectors = [vector, lead];
  const lists = [entry.shingles, entry.quoted, entry.figures];
  const size =
    vectors.reduce((sum, { ids }) => sum + 2 * ids.length, heading) +
    lists.reduce((sum, { length }) => sum + length, 0);
  const numbers = new Uint32Array(size);
  const days = weekdays | ((day === undefined ? 0 : day + 1) << dayBits);
  numbers.set([
    ...vectors.map(({ ids }) => ids.length),
    ...lists.map(({ length }) => length),
    days,
  ]);
  const floats = new Float32Array(numbers.buffer);
  let at = heading;
  for (const { ids, weights } of vectors) {
    numbers.set(ids, at);
    floats.set(weights, at + ids.length);
    at += 2 * ids.length;
  }
  for (const list of lists) {
    numbers.set(list, at);
    at += list.length;
  }
  // Joined anew: a slice would keep the text it was cut from in memory.
  return { path, words: [headline, ...names, ''].join('\n'), numbers };
}

/** The entry again; its lists look into the packed ones. */
export function unpack({ path, words, numbers }: PackedEntry): IndexEntry {
  const [vector = 0, lead = 0, shingles = 0, quoted = 0, figures = 0, days = 0] = numbers;
  let at = heading;
  const list = (length: number) => numbers.subarray(at, (at += length));
  const next = (length: number) => {
    const ids = list(length);
    const weights = new Float32Array(numbers.buffer, numbers.byteOffset + 4 * at, length);
    at += length;
    return { ids, weights };
  };
  const [headline = '', ...names] = words.split('\n');
  const day = days >> dayBits;
  return {
    path,
    headline,
    names: names.slice(0, -1),
    vector: next(vector),
    lead: next(lead),
    shingles: list(shingles),
    quoted: list(quoted),
    figures: list(figures),
    weekdays: days & ((1 << dayBits) - 1),
    day: day ? day - 1 : undefined,
  };
}
