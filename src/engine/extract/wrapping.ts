import type { Line } from './lines';

/** Lines longer than this are paragraphs on one line; nobody wraps copy wider. */
const widestWrap = 130;
/** Narrower than this, a run of short lines is a list, verse or furniture, not wrapped prose. */
const narrowestWrap = 40;
/** How many lines must have been broken where the next word would not fit. */
const leastEvidence = 2;

/**
 * The width at which the copy was hard-wrapped, or `undefined` where it was not: the longest line of
 * a text most of whose lines stop just where the next word would have passed that width.
 */
export function wrapWidth(text: string, all: readonly Line[]): number | undefined {
  const widths: number[] = [];
  let long = 0;
  for (const [index, line] of all.entries()) {
    const length = line.end - line.start;
    if (length > widestWrap) long++;
    const next = all[index + 1];
    if (!line.blank && next && !next.blank && length <= widestWrap) widths.push(length);
  }
  if (widths.length < leastEvidence || long > widths.length) return undefined;
  widths.sort((a, b) => a - b);
  // The longest line may be an unbreakable URL, so the width is read a little below the top.
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0;
  if (width < narrowestWrap) return undefined;
  let broken = 0;
  let joined = 0;
  for (const [index, line] of all.entries()) {
    const next = all[index + 1];
    if (line.blank || !next || next.blank || line.end - line.start > widestWrap) continue;
    joined++;
    if (wouldNotFit(text, line, next, width)) broken++;
  }
  return broken >= leastEvidence && broken * 2 >= joined ? width : undefined;
}

/** Whether the first word of `next` would have passed `width` on `line`. */
export function wouldNotFit(text: string, line: Line, next: Line, width: number): boolean {
  const first = /^\s*\S{1,200}/.exec(text.slice(next.start, next.end))?.[0].trim().length ?? 0;
  return line.end - line.start + 1 + first > width - 2;
}

const endsSentence = /[.!?…:;]["'”’)\]*_]{0,3}\s*$/u;
const opensItem = /^\s*(?:[-*•·–—▪►]\s|\d{1,3}[.)]\s|[a-z][.)]\s|#{1,6}\s|>|\|)/u;

/** Whether a line looks like a list item, a heading, a quotation or a table row by its first marks. */
export function isItem(lineText: string): boolean {
  return opensItem.test(lineText);
}

/** Whether `next` goes on with the sentence or the paragraph that `line` began. */
export function continues(
  text: string,
  line: Line,
  next: Line,
  width: number | undefined,
): boolean {
  const before = text.slice(line.start, line.end);
  const after = text.slice(next.start, next.end);
  if (isItem(after)) return false;
  if (/\p{L}-\s*$/u.test(before) && /^\s*\p{Ll}/u.test(after)) return true;
  const length = line.end - line.start;
  if (width !== undefined && length <= width + 2 && wouldNotFit(text, line, next, width))
    return true;
  // Without a width, a long line without a stop before a small letter is one sentence broken in two.
  return length >= narrowestWrap && !endsSentence.test(before) && /^\s*\p{Ll}/u.test(after);
}
