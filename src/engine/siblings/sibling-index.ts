import type { Steps } from '../steps';
import type { IndexEntry } from './entry';
import { nthHighest } from './nth-highest';
import { pack, unpack, type PackedEntry } from './packed';
import { Postings, type Sums } from './postings';
import type { Vector } from './weights';
import {
  around,
  closeness,
  crowdSize,
  likeness,
  sharedNames,
  type Likeness,
  type Neighbour,
} from './likeness';

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
/**
 * So many places are looked at to find the nearest, the rarest terms' first. Ten thousand articles
 * of all sorts need a third of it; where all are of one town or one story the commonest terms are passed over.
 */
const mostPlaces = 20_000;
/** After so many changes it is cheaper to forget all crowds than to ask which have changed. */
const manyChanges = 64;

/**
 * The articles of a folder or workspace by their words. Articles come and go one by one; ranking
 * ten thousand takes milliseconds, because only those that share a term are looked at.
 */
export class SiblingIndex {
  readonly #numbers = new Map<string, number>();
  #entries: (PackedEntry | undefined)[] = [];
  #postings = new Postings();
  #sums: Sums = emptySums(64);
  /** How close articles stand to their own nearest, as long as those remain. */
  readonly #crowds = new Map<number, Crowd>();
  /** How many articles have come and gone since crowds were last asked for. */
  #changes = 0;

  /** How many articles it holds. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The entry at an address. */
  get(path: string): IndexEntry | undefined {
    const number = this.#numbers.get(path);
    return number === undefined ? undefined : this.#at(number);
  }

  /** Every entry, in the order they came. */
  *entries(): Generator<IndexEntry> {
    for (const entry of this.#entries) if (entry) yield unpack(entry);
  }

  /** The entry at an address as it is held, to be kept. */
  packedAt(path: string): PackedEntry | undefined {
    const number = this.#numbers.get(path);
    return number === undefined ? undefined : this.#entries[number];
  }

  /** Takes an article in; one with its path is replaced. */
  add(entry: IndexEntry): void {
    this.addPacked(pack(entry));
  }

  /** As `add`, of what `packedAt` gave. */
  addPacked(entry: PackedEntry): void {
    this.remove(entry.path);
    this.#take(entry);
  }

  /** Forgets the article at an address; one it does not hold is no error. */
  remove(path: string): void {
    const number = this.#numbers.get(path);
    if (number === undefined) return;
    const entry = this.#at(number);
    if (entry) this.#disturb(entry);
    this.#numbers.delete(path);
    this.#entries[number] = undefined;
    this.#crowds.delete(number);
    // Postings of the gone stay until they are half of all: then everything is laid out anew.
    if (this.#entries.length > 2 * this.#numbers.size + 64) this.#compact();
  }

  /**
   * The other articles, likest first.
   * @param entry an article, of the index or not
   * @param top how many at most
   */
  rank(entry: IndexEntry, top = 10): Ranked[] {
    const own = this.#ownCrowd(entry);
    const articles = this.size + (this.#numbers.has(entry.path) ? 0 : 1);
    return this.#close(entry, Math.max(closeLook, top))
      .map(({ number, other, near }) => ({
        entry: other,
        ...likeness(
          entry,
          other,
          near,
          around(own.nearest, this.#crowd(number, other).nearest, articles),
        ),
      }))
      .sort((a, b) => b.score - a.score || byPath(a.entry, b.entry))
      .slice(0, top)
      .map((ranked) => ({ ...ranked, sharedNames: sharedNames(entry, ranked.entry) }));
  }

  /** Finds out beforehand, with pauses, what ranking an article needs: among ten thousand that may take 50 ms. */
  *prepare(entry: IndexEntry, top = 10): Steps<void> {
    this.#ownCrowd(entry);
    for (const { number, other } of this.#close(entry, Math.max(closeLook, top))) {
      // Articles may come and go in the pauses.
      if (this.#numbers.get(other.path) === number) this.#crowd(number, other);
      yield undefined;
    }
  }

  #at(number: number): IndexEntry | undefined {
    const entry = this.#entries[number];
    return entry && unpack(entry);
  }

  /** The nearest of an article of the index. */
  #crowd(number: number, entry: IndexEntry): Crowd {
    const crowd = this.#crowds.get(number) ?? this.#crowdAround(entry);
    this.#crowds.set(number, crowd);
    this.#changes = 0;
    return crowd;
  }

  /** The same for any article; for one of the index as it was taken in. */
  #ownCrowd(entry: IndexEntry): Crowd {
    const number = this.#numbers.get(entry.path);
    const known = number === undefined ? undefined : this.#at(number);
    return number === undefined || !known ? this.#crowdAround(entry) : this.#crowd(number, known);
  }

  /** Looks for an article's nearest. */
  #crowdAround(entry: IndexEntry): Crowd {
    const { numbers, least } = this.#nearest(entry, crowdSize * 2);
    const nearest = numbers.map((number) => this.#near(entry, number)).sort(byNearness);
    return {
      nearest: nearest.slice(0, crowdSize).map(({ number, near }) => ({ number, near })),
      least,
    };
  }

  /** Forgets the crowds that an article belongs to which comes or goes. */
  #disturb(entry: IndexEntry): void {
    if (!this.#crowds.size) return;
    if (++this.#changes > manyChanges) {
      this.#crowds.clear();
      return;
    }
    const sums = this.#sumsOf(entry);
    for (const [number, { least }] of this.#crowds)
      if ((sums.of[number] ?? 0) >= least) this.#crowds.delete(number);
    empty(sums);
  }

  #near(entry: IndexEntry, number: number): Near {
    const other = this.#at(number) ?? entry;
    return { number, other, near: closeness(entry, other) };
  }

  /** The nearest by their leading terms, closest first. */
  #close(entry: IndexEntry, count: number): Near[] {
    return this.#nearest(entry, count)
      .numbers.map((number) => this.#near(entry, number))
      .sort(byNearness);
  }

  /** What each entry shares of the weightiest terms; to be emptied after use. */
  #sumsOf(entry: IndexEntry): Sums {
    if (this.#sums.of.length < this.#entries.length)
      this.#sums = emptySums(2 * this.#entries.length);
    const terms: { readonly id: number; readonly weight: number; readonly places: number }[] = [];
    let all = 0;
    eachLeading(entry.vector, (id, weight) => {
      const places = this.#postings.countOf(id);
      terms.push({ id, weight, places });
      all += places;
    });
    if (all > mostPlaces) terms.sort((a, b) => a.places - b.places);
    let places = 0;
    for (const term of terms) {
      places += term.places;
      if (places > mostPlaces && places > term.places) break;
      this.#postings.addTo(this.#sums, term.id, term.weight);
    }
    return this.#sums;
  }

  /**
   * The entries that share the weightiest terms, in no order.
   * @returns them, and the least that one of them shares
   */
  #nearest(entry: IndexEntry, count: number): { numbers: number[]; least: number } {
    const sums = this.#sumsOf(entry);
    const own = this.#numbers.get(entry.path);
    const found = new Uint32Array(sums.count);
    const shares = new Float64Array(sums.count);
    let others = 0;
    for (let at = 0; at < sums.count; at++) {
      const number = sums.entries[at] ?? 0;
      if (number === own || !this.#entries[number]) continue;
      found[others] = number;
      shares[others++] = sums.of[number] ?? 0;
    }
    empty(sums);
    const least = nthHighest(shares.subarray(0, others), count);
    const numbers: number[] = [];
    for (let at = 0; at < others; at++)
      if ((shares[at] ?? 0) >= least) numbers.push(found[at] ?? 0);
    return { numbers, least };
  }

  #take(entry: PackedEntry): void {
    const known = unpack(entry);
    this.#disturb(known);
    const number = this.#entries.push(entry) - 1;
    this.#numbers.set(entry.path, number);
    eachLeading(known.vector, (id, weight) => {
      this.#postings.add(id, number, weight);
    });
  }

  #compact(): void {
    const kept = this.#entries;
    this.#crowds.clear();
    this.#numbers.clear();
    this.#entries = [];
    this.#postings = new Postings();
    for (const entry of kept) if (entry) this.#take(entry);
  }
}

/** The nearest of an article. */
interface Crowd {
  /** The closest first. */
  readonly nearest: readonly Neighbour[];
  /** What the least of those looked at shares with it. */
  readonly least: number;
}

/** An article near another. */
interface Near extends Neighbour {
  readonly other: IndexEntry;
}

/** The closest first; of two as close, that which the alphabet has first: the order they came in tells nothing. */
function byNearness(a: Near, b: Near): number {
  return b.near - a.near || byPath(a.other, b.other);
}

function byPath(a: IndexEntry, b: IndexEntry): number {
  return a.path < b.path ? -1 : 1;
}

function emptySums(size: number): Sums {
  return { of: new Float64Array(size), entries: new Uint32Array(size), count: 0 };
}

function empty(sums: Sums): void {
  for (let at = 0; at < sums.count; at++) sums.of[sums.entries[at] ?? 0] = 0;
  sums.count = 0;
}

/** Tells the weightiest terms of an article. */
function eachLeading({ ids, weights }: Vector, tell: (id: number, weight: number) => void): void {
  const least = nthHighest(weights, leadingTerms);
  for (let i = 0; i < ids.length; i++) {
    const weight = weights[i] ?? 0;
    if (weight >= least) tell(ids[i] ?? 0, weight);
  }
}
