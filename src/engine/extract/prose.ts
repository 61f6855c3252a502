import type { Article } from '../article';
import type { Block } from '../block';
import { structure } from '../structure';
import { quotations } from './quotations';

/** A match of a pattern in the story's own words. */
export interface ProseMatch {
  readonly block: Block;
  readonly match: RegExpExecArray;
  /** Offsets into the block's unwrapped text. */
  readonly start: number;
  readonly end: number;
}

/**
 * The matches of `pattern` in the story's own words: direct quotations are the speaker's and are
 * left alone. `undefined` after each block is a pause.
 * @param pattern with the flag `g`
 */
export function* proseMatches(
  article: Article,
  pattern: RegExp,
): Generator<ProseMatch | undefined> {
  for (const block of article.read(structure).story) {
    for (const match of block.text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!isQuoted(block, start, end)) yield { block, match, start, end };
    }
    yield undefined;
  }
}

/** Whether a stretch of the block's text touches a quotation. */
export function isQuoted(block: Block, start: number, end: number): boolean {
  return block.read(quotations).some((quote) => quote.start < end && start < quote.end);
}
