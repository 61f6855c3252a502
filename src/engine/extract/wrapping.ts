import type { Line } from './lines';
import { pattern } from '../letters';

/** Lines longer than this are paragraphs on one line; nobody wraps copy wider. */
const widestWrap = 130;
/** Narrower than this, a run of short lines is a list, verse or furniture, not wrapped prose. */
const narrowestWrap = 40;
/** How many lines must have been broken where the next word would not fit, to know the width. */
const leastEvidence = 2;
/** One broken line alone is believed from this length on: shorter ones are headings and captions. */
const longestShortLine = 60;
/** Verse opens every line with a capital; of wrapped prose, more than this share goes on in small letters. */
const smallShare = 1 / 3;
const enoughToTellVerse = 4;
/** A last line may be this much longer than the width read off the others. */
const tolerance = 2;

/** How a text was hard-wrapped. */
export interface Wrapping {
  /** Length of its longest lines, in UTF-16 units. */
  readonly width: number;
  /** Whether several lines show it; on one line alone only the plainest continuation is believed. */
  readonly sure: boolean;
  /** Whether blank lines part its paragraphs and a single line end stands inside one of them. */
  readonly parted: boolean;
}

/**
 * How the copy was hard-wrapped, or `undefined` where it was not: the width of a text most of whose
 * lines stop inside a sentence, just where the next word would have passed that width.
 */
export function wrapping(text: string, all: readonly Line[]): Wrapping | undefined {
  const pairs: (readonly [Line, Line])[] = [];
  let long = 0;
  for (const [index, line] of all.entries()) {
    const length = line.end - line.start;
    if (length > widestWrap) long++;
    const next = all[index + 1];
    if (!line.blank && next && !next.blank && length <= widestWrap) pairs.push([line, next]);
  }
  if (!pairs.length || long > pairs.length) return undefined;
  const widths = pairs.map(([line]) => line.end - line.start).sort((a, b) => a - b);
  // The longest line may be an unbreakable address, so the width is read a little below the top.
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0;
  if (width < narrowestWrap) return undefined;
  const full = pairs.filter(([line, next]) => wouldNotFit(text, line, next, width));
  const inside = full.filter(([line]) => !endsSentence.test(text.slice(line.start, line.end)));
  // A text that parts its paragraphs by blank lines has no other use for a single line end.
  const parted =
    pairs.length === 1 && all.some(({ blank }, i) => blank && i > 0 && i < all.length - 1);
  if ((inside.length * 2 <= full.length && !parted) || full.length * 2 < pairs.length)
    return undefined;
  const small = inside.filter(([, next]) =>
    /^\s{0,40}[^\p{Lu}]/u.test(text.slice(next.start, next.end)),
  );
  if (inside.length >= enoughToTellVerse && small.length < inside.length * smallShare)
    return undefined;
  if (full.length >= leastEvidence) return { width, sure: true, parted };
  return width >= longestShortLine && !long ? { width, sure: false, parted } : undefined;
}

/** Whether the first word of `next` would have passed `width` on `line`. */
function wouldNotFit(text: string, line: Line, next: Line, width: number): boolean {
  const first = /^\s{0,40}\S{1,200}/.exec(text.slice(next.start, next.end))?.[0].trim().length ?? 0;
  return line.end - line.start + 1 + first > width - tolerance;
}

const endsSentence = /[.!?…:;]["'”’»)\]*_]{0,3}\s{0,20}$/u;
const opensItem = /^\s{0,40}(?:[-*•·–—▪►]\s|\d{1,3}[.)]\s|[a-z][.)]\s|#{1,6}\s|>|\|)/u;
/** What opens an item and may as well go on with a sentence: a dash, the figure that ends one. */
const mayGoOn = pattern(String.raw`^\s{0,40}(?:[-–—]\s{1,3}\p{Ll}|\d{1,3}[.)]\s|[a-z][.)]\s)`, 'u');

/** Columns: a tab or a wide gap between words. */
const tabular = /\S(?:\t| {4})\s{0,40}\S/u;

/** Whether a line looks like a list item, a heading, a quotation or a table row by its first marks. */
export function isItem(lineText: string): boolean {
  return opensItem.test(lineText);
}

/** No headline has a stop inside, or ends in a comma or one of these. */
const runningText = pattern(
  String.raw`[.!?;]["”’)]{0,2} \p{Lu}|[,–—-]\s{0,20}$|\s(?:the|an?|of|and|or|to|in|for|with|by|at|on|from|that|which|who|as|is|was|were|are|has|had|have|will|would|be|been|but|than|into|his|her|its|their)\s{0,20}$`,
  'u',
);

/** Whether the first line of a text may be its headline, and not the first half of a sentence. */
function isHeadline(text: string, line: Line): boolean {
  return line.start === 0 && !runningText.test(text);
}

/** Whether `next` goes on with the sentence or the paragraph that `line` began. */
export function continues(
  text: string,
  line: Line,
  next: Line,
  wrapped: Wrapping | undefined,
): boolean {
  const before = text.slice(line.start, line.end);
  const after = text.slice(next.start, next.end);
  if (tabular.test(before) || tabular.test(after)) return false;
  const inside = !endsSentence.test(before);
  const length = line.end - line.start;
  const fills =
    wrapped !== undefined &&
    length <= wrapped.width + tolerance &&
    wouldNotFit(text, line, next, wrapped.width);
  if (isItem(after) && !(fills && inside && mayGoOn.test(after))) return false;
  if (/\p{L}-\s{0,20}$/u.test(before) && /^\s{0,40}\p{Ll}/u.test(after)) return true;
  if (
    fills &&
    (wrapped.sure ||
      ((inside || wrapped.parted) && length >= longestShortLine && !isHeadline(before, line)))
  )
    return true;
  // Without a width, a long line without a stop before a small letter is one sentence broken in two.
  return length >= narrowestWrap && inside && /^\s{0,40}[\p{Ll},;]/u.test(after);
}
