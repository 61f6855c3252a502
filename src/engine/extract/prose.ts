import type { Block } from '../block';
import type { Expression } from '../expression';
import type { Phrase } from '../lexicon/phrase-table';
import { pattern } from '../letters';
import { allMatches } from '../matches';
import { overlaps, type Span } from '../span';
import { quotations } from './quotations';
import { sieve } from './sieve';
import type { SoughtTable } from './sought-table';

/** A match of a pattern in the story's own words. */
export interface ProseMatch {
  readonly block: Block;
  readonly match: RegExpExecArray;
  /** Offsets into the block's unwrapped text. */
  readonly start: number;
  readonly end: number;
}

/** The matches of `sought`, which has the flag `g`, in a block: direct quotations are the speaker's and are left alone. */
export function* proseMatches(block: Block, sought: Expression): Generator<ProseMatch> {
  if (!block.read(sieve).meets(sought.triggers)) return;
  for (const match of allMatches(sought.pattern, block.text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!isQuoted(block, start, end)) yield { block, match, start, end };
  }
}

/** Whether a stretch of the block's text touches a quotation, or a post of which it is the copy. */
export function isQuoted(block: Block, start: number, end: number): boolean {
  return (
    start < block.read(postEnd) ||
    block.read(quotations).some((quote) => quote.start < end && start < quote.end)
  );
}

/** The sender of a post, as it is copied with it: `— Ada Holm (@adaholm)`. */
const sender = pattern(String.raw`[—–-] ?[^()\n]{2,60} \(@\w{1,20}\)`, 'u');

/** Where a post ends that a passage begins with; 0 where it holds none. Its words are the sender's. */
function postEnd(text: string): number {
  const found = text.includes('(@') ? sender.exec(text) : null;
  return found ? found.index + found[0].length : 0;
}

/** A phrase of a table, found in the story's own words, with the words to put there. */
export interface PhraseMatch extends ProseMatch {
  readonly phrase: Phrase;
  readonly by: string;
}

/** Where a block has phrases of a table. */
export function* phraseMatches(block: Block, table: SoughtTable<Phrase>): Generator<PhraseMatch> {
  const taken: Span[] = [];
  for (const phrase of table.near(block.read(sieve))) {
    for (const match of allMatches(phrase.sought.pattern, block.text)) {
      const [marked] = match;
      const start = match.index;
      const end = start + marked.length;
      // Two rows on one place: the first of the table has it.
      if (isQuoted(block, start, end) || taken.some((one) => overlaps(one, { start, end })))
        continue;
      taken.push({ start, end });
      // What stands beside the match may be a part of the pattern, so it is not matched anew.
      const by = phrase.by.replace(
        /\$([\d&])/gu,
        (_, n: string) => match[n === '&' ? 0 : +n] ?? '',
      );
      yield { block, match, start, end, phrase, by: keepingCase(marked, by) };
    }
  }
}

function keepingCase(marked: string, by: string): string {
  return /^\p{Lu}\p{Ll}/u.test(marked) ? by.charAt(0).toUpperCase() + by.slice(1) : by;
}
