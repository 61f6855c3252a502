import type { Change } from '../changes';
import type { Token } from '../tokens';
import { textsOf } from './name-guards';
import { isDay, opens } from './name-parts';
import { formOf, isSameInWords } from './name-relation';
import { isMarked, isTrifle } from './quote-trifles';
import type { Worded } from './quoted';

/** Words of one side that are one statement with words of the other, half-open. */
export interface Core {
  readonly from: number;
  readonly to: number;
}

/** A run of so many equal words, one of them with meaning, is no chance. */
const solidRun = 4;
/** So many small words in a row are none either. */
const longRun = 7;
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
export function coreOf(changes: readonly Change[], x: Worded, y: Worded): Core | undefined {
  const runs: Core[] = [];
  let from = 0;
  for (const { a } of [...changes, { a: { from: x.tokens.length, to: x.tokens.length } }]) {
    if (a.from > from) runs.push({ from, to: a.from });
    from = a.to;
  }
  const says = ({ from, to }: Core) =>
    to - from >= longRun || x.tokens.slice(from, to).some(({ weight }) => weight > 0);
  const all = x.tokens.length === y.tokens.length && !changes.length;
  const same = runs.reduce((sum, run) => sum + run.to - run.from, 0);
  const nearlyAll = same >= nearly * Math.max(x.tokens.length, y.tokens.length);
  const solid = runs.some(
    (run) => run.to - run.from >= (nearlyAll ? shortRun : solidRun) && says(run),
  );
  if (!all && !solid) return undefined;
  const ends = (run: Core) =>
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
export function isInside({ a }: Change, core: Core): boolean {
  return a.from > core.from && a.to < core.to;
}

/** Below this share of the shorter one, two statements share a phrase, and what stands beside it is no change. */
export const mostOfQuote = 0.6;

/** A word for a word, or a name for a name, at the beginning or the end of both: `a new facet`, `a new phase`. */
export function edgeChange(
  changes: readonly Change[],
  core: Core,
  x: Worded,
  y: Worded,
): Change | undefined {
  return changes.find(
    (change) =>
      (change.a.to <= core.from || change.a.from >= core.to) &&
      (isWordForWord(change, x, y) || isNameForName(change, x, y)) &&
      !isTrifle(change, x, y) &&
      !isMarked(x, change.a) &&
      !isMarked(y, change.b),
  );
}

function isWordForWord({ a, b }: Change, x: Worded, y: Worded): boolean {
  if (a.to - a.from !== 1 || b.to - b.from !== 1) return false;
  // Where both begin, or end, with the same words nothing was cut, and no verb fitted.
  const isBeforeCore = 2 * a.from < x.tokens.length;
  const isWithin = isBeforeCore
    ? a.from > 0 && a.from === b.from
    : a.to < x.tokens.length && x.tokens.length - a.to === y.tokens.length - b.to;
  return isWithin || !isFitted(x.tokens[a.from], y.tokens[b.from]);
}

/** `going in` and `go in`: the verb at the edge of a quotation was fitted to the sentence around it. */
function isFitted(a?: Token, b?: Token): boolean {
  const stem = (token?: Token) => token?.same.replace(/(?:ing|ed|es|s|e)$/, '');
  return stem(a) === stem(b);
}

/** Whether both say a name and no more: words that are left out or go on hold others. */
export function isNameForName({ a, b }: Change, x: Worded, y: Worded): boolean {
  const [own, other] = [x.tokens.slice(a.from, a.to), y.tokens.slice(b.from, b.to)];
  return (
    isName(own, x) &&
    isName(other, y) &&
    !isSameInWords(formOf(textsOf(own)), formOf(textsOf(other)))
  );
}

/** Capitals and what joins them; a single one that opens its sentence may be any word. */
function isName(tokens: readonly Token[], { statement }: Worded): boolean {
  if (tokens.some((token) => isDay(token) || (!token.capital && token.weight > 0))) return false;
  const [first, ...more] = tokens.filter(({ capital, weight }) => capital && weight > 0);
  return first !== undefined && (more.length > 0 || !opens(first, statement.block.text));
}
