import type { Article } from '../article';
import type { Block } from '../block';
import type { Phrase } from '../lexicon/phrase-table';
import { allMatches } from '../matches';
import { structure } from '../structure';
import { quotations } from './quotations';
import { sieve } from './sieve';

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
 * @param probe a cheap pattern, found wherever `pattern` is
 */
export function* proseMatches(
  article: Article,
  pattern: RegExp,
  probe?: RegExp,
): Generator<ProseMatch | undefined> {
  for (const block of article.read(structure).story) {
    for (const match of block.matches(pattern, probe)) {
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

/** Where the story has phrases of a table; sought once per passage. */
export function* phraseMatches(
  article: Article,
  table: readonly Phrase[],
): Generator<PhraseMatch | undefined> {
  for (const block of article.read(structure).story) {
    for (const { phrase, match } of block.passage.remember(table, () => phrasesIn(block, table))) {
      const [marked] = match;
      const start = match.index;
      const end = start + marked.length;
      if (isQuoted(block, start, end)) continue;
      // What stands beside the match may be a part of the pattern, so it is not matched anew.
      const by = phrase.by.replace(
        /\$([\d&])/gu,
        (_, n: string) => match[n === '&' ? 0 : +n] ?? '',
      );
      yield { block, match, start, end, phrase, by: keepingCase(marked, by) };
    }
    yield undefined;
  }
}

function phrasesIn(block: Block, table: readonly Phrase[]) {
  const held = block.read(sieve);
  return table.flatMap((phrase) =>
    held.meets(phrase.triggers)
      ? allMatches(phrase.pattern, block.text).map((match) => ({ phrase, match }))
      : [],
  );
}

function keepingCase(marked: string, by: string): string {
  return /^\p{Lu}\p{Ll}/u.test(marked) ? by.charAt(0).toUpperCase() + by.slice(1) : by;
}
