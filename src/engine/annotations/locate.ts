import type { Span } from '../span';
import { approximate, between, occurrences, sharedWords, type Candidate } from './candidates';
import { foldOffset, foldText, unfold, type FoldedText } from './folding';
import { spanOfPosition, type Selectors } from './selectors';

/** Where annotated words are now. */
export interface Place extends Span {
  /** The very words (typography aside), or words much like them. */
  readonly how: 'exact' | 'approximate';
  /** How sure, from 0 to 1. */
  readonly score: number;
}

/** Quotations as long as this (folded) are their own context. */
const selfEvident = 24;
/** Context that must agree before short or changed words are taken for the annotated ones. */
const leastContext = 0.3;
/** Context that counts as unchanged. */
const unchangedContext = 0.85;
/** How much better the surroundings of changed words must be than those of the very words elsewhere. */
const clearlyBetter = 0.3;
/** Total score below which nothing is a better answer than a guess. */
const leastScore = 0.55;
/** Two places this close in score cannot be told apart. */
const tie = 0.02;
/** What likeness of the words, their context and their old place weigh in the score. */
const weights = { likeness: 0.5, context: 0.4, nearness: 0.1 };
/** Distance in characters at which the old place counts half. */
const halfNear = 500;

/**
 * Finds annotated words in a text that may have changed: the same words, chosen by their context and
 * then their old place, else words much like them in the same surroundings.
 * @param folded the folded text, where the caller locates several annotations in one text
 * @returns `null` where any answer would be a guess
 */
export function locate(text: string, selectors: Selectors, folded = foldText(text)): Place | null {
  const exact = foldText(selectors.quote.exact).text;
  if (!exact.trim()) return null;
  const asked: Asked = {
    exact,
    prefix: foldText(selectors.quote.prefix).text,
    suffix: foldText(selectors.quote.suffix).text,
    hint: foldOffset(folded, spanOfPosition(text, selectors.position).start),
    folded,
  };
  const same = best(occurrences(folded.text, exact, asked.hint), asked, leastContext);
  if (same && same.context >= unchangedContext) return placed(same, 'exact', folded);
  const like = best(
    [
      ...approximate(folded.text, exact, asked.hint),
      ...between(folded.text, exact, asked.prefix, asked.suffix),
    ].filter(({ likeness }) => likeness < 1),
    asked,
    // The very words stand elsewhere too: others are theirs only in unchanged surroundings.
    folded.text.includes(exact) ? unchangedContext : leastContext,
  );
  if (like && like.context - (same?.context ?? 0) >= clearlyBetter)
    return placed(like, 'approximate', folded);
  return same ? placed(same, 'exact', folded) : null;
}

function placed(found: Scored, how: Place['how'], folded: FoldedText): Place {
  return { ...unfold(folded, found), how, score: found.score };
}

interface Asked {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly hint: number;
  readonly folded: FoldedText;
}

interface Scored extends Candidate {
  readonly context: number;
  readonly score: number;
}

function best(
  candidates: readonly Candidate[],
  asked: Asked,
  sufficient: number,
): Scored | undefined {
  const [first, ...others] = candidates
    .map((candidate) => scored(candidate, asked))
    .sort((a, b) => b.score - a.score);
  if (!first || first.score < leastScore) return undefined;
  const sure = asked.exact.length >= selfEvident && first.likeness === 1;
  if (!sure && first.context < sufficient) return undefined;
  // Twins in the same surroundings: only an unmoved place tells them apart.
  const twin = others.some(
    (other) =>
      first.score - other.score < tie && (other.start >= first.end || other.end <= first.start),
  );
  return twin && first.start !== asked.hint ? undefined : first;
}

function scored(candidate: Candidate, { prefix, suffix, hint, folded }: Asked): Scored {
  const before = likenessBefore(folded.text, candidate.start, prefix);
  const after = likenessAfter(folded.text, candidate.end, suffix);
  const context = Math.max((before + after) / 2, 0.8 * before, 0.8 * after);
  const nearness = 1 / (1 + Math.abs(candidate.start - hint) / halfNear);
  return {
    ...candidate,
    context,
    score:
      weights.likeness * candidate.likeness +
      weights.context * context +
      weights.nearness * nearness,
  };
}

/** How much of `prefix`, read backwards, stands before `at`; 1 for all of it. */
function likenessBefore(text: string, at: number, prefix: string): number {
  if (!prefix) return at === 0 ? 1 : 0.5;
  let same = 0;
  while (same < prefix.length && text[at - 1 - same] === prefix[prefix.length - 1 - same]) same++;
  const around = text.slice(Math.max(0, at - prefix.length), at);
  return Math.max(same / prefix.length, 0.9 * sharedWords(prefix, around));
}

/** How much of `suffix` stands after `at`; 1 for all of it. */
function likenessAfter(text: string, at: number, suffix: string): number {
  if (!suffix) return at === text.length ? 1 : 0.5;
  let same = 0;
  while (same < suffix.length && text[at + same] === suffix[same]) same++;
  return Math.max(
    same / suffix.length,
    0.9 * sharedWords(suffix, text.slice(at, at + suffix.length)),
  );
}
