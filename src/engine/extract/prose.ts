import type { Article } from '../article';
import type { Block } from '../block';
import type { Phrase } from '../lexicon/phrase-table';
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
    for (const match of block.matches(pattern)) {
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

/** A phrase of a table, found in the story's own words, with the words to put there. */
export interface PhraseMatch extends ProseMatch {
  readonly phrase: Phrase;
  readonly by: string;
}

/** Where the story has phrases of a table. */
export function* phraseMatches(
  article: Article,
  table: readonly Phrase[],
): Generator<PhraseMatch | undefined> {
  const lower = article.text.toLowerCase();
  for (const phrase of table) {
    if (!lower.includes(phrase.trigger)) continue;
    for (const found of proseMatches(article, phrase.pattern)) {
      if (!found) continue;
      const [marked] = found.match;
      const by = marked.replace(new RegExp(phrase.pattern.source, 'iu'), phrase.by);
      yield { ...found, phrase, by: keepingCase(marked, by) };
    }
    yield undefined;
  }
}

function keepingCase(marked: string, by: string): string {
  return /^\p{Lu}\p{Ll}/u.test(marked) ? by.charAt(0).toUpperCase() + by.slice(1) : by;
}
