import type { Article } from '../article';
import { names } from '../extract/entities';
import { ages } from '../extract/figures/ages';
import { dates } from '../extract/figures/dates';
import { quantities } from '../extract/figures/quantities';
import { times as clockTimes } from '../extract/figures/times';
import { quotations } from '../extract/quotations';
import { printedDay } from '../figures/published';
import { overlaps } from '../span';
import { eachInSteps, finish, type Steps } from '../steps';
import { structure } from '../structure';
import { compareTexts, type DiffedPair } from './comparing';
import { flipped, type Reading } from './reading';
import { entityReadings } from './readings/entities';
import { figureReadings } from './readings/figures';
import { nameReadings } from './readings/names';
import { quoteReadings } from './readings/quotes';
import { timeReadings } from './readings/times';
import { wordingReadings } from './readings/wording';

/** Two articles set side by side. */
export interface Comparison {
  /** Sentences that say the same, in the order of A. */
  readonly pairs: readonly DiffedPair[];
  /** What they print where both speak of the same thing, in the order of A. */
  readonly readings: readonly Reading[];
}

/** The comparisons that were made with an article, kept on the article itself. */
function comparisons(_article: Article): WeakMap<Article, Comparison> {
  return new WeakMap();
}

/**
 * Sets two articles side by side; computed once for two articles, and in one direction, so that both
 * say the same of each other.
 */
export function compareArticles(a: Article, b: Article): Comparison {
  return finish(compareInSteps(a, b));
}

/** As `compareArticles`, with pauses: long reports take a while. */
export function* compareInSteps(a: Article, b: Article): Steps<Comparison> {
  const known = a.read(comparisons).get(b);
  if (known) return known;
  const comparison = isFirst(a, b) ? yield* compute(a, b) : turned(yield* compute(b, a));
  // Whoever compared them during a pause holds on to what was made then.
  const meanwhile = a.read(comparisons).get(b);
  if (meanwhile) return meanwhile;
  a.read(comparisons).set(b, comparison);
  b.read(comparisons).set(a, turned(comparison));
  return comparison;
}

/** Which of the two comes first is settled by their texts, not by who asks. */
function isFirst(a: Article, b: Article): boolean {
  return a.text === b.text ? (a.path ?? '') <= (b.path ?? '') : a.text < b.text;
}

/** The comparison seen from the other article. */
function turned({ pairs, readings }: Comparison): Comparison {
  return {
    pairs: pairs
      .map((pair) => ({
        ...pair,
        a: pair.b,
        b: pair.a,
        changes: pair.changes.map(({ a, b }) => ({ a: b, b: a })),
      }))
      .sort((x, y) => x.a.index - y.a.index || x.b.index - y.b.index),
    readings: inOrder(readings.map(flipped)),
  };
}

function inOrder(readings: readonly Reading[]): readonly Reading[] {
  return [...readings].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}

function* compute(a: Article, b: Article): Steps<Comparison> {
  const comparing = yield* compareTexts(a, b);
  yield* readFacts(a);
  yield* readFacts(b);
  const figures = yield* figureReadings(comparing);
  const times = timeReadings(comparing);
  yield undefined;
  const people = nameReadings(comparing);
  yield undefined;
  const quotes = yield* quoteReadings(comparing);
  const entities = yield* entityReadings(comparing);
  yield undefined;
  const facts = [...figures, ...times, ...people, ...quotes, ...entities];
  const readings = inOrder([...facts, ...wordingReadings(comparing, facts)]);
  return { pairs: comparing.pairs, readings: readings.map((one) => ofPublication(a, b, one)) };
}

/** Reads a story's facts with pauses: when they are asked for they are at hand. */
function* readFacts(article: Article): Steps<void> {
  yield* article.readInSteps(names);
  yield* eachInSteps(article.read(structure).story, (block) => {
    for (const facts of [quantities, dates, clockTimes, ages, quotations])
      block.read<unknown>(facts);
  });
}

/** Two accounts may have come out on two days: their datelines do not stand against each other. */
function ofPublication(a: Article, b: Article, reading: Reading): Reading {
  const [x, y] = [printedDay(a), printedDay(b)];
  const isPublication = x && y && overlaps(x, reading.a) && overlaps(y, reading.b);
  if (!isPublication || reading.verdict !== 'conflict') return reading;
  const note = 'each with its own day of publication';
  return { ...reading, verdict: 'compatible', aside: true, note, replaceable: false };
}
