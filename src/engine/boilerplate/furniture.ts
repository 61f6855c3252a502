import type { Article } from '../article';
import type { Block } from '../block';
import { isPlaceholder } from '../extract/placeholders';
import { glued } from './glued';
import { headed } from './heads';
import type { Furniture } from './kinds';
import { learned } from './learned';
import { LineModel } from './line-model';
import { phrases } from './phrases';
import { places } from './places';
import { tails } from './tails';
import { eachInSteps, inSteps, type SteppedReader } from '../steps';
import { weights } from './weights';

export { warningConfidence, type Furniture } from './kinds';

/** The furniture left in the copy, in the order of the text. */
export const furniture: SteppedReader<readonly Furniture[]> = furnitureBy(new LineModel(weights));

/**
 * Makes the reader that finds furniture: what its own words give away, as sure as `model` makes
 * it, what only the model finds, parts glued to copy, and what its place gives away.
 */
export function furnitureBy(model: LineModel | undefined): SteppedReader<readonly Furniture[]> {
  return inSteps(function* (article: Article) {
    const blocks = article.blocks.filter(({ shape }) => shape !== 'code' && shape !== 'matter');
    const found = new Map<Block, Furniture>();
    yield* eachInSteps(blocks, (block) => {
      const cue = block.read(phrases);
      if (cue) found.set(block, { ...cue, block, span: block.source(cue.start, cue.end) });
    });
    if (model) for (const one of yield* learned(model, blocks, found)) found.set(one.block, one);
    for (const one of glued(blocks, found)) found.set(one.block, one);
    yield undefined;
    for (const one of places(blocks, found)) found.set(one.block, one);
    yield undefined;
    for (const one of yield* tails(blocks, found)) found.set(one.block, one);
    yield undefined;
    for (const one of headed(blocks, found)) found.set(one.block, one);
    // A placeholder keeps a place for copy: it is the desk's own, and no furniture.
    return blocks
      .flatMap((block) => found.get(block) ?? [])
      .filter(({ span }) => !isPlaceholder(article.quote(span)));
  });
}
