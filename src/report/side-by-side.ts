import {
  compareArticles,
  contains,
  language,
  overlaps,
  structure,
  unsettled,
  unsettledNames,
  type Unsettled,
  type Article,
  type Block,
  type Reading,
  type ReadingKind,
  type Span,
  type Statement,
} from '../engine';
import { sentencePairs, type SentencePair } from './sentence-pairs';
import { pieces, type Piece } from './sentence-pieces';

/** A sentence of one article. Offsets are those of the article. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/**
 * Sentences that say the same, side by side; or a run of sentences that stand in one article only.
 * One sentence that the other article splits stands beside all its parts.
 */
export interface Row {
  readonly a: readonly Sentence[];
  readonly b: readonly Sentence[];
  readonly paired: boolean;
  /** B has it at another place of its story. */
  readonly moved: boolean;
  /** The two say it in words so different that marking them tells nothing. */
  readonly freely: boolean;
  /** Numbers of the readings shown under it. */
  readonly readings: readonly number[];
}

/** Words of an article with their place. */
export interface Words {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How two readings stand to each other; `open`: they differ, but may be of two things. */
export type Standing = 'conflict' | 'compatible' | 'open';

/** A place where two articles print different things. */
export interface ShownReading {
  readonly kind: ReadingKind;
  readonly a: Words;
  readonly b: Words;
  readonly standing: Standing;
  readonly note: string;
  /** B's words can be put in the place of A's as they stand. */
  readonly replaceable: boolean;
}

/** What is not compared: furniture and bylines, each as a line. */
export interface FoldedAway {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** Two articles sentence by sentence. */
export interface SideBySide {
  readonly rows: readonly Row[];
  readonly readings: readonly ShownReading[];
  readonly apart: FoldedAway;
}

/** Sets two articles side by side as a reader sees them. */
export function sideBySide(a: Article, b: Article): SideBySide {
  const pairs = sentencePairs(a, b).filter(({ a: x, b: y }) => !isByline(a, x) && !isByline(b, y));
  // Figures, names and times are read in English only.
  const english = [a, b].every((article) => article.read(language) === 'en');
  const settled = english ? [...settledReadings(a, b), ...open(a, b, unsettledNames(a, b))] : [];
  const homes = homesOf(pairs, settled);
  const groups = grouped(pairs, homes);
  const moved = movedPairs(pairs);
  const drafts = groups.map((group) => {
    const own = settled.filter((_, number) => {
      const pair = pairs[homes[number] ?? 0];
      return pair !== undefined && group.includes(pair);
    });
    const asked = english && isPaired(group[0]) ? openReadings(a, b, group) : [];
    // Two months are more than two words.
    const telling = own.filter(
      ({ kind, a: at }) => kind !== 'wording' || !asked.some((one) => overlaps(one.a, at)),
    );
    return { group, own: [...telling, ...asked] };
  });
  const readings = drafts.flatMap(({ own }) => own);
  const rows = drafts.map(({ group, own }) => ({
    ...pieces(a, b, group, readings),
    paired: isPaired(group[0]),
    moved: group.some((pair) => moved.has(pair)),
    readings: own.map((one) => readings.indexOf(one)),
  }));
  return { rows, readings, apart: { a: foldedAway(a), b: foldedAway(b) } };
}

/** The words at a span with their place. */
export function wordsAt(article: Article, span: Span): Words {
  return { text: article.quote(span), start: span.start, end: span.end };
}

const isPaired = (pair: SentencePair | undefined) => Boolean(pair?.pair);

const isByline = (article: Article, statement: Statement | undefined) =>
  statement !== undefined && statement.block === article.read(structure).byline;

/** The readings that differ, each told once. */
function settledReadings(a: Article, b: Article): ShownReading[] {
  return compareArticles(a, b)
    .readings.filter((one, index, all) => one.verdict !== 'same' && !isSaidAgain(one, index, all))
    .map((one) => ({
      kind: one.kind,
      a: wordsAt(a, one.a),
      b: wordsAt(b, one.b),
      standing: one.verdict === 'compatible' ? 'compatible' : 'conflict',
      note: one.note,
      replaceable: one.replaceable,
    }));
}

/** Whether another reading of the kind tells the same of these words, or of more. */
function isSaidAgain(one: Reading, index: number, all: readonly Reading[]): boolean {
  return all.some((other, at) => {
    if (at === index || other.kind !== one.kind || other.verdict === 'same') return false;
    if (!contains(other.a, one.a) || !contains(other.b, one.b)) return false;
    // Of two on the same words the first stays.
    return at < index || !(contains(one.a, other.a) && contains(one.b, other.b));
  });
}

/** What differs in a row besides, without it being sure that both speak of one thing. */
function openReadings(a: Article, b: Article, group: readonly SentencePair[]): ShownReading[] {
  const left = [...new Set(group.flatMap((pair) => pair.a ?? []))];
  const right = [...new Set(group.flatMap((pair) => pair.b ?? []))];
  return open(a, b, unsettled(a, left, b, right));
}

function open(a: Article, b: Article, found: readonly Unsettled[]): ShownReading[] {
  // What has been compared at its place is not asked about again, whatever came of it.
  const known = compareArticles(a, b).readings.filter(({ kind }) => kind !== 'wording');
  return found
    .filter((one) => !known.some((other) => overlaps(other.a, one.a) || overlaps(other.b, one.b)))
    .map((one) => ({
      kind: one.kind,
      a: wordsAt(a, one.a),
      b: wordsAt(b, one.b),
      standing: 'open',
      note: '',
      replaceable: false,
    }));
}

/** The number of the pair under which each reading is shown: where its words stand in A, best in both. */
function homesOf(pairs: readonly SentencePair[], readings: readonly ShownReading[]): number[] {
  return readings.map((reading) => {
    const inA = pairs.flatMap((pair, index) =>
      pair.a && touches(pair.a.span, reading.a) ? [index] : [],
    );
    const inBoth = inA.find((index) => {
      const b = pairs[index]?.b;
      return b && touches(b.span, reading.b);
    });
    return inBoth ?? inA[0] ?? 0;
  });
}

const touches = (sentence: Span, words: Span) =>
  sentence.start <= words.start && words.start < sentence.end;

/**
 * The pairs row by row: those that share a sentence together, and runs of sentences that have no
 * counterpart. A run ends where readings are to be shown.
 */
function grouped(pairs: readonly SentencePair[], homes: readonly number[]): SentencePair[][] {
  const groups: SentencePair[][] = [];
  for (const [index, pair] of pairs.entries()) {
    const last = groups.at(-1);
    const isOneRow = isPaired(pair)
      ? last?.some(({ a, b }) => a === pair.a || b === pair.b)
      : last && !isPaired(last[0]) && !homes.includes(index - 1);
    if (last && isOneRow) last.push(pair);
    else groups.push([pair]);
  }
  return groups;
}

/** The pairs that break the order of B: all but a longest run that rises in both. */
function movedPairs(pairs: readonly SentencePair[]): ReadonlySet<SentencePair> {
  const both = pairs.flatMap((pair) => (pair.b && pair.a ? [{ pair, at: pair.b.index }] : []));
  const length = both.map(() => 1);
  const before = both.map(() => -1);
  let last = -1;
  for (const [i, { at }] of both.entries()) {
    for (let j = 0; j < i; j++)
      if ((both[j]?.at ?? Infinity) <= at && (length[j] ?? 0) >= (length[i] ?? 0)) {
        length[i] = (length[j] ?? 0) + 1;
        before[i] = j;
      }
    if (last < 0 || (length[i] ?? 0) > (length[last] ?? 0)) last = i;
  }
  const kept = new Set<number>();
  for (let at = last; at >= 0; at = before[at] ?? -1) kept.add(at);
  return new Set(both.flatMap(({ pair }, index) => (kept.has(index) ? [] : [pair])));
}

/** The blocks that are no part of the story, and who wrote it. */
function foldedAway(article: Article): readonly string[] {
  const { story, byline } = article.read(structure);
  const told = new Set<Block>(story);
  return article.blocks
    .filter((block) => !told.has(block) || block === byline)
    .map(({ text }) => text);
}
