import type { Span } from '../span';

/** A text with its typography folded, and the way back. */
export interface FoldedText {
  readonly text: string;
  /** Where each character of `text` starts in the original; one more entry for the end. */
  readonly origin: Int32Array;
}

const folds: ReadonlyMap<string, string> = new Map(
  [
    ['"', '“”„«»″'],
    ["'", '‘’‚′'],
    ['-', '‐‑–—−'],
  ].flatMap(([plain = '', fancy = '']) => Array.from(fancy, (mark) => [mark, plain] as const)),
);

/**
 * Folds what typesetting changes and meaning does not: runs of white space (line ends among them) to
 * one space, quotation marks and dashes to their plain forms, soft hyphens and zero-width marks away.
 */
export function foldText(text: string): FoldedText {
  const out: string[] = [];
  const origin = new Int32Array(text.length + 1);
  let length = 0;
  let afterSpace = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const space = /\s/.test(character);
    if ((space && afterSpace) || /[\u00AD\u200B-\u200F\u2060\uFEFF]/.test(character)) continue;
    afterSpace = space;
    out.push(space ? ' ' : (folds.get(character) ?? character));
    origin[length++] = at;
  }
  origin[length] = text.length;
  return { text: out.join(''), origin: origin.subarray(0, length + 1) };
}

/** The span of the original that a span of the folded text came from. */
export function unfold({ origin }: FoldedText, span: Span): Span {
  const start = origin[span.start] ?? 0;
  const last = origin[span.end - 1] ?? start;
  return { start, end: span.end > span.start ? last + 1 : start };
}

/** The first folded offset whose original is at or after `offset`. */
export function foldOffset({ origin }: FoldedText, offset: number): number {
  let low = 0;
  let high = origin.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origin[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
