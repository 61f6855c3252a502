import {
  compareArticles,
  contains,
  language,
  overlaps,
  structure,
  type Article,
  type Reading,
  type Span,
} from '../../engine';
import { comparisonOf, type ComparedPair } from '../../report/compare';
import type { FoldedAway, Head, Piece, ReadingRow, Row, Sentence, Words } from './page';
import type { Take } from './take';

/** What is said of two articles set side by side, and what can be taken. */
export interface Compared {
  readonly rows: readonly Row[];
  readonly readings: readonly ReadingRow[];
  readonly boilerplate: FoldedAway;
  readonly takes: readonly Take[];
  readonly score: number;
  readonly sameEvent: boolean;
}

/** Sets two articles side by side for the page. */
export function compared(a: Article, b: Article): Compared {
  const { pairs, score, sameEvent } = comparisonOf(a, b);
  // Figures, names and times are read in English only.
  const english = [a, b].every((article) => article.read(language) === 'en');
  const found = english
    ? compareArticles(a, b).readings.filter(
        (one, index, all) => one.verdict !== 'same' && !isSaidAgain(one, index, all),
      )
    : [];
  const takes: Take[] = [];
  const readings = found.map((reading) => readingRow(a, b, reading, takes));
  const moved = movedPairs(pairs);
  const homes = homesOf(pairs, readings);
  const rows = grouped(pairs, homes).map((group) => ({
    a: sentencesOf(a, group, 'a', readings),
    b: sentencesOf(b, group, 'b', readings),
    paired: isPaired(group[0]),
    moved: group.some((pair) => moved.has(pair)),
    readings: readings.flatMap((_, number) => {
      const home = pairs[homes[number] ?? 0];
      return home && group.includes(home) ? [number] : [];
    }),
  }));
  const boilerplate = { a: foldedAway(a), b: foldedAway(b) };
  return { rows, readings, boilerplate, takes, score, sameEvent };
}

/** What a page's header says of an article. */
export function headOf(article: Article, name: string, remark = ''): Head {
  const { headline, story } = article.read(structure);
  return {
    address: article.path ?? '',
    name,
    headline: (headline ?? story[0])?.text.slice(0, 200) ?? name,
    remark,
  };
}

/** The words at a span with their place. */
export function wordsAt(article: Article, span: Span): Words {
  return { text: article.quote(span), start: span.start, end: span.end };
}

function readingRow(a: Article, b: Article, reading: Reading, takes: Take[]): ReadingRow {
  const row = {
    kind: reading.kind,
    a: wordsAt(a, reading.a),
    b: wordsAt(b, reading.b),
    compatible: reading.verdict === 'compatible',
    note: reading.note,
  };
  if (!reading.replaceable || row.a.text === row.b.text) return row;
  return { ...row, take: takes.push({ into: a, at: reading.a, newText: row.b.text }) - 1 };
}

/** The number of the pair under which each reading is shown: where its words stand in A, best in both. */
function homesOf(pairs: readonly ComparedPair[], readings: readonly ReadingRow[]): number[] {
  return readings.map((reading) => {
    const inA = pairs.flatMap((pair, index) =>
      pair.a && touches(pair.a, reading.a) ? [index] : [],
    );
    const inBoth = inA.find((index) => {
      const b = pairs[index]?.b;
      return b && touches(b, reading.b);
    });
    return inBoth ?? inA[0] ?? 0;
  });
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

const touches = (sentence: Span, words: Span) =>
  sentence.start <= words.start && words.start < sentence.end;

const isPaired = (pair: ComparedPair | undefined) => Boolean(pair?.a && pair.b);

/**
 * The pairs row by row: those that share a sentence together, and runs of sentences that have no
 * counterpart. A run ends where readings are to be shown.
 */
function grouped(pairs: readonly ComparedPair[], homes: readonly number[]): ComparedPair[][] {
  const groups: ComparedPair[][] = [];
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

/** One article's sentences of a row, each once. */
function sentencesOf(
  article: Article,
  group: readonly ComparedPair[],
  side: 'a' | 'b',
  readings: readonly ReadingRow[],
): Sentence[] {
  const spans = [...new Set(group.flatMap((pair) => pair[side] ?? []))];
  return spans
    .sort((x, y) => x.start - y.start)
    .map((span) => {
      const own = group.filter((pair) => pair[side] === span && isPaired(pair));
      const changes = own.map((pair) => pair.changes.map((change) => change[side]));
      return sentence(article, span, changes, side, readings);
    });
}

/**
 * A sentence cut where words differ and where readings begin and end.
 * @param changes what differs from each counterpart: a word that one of them has does not differ
 */
function sentence(
  { text }: Article,
  { start, end }: Span,
  changes: readonly (readonly Span[])[],
  side: 'a' | 'b',
  readings: readonly ReadingRow[],
): Sentence {
  const read = readings.flatMap((reading, number) =>
    overlaps(reading[side], { start, end }) ? [{ ...reading[side], number }] : [],
  );
  const cuts = new Set([start, end]);
  for (const span of [...changes.flat(), ...read])
    for (const cut of [span.start, span.end]) if (cut > start && cut < end) cuts.add(cut);
  const edges = [...cuts].sort((x, y) => x - y);
  const pieces: Piece[] = [];
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1];
    if (to === undefined) break;
    const here = { start: from, end: to };
    const reading = read
      .filter((one) => overlaps(one, here))
      .sort((x, y) => x.end - x.start - (y.end - y.start))[0];
    const changed =
      changes.length > 0 && changes.every((one) => one.some((span) => overlaps(span, here)));
    const piece = { text: text.slice(from, to).replace(/\s+/gu, ' '), changed };
    pieces.push(reading ? { ...piece, reading: reading.number } : piece);
  }
  return { start, end, pieces };
}

/** The pairs that break the order of B: all but a longest run that rises in both. */
function movedPairs(pairs: readonly ComparedPair[]): ReadonlySet<ComparedPair> {
  const both = pairs.flatMap((pair) => (pair.b && pair.a ? [{ pair, at: pair.b.start }] : []));
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

/** The blocks that are no part of the story. */
function foldedAway(article: Article): readonly string[] {
  const story = new Set(article.read(structure).story);
  return article.blocks.filter((block) => !story.has(block)).map(({ text }) => text);
}
