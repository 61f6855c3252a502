import type { Article } from '../../article';
import { folded } from '../../extract/fold';
import { eachInSteps, type Steps } from '../../steps';
import { changesBetween } from '../changes';
import { spanOf, type Comparing } from '../comparing';
import type { Reading, Verdict } from '../reading';
import { coreOf, edgeChange, isInside, mostOfQuote } from './quote-core';
import { isMarked, isMoved, isTrifle } from './quote-trifles';
import {
  areOfTwo,
  isPrintedIn,
  quotedByRun,
  quotedByTerm,
  quotedOf,
  runsOf,
  type Quoted,
} from './quoted';
import { reported } from './reported';
import { shortQuote } from './short-quotes';

/** One statement of one speaker, as two articles print it. */
export function* quoteReadings(comparing: Comparing): Steps<Reading[]> {
  const right = comparing.b.read(quotedOf);
  const found: Reading[] = [];
  yield* eachInSteps(comparing.a.read(quotedOf), (x) => {
    const y = bestMatch(x, comparing.b);
    const reading = y ? between(comparing, x, y) : shortQuote(comparing, x, right);
    if (reading) found.push(reading);
    else if (!y) found.push(...reported(comparing, x));
  });
  yield* eachInSteps(right, (y) => {
    if (!found.some(({ b }) => within(y, b))) found.push(...reported(comparing, y, true));
  });
  return found;
}

const within = ({ statement, from, to }: Quoted, span: { start: number }) => {
  const own = spanOf(statement, from, to);
  return span.start >= own.start && span.start < own.end;
};

/** The weighed share of the lesser's words that must be the same, for two to be one statement. */
const leastHeld = 0.5;
/** What they must share at least: two or three rare words. */
const leastShared = 6;

/** From this cosine on two quotations are the same from end to end. */
const wholeStatement = 0.8;

/** The quotation of a sibling that says most of the same words, where one says enough of them. */
export function bestMatch(x: Quoted, sibling: Article): Quoted | undefined {
  const others = sibling.read(quotedOf);
  let best: Quoted | undefined;
  let most = 0;
  const like = [...sibling.read(quotedByTerm).shared(x.terms, (_, weight) => weight)];
  for (const [index, shared] of like.sort(([i], [j]) => i - j)) {
    const y = others[index];
    if (!y || shared < leastShared || shared < leastHeld * Math.min(x.weight, y.weight)) continue;
    const score = shared / Math.sqrt(x.weight * y.weight);
    // Two people use one phrase; what they say alike from end to end was said by one of them.
    if (score < wholeStatement && areOfTwo(x, y)) continue;
    if (score > most) {
      most = score;
      best = y;
    }
  }
  return best ?? alikeInSmallWords(x, sibling);
}

/** So many equal words are no chance, be they ever so small; */
const leastAlike = 7;
/** and this share of the longer one's, or a little less where the text says that one person spoke. */
const nearlyAlike = 0.8;
const alikeOfOne = 0.7;

/** `We have come a long way with Ada Holm`: a quotation with hardly a word that would be looked for. */
function alikeInSmallWords(x: Quoted, sibling: Article): Quoted | undefined {
  const byRun = sibling.read(quotedByRun);
  let best: Quoted | undefined;
  let most = leastAlike - 1;
  for (const y of new Set(runsOf(x).flatMap((run) => byRun.get(run) ?? []))) {
    if (areOfTwo(x, y)) continue;
    const longer = Math.max(x.tokens.length, y.tokens.length);
    // Where one is so much shorter, no equal words can make the share.
    if (Math.min(x.tokens.length, y.tokens.length) < alikeOfOne * longer) continue;
    const gone = changesBetween(x.tokens, y.tokens).reduce((sum, { a }) => sum + a.to - a.from, 0);
    const alike = x.tokens.length - gone;
    const isOfOne = x.speaker !== undefined && x.speaker === y.speaker;
    const share = alike / longer;
    if (share >= (isOfOne ? alikeOfOne : nearlyAlike) && alike > most) {
      most = alike;
      best = y;
    }
  }
  return best;
}

function between({ a, b }: Comparing, x: Quoted, y: Quoted): Reading | undefined {
  const changes = changesBetween(x.tokens, y.tokens);
  const core = coreOf(changes, x, y);
  if (!core) return undefined;
  const inner = changes.filter((change) => isInside(change, core));
  const real = inner.filter(
    (change) =>
      !isTrifle(change, x, y) &&
      !isMoved(change, inner, x, y) &&
      !isMarked(x, change.a) &&
      !isMarked(y, change.b),
  );
  const least = Math.min(x.tokens.length, y.tokens.length);
  const isMost = core.to - core.from >= mostOfQuote * least;
  const edge = real.length || !isMost ? undefined : edgeChange(changes, core, x, y);
  // What stands word for word in the other article is another part of the speech, or a part of the whole.
  const conflict =
    (real.length > 0 || edge !== undefined) && !isPrintedIn(x, b) && !isPrintedIn(y, a);
  const alike = !changes.length && spelled(x) === spelled(y);
  const verdict: Verdict = conflict ? 'conflict' : alike ? 'same' : 'compatible';
  return {
    kind: 'quote',
    a: spanOf(x.statement, x.from, x.to),
    b: spanOf(y.statement, y.from, y.to),
    verdict,
    note: conflict
      ? 'one statement, two wordings'
      : inner.length || !changes.length
        ? 'small words differ'
        : 'one is cut shorter',
    aside: !conflict && inner.length > 0,
    replaceable: conflict,
  };
}

/** The words as printed, without the marks between them. */
function spelled({ tokens, statement }: Quoted): string {
  const from = tokens[0]?.start ?? 0;
  const to = tokens[tokens.length - 1]?.end ?? from;
  return folded(statement.block.text.slice(from, to)).replace(/[^\p{L}\p{N}']+/gu, ' ');
}
