import type { Block } from '../block';
import { features, isProse, surelyCopy, withLexicon } from './features';
import { Forest, type ForestData } from './forest';
import { Lexicon, type LexicalScore, type LexiconData } from './lexicon';
import { Lazy } from '../lazy';
import { mapInSteps, type Steps } from '../steps';
import { traits } from './traits';

/** All that was learned, as it is shipped. */
export interface ModelData {
  readonly lexicon: LexiconData;
  readonly forest: ForestData;
  /** From this score on a line is furniture as surely as a warning must be. */
  readonly warning: number;
  /** From this score on it is worth a look. */
  readonly information: number;
}

/** What the model thinks of one block. */
export interface Judgement {
  readonly block: Block;
  /** Log-odds that the block is furniture; `-Infinity` for running text that is not scored. */
  readonly score: number;
  readonly lexical: LexicalScore;
  /** Its features, for telling why. */
  readonly row: Float32Array;
}

/** The learned classifier of lines; unpacked when it first judges one. */
export class LineModel {
  readonly #lexicon: Lazy<Lexicon>;
  readonly #forest: Lazy<Forest>;

  constructor(readonly data: ModelData) {
    this.#lexicon = new Lazy(() => new Lexicon(data.lexicon));
    this.#forest = new Lazy(() => new Forest(data.forest));
  }

  /** An extractor: what the words of a passage say. Its identity is the model's own. */
  readonly lexical = (text: string): LexicalScore => this.#lexicon.value.score(text);

  /** Judges every block of an article by itself and by its neighbours. With pauses. */
  *judge(blocks: readonly Block[]): Steps<Judgement[]> {
    const rows = yield* features(blocks);
    const words = yield* mapInSteps(blocks, (block) => block.read(this.lexical));
    withLexicon(rows, words, blocks.map(isProse));
    return yield* mapInSteps(blocks, (block, index) => {
      const row = rows[index] ?? new Float32Array();
      const score = isSurelyCopy(block) ? -Infinity : this.#forest.value.score(row);
      return { block, score, lexical: words[index] ?? silent, row };
    });
  }

  /** What each feature adds to the score of a judged row. */
  contributions(row: Float32Array): Float64Array {
    return this.#forest.value.contributions(row);
  }
}

const silent: LexicalScore = { main: 0, chrome: 0, known: 0, loudest: [] };

/** A long paragraph that ends like a sentence is the story's: it is not worth scoring. */
export function isSurelyCopy(block: Block): boolean {
  const { words, stop } = block.read(traits);
  return words >= surelyCopy && stop === 1;
}
