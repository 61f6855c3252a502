import { NumberTable } from '../number-table';

/** What entries share with one that is asked about: sums by entry, and which entries have one. */
export interface Sums {
  readonly of: Float64Array;
  /** The entries that have a sum, each once; only so many as `count` says. */
  readonly entries: Uint32Array;
  count: number;
}

/** No run: the first starts behind this place. */
const none = 0;
/** What stands before the postings of a run: the run before it of the same term, its room, how many it and those before hold. */
const before = 0;
const room = 1;
const held = 2;
const heldBefore = 3;
const heading = 4;
/** A posting: its entry and its weight. */
const size = 2;
/** The room of a term's longest runs. Most terms have one posting, and their first run has room for no more. */
const mostRoom = 256;

/**
 * Where terms stand: for each the entries that have it, with its weight there. Reading them is
 * waiting for memory; so those of a term lie together in runs, each twice as long as the one before.
 */
export class Postings {
  /** Where each term's last run starts. */
  readonly #last = new NumberTable();
  #cells = new Uint32Array(4096);
  #weights = new Float32Array(this.#cells.buffer);
  #end = none + 1;

  add(term: number, entry: number, weight: number): void {
    const last = this.#last.get(term);
    const isFull = last === none || this.#at(last + held) === this.#at(last + room);
    const run = isFull ? this.#open(term, last) : last;
    const count = this.#at(run + held);
    const at = run + heading + count * size;
    this.#cells[at] = entry;
    this.#weights[at + 1] = weight;
    this.#cells[run + held] = count + 1;
  }

  /** How many postings a term has, those of entries that have gone among them. */
  countOf(term: number): number {
    const run = this.#last.get(term);
    return run === none ? 0 : this.#at(run + held) + this.#at(run + heldBefore);
  }

  /** Adds what each entry with the term shares of it with one in which it weighs `weight`. */
  addTo(sums: Sums, term: number, weight: number): void {
    const cells = this.#cells;
    const weights = this.#weights;
    for (let run = this.#last.get(term); run !== none; run = cells[run + before] ?? none) {
      const start = run + heading;
      const end = start + size * (cells[run + held] ?? 0);
      for (let at = start; at < end; at += size) {
        const entry = cells[at] ?? 0;
        const sum = sums.of[entry] ?? 0;
        if (sum === 0) sums.entries[sums.count++] = entry;
        sums.of[entry] = sum + weight * (weights[at + 1] ?? 0);
      }
    }
  }

  #at(place: number): number {
    return this.#cells[place] ?? 0;
  }

  /** Opens a term's next run behind its last one. */
  #open(term: number, last: number): number {
    const run = this.#end;
    const space = last === none ? 1 : Math.min(mostRoom, 2 * this.#at(last + room));
    this.#end += heading + space * size;
    if (this.#end > this.#cells.length) this.#grow();
    this.#cells[run + before] = last;
    this.#cells[run + room] = space;
    this.#cells[run + heldBefore] = this.countOf(term);
    this.#last.set(term, run);
    return run;
  }

  #grow(): void {
    const cells = new Uint32Array(this.#cells.length * 2);
    cells.set(this.#cells);
    this.#cells = cells;
    this.#weights = new Float32Array(cells.buffer);
  }
}
