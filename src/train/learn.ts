import { isSurelyCopy, type ModelData } from '../engine/boilerplate/line-model';
import { isProse, withLexicon } from '../engine/boilerplate/features';
import { modelTerms } from '../engine/boilerplate/tokens';
import { boost, type BoostOptions, type Boosted } from './boost';
import { linearScore } from './logistic';
import { pack } from './pack';
import { foldOf } from './pages';
import type { Text } from './samples';
import { bag, learnWords, type LinearPair, type Vocabulary } from './vocabulary';

/** How the trees are grown. */
export const growth: BoostOptions = {
  trees: 400,
  leaves: 15,
  rate: 0.07,
  leastWeight: 12,
  hold: 5,
  rows: 0.6,
  columns: 0.4,
};

/** Learns a model from the texts of all folds but `leftOut`. */
export class Learner {
  readonly #words = new Map<string, LinearPair>();

  constructor(
    private readonly words: Vocabulary,
    private readonly texts: readonly Text[],
  ) {}

  learn(leftOut: ReadonlySet<number>, options: BoostOptions = growth): ModelData {
    const rows: Float32Array[] = [];
    const labels: number[] = [];
    const sets: string[] = [];
    for (const text of this.texts) {
      const fold = foldOf(text.site);
      if (leftOut.has(fold)) continue;
      // The words' scores come from a model that never saw this text's site, as they will in use.
      this.#scoreWords(text, this.#pair(new Set([...leftOut, fold])));
      for (const [index, sample] of text.samples.entries()) {
        const row = text.rows[index];
        const block = text.blocks[index];
        if (sample.label < 0 || !row || !block || isSurelyCopy(block)) continue;
        rows.push(row);
        labels.push(sample.label);
        sets.push(text.set);
      }
    }
    const weights = balance(sets);
    const boosted: Boosted = boost(rows, labels, weights, options);
    return pack(this.words.terms, this.#pair(leftOut), boosted);
  }

  #pair(leftOut: ReadonlySet<number>): LinearPair {
    const key = [...leftOut].sort().join();
    const known = this.#words.get(key) ?? learnWords(this.words, leftOut);
    this.#words.set(key, known);
    return known;
  }

  #scoreWords(text: Text, { main, chrome }: LinearPair): void {
    withLexicon(
      text.rows,
      text.blocks.map((block) => {
        const terms = bag(block.text, this.words.index);
        const singles = [...terms].filter((t) => !this.words.terms[t]?.includes('_')).length;
        const all = block.read(wordCount);
        return {
          main: clip(linearScore(main, terms)),
          chrome: clip(linearScore(chrome, terms)),
          known: all ? singles / all : 0,
        };
      }),
      text.blocks.map(isProse),
    );
  }
}

function wordCount(text: string): number {
  return [...modelTerms(text)].filter((term) => !term.includes('_')).length;
}

const clip = (value: number) => Math.max(-10, Math.min(10, value));

/** Sets weigh by the root of their size, so that none drowns the others. */
function balance(sets: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const set of sets) counts.set(set, (counts.get(set) ?? 0) + 1);
  const mean = sets.length / counts.size;
  return sets.map((set) => Math.sqrt(mean / (counts.get(set) ?? mean)));
}
