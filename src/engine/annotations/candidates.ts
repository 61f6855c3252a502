import search from 'approx-string-match';
import type { Span } from '../span';

/** A place that may hold the annotated words. */
export interface Candidate extends Span {
  /** Share of the quoted words that stands here, 0 to 1. */
  readonly likeness: number;
}

/** Share of errors allowed in the quoted words: past it the words are others. */
const mostErrors = 0.45;
/** And never more than this many: longer searches cost more than a note is worth. */
const mostErrorsCounted = 120;
/** Texts longer than twice this are searched for approximate matches only near the old place. */
const searchReach = 200_000;
/** Occurrences looked at: a note on “the” is settled by its context among the nearest of these. */
const mostCandidates = 2_000;

/** Where the very words stand, the nearest to `hint` where there are very many. */
export function occurrences(text: string, exact: string, hint: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (wholeWords(text, at, end, exact)) found.push({ start: at, end, likeness: 1 });
  }
  if (found.length <= mostCandidates) return found;
  const distance = ({ start }: Candidate) => Math.abs(start - hint);
  return found.sort((a, b) => distance(a) - distance(b)).slice(0, mostCandidates);
}

/** `art` is not found in `party`: a quotation that began or ended at a word's edge does so still. */
function wholeWords(text: string, start: number, end: number, exact: string): boolean {
  const joint = /^[\p{L}\p{N}]{2}$/u;
  return (
    !joint.test((text[start - 1] ?? ' ') + (exact[0] ?? '')) &&
    !joint.test((exact.at(-1) ?? '') + (text[end] ?? ' '))
  );
}

/** Where words much like the quoted ones stand. */
export function approximate(text: string, exact: string, hint: number): Candidate[] {
  const errors = Math.min(mostErrorsCounted, Math.floor(exact.length * mostErrors));
  if (errors === 0) return [];
  const long = text.length > 2 * searchReach;
  const from = long ? Math.max(0, hint - searchReach) : 0;
  const to = long ? Math.min(text.length, hint + searchReach) : text.length;
  return search(text.slice(from, to), exact, errors)
    .slice(0, mostCandidates)
    .map((match) => ({
      ...toWords(text, from + match.start, from + match.end),
      likeness: 1 - match.errors / exact.length,
    }));
}

/** What stands between the old neighbours, where both are still there: words rewritten in place. */
export function between(text: string, exact: string, prefix: string, suffix: string): Candidate[] {
  const before = prefix.slice(-20);
  const after = suffix.slice(0, 20);
  if (before.trim().length < 8 || after.trim().length < 8) return [];
  const found: Candidate[] = [];
  for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
    const start = at + before.length;
    const end = text.indexOf(after, start);
    if (found.length > 10) break;
    if (end <= start || end - start > 2 * exact.length + 40) continue;
    const likeness = sharedWords(exact, text.slice(start, end));
    if (likeness > 0) found.push({ ...toWords(text, start, end), likeness });
  }
  return found;
}

/** Widens a span to whole words: an approximate match may begin or end inside one. */
function toWords(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  const joint = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  for (let steps = 0; steps < 20 && joint(from); steps++) from--;
  for (let steps = 0; steps < 20 && joint(to); steps++) to++;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return { start: from, end: to };
}

/** The share of words that two short texts have in common (Dice), 0 to 1. */
export function sharedWords(a: string, b: string): number {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const left = wordsOf(a);
  const right = wordsOf(b);
  const known = new Set(right);
  const shared = left.filter((word) => known.has(word)).length;
  return Math.min(1, (2 * shared) / Math.max(1, left.length + right.length));
}
