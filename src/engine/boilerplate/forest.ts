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

/** A split sends values up to `edge` to the next node, and others to `other`; a leaf has feature -1. */
interface Node {
  readonly feature: number;
  readonly edge: number;
  readonly other: number;
  /** The value of a leaf; of a split the mean of what is below it, to tell what a step was worth. */
  readonly value: number;
}

/** The trees, unpacked. */
export class Forest {
  readonly #roots: number[] = [];
  readonly #nodes: Node[] = [];

  constructor(private readonly data: ForestData) {
    const bytes = fromBase64(data.trees);
    for (let at = 0; at < bytes.length;) {
      this.#roots.push(this.#nodes.length);
      at = this.#unpack(bytes, at);
    }
  }

  /** The log-odds that the line with these features is furniture. */
  score(row: Float32Array): number {
    let sum = this.data.bias;
    for (const root of this.#roots) sum += this.#leaf(row, root);
    return sum;
  }

  /** What each feature adds to the score of this row. */
  contributions(row: Float32Array): Float64Array {
    const parts = new Float64Array(row.length);
    for (const root of this.#roots) {
      for (let at = root; ;) {
        const node = this.#nodes[at];
        if (!node || node.feature < 0) break;
        at = (row[node.feature] ?? 0) <= node.edge ? at + 1 : node.other;
        parts[node.feature] =
          (parts[node.feature] ?? 0) + (this.#nodes[at]?.value ?? 0) - node.value;
      }
    }
    return parts;
  }

  #leaf(row: Float32Array, root: number): number {
    for (let at = root; ;) {
      const node = this.#nodes[at];
      if (!node) return 0;
      if (node.feature < 0) return node.value;
      at = (row[node.feature] ?? 0) <= node.edge ? at + 1 : node.other;
    }
  }

  #unpack(bytes: Int8Array, from: number): number {
    const index = this.#nodes.length;
    const feature = bytes[from] ?? -1;
    const second = bytes[from + 1] ?? 0;
    if (feature < 0) {
      const value = ((second << 8) | ((bytes[from + 2] ?? 0) & 255)) * this.data.scale;
      this.#nodes.push({ feature: -1, edge: 0, other: 0, value });
      return from + 3;
    }
    const edge = this.data.edges[feature]?.[second] ?? 0;
    this.#nodes.push({ feature, edge, other: 0, value: 0 });
    const middle = this.#unpack(bytes, from + 2);
    const other = this.#nodes.length;
    const end = this.#unpack(bytes, middle);
    const value = ((this.#nodes[index + 1]?.value ?? 0) + (this.#nodes[other]?.value ?? 0)) / 2;
    this.#nodes[index] = { feature, edge, other, value };
    return end;
  }
}
