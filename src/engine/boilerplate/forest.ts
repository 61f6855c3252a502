import { fromBase64 } from './lexicon';

/** Boosted decision trees, as they are shipped. */
export interface ForestData {
  /** Base64: every tree in preorder, `feature, bin` for a split, `-1, high, low` for a leaf. */
  readonly trees: string;
  /** The upper edges of the bins, for each feature. */
  readonly edges: readonly (readonly number[])[];
  /** What one unit of a leaf is worth, in log-odds. */
  readonly scale: number;
  readonly bias: number;
}

/** A split takes two bytes as shipped, a leaf three. */
const leastBytes = 2;

/**
 * The trees, unpacked: each node a place in every list. A split sends values up to its edge to the
 * next node, and others to `other`; a leaf has feature -1.
 */
export class Forest {
  readonly #roots: number[] = [];
  readonly #feature: Int8Array;
  readonly #edge: Float64Array;
  readonly #other: Int32Array;
  /** The value of a leaf; of a split the mean of what is below it, to tell what a step was worth. */
  readonly #value: Float64Array;
  #size = 0;

  constructor(private readonly data: ForestData) {
    const bytes = fromBase64(data.trees);
    const most = Math.ceil(bytes.length / leastBytes);
    this.#feature = new Int8Array(most);
    this.#edge = new Float64Array(most);
    this.#other = new Int32Array(most);
    this.#value = new Float64Array(most);
    for (let at = 0; at < bytes.length;) {
      this.#roots.push(this.#size);
      at = this.#unpack(bytes, at);
    }
  }

  /** The log-odds that the line with these features is furniture. */
  score(row: Float32Array): number {
    let sum = this.data.bias;
    for (const root of this.#roots) sum += this.#value[this.#leaf(row, root)] ?? 0;
    return sum;
  }

  /** What each feature adds to the score of this row. */
  contributions(row: Float32Array): Float64Array {
    const parts = new Float64Array(row.length);
    for (const root of this.#roots) {
      for (let at = root; ;) {
        const feature = this.#feature[at] ?? -1;
        if (feature < 0) break;
        const next = this.#next(row, at, feature);
        const step = (this.#value[next] ?? 0) - (this.#value[at] ?? 0);
        parts[feature] = (parts[feature] ?? 0) + step;
        at = next;
      }
    }
    return parts;
  }

  #leaf(row: Float32Array, root: number): number {
    for (let at = root; ;) {
      const feature = this.#feature[at] ?? -1;
      if (feature < 0) return at;
      at = this.#next(row, at, feature);
    }
  }

  #next(row: Float32Array, at: number, feature: number): number {
    return (row[feature] ?? 0) <= (this.#edge[at] ?? 0) ? at + 1 : (this.#other[at] ?? 0);
  }

  #unpack(bytes: Int8Array, from: number): number {
    const index = this.#size++;
    const feature = bytes[from] ?? -1;
    const second = bytes[from + 1] ?? 0;
    this.#feature[index] = feature;
    if (feature < 0) {
      this.#value[index] = ((second << 8) | ((bytes[from + 2] ?? 0) & 255)) * this.data.scale;
      return from + 3;
    }
    this.#edge[index] = this.data.edges[feature]?.[second] ?? 0;
    const middle = this.#unpack(bytes, from + 2);
    const other = this.#size;
    const end = this.#unpack(bytes, middle);
    this.#other[index] = other;
    this.#value[index] = ((this.#value[index + 1] ?? 0) + (this.#value[other] ?? 0)) / 2;
    return end;
  }
}
