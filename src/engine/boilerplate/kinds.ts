import type { Block } from '../block';
import type { Span } from '../span';

/** What a piece of furniture is: the rule id after `boilerplate/`. */
export type Kind =
  | 'advertisement'
  | 'comments'
  | 'related-link'
  | 'newsletter'
  | 'share'
  | 'navigation'
  | 'breadcrumb'
  | 'site-name'
  | 'link-list'
  | 'provenance'
  | 'credit'
  | 'copyright'
  | 'other';

/** How each kind is called in a message: `“Leave a comment” is a comment prompt`. */
export const kindNames: Readonly<Record<Kind, string>> = {
  advertisement: 'an ad marker',
  comments: 'a comment prompt',
  'related-link': 'a link to another story',
  newsletter: 'a subscription prompt',
  share: 'a share bar',
  navigation: 'site navigation',
  breadcrumb: 'a breadcrumb trail',
  'site-name': 'the site’s own name',
  'link-list': 'a list of links',
  provenance: 'a note of where the copy came from',
  credit: 'a credit line',
  copyright: 'a copyright notice',
  other: 'page furniture',
};

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
  /** Whether its words leave no doubt: the model is not asked. */
  readonly firm?: boolean;
}

/** From this confidence on a mark is a warning; below, something to look at. */
export const warningConfidence = 0.8;
/** Below this confidence a mark is a hint: the words say furniture, the model doubts it. */
export const hintConfidence = 0.5;
