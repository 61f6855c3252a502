import type { Article } from '../article';
import type { Span } from '../span';
import { mapInSteps, type Steps } from '../steps';
import { align, type Alignment, type Pair } from './align';
import { changesBetween, type Change } from './changes';
import { statements, type Statement } from './statements';
import type { Token } from './tokens';

/** A pair of sentences with the words that differ. */
export interface DiffedPair extends Pair {
  readonly changes: readonly Change[];
}

/** Two articles laid side by side: what the readers of readings look at. */
export interface Comparing {
  readonly a: Article;
  readonly b: Article;
  readonly alignment: Alignment;
  readonly pairs: readonly DiffedPair[];
}

/** Lays two articles side by side. */
export function* compareTexts(a: Article, b: Article): Steps<Comparing> {
  const left = yield* a.readInSteps(statements);
  const right = yield* b.readInSteps(statements);
  const alignment = yield* align(left, right);
  const pairs = yield* mapInSteps(alignment.pairs, (pair) => ({
    ...pair,
    changes: changesBetween(pair.a.tokens, pair.b.tokens),
  }));
  return { a, b, alignment, pairs };
}

/** The article's span of a run of a sentence's words; an empty run is the place before its first. */
export function spanOf({ block, tokens, end }: Statement, from: number, to: number): Span {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (from >= to || !last) {
    const at = first?.start ?? end;
    return block.source(at, at);
  }
  return block.source(first?.start ?? end, last.end);
}

/** How many words before and behind a change are the same on both sides; the sentence's edge counts one. */
export function flanks(pair: DiffedPair, index: number): { left: number; right: number } {
  const change = pair.changes[index];
  const before = pair.changes[index - 1];
  const behind = pair.changes[index + 1];
  if (!change) return { left: 0, right: 0 };
  const left = Math.min(change.a.from - (before?.a.to ?? 0), change.b.from - (before?.b.to ?? 0));
  const right = Math.min(
    (behind?.a.from ?? pair.a.tokens.length) - change.a.to,
    (behind?.b.from ?? pair.b.tokens.length) - change.b.to,
  );
  const atStart = change.a.from === 0 && change.b.from === 0;
  const atEnd = change.a.to === pair.a.tokens.length && change.b.to === pair.b.tokens.length;
  return { left: left + (atStart ? 1 : 0), right: right + (atEnd ? 1 : 0) };
}

/** The words of a change on one side. */
export function tokensOf({ tokens }: Statement, { from, to }: Change['a']): readonly Token[] {
  return tokens.slice(from, to);
}

/** From this cosine on two sentences are one sentence that was edited. */
const sameSentence = 0.38;
/** From this share on one sentence is a part of the other. */
const wholePart = 0.58;
/** What a part must share besides, as a cosine and in weight: two or three rare words. */
const partScore = 0.27;
const partShared = 7;

/** Whether two sentences say one thing in much the same words, so that a change between them means something. */
export function isCloseWording(pair: Pair): boolean {
  return isClose(pair, pair.a.weight, pair.b.weight);
}

/** The same for one change: whether the sentences are close in all but the words that it changes. */
export function isCloseAround(pair: Pair, { a, b }: Change): boolean {
  return isClose(pair, pair.a.weight - weightIn(pair.a, a), pair.b.weight - weightIn(pair.b, b));
}

function isClose({ a, b, held }: Pair, weightA: number, weightB: number): boolean {
  const shared = held * Math.min(a.weight, b.weight);
  const score = shared / Math.sqrt(weightA * weightB || 1);
  if (shared < partShared) return false;
  return (
    score >= sameSentence ||
    (score >= partScore && shared >= wholePart * Math.min(weightA, weightB))
  );
}

/** The weight of the words of a change that stand nowhere else in the sentence. */
function weightIn({ tokens, terms }: Statement, { from, to }: Change['a']): number {
  const others = new Set<string>();
  for (const [index, { term }] of tokens.entries())
    if (index < from || index >= to) others.add(term);
  let sum = 0;
  for (const { term } of tokens.slice(from, to)) {
    if (others.has(term)) continue;
    others.add(term);
    sum += terms.get(term) ?? 0;
  }
  return sum;
}
