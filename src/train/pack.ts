import type { ModelData } from '../engine/boilerplate/line-model';
import { packTerms } from '../engine/term-list';
import type { Boosted, TreeNode } from './boost';
import type { LinearPair } from './vocabulary';

/** One unit of a leaf, in log-odds: 16 bits reach beyond 4 both ways. */
const leafScale = 1 / 8000;
/** Terms that say less than this in both lexicons are left out. */
const leastWeight = 0.12;

/** Makes the shipped form of what was learned. */
export function pack(
  terms: readonly string[],
  { main, chrome }: LinearPair,
  { trees, edges, bias }: Boosted,
): ModelData {
  const kept = terms
    .map((term, index) => ({
      term,
      main: main.weights[index] ?? 0,
      chrome: chrome.weights[index] ?? 0,
    }))
    .filter((t) => Math.abs(t.main) >= leastWeight || Math.abs(t.chrome) >= leastWeight);
  const scaleOf = (values: readonly number[]) =>
    Number((Math.max(...values.map(Math.abs), 0.01) / 127).toPrecision(6));
  const mainScale = scaleOf(kept.map((t) => t.main));
  const chromeScale = scaleOf(kept.map((t) => t.chrome));
  const bytes: number[] = [];
  for (const tree of trees) packTree(tree, bytes);
  return {
    lexicon: {
      terms: packTerms(kept.map(({ term }) => term)),
      main: base64(kept.map((t) => Math.round(t.main / mainScale))),
      chrome: base64(kept.map((t) => Math.round(t.chrome / chromeScale))),
      mainScale,
      chromeScale,
      mainBias: Number(main.bias.toPrecision(6)),
      chromeBias: Number(chrome.bias.toPrecision(6)),
    },
    forest: {
      trees: base64(bytes),
      edges: edges.map((own) => [...own]),
      scale: leafScale,
      bias: Number(bias.toPrecision(6)),
    },
    warning: 0,
    information: 0,
  };
}

function packTree(node: TreeNode, to: number[]): void {
  if (node.left && node.right) {
    to.push(node.feature, node.bin);
    packTree(node.left, to);
    packTree(node.right, to);
    return;
  }
  const value = Math.max(-32768, Math.min(32767, Math.round(node.value / leafScale)));
  to.push(-1, value >> 8, (value << 24) >> 24);
}

function base64(values: readonly number[]): string {
  return Buffer.from(Int8Array.from(values).buffer).toString('base64');
}
