import { wordAt } from '../extract/words';
import { isTermLength, termOf } from './terms';

/** A term as a number: 32-bit FNV-1a, the same everywhere. */
export function termId(term: string): number {
  return hash(term, 0, term.length, 0);
}

/**
 * The terms of a text as numbers, in its order: `termId` of `termOf` of each of its `words`. A
 * workspace has ten million of them; nearly all are plain letters, and are hashed where they stand.
 */
export function termIds(text: string): Uint32Array {
  const ids = new Uint32Array((text.length >> 1) + 1);
  let count = 0;
  for (let at = 0; at < text.length;) {
    if (isGap(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = plainEnd(text, at);
    if (end > at && !endsInS(text, end)) {
      if (isTermLength(end - at)) ids[count++] = hash(text, at, end, toSmall);
      at = end;
      continue;
    }
    const word = end > at ? text.slice(at, end) : wordAt(text, at);
    const term = word === undefined ? '' : termOf(word);
    if (isTermLength(term.length)) ids[count++] = termId(term);
    at += word?.length ?? 1;
  }
  return ids.slice(0, count);
}

/** The bit that makes a letter of ASCII small. */
const toSmall = 0x20;

/** FNV-1a of a stretch of text, each of its units with the bits of `or` set. */
function hash(text: string, start: number, end: number, or: number): number {
  let state = 0x811c9dc5;
  for (let at = start; at < end; at++)
    state = Math.imul(state ^ (text.charCodeAt(at) | or), 0x01000193);
  return state >>> 0;
}

/** Where the letters of ASCII end that start at `at`; `at` where they are not all of their word. */
function plainEnd(text: string, at: number): number {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end++;
  if (end === text.length) return end;
  const next = text.charCodeAt(end);
  if (!isGap(next)) return at;
  // `U.S.`, `well-known` and `don't` go on behind the mark.
  const goesOn = holding.has(next) && end + 1 < text.length && !isGap(text.charCodeAt(end + 1));
  return goesOn ? at : end;
}

/** Of these `termOf` takes the plural's s. */
function endsInS(text: string, end: number): boolean {
  return (text.charCodeAt(end - 1) | toSmall) === 0x73;
}

function isPlain(unit: number): boolean {
  const small = unit | toSmall;
  return small >= 0x61 && small <= 0x7a;
}

/** Signs between words: those of ASCII, dashes and curly quotation marks. */
function isGap(unit: number): boolean {
  if (unit < 0x80) return !isPlain(unit) && !(unit >= 0x30 && unit <= 0x39);
  return unit >= 0x2010 && unit <= 0x201f;
}

/** Marks that hold a word together. */
const holding = new Set(Array.from("-'’‘‑.,:/", (mark) => mark.charCodeAt(0)));
