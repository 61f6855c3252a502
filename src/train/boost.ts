import { random } from './random';

/** A split or a leaf of a tree in the making. */
export interface TreeNode {
  feature: number;
  /** Values in bins up to this one go left. */
  bin: number;
  left: TreeNode | undefined;
  right: TreeNode | undefined;
  value: number;
}

/** Boosted trees over binned features. */
export interface Boosted {
  readonly trees: readonly TreeNode[];
  /** The upper edges of each feature's bins. */
  readonly edges: readonly (readonly number[])[];
  readonly bias: number;
}

/** How trees are grown. */
export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** The least sum of weights in a leaf. */
  readonly leastWeight: number;
  /** How strongly leaves are held near 0. */
  readonly hold: number;
  /** The share of the rows that a tree is grown on. */
  readonly rows: number;
  /** The share of the features that a tree may ask for. */
  readonly columns: number;
}

/** The most bins a feature is cut into; a bin's number fits a signed byte. */
const mostBins = 48;

/** Upper edges of bins that hold about equally many of the values. */
function edgesOf(values: Float32Array): number[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  if (sorted.length <= mostBins)
    return sorted.slice(0, -1).map((value, i) => short((value + (sorted[i + 1] ?? value)) / 2));
  const all = Float32Array.from(values).sort();
  const edges = new Set<number>();
  for (let i = 1; i < mostBins; i++)
    edges.add(short(all[Math.floor((i * all.length) / mostBins)] ?? 0));
  return [...edges].sort((a, b) => a - b);
}

/** Four digits say enough, and take less room. */
const short = (value: number) => Number(value.toPrecision(4));

/** Which bin a value falls into: the first whose edge is not below it. */
function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly histogram: Float64Array;
  readonly node: TreeNode;
  gain: number;
  feature: number;
  bin: number;
}

/**
 * Gradient boosting with logistic loss, trees grown leaf by leaf, the best gain first, on histograms.
 * Each tree sees a random part of the rows and of the features: what holds on a part of the sites
 * only is then outvoted. Deterministic: the seed is fixed.
 */
export function boost(
  rows: readonly Float32Array[],
  labels: readonly number[],
  weights: readonly number[],
  options: BoostOptions,
): Boosted {
  const n = rows.length;
  const width = rows[0]?.length ?? 0;
  const edges: number[][] = [];
  const bins: Uint8Array[] = [];
  for (let f = 0; f < width; f++) {
    const column = Float32Array.from(rows, (row) => row[f] ?? 0);
    const own = edgesOf(column);
    edges.push(own);
    bins.push(Uint8Array.from(column, (value) => binOf(own, value)));
  }
  let positive = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    total += weights[i] ?? 0;
    positive += (weights[i] ?? 0) * (labels[i] ?? 0);
  }
  const bias = Math.log(positive / (total - positive));
  const scores = new Float64Array(n).fill(bias);
  const gradient = new Float64Array(n);
  const curve = new Float64Array(n);
  const trees: TreeNode[] = [];
  const next = random(2);
  let open: readonly number[] = [];
  const stride = (mostBins + 1) * 2;
  const histogramOf = (of: Int32Array): Float64Array => {
    const histogram = new Float64Array(width * stride);
    for (const f of open) {
      const column = bins[f] ?? new Uint8Array();
      const base = f * stride;
      for (const i of of) {
        const at = base + (column[i] ?? 0) * 2;
        histogram[at] = (histogram[at] ?? 0) + (gradient[i] ?? 0);
        histogram[at + 1] = (histogram[at + 1] ?? 0) + (curve[i] ?? 0);
      }
    }
    return histogram;
  };
  const worth = (g: number, h: number) => (g * g) / (h + options.hold);
  const bestSplit = (leaf: Leaf): void => {
    leaf.gain = 0;
    let g = 0;
    let h = 0;
    const base = (open[0] ?? 0) * stride;
    for (let b = 0; b <= mostBins; b++) {
      g += leaf.histogram[base + b * 2] ?? 0;
      h += leaf.histogram[base + b * 2 + 1] ?? 0;
    }
    for (const f of open) {
      let gl = 0;
      let hl = 0;
      const count = edges[f]?.length ?? 0;
      for (let b = 0; b < count; b++) {
        gl += leaf.histogram[f * stride + b * 2] ?? 0;
        hl += leaf.histogram[f * stride + b * 2 + 1] ?? 0;
        if (hl < options.leastWeight || h - hl < options.leastWeight) continue;
        const gain = worth(gl, hl) + worth(g - gl, h - hl) - worth(g, h);
        if (gain > leaf.gain + 1e-9) {
          leaf.gain = gain;
          leaf.feature = f;
          leaf.bin = b;
        }
      }
    }
  };
  const makeLeaf = (of: Int32Array, histogram: Float64Array): Leaf => {
    let g = 0;
    let h = 0;
    const base = (open[0] ?? 0) * stride;
    for (let b = 0; b <= mostBins; b++) {
      g += histogram[base + b * 2] ?? 0;
      h += histogram[base + b * 2 + 1] ?? 0;
    }
    const node: TreeNode = {
      feature: -1,
      bin: 0,
      left: undefined,
      right: undefined,
      value: (-options.rate * g) / (h + options.hold),
    };
    const leaf: Leaf = { rows: of, histogram, node, gain: 0, feature: 0, bin: 0 };
    bestSplit(leaf);
    return leaf;
  };
  const everyRow = Int32Array.from({ length: n }, (_, i) => i);
  const everyColumn = Array.from({ length: width }, (_, f) => f);
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      const w = weights[i] ?? 0;
      gradient[i] = w * (p - (labels[i] ?? 0));
      curve[i] = w * p * (1 - p);
    }
    open = everyColumn.filter(() => next() < options.columns);
    if (!open.length) open = everyColumn;
    const some = everyRow.filter(() => next() < options.rows);
    const root = makeLeaf(some, histogramOf(some));
    const leaves = [root];
    while (leaves.length < options.leaves) {
      const best = leaves.reduce((a, b) => (b.gain > a.gain ? b : a));
      if (best.gain <= 0) break;
      const column = bins[best.feature] ?? new Uint8Array();
      const leftRows = best.rows.filter((i) => (column[i] ?? 0) <= best.bin);
      const rightRows = best.rows.filter((i) => (column[i] ?? 0) > best.bin);
      const leftIsSmall = leftRows.length < rightRows.length;
      const small = histogramOf(leftIsSmall ? leftRows : rightRows);
      const large = best.histogram.map((value, i) => value - (small[i] ?? 0));
      const left = makeLeaf(leftRows, leftIsSmall ? small : large);
      const right = makeLeaf(rightRows, leftIsSmall ? large : small);
      best.node.feature = best.feature;
      best.node.bin = best.bin;
      best.node.left = left.node;
      best.node.right = right.node;
      leaves.splice(leaves.indexOf(best), 1, left, right);
    }
    for (const i of everyRow) {
      let at: TreeNode = root.node;
      while (at.left && at.right) at = (bins[at.feature]?.[i] ?? 0) <= at.bin ? at.left : at.right;
      scores[i] = (scores[i] ?? 0) + at.value;
    }
    trees.push(root.node);
  }
  return { trees, edges, bias };
}
