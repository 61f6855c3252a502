import {
  compareArticles,
  contains,
  mapInSteps,
  overlaps,
  SpanIndex,
  unsettled,
  unsettledNames,
  type Article,
  type Reading,
  type ReadingKind,
  type Span,
  type Steps,
  type Unsettled,
} from '../engine';
import type { SentencePair } from './sentence-pairs';

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

/** How many readings differ, and how many may: what every count of differences says. */
export interface Tally {
  readonly differing: number;
  /** Worth a look: they differ, but may be of two things. */
  readonly open: number;
  /** Those that can both stand. */
  readonly compatible: number;
}

/** Counts readings by how they stand to each other. */
export function tallyOf(readings: readonly Pick<ShownReading, 'standing'>[]): Tally {
  const count = (wanted: Standing) => readings.filter(({ standing }) => standing === wanted).length;
  return {
    differing: count('conflict'),
    open: count('open'),
    compatible: count('compatible'),
  };
}

/** The words at a span with their place. */
export function wordsAt(article: Article, span: Span): Words {
  return { text: article.quote(span), start: span.start, end: span.end };
}

/** The readings of two articles that differ, each told once; wherever they stand. */
export function* shownReadings(a: Article, b: Article): Steps<readonly ShownReading[]> {
  const settled = yield* settledReadings(a, b);
  return [...settled, ...open(a, b, unsettledNames(a, b))];
}

function* settledReadings(a: Article, b: Article): Steps<ShownReading[]> {
  const differing = compareArticles(a, b).readings.filter(({ verdict }) => verdict !== 'same');
  const all = new SpanIndex<Numbered>();
  const numbered = differing.map((reading, number) => ({ reading, number }));
  for (const one of numbered) all.add(one.reading.a, one);
  const shown = yield* mapInSteps(numbered, (one): ShownReading[] => {
    const { kind, a: x, b: y, verdict, note, replaceable } = one.reading;
    if (all.near(x).some((other) => saysAgain(one, other))) return [];
    const standing = verdict === 'compatible' ? 'compatible' : 'conflict';
    return [{ kind, a: wordsAt(a, x), b: wordsAt(b, y), standing, note, replaceable }];
  });
  return shown.flat();
}

interface Numbered {
  readonly reading: Reading;
  readonly number: number;
}

/** Whether another reading of the kind tells the same of these words, or of more. */
function saysAgain({ reading: one, number }: Numbered, { reading: other, number: at }: Numbered) {
  if (at === number || other.kind !== one.kind) return false;
  if (!contains(other.a, one.a) || !contains(other.b, one.b)) return false;
  // Of two on the same words the first stays.
  return at < number || !(contains(one.a, other.a) && contains(one.b, other.b));
}

/** What differs in a row besides, without it being sure that both speak of one thing. */
export function openReadings(
  a: Article,
  b: Article,
  group: readonly SentencePair[],
): ShownReading[] {
  const left = [...new Set(group.flatMap((pair) => pair.a ?? []))];
  const right = [...new Set(group.flatMap((pair) => pair.b ?? []))];
  return open(a, b, unsettled(a, left, b, right));
}

function open(a: Article, b: Article, found: readonly Unsettled[]): ShownReading[] {
  // What has been compared at its place is not asked about again, whatever came of it.
  const { readings } = compareArticles(a, b);
  const isKnown = (one: Unsettled) =>
    readings.some(
      (other) => other.kind !== 'wording' && (overlaps(other.a, one.a) || overlaps(other.b, one.b)),
    );
  return found
    .filter((one) => !isKnown(one))
    .map((one) => ({
      kind: one.kind,
      a: wordsAt(a, one.a),
      b: wordsAt(b, one.b),
      standing: 'open',
      note: '',
      replaceable: false,
    }));
}
