import type { Article } from '../article';
import { eachInSteps, type Steps } from '../steps';
import { statements, type Statement } from './statements';
import { TermIndex } from './term-index';

/** Two sentences that say the same, or nearly. */
export interface Pair {
  readonly a: Statement;
  readonly b: Statement;
  /** The cosine of their weighed words, 0 to 1. */
  readonly score: number;
  /** The weighed share of the shorter one's words that the other has too, 0 to 1. */
  readonly held: number;
}

/** What two articles' sentences have to do with each other. */
export interface Alignment {
  /** Each sentence with its partner; one that another outlet has split stands in several. In the order of A. */
  readonly pairs: readonly Pair[];
  /** All that share enough to speak of the same thing, partners or not; strongest first. */
  readonly related: readonly Pair[];
  /** The same by the sentences of A. */
  readonly relatedOf: ReadonlyMap<Statement, readonly Pair[]>;
}

/** Below this cosine two sentences of one event share its names and no more. */
const leastScore = 0.25;
/** From this share on a short sentence is a part of a longer one. */
const leastHeld = 0.5;
/** What a part must share to be told from chance: three or four rare words. */
const leastShared = 8;
/** A sentence that stands in the other wholly, or nearly, need not say as much. */
const wholly = 0.8;
const leastWhole = 4;
/** Weaker relations carry figures and times only where their own words match too. */
const leastRelated = 0.14;
/**
 * A sentence related to more than these shares a long report's stock phrases with them; its likest are
 * kept. Articles of the usual length never come near.
 */
const mostRelated = 40;

/** Sets the sentences of two articles side by side, in any order. */
export function* align(a: readonly Statement[], b: readonly Statement[]): Steps<Alignment> {
  const relatedOf = yield* relatedPairs(a, b);
  const related = [...relatedOf.values()].flat().sort(strongestFirst);
  const partner = new Map<Statement, Pair>();
  const pairs: Pair[] = [];
  for (const pair of related) {
    if (pair.score < leastScore || partner.has(pair.a) || partner.has(pair.b)) continue;
    partner.set(pair.a, pair).set(pair.b, pair);
    pairs.push(pair);
  }
  for (const pair of related) {
    const shared = pair.held * Math.min(pair.a.weight, pair.b.weight);
    if (pair.held < leastHeld || shared < (pair.held > wholly ? leastWhole : leastShared)) continue;
    // Exactly one of the two has a partner already: it was split by the other outlet.
    if (partner.has(pair.a) === partner.has(pair.b)) continue;
    partner.set(partner.has(pair.a) ? pair.b : pair.a, pair);
    pairs.push(pair);
  }
  pairs.sort((x, y) => x.a.index - y.a.index || x.b.index - y.b.index);
  return { pairs, related, relatedOf };
}

/** All pairs that share enough: only sentences with a word in common are ever looked at. */
function* relatedPairs(
  a: readonly Statement[],
  b: readonly Statement[],
): Steps<ReadonlyMap<Statement, readonly Pair[]>> {
  const index = new TermIndex(b.map(({ terms }) => terms));
  const found = new Map<Statement, readonly Pair[]>();
  yield* eachInSteps(a, (statement) => {
    found.set(statement, relatedIn(b, index, statement));
  });
  return found;
}

/** The sentences that share enough with one, by an index of their words. */
function relatedIn(
  others: readonly Statement[],
  index: TermIndex,
  statement: Statement,
): readonly Pair[] {
  const own: Pair[] = [];
  for (const [at, common] of index.shared(statement.terms, (x, y) => Math.sqrt(x * y))) {
    const other = others[at];
    if (!other || !common) continue;
    const score = common / Math.sqrt(statement.weight * other.weight);
    const held = Math.min(1, common / Math.min(statement.weight, other.weight));
    if (score >= leastRelated) own.push({ a: statement, b: other, score, held });
  }
  return own.length > mostRelated ? own.sort(strongestFirst).slice(0, mostRelated) : own;
}

/** The words of a story's sentences. */
function termsOfStatements(article: Article): TermIndex {
  return new TermIndex(article.read(statements).map(({ terms }) => terms));
}

/** The sentences of a story that share enough with one to speak of the same thing, the likest first. */
export function relatedTo(statement: Statement, story: Article): readonly Pair[] {
  const related = relatedIn(story.read(statements), story.read(termsOfStatements), statement);
  return [...related].sort(strongestFirst);
}

function strongestFirst(x: Pair, y: Pair): number {
  return y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index;
}
