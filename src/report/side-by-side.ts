import {
  compareInSteps,
  finish,
  language,
  mapInSteps,
  overlaps,
  structure,
  type Article,
  type Block,
  type Statement,
  type Steps,
} from '../engine';
import { grouped, homesOf, isPaired, movedPairs } from './row-order';
import { sentencePairs, type SentencePair } from './sentence-pairs';
import { pieces, readingPlaces, type Piece } from './sentence-pieces';
import { openReadings, shownReadings, type ShownReading } from './shown-readings';

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
  return finish(sideBySideInSteps(a, b));
}

/** What an article was set beside, kept on the article itself. */
function made(_article: Article): WeakMap<Article, SideBySide> {
  return new WeakMap();
}

/** As `sideBySide`, with pauses: long reports take a while. Made once for two articles. */
export function* sideBySideInSteps(a: Article, b: Article): Steps<SideBySide> {
  const known = a.read(made).get(b);
  if (known) return known;
  const found = yield* laidOut(a, b);
  a.read(made).set(b, found);
  return found;
}

function* laidOut(a: Article, b: Article): Steps<SideBySide> {
  yield* compareInSteps(a, b);
  const pairs = sentencePairs(a, b).filter(({ a: x, b: y }) => !isByline(a, x) && !isByline(b, y));
  // Figures, names and times are read in English only.
  const english = [a, b].every((article) => article.read(language) === 'en');
  yield undefined;
  const settled = english ? yield* shownReadings(a, b) : [];
  yield undefined;
  const homes = homesOf(pairs, settled);
  yield undefined;
  const groups = grouped(pairs, new Set(homes));
  const numbers = new Map<SentencePair | undefined, number[]>(pairs.map((pair) => [pair, []]));
  for (const [number, home] of homes.entries()) numbers.get(pairs[home])?.push(number);
  const drafts = yield* mapInSteps(groups, (group) => {
    const own = group
      .flatMap((pair) => numbers.get(pair) ?? [])
      .sort((x, y) => x - y)
      .flatMap((number) => settled[number] ?? []);
    const asked = english && isPaired(group[0]) ? openReadings(a, b, group) : [];
    // Two months are more than two words.
    const telling = own.filter(
      ({ kind, a: at }) => kind !== 'wording' || !asked.some((one) => overlaps(one.a, at)),
    );
    return { group, own: [...telling, ...asked] };
  });
  const readings = drafts.flatMap(({ own }) => own);
  const moved = movedPairs(pairs);
  const places = { a: readingPlaces(readings, 'a'), b: readingPlaces(readings, 'b') };
  let shown = 0;
  const rows = yield* mapInSteps(drafts, ({ group, own }) => ({
    ...pieces(group, places),
    paired: isPaired(group[0]),
    moved: group.some((pair) => moved.has(pair)),
    readings: own.map(() => shown++),
  }));
  return { rows, readings, apart: { a: foldedAway(a), b: foldedAway(b) } };
}

const isByline = (article: Article, statement: Statement | undefined) =>
  statement !== undefined && statement.block === article.read(structure).byline;

/** The blocks that are no part of the story, and who wrote it. */
function foldedAway(article: Article): readonly string[] {
  const { story, byline } = article.read(structure);
  const told = new Set<Block>(story);
  return article.blocks
    .filter((block) => !told.has(block) || block === byline)
    .map(({ text }) => text);
}
