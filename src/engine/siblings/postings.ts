import { NumberTable } from '../number-table';

/** What entries share with one that is asked about: sums by entry, and which entries have one. */
export interface Sums {
  readonly of: Float64Array;
  /** The entries that have a sum, each once; only so many as `count` says. */
  readonly entries: Uint32Array;
  count: number;
}

/** No posting: they are numbered from 1. */
const end = 0;
/** What a posting takes of the cells: the one before it of the same term, their count, its entry, its weight. */
const size = 4;

/**
 * Where terms stand: for each the entries that have it, with its weight there. A posting takes
 * sixteen bytes, since a workspace has a million of them, which lie together, since reading them is
 * waiting for memory.
 */
export class Postings {
  /** Each term's last posting. */
  readonly #last = new NumberTable();
  #cells = new Uint32Array(1024 * size);
  #weights = new Float32Array(this.#cells.buffer);
  #count = 0;

  add(term: number, entry: number, weight: number): void {
    const posting = ++this.#count;
    const at = posting * size;
    if (at + size > this.#cells.length) this.#grow();
    const before = this.#last.get(term);
    this.#cells[at] = before;
    this.#cells[at + 1] = 1 + (before === end ? 0 : (this.#cells[before * size + 1] ?? 0));
    this.#cells[at + 2] = entry;
    this.#weights[at + 3] = weight;
    this.#last.set(term, posting);
  }

  /** How many postings a term has, those of entries that have gone among them. */
  countOf(term: number): number {
    const last = this.#last.get(term);
    return last === end ? 0 : (this.#cells[last * size + 1] ?? 0);
  }

  /** Adds what each entry with the term shares of it with one in which it weighs `weight`. */
  addTo(sums: Sums, term: number, weight: number): void {
    const cells = this.#cells;
    const weights = this.#weights;
    for (let posting = this.#last.get(term); posting !== end;) {
      const at = posting * size;
      const entry = cells[at + 2] ?? 0;
      const sum = sums.of[entry] ?? 0;
      if (sum === 0) sums.entries[sums.count++] = entry;
      sums.of[entry] = sum + weight * (weights[at + 3] ?? 0);
      posting = cells[at] ?? end;
    }
  }

  #grow(): void {
    const cells = new Uint32Array(this.#cells.length * 2);
    cells.set(this.#cells);
    this.#cells = cells;
    this.#weights = new Float32Array(cells.buffer);
  }
}
