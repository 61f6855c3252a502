import {
  overlaps,
  SpanIndex,
  type Block,
  type DiffedPair,
  type Span,
  type Statement,
} from '../engine';
import type { SentencePair } from './sentence-pairs';
import type { ShownReading } from './shown-readings';
import type { Sentence } from './side-by-side';

/** A stretch of a sentence, its line breaks folded. */
export interface Piece {
  readonly text: string;
  /** The other article has other words here, or none. */
  readonly changed: boolean;
  /** The number of the reading that it is part of. */
  readonly reading?: number;
}

/** From this share of changed words on, marking them tells nothing: the two say it in their own words. */
const mostChanged = 0.6;
/** Equal words between two changes that do not keep them apart: a reader sees one phrase. */
const mostBetween = 2;
/** Words that one house puts and the other leaves out. */
const idle = /^(?:an?|the|that)$/;

/** The readings of one article by where they stand. */
export type NumberedPlaces = SpanIndex<Span & { readonly number: number }>;

/** Where the readings stand in one of the articles, with their numbers. */
export function readingPlaces(readings: readonly ShownReading[], own: 'a' | 'b'): NumberedPlaces {
  const places: NumberedPlaces = new SpanIndex();
  for (const [number, reading] of readings.entries()) {
    const { start, end } = reading[own];
    places.add(reading[own], { start, end, number });
  }
  return places;
}

/** The sentences of a row, each once, cut where words differ and where readings begin and end. */
export function pieces(
  group: readonly SentencePair[],
  places: { readonly a: NumberedPlaces; readonly b: NumberedPlaces },
): { readonly a: Sentence[]; readonly b: Sentence[]; readonly freely: boolean } {
  const pairs = group.flatMap(({ pair }) => pair ?? []);
  const phrases = new Map(pairs.map((pair) => [pair, phrasesOf(pair)]));
  const freely = pairs.length > 0 && changedShare(pairs) >= mostChanged;
  const side = (own: 'a' | 'b'): Sentence[] => {
    const all = [...new Set(group.flatMap((pair) => pair[own] ?? []))];
    return all
      .sort((x, y) => x.index - y.index)
      .map((statement) => {
        // What differs from each counterpart: a word that one of them has does not differ.
        const changes = freely
          ? []
          : pairs
              .filter((pair) => pair[own] === statement)
              .map((pair) => (phrases.get(pair) ?? []).map((phrase) => phrase[own]));
        return sentence(statement, changes, places[own]);
      });
  };
  return { a: side('a'), b: side('b'), freely };
}

/** Which share of a row's words has no equal on the other side, 0 to 1. */
function changedShare(pairs: readonly DiffedPair[]): number {
  const share = (own: 'a' | 'b') => {
    let changed = 0;
    let all = 0;
    for (const statement of new Set(pairs.map((pair) => pair[own]))) {
      const partners = pairs.filter((pair) => pair[own] === statement);
      all += statement.tokens.length;
      for (let at = 0; at < statement.tokens.length; at++)
        if (
          partners.every(({ changes }) =>
            changes.some(({ [own]: { from, to } }) => from <= at && at < to),
          )
        )
          changed++;
    }
    return changed / Math.max(1, all);
  };
  return Math.min(share('a'), share('b'));
}

/** The changes of a pair as phrases in spans of the blocks' texts. */
function phrasesOf({ a, b, changes }: DiffedPair): { readonly a: Span; readonly b: Span }[] {
  const merged: DiffedPair['changes'][number][] = [];
  for (const change of changes) {
    const before = merged.at(-1);
    const between = before && a.tokens.slice(before.a.to, change.a.from);
    if (
      before &&
      between &&
      between.length <= mostBetween &&
      between.every(({ weight }) => !weight)
    )
      merged[merged.length - 1] = {
        a: { from: before.a.from, to: change.a.to },
        b: { from: before.b.from, to: change.b.to },
      };
    else merged.push(change);
  }
  return merged
    .filter((change) => !isIdle(a, change.a) || !isIdle(b, change.b))
    .map((change) => ({ a: spanIn(a, change.a), b: spanIn(b, change.b) }));
}

function isIdle({ tokens }: Statement, { from, to }: DiffedPair['changes'][number]['a']): boolean {
  return tokens.slice(from, to).every(({ same }) => idle.test(same));
}

/** The block's span of a run of words; an empty run is no place. */
function spanIn({ tokens }: Statement, { from, to }: DiffedPair['changes'][number]['a']): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: to > from ? (tokens[to - 1]?.end ?? start) : start };
}

function sentence(
  { block, start, end, span }: Statement,
  changes: readonly (readonly Span[])[],
  places: NumberedPlaces,
): Sentence {
  const read = places
    .near(span)
    .filter((place) => overlaps(place, span))
    .map((place) => ({ ...inBlock(block, place), number: place.number }));
  const cuts = new Set([start, end]);
  for (const one of [...changes.flat(), ...read])
    for (const cut of [one.start, one.end]) if (cut > start && cut < end) cuts.add(cut);
  const edges = [...cuts].sort((x, y) => x - y);
  const found: Piece[] = [];
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1];
    if (to === undefined) break;
    const here = { start: from, end: to };
    const reading = read
      .filter((one) => overlaps(one, here))
      .sort((x, y) => x.end - x.start - (y.end - y.start))[0];
    const changed =
      changes.length > 0 && changes.every((one) => one.some((each) => overlaps(each, here)));
    const piece = { text: block.text.slice(from, to), changed };
    found.push(reading ? { ...piece, reading: reading.number } : piece);
  }
  return { start: span.start, end: span.end, pieces: found };
}

/** The span of a block's unwrapped text that was made from an article's span. */
export function inBlock(block: Block, { start, end }: Span): Span {
  return { start: offsetIn(block, start), end: offsetIn(block, end) };
}

/** The first offset of the unwrapped text whose source does not lie before `at`. */
function offsetIn(block: Block, at: number): number {
  let low = 0;
  let high = block.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (block.source(middle, middle + 1).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
