import type { Block } from '../block';
import { evidence } from './evidence';
import { warningConfidence, type Furniture } from './kinds';
import { featureNames } from './features';
import { guessKind } from './guess';
import type { Judgement, LineModel } from './line-model';

/** A line of this kind is the story's own, whatever it looks like. */
const byline =
  /^(?:by|from|reporting by|words by|story by)\s+\p{Lu}\S*(?:\s+\S+){0,8}$|^(?:published|updated|posted)\b/iu;
/** `PORT ELLERY (Reuters) —`, `MOSCOW:` on a line of its own. */
const dateline =
  /^\p{Lu}[\p{Lu} .,’'-]{2,40}(?:,? \p{L}{2,12}\.? \d{1,2})?(?: \([A-Za-z ]{2,20}\))?\s?[:—–-]$/u;
/** A headline has at least so many words. */
const headlineWords = 4;

/**
 * What a model takes for furniture, beyond what is `known` already by its phrase or place.
 * The first line above the story is left alone where it can be the headline.
 */
export function* learned(
  model: LineModel,
  blocks: readonly Block[],
  known: ReadonlyMap<Block, Furniture>,
): Iterable<Furniture> {
  for (const [index, judgement] of model.judge(blocks).entries()) {
    const block = blocks[index];
    if (!block || known.has(block) || judgement.score < model.data.information) continue;
    if (byline.test(block.text) || dateline.test(block.text)) continue;
    const value = valueOf(judgement);
    if (index === 0 && value('words') >= headlineWords && value('untilProse') <= 3) continue;
    yield {
      block,
      span: block.source(),
      kind: guessKind(block.text, value('proseAfter') === 0, value('run') >= 3),
      confidence: confidenceOf(judgement.score, model),
      why: evidence(judgement, model.contributions(judgement.row)),
      safe: false,
    };
  }
}

function valueOf({ row }: Judgement): (feature: (typeof featureNames)[number]) => number {
  return (feature) => row[featureNames.indexOf(feature)] ?? 0;
}

/** 0.5 at the least score that is shown, the warnings' least confidence at theirs. */
function confidenceOf(score: number, { data }: LineModel): number {
  const step = (warningConfidence - 0.5) / Math.max(0.1, data.warning - data.information);
  return Math.min(0.97, 0.5 + (score - data.information) * step);
}
