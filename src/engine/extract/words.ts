import type { Span } from '../span';
import { pattern } from '../letters';
import { allMatches } from '../matches';

/** A word with its place in the unwrapped text. */
export interface Word extends Span {
  readonly text: string;
}

// Letters and digits with the marks that hold a word together: re-establish, al-Assad, don't, U.S., 14:00, 1,200.
// An opening mark between two letters was meant as an apostrophe: don‘t.
const source = String.raw`(?:\p{Lu}\.){2,8}|[\p{L}\p{M}\p{N}]+(?:[-'’‘‑.,:/][\p{L}\p{M}\p{N}]+){0,12}`;
const word = pattern(source, 'gu');
const wordHere = pattern(source, 'uy');

/** The words of a passage: hyphens, apostrophes and the inner marks of numbers and initials are part of them. */
export function words(text: string): readonly Word[] {
  return allMatches(word, text).map(({ 0: own, index }) => ({
    text: own,
    start: index,
    end: index + own.length,
  }));
}

/** The word that starts at `at`, where no word before reaches so far; none where none starts there. */
export function wordAt(text: string, at: number): string | undefined {
  wordHere.lastIndex = at;
  return wordHere.exec(text)?.[0];
}
