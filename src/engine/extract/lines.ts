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

/** Work on the text itself is done in stretches of this many characters, some milliseconds each. */
const stretchLength = 50_000;

/**
 * Cuts a text into stretches that can be searched one after another. A cut is behind a line end, but
 * behind no hyphen: both halves of a broken word stand in one stretch.
 */
export function* stretches(text: string): Generator<Span> {
  for (let start = 0; start < text.length;) {
    let end = start + stretchLength;
    do end = text.indexOf('\n', end) + 1 || text.length;
    while (end < text.length && /-\s{0,40}$/.test(text.slice(end - 42, end)));
    yield { start, end };
    start = end;
  }
}

function line(text: string, start: number, end: number, next: number): Line {
  return { start, end, next, blank: text.slice(start, end).trim() === '' };
}
