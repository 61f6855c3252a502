import {
  compareArticles,
  entryOfArticle,
  likeness,
  readingKinds,
  spanOfTokens,
  statements,
  type Article,
  type Reading,
  type ReadingKind,
  type Span,
} from '../engine';

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
  /** How surely both report one event, 0 to 1. */
  readonly score: number;
  readonly sameEvent: boolean;
  /** In the order of A; what only B has stands behind the sentence it follows there. */
  readonly pairs: readonly ComparedPair[];
  readonly differences: readonly Difference[];
}

/** Compares two articles for showing. */
export function comparisonOf(a: Article, b: Article): ComparisonReport {
  const { score, sameEvent } = likeness(entryOfArticle(a), entryOfArticle(b));
  const { readings } = compareArticles(a, b);
  return {
    a,
    b,
    score,
    sameEvent,
    pairs: pairsOf(a, b),
    differences: readings.flatMap((reading) => differenceOf(a, b, reading)),
  };
}

function pairsOf(a: Article, b: Article): ComparedPair[] {
  const { pairs } = compareArticles(a, b);
  const onlyB =
    a === b ? [] : b.read(statements).filter((one) => !pairs.some((pair) => pair.b === one));
  const found: ComparedPair[] = [];
  let last = -1;
  // What only B has, up to the sentence that was just matched there.
  const follow = (index: number) => {
    while (onlyB[0] && onlyB[0].index < index) {
      const [next] = onlyB.splice(0, 1);
      if (next) found.push({ a: null, b: next.span, changes: [] });
    }
  };
  for (const statement of a.read(statements)) {
    const own = pairs.filter((pair) => pair.a === statement);
    if (!own.length) found.push({ a: statement.span, b: null, changes: [] });
    for (const pair of own) {
      if (pair.b.index === last + 1 || !found.length) follow(pair.b.index);
      last = pair.b.index;
      found.push({
        a: statement.span,
        b: pair.b.span,
        changes: pair.changes.map((change) => ({
          a: spanOfTokens(pair.a, change.a.from, change.a.to),
          b: spanOfTokens(pair.b, change.b.from, change.b.to),
        })),
      });
      follow(pair.b.index + 1);
    }
  }
  follow(Infinity);
  return found;
}

function differenceOf(a: Article, b: Article, reading: Reading): Difference[] {
  if (reading.verdict === 'same') return [];
  const left = { ...reading.a, text: a.text.slice(reading.a.start, reading.a.end) };
  const right = { ...reading.b, text: b.text.slice(reading.b.start, reading.b.end) };
  const compatible = reading.verdict === 'compatible';
  const message = `“${a.quote(reading.a)}” ${compatible ? 'can stand beside' : 'stands against'} “${b.quote(reading.b)}”: ${reading.note}`;
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

/** The differences by their kinds, the gravest first, those that cannot both stand before the others. */
export function byKind(differences: readonly Difference[]): [ReadingKind, readonly Difference[]][] {
  return readingKinds.flatMap((kind): [ReadingKind, readonly Difference[]][] => {
    const own = differences.filter((one) => one.kind === kind);
    return own.length
      ? [[kind, [...own].sort((x, y) => Number(x.compatible) - Number(y.compatible))]]
      : [];
  });
}
