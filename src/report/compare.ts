import {
  compareArticles,
  entryOfArticle,
  language,
  likeness,
  readingKinds,
  spanOfTokens,
  type Article,
  type Reading,
  type ReadingKind,
  type Span,
} from '../engine';
import { oneLine } from './face';
import { sentencePairs } from './sentence-pairs';
import type { ShownReading, Standing } from './shown-readings';

/** One sentence of each article that say the same, or one that the other article does not have. */
export interface ComparedPair {
  readonly a: Span | null;
  readonly b: Span | null;
  /** The words that differ, in each article's offsets. */
  readonly changes: readonly { readonly a: Span; readonly b: Span }[];
}

/** A reading of one article against the other's, in words. */
export interface Difference {
  readonly kind: ReadingKind;
  readonly a: Span & { readonly text: string };
  readonly b: Span & { readonly text: string };
  readonly compatible: boolean;
  readonly message: string;
}

/** Two articles set side by side, ready to be shown. */
export interface ComparisonReport {
  readonly a: Article;
  readonly b: Article;
  /** What the two are called. */
  readonly names: { readonly a: string; readonly b: string };
  /** How surely both report one event, 0 to 1. */
  readonly score: number;
  readonly sameEvent: boolean;
  /** In the order of A; what only B has stands behind the sentence it follows there. */
  readonly pairs: readonly ComparedPair[];
  readonly differences: readonly Difference[];
}

/** Compares two articles for showing. */
export function comparisonOf(
  a: Article,
  b: Article,
  nameOf = ({ path }: Article) => path ?? '',
): ComparisonReport {
  const { score, sameEvent } = likeness(entryOfArticle(a), entryOfArticle(b));
  // Figures, names and times are read in English only.
  const english = [a, b].every((article) => article.read(language) === 'en');
  const readings = english ? compareArticles(a, b).readings : [];
  return {
    a,
    b,
    names: { a: oneLine(nameOf(a)) || 'A', b: oneLine(nameOf(b)) || 'B' },
    score,
    sameEvent,
    pairs: pairsOf(a, b),
    differences: readings.flatMap((reading) => differenceOf(a, b, reading)),
  };
}

function pairsOf(a: Article, b: Article): ComparedPair[] {
  return sentencePairs(a, b).map(({ a: x, b: y, pair }) => ({
    a: x?.span ?? null,
    b: y?.span ?? null,
    changes: pair
      ? pair.changes.map((change) => ({
          a: spanOfTokens(pair.a, change.a.from, change.a.to),
          b: spanOfTokens(pair.b, change.b.from, change.b.to),
        }))
      : [],
  }));
}

function differenceOf(a: Article, b: Article, reading: Reading): Difference[] {
  if (reading.verdict === 'same') return [];
  const left = { ...reading.a, text: a.text.slice(reading.a.start, reading.a.end) };
  const right = { ...reading.b, text: b.text.slice(reading.b.start, reading.b.end) };
  const compatible = reading.verdict === 'compatible';
  const message = `“${a.quote(reading.a)}” ${compatible ? 'can stand beside' : 'stands against'} “${b.quote(reading.b)}”${reading.note && `: ${reading.note}`}`;
  return [{ kind: reading.kind, a: left, b: right, compatible, message }];
}

/** The contract for other programs. */
export function comparisonJson({
  a,
  b,
  score,
  sameEvent,
  pairs,
  differences,
}: ComparisonReport): string {
  const paths = { a: a.path ?? '', b: b.path ?? '' };
  return `${JSON.stringify({ ...paths, score: Number(score.toFixed(4)), sameEvent, pairs, differences })}\n`;
}

/** What the kinds of readings are called in exports. */
export const kindTitles: Readonly<Record<ReadingKind, string>> = {
  figure: 'Figures',
  time: 'Dates and times',
  entity: 'Places and bodies',
  quote: 'Quotations',
  name: 'Names',
  title: 'Titles',
  wording: 'Wording',
};

/** How readings stand to each other, in words. */
const standingWords: Readonly<Record<Standing, string>> = {
  conflict: 'stand against each other',
  open: 'perhaps stand against each other',
  compatible: 'both can stand',
};

/** How a reading stands to the other, and why where there is more to say. */
export function verdictOn({ standing, note }: ShownReading): string {
  return note ? `${standingWords[standing]}: ${note}` : standingWords[standing];
}

/** What cannot both stand first, then what may not, then what can. */
const urgency: readonly Standing[] = ['conflict', 'open', 'compatible'];

/** The readings by their kinds, the gravest first, those that cannot both stand before the others. */
export function byKind(
  readings: readonly ShownReading[],
): [ReadingKind, readonly ShownReading[]][] {
  return readingKinds.flatMap((kind): [ReadingKind, readonly ShownReading[]][] => {
    const own = readings.filter((one) => one.kind === kind);
    const rank = ({ standing }: ShownReading) => urgency.indexOf(standing);
    return own.length ? [[kind, own.sort((x, y) => rank(x) - rank(y))]] : [];
  });
}
