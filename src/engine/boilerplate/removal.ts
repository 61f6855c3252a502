import type { Article } from '../article';
import type { Edit } from '../rule';
import type { Span } from '../span';

/**
 * The edit that takes a piece of furniture out. Where it fills its lines they go with one blank line
 * beside them, so that the paragraphs around stand as they stood; else only the part goes.
 */
export function removal({ text }: Article, { start, end }: Span): Edit {
  const lineStart = startOfLine(text, start);
  const lineEnd = endOfLine(text, end);
  if (text.slice(lineStart, start).trim() || text.slice(end, lineEnd).trim())
    return { start, end, newText: '' };
  const next = afterBreak(text, lineEnd);
  if (!text.slice(lineEnd).trim())
    return { start: endOfCopyBefore(text, lineStart), end: lineEnd, newText: '' };
  const afterNext = afterBreak(text, endOfLine(text, next));
  const blankAfter = !text.slice(next, afterNext).trim();
  return {
    start: lineStart,
    end: blankAfter && isBlankBefore(text, lineStart) ? afterNext : next,
    newText: '',
  };
}

function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(text[start - 1])) start--;
  return start;
}

function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text[end])) end++;
  return end;
}

/** Past the line end at `at`: a CRLF is one. */
function afterBreak(text: string, at: number): number {
  if (text[at] === '\r' && text[at + 1] === '\n') return at + 2;
  return Math.min(text.length, at + 1);
}

/** Whether the line before is blank, or there is none. */
function isBlankBefore(text: string, lineStart: number): boolean {
  if (lineStart === 0) return true;
  const end = lineStart - (text[lineStart - 1] === '\n' && text[lineStart - 2] === '\r' ? 2 : 1);
  return !text.slice(startOfLine(text, end), end).trim();
}

/** Where the copy above ends: at the end of a file the blank line before goes, the last line end stays. */
function endOfCopyBefore(text: string, lineStart: number): number {
  let at = lineStart;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  return at && endOfLine(text, at);
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
