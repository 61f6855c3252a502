import type { Span } from '../span';

/** A line of the raw text without its line end. */
export interface Line extends Span {
  /** Where the next line starts, after `\n`, `\r\n` or a lone `\r`. */
  readonly next: number;
  readonly blank: boolean;
}

/** The lines of a text, in order; the last may be empty. Linear in the text. */
export function lines(text: string): Line[] {
  const found: Line[] = [];
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  for (const match of text.matchAll(ends)) {
    found.push(line(text, start, match.index, match.index + match[0].length));
    start = match.index + match[0].length;
  }
  found.push(line(text, start, text.length, text.length));
  return found;
}

function line(text: string, start: number, end: number, next: number): Line {
  return { start, end, next, blank: text.slice(start, end).trim() === '' };
}
