import type { Article } from '../../article';
import { folded } from '../../extract/fold';
import { eachInSteps, type Steps } from '../../steps';
import { changesBetween, type Change } from '../changes';
import { spanOf, type Comparing } from '../comparing';
import type { Reading, Verdict } from '../reading';
import type { Token } from '../tokens';
import { areOfTwo, isPrintedIn, quotedByTerm, quotedOf, type Quoted } from './quoted';
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
  return best;
}

function between({ a, b }: Comparing, x: Quoted, y: Quoted): Reading | undefined {
  const changes = changesBetween(x.tokens, y.tokens);
  const core = coreOf(changes, x, y);
  if (!core) return undefined;
  const inner = changes.filter((change) => isInside(change, core));
  const real = inner.filter(
    (change) => !isTrifle(change, x, y) && !isMarked(x, change.a) && !isMarked(y, change.b),
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

/** A run of so many equal words, one of them with meaning, is no chance. */
const solidRun = 4;
/** Of two short quotations that are the same but for a word or two, a shorter run does. */
const shortRun = 3;
const nearly = 0.8;
/** Shorter runs hold the core together where one of the other kind is there. */
const looseRun = 2;
/** So much of the core must be the same on both sides, or two statements only share a phrase. */
const leastCore = 0.55;

/**
 * The stretch over which two quotations are one statement, in words of `x`: from the first run of equal
 * words to the last. What lies outside it was cut from one of them.
 */
function coreOf(
  changes: readonly Change[],
  x: Quoted,
  y: Quoted,
): { from: number; to: number } | undefined {
  const runs: { from: number; to: number }[] = [];
  let from = 0;
  for (const { a } of [...changes, { a: { from: x.tokens.length, to: x.tokens.length } }]) {
    if (a.from > from) runs.push({ from, to: a.from });
    from = a.to;
  }
  const says = ({ from, to }: { from: number; to: number }) =>
    x.tokens.slice(from, to).some(({ weight }) => weight > 0);
  const all = x.tokens.length === y.tokens.length && !changes.length;
  const same = runs.reduce((sum, run) => sum + run.to - run.from, 0);
  const nearlyAll = same >= nearly * Math.max(x.tokens.length, y.tokens.length);
  const solid = runs.some(
    (run) => run.to - run.from >= (nearlyAll ? shortRun : solidRun) && says(run),
  );
  if (!all && !solid) return undefined;
  const ends = (run: { from: number; to: number }) =>
    (run.from === 0 && !changes.some(({ b }) => b.from === 0)) ||
    (run.to === x.tokens.length && !changes.some(({ b }) => b.to === y.tokens.length));
  const held = runs.filter(
    (run) =>
      run.to - run.from >= looseRun &&
      // Where both begin or end alike nothing was cut.
      (says(run) || run.to - run.from >= solidRun || ends(run)),
  );
  const first = held[0] ?? runs[0];
  const last = held[held.length - 1] ?? runs[0];
  if (!first || !last) return undefined;
  const core = { from: first.from, to: last.to };
  const inside = changes.filter((change) => isInside(change, core));
  const gone = inside.reduce((sum, { a }) => sum + a.to - a.from, 0);
  const come = inside.reduce((sum, { b }) => sum + b.to - b.from, 0);
  const alike = core.to - core.from - gone;
  return alike >= leastCore * (alike + Math.max(gone, come)) ? core : undefined;
}

/** A core begins and ends with equal words, so what touches its ends lies outside. */
function isInside({ a }: Change, core: { from: number; to: number }): boolean {
  return a.from > core.from && a.to < core.to;
}

/** Below this share of the shorter one, two statements share a phrase, and what stands beside it is no change. */
const mostOfQuote = 0.6;

/** A word for a word at the beginning or the end of both: `a new facet`, `a new phase`. */
function edgeChange(
  changes: readonly Change[],
  core: { from: number; to: number },
  x: Quoted,
  y: Quoted,
): Change | undefined {
  return changes.find(
    (change) =>
      (change.a.to <= core.from || change.a.from >= core.to) &&
      change.a.to - change.a.from === 1 &&
      change.b.to - change.b.from === 1 &&
      !isTrifle(change, x, y) &&
      !isFitted(x.tokens[change.a.from], y.tokens[change.b.from]) &&
      !isMarked(x, change.a) &&
      !isMarked(y, change.b),
  );
}

/** `going in` and `go in`: the verb at the edge of a quotation was fitted to the sentence around it. */
function isFitted(a?: Token, b?: Token): boolean {
  const stem = (token?: Token) => token?.same.replace(/(?:ing|ed|es|s|e)$/, '');
  return stem(a) === stem(b);
}

/** Whether a change touches no word that says anything. */
function isTrifle({ a, b }: Change, x: Quoted, y: Quoted): boolean {
  const own = [...x.tokens.slice(a.from, a.to), ...y.tokens.slice(b.from, b.to)];
  return own.every(({ same }) => trifle.test(same));
}

/** Articles, joints and fillers: what one ear hears and another leaves out. */
const trifle =
  /^(?:an?|the|that|this|and|but|so|or|then|of|to|as|well|yeah|yes|okay|ok|uh|um|oh|look|you|know|mean|like|really|very|just|actually|gonna|wanna)$/;

/** Whether the copy itself says that something was left out or put in: `…`, `[the bill]`. */
function isMarked({ tokens, statement }: Quoted, { from, to }: Change['a']): boolean {
  const start = tokens[from - 1]?.end ?? tokens[0]?.start ?? 0;
  const end = tokens[to]?.start ?? tokens[tokens.length - 1]?.end ?? start;
  return /[[\]()…]|\.\.\.|\. \. \.|--|[—–]/u.test(statement.block.text.slice(start, end));
}
