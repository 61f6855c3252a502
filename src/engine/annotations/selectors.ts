import type { Span } from '../span';

/** W3C Web Annotation `TextQuoteSelector`: the words, and some on either side, with LF line ends. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * W3C Web Annotation `TextPositionSelector`. As the model has it, positions count code points, here
 * of the text with LF line ends: git's autocrlf moves no note.
 */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Where an annotation's words are: by the words, and as a hint by their place. */
export interface Selectors {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** Context kept on each side; what Hypothesis keeps, enough to tell most twins apart. */
const shortestContext = 32;
/** Where twins share even their context, it grows up to this. */
const longestContext = 256;

/** Describes a span so that `locate` finds it again in a changed text. */
export function describe(text: string, span: Span): Selectors {
  const exact = text.slice(span.start, span.end);
  let prefix = '';
  let suffix = '';
  for (let size = shortestContext; size <= longestContext; size *= 2) {
    prefix = text.slice(safe(text, span.start - size), span.start);
    suffix = text.slice(span.end, safe(text, span.end + size));
    const whole = prefix + exact + suffix;
    if (text.indexOf(whole) === text.lastIndexOf(whole)) break;
  }
  const start = codePoints(text, 0, span.start);
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: withLf(exact),
      prefix: withLf(prefix),
      suffix: withLf(suffix),
    },
    position: {
      type: 'TextPositionSelector',
      start,
      end: start + codePoints(text, span.start, span.end),
    },
  };
}

/** The UTF-16 span of `text`, whatever its line ends, that a position selector names. */
export function spanOfPosition(text: string, position: TextPositionSelector): Span {
  let counted = 0;
  let start = text.length;
  for (let at = 0; at < text.length;) {
    if (counted === position.start) start = Math.min(start, at);
    if (counted >= position.end) return { start, end: at };
    at += widthAt(text, at);
    counted++;
  }
  return { start, end: text.length };
}

/** Text with LF line ends. */
export function withLf(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function codePoints(text: string, from: number, to: number): number {
  let counted = 0;
  for (let at = from; at < to; at += widthAt(text, at)) counted++;
  return counted;
}

/** How many UTF-16 units the character at `at` has: a surrogate pair and a CRLF count as one. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code === 13 && next === 10) return 2;
  return code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** An offset inside the text that splits no surrogate pair. */
function safe(text: string, offset: number): number {
  const at = Math.max(0, Math.min(text.length, offset));
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff && at > 0 ? at - 1 : at;
}
