import type { Article } from '../article';
import { overlaps, type Span } from '../span';
import { eachInSteps, finish, type Steps } from '../steps';
import { compareInSteps } from './compare';
import { echo } from './echoes';
import { entryOf, type IndexEntry } from './entry';
import { isCopy } from './likeness';
import { readingKinds, type Reading, type ReadingKind, type Verdict } from './reading';

/** What one sibling prints at a place. */
export interface Witness {
  readonly kind: ReadingKind;
  readonly article: Article;
  /** Offsets into the sibling's text. */
  readonly span: Span;
  readonly verdict: Verdict;
  /** Why both can stand, or what makes them differ. */
  readonly note: string;
  /** It can stand beside the article's reading and does not speak for it. */
  readonly aside?: boolean;
  /** The sibling's words can be put in the article's place as they stand. */
  readonly replaceable: boolean;
  /** Siblings with one number are copies of one text: one voice. 0 are copies of the article itself. */
  readonly voice: number;
}

/** A place of the article at which siblings speak of the same thing. */
export interface CollatedPlace {
  readonly kind: ReadingKind;
  /** Offsets into the article's text. */
  readonly at: Span;
  /** One for each sibling that speaks of it. */
  readonly witnesses: readonly Witness[];
  /** Independent voices besides the article that print the same, or what can stand beside it. */
  readonly agreeing: number;
  /** Independent voices that print another thing. */
  readonly against: number;
  /** More voices stand against the article's reading than with it, or one against one. */
  readonly standsAlone: boolean;
}

/** Every place of the article at which its siblings have readings, in the order of the text. */
export type Collation = readonly CollatedPlace[];

/** Collations of an article by the siblings they were made with, kept on the article itself. */
function collations(_article: Article): WeakMap<readonly Article[], Collation> {
  return new WeakMap();
}

/** Sets an article's places beside its siblings' readings; computed once for an article and its list. */
export function collate(article: Article, siblings: readonly Article[]): Collation {
  return finish(collateInSteps(article, siblings));
}

/** As `collate`, with pauses. */
export function* collateInSteps(article: Article, siblings: readonly Article[]): Steps<Collation> {
  const known = article.read(collations);
  const made = known.get(siblings) ?? (yield* compute(article, siblings));
  const collation = known.get(siblings) ?? made;
  known.set(siblings, collation);
  return collation;
}

function* compute(article: Article, siblings: readonly Article[]): Steps<Collation> {
  const voices = voicesOf(article, siblings);
  const places: Draft[] = [];
  for (const [index, sibling] of siblings.entries()) {
    if (sibling === article) continue;
    const { readings } = yield* compareInSteps(article, sibling);
    yield* eachInSteps(readings, (reading) => {
      const place = placeOf(places, reading);
      const before = place.witnesses.get(sibling);
      // Of several readings of one sibling at one place the one that agrees counts.
      if (before && rank(before) <= rank(reading)) return;
      const { b: span, ...rest } = reading;
      const voice = voices[index] ?? 0;
      place.witnesses.set(sibling, { ...rest, article: sibling, span, voice });
    });
  }
  for (const [index, sibling] of siblings.entries())
    if (sibling !== article) yield* addEchoes(places, article, sibling, voices[index] ?? 0);
  return places
    .map(({ kind, at, witnesses }) => settled(kind, at, [...witnesses.values()]))
    .sort((x, y) => x.at.start - y.at.start || x.at.end - y.at.end);
}

/** What a sibling prints just so, where nothing else is known of what it prints. */
function* addEchoes(
  places: readonly Draft[],
  article: Article,
  sibling: Article,
  voice: number,
): Steps<void> {
  yield* eachInSteps(places, ({ kind, at, witnesses }) => {
    const span = witnesses.has(sibling) ? undefined : echo(article, at, kind, sibling);
    if (!span) return;
    const agreeing = { verdict: 'same', note: 'in another sentence', replaceable: false } as const;
    witnesses.set(sibling, { kind, article: sibling, span, voice, ...agreeing });
  });
}

interface Draft {
  readonly kind: ReadingKind;
  at: Span;
  readonly witnesses: Map<Article, Witness>;
}

function placeOf(places: Draft[], { kind, a }: Reading): Draft {
  const known = places.find((place) => place.kind === kind && overlaps(place.at, a));
  if (!known) {
    const place: Draft = { kind, at: a, witnesses: new Map() };
    places.push(place);
    return place;
  }
  // The narrower span says more exactly what differs.
  if (a.end - a.start < known.at.end - known.at.start) known.at = a;
  return known;
}

/** Which of several readings counts: what agrees; but of quotations the other wording before a mere part. */
function rank({ kind, verdict }: { kind: ReadingKind; verdict: Verdict }): number {
  if (verdict === 'same') return 0;
  return (verdict === 'compatible') === (kind !== 'quote') ? 1 : 2;
}

function settled(kind: ReadingKind, at: Span, witnesses: readonly Witness[]): CollatedPlace {
  const voices = (of: (witness: Witness) => boolean) =>
    new Set(witnesses.filter(of).map(({ voice }) => voice)).size;
  const against = voices(({ verdict }) => verdict === 'conflict');
  const agreeing = voices(
    ({ verdict, voice, aside }) => verdict !== 'conflict' && voice > 0 && !aside,
  );
  return { kind, at, witnesses, agreeing, against, standsAlone: against > agreeing };
}

/** Whether a sibling stands alone at a place: the article and the other accounts are of one mind. */
export function isOdd(
  { standsAlone, agreeing, against }: CollatedPlace,
  { verdict }: Witness,
): boolean {
  return verdict === 'conflict' && !standsAlone && agreeing >= against;
}

/** The voice of each sibling: copies of one text have one number, copies of the article 0. */
export function voicesOf(article: Article, siblings: readonly Article[]): number[] {
  const entries = siblings.map((sibling) => sibling.read(entryOfArticle));
  const own = article.read(entryOfArticle);
  const voices: number[] = [];
  for (const [index, entry] of entries.entries()) {
    const first = entries.slice(0, index).findIndex((other) => isCopy(entry, other));
    voices.push(isCopy(entry, own) ? 0 : first >= 0 ? (voices[first] ?? 0) : index + 1);
  }
  return voices;
}

/** An article's entry, kept on the article. */
export function entryOfArticle(article: Article): IndexEntry {
  return entryOf(article);
}

/** The kinds of readings that a collation has, the gravest first, with how many places stand alone. */
export function countsByKind(
  collation: Collation,
): { kind: ReadingKind; alone: number; all: number }[] {
  return readingKinds.flatMap((kind) => {
    const places = collation.filter((place) => place.kind === kind);
    const alone = places.filter(({ standsAlone }) => standsAlone).length;
    return places.length ? [{ kind, alone, all: places.length }] : [];
  });
}
