import type { Article } from '../article';
import type { Block } from '../block';
import type { Span } from '../span';
import { glued } from './glued';
import type { Kind } from './kinds';
import { phrases } from './phrases';
import { places } from './places';

/** A block, or a part of one, that is page furniture and no part of the story. */
export interface Furniture {
  readonly block: Block;
  /** Offsets into the article's text. */
  readonly span: Span;
  readonly kind: Kind;
  /** How sure, from 0 to 1. */
  readonly confidence: number;
  /** The evidence in an editor's words: `asks to subscribe; stands between two ad markers`. */
  readonly why: string;
  /** Whether removing it in bulk, unread, is practically never wrong. */
  readonly safe: boolean;
}

/** From this confidence on a mark is a warning; below, something to look at. */
export const warningConfidence = 0.8;

/** The furniture left in the copy, in the order of the text. */
export function furniture(article: Article): readonly Furniture[] {
  const blocks = article.blocks.filter(({ shape }) => shape !== 'code' && shape !== 'matter');
  const found = new Map<Block, Furniture>();
  for (const block of blocks) {
    const cue = block.read(phrases);
    if (cue) found.set(block, { ...cue, block, span: block.source(cue.start, cue.end) });
  }
  for (const one of glued(blocks, found)) found.set(one.block, one);
  for (const one of places(blocks, found)) found.set(one.block, one);
  return blocks.flatMap((block) => found.get(block) ?? []);
}
