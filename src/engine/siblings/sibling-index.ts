import type { IndexEntry } from './entry';
import { closeness, crowdOf, crowdSize, likeness, sharedNames, type Likeness } from './likeness';

/** An article of the index, by how surely it reports the event of another. */
export interface Ranked extends Likeness {
  readonly entry: IndexEntry;
  /** Names that both mention. */
  readonly sharedNames: readonly string[];
}

/** So many of the nearest by their weightiest terms are looked at closely. */
const closeLook = 32;
/** So many of an article's weightiest terms lead to it: enough to find all near ones, few enough to be quick. */
const leadingTerms = 64;

/** Where a term stands: numbers of entries and weights, in turns. */
interface Postings {
  readonly entries: number[];
  readonly weights: number[];
}

/**
 * The articles of a folder or workspace by their words. Articles come and go one by one; ranking
 * ten thousand takes milliseconds, because only those that share a term are looked at.
 */
export class SiblingIndex {
  readonly #numbers = new Map<string, number>();
  #entries: (IndexEntry | undefined)[] = [];
  #postings = new Map<number, Postings>();
  #sums = new Float64Array(0);
  /** What was found out about an article's surroundings, until they change. */
  #crowds = new Map<IndexEntry, number>();

  /** How many articles it holds. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The entry at an address. */
  get(path: string): IndexEntry | undefined {
    const number = this.#numbers.get(path);
    return number === undefined ? undefined : this.#entries[number];
  }

  /** Every entry, in the order they came. */
  *entries(): Generator<IndexEntry> {
    for (const entry of this.#entries) if (entry) yield entry;
  }

  /** Takes an article in; one with its path is replaced. */
  add(entry: IndexEntry): void {
    this.remove(entry.path);
    this.#crowds.clear();
    const number = this.#entries.push(entry) - 1;
    this.#numbers.set(entry.path, number);
    this.#post(entry, number);
  }

  /** Forgets the article at an address; one it does not hold is no error. */
  remove(path: string): void {
    const number = this.#numbers.get(path);
    if (number === undefined) return;
    this.#numbers.delete(path);
    this.#crowds.clear();
    this.#entries[number] = undefined;
    // Postings of the gone stay until they are half of all: then everything is laid out anew.
    if (this.#entries.length > 2 * this.#numbers.size + 64) this.#compact();
  }

  /**
   * The other articles, likest first.
   * @param entry an article, of the index or not
   * @param top how many at most
   */
  rank(entry: IndexEntry, top = 10): Ranked[] {
    return this.#close(entry, Math.max(closeLook, top))
      .map(([other, near]) => ({
        entry: other,
        ...likeness(entry, other, near, this.#crowd(other)),
      }))
      .sort((a, b) => b.score - a.score || (a.entry.path < b.entry.path ? -1 : 1))
      .slice(0, top)
      .map((ranked) => ({ ...ranked, sharedNames: sharedNames(entry, ranked.entry) }));
  }

  /** How close an article stands to its own nearest. */
  #crowd(entry: IndexEntry): number {
    let crowd = this.#crowds.get(entry);
    if (crowd === undefined) {
      const near = this.#close(entry, crowdSize * 2).map(([, near]) => near);
      this.#crowds.set(entry, (crowd = crowdOf(near)));
    }
    return crowd;
  }

  /** The nearest by their leading terms with their closeness, closest first. */
  #close(entry: IndexEntry, count: number): [IndexEntry, number][] {
    return this.#nearest(entry, count)
      .map((other): [IndexEntry, number] => [other, closeness(entry, other)])
      .sort(([, a], [, b]) => b - a);
  }

  /** The entries that share the weightiest terms, in no order. */
  #nearest(entry: IndexEntry, count: number): IndexEntry[] {
    if (this.#sums.length < this.#entries.length)
      this.#sums = new Float64Array(2 * this.#entries.length);
    const sums = this.#sums.fill(0);
    const touched: number[] = [];
    for (const [id, weight] of leading(entry)) {
      const postings = this.#postings.get(id);
      if (!postings) continue;
      for (let j = 0; j < postings.entries.length; j++) {
        const number = postings.entries[j] ?? 0;
        if (sums[number] === 0) touched.push(number);
        sums[number] = (sums[number] ?? 0) + weight * (postings.weights[j] ?? 0);
      }
    }
    const at = (number: number) => sums[number] ?? 0;
    const present = touched.filter((number) => this.#entries[number]);
    const least = nthHighest(present.map(at), count + 1);
    return present.flatMap((number) => {
      const other = this.#entries[number];
      return other && other.path !== entry.path && at(number) >= least ? [other] : [];
    });
  }

  #post(entry: IndexEntry, number: number): void {
    for (const [id, weight] of leading(entry)) {
      let postings = this.#postings.get(id);
      if (!postings) this.#postings.set(id, (postings = { entries: [], weights: [] }));
      postings.entries.push(number);
      postings.weights.push(weight);
    }
  }

  #compact(): void {
    const kept = [...this.entries()];
    this.#numbers.clear();
    this.#entries = [];
    this.#postings = new Map();
    for (const entry of kept) this.add(entry);
  }
}

/** The weightiest terms of an article. */
function leading({ vector: { ids, weights } }: IndexEntry): [number, number][] {
  const least = nthHighest(weights, leadingTerms);
  const found: [number, number][] = [];
  for (let i = 0; i < ids.length; i++) {
    const weight = weights[i] ?? 0;
    if (weight >= least) found.push([ids[i] ?? 0, weight]);
  }
  return found;
}

/** The value that `count` others do not surpass, by rough halving: a few more may pass. */
function nthHighest(values: readonly number[] | Float32Array, count: number): number {
  if (values.length <= count) return 0;
  let low = 0;
  let high = 1.001;
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    let above = 0;
    for (const value of values) if (value >= middle) above++;
    if (above > count) low = middle;
    else high = middle;
  }
  return low;
}
