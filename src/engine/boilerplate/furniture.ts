import type { Article } from '../article';
import type { Block } from '../block';
import type { Span } from '../span';

/** A block, or a part of one, that is page furniture and no part of the story. */
export interface Furniture {
  readonly block: Block;
  /** Offsets into the article's text. */
  readonly span: Span;
  /** The kind: the rule id after `boilerplate/`. */
  readonly kind: string;
  /** How sure, from 0 to 1. */
  readonly confidence: number;
  /** The evidence in an editor's words: `asks to subscribe; stands between two ad markers`. */
  readonly why: string;
}

/** The furniture left in the copy, in the order of the text. */
export function furniture(_article: Article): readonly Furniture[] {
  return [];
}
