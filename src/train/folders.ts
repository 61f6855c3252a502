import { around, type Neighbour, type Surroundings } from '../engine/siblings/likeness';
import type { Case } from './regression';

/** Two articles that were looked at, and how close they are. */
export interface Judged {
  readonly a: number;
  readonly b: number;
  readonly isTrue: boolean;
  /** Whether the sorters' word on them is to be learned from. */
  readonly teaches: boolean;
  /** Their closeness, and that without their headlines. */
  readonly near: readonly [number, number];
}

/** In what company two articles are judged. */
export type Company = 'all' | 'event' | 'next' | 'two';

/** Two articles in a folder. */
export interface Standing<P extends Judged> extends Case {
  readonly pair: P;
  readonly company: Company;
}

/** What is known of a pair in its folder, in the order of `valuesOf`. */
export const kindsOfStanding = ['near', 'crowds', 'third', 'fewness'] as const;

/** So many of the nearest of each article are judged. */
export const judged = 25;

/** What a pair counts in each company. */
const weights: Readonly<Record<Company, number>> = { all: 1, event: 0.5, next: 0.4, two: 0.25 };
/** How much a stranger counts of that in a small folder: it is the nearest of thousands, and few folders hold that one. */
const strangersPart = 0.7;

/**
 * Pairs in the folders where editors may have them: among all articles; an event's accounts alone; the
 * same with the nearest story of another event; two accounts alone, and an article with such a story.
 * @param pairs each article's mates and its nearest
 * @param eventOf the event of an article
 * @param articles how many there are
 */
export function standings<P extends Judged>(
  pairs: readonly P[],
  eventOf: (article: number) => string,
  articles: number,
): Standing<P>[] {
  const found: Standing<P>[] = [];
  const put = (company: Company, folder: readonly P[], size: number, copy: 0 | 1) => {
    for (const one of inFolder(folder, size, copy)) {
      const { isTrue } = one.pair;
      const weight = weights[company] * (isTrue ? 1 : strangersPart);
      found.push({ ...one, isTrue, weight, company });
    }
  };
  const whole = new Map(inFolder(pairs, articles, 0).map((one) => [one.pair, one.values]));
  for (const near of byArticle(pairs).values()) {
    const taught = near.filter(({ teaches }) => teaches);
    for (const pair of taught.slice(0, judged)) {
      const values = whole.get(pair) ?? [];
      found.push({ pair, values, isTrue: pair.isTrue, weight: weights.all, company: 'all' });
    }
    const stranger = taught.find(({ isTrue }) => !isTrue);
    for (const pair of taught)
      if (pair.isTrue || pair === stranger)
        for (const copy of [0, 1] as const) put('two', [pair], 2, copy);
  }
  const strangersOf = byArticle(pairs.filter(({ isTrue, teaches }) => teaches && !isTrue));
  const events = new Map<string, P[]>();
  for (const pair of pairs)
    if (pair.isTrue) events.set(eventOf(pair.a), [...(events.get(eventOf(pair.a)) ?? []), pair]);
  for (const event of events.values()) {
    const members = new Set(event.flatMap(({ a, b }) => [a, b]));
    for (const copy of [0, 1] as const) put('event', event, members.size, copy);
    const strangers = [...members].flatMap((member) => strangersOf.get(member) ?? []);
    const [nearest] = strangers.sort(byNearness);
    const next = nearest && (members.has(nearest.a) ? nearest.b : nearest.a);
    const apart = strangers.filter(({ a, b }) => a === next || b === next);
    if (nearest) put('next', [...event, ...apart], members.size + 1, 0);
  }
  return found;
}

/** Each pair of a folder with what stands around it. */
function inFolder<P extends Judged>(
  pairs: readonly P[],
  articles: number,
  copy: 0 | 1,
): { readonly pair: P; readonly values: readonly number[] }[] {
  const nearest = new Map<number, readonly Neighbour[]>();
  for (const [article, found] of byArticle(pairs)) {
    const neighbours = found.map(({ a, b, near }) => ({
      number: a === article ? b : a,
      near: near[copy],
    }));
    nearest.set(
      article,
      neighbours.sort((x, y) => y.near - x.near),
    );
  }
  return pairs.map((pair) => {
    const surroundings = around(nearest.get(pair.a) ?? [], nearest.get(pair.b) ?? [], articles);
    return { pair, values: valuesOf(pair.near[copy], surroundings) };
  });
}

function valuesOf(near: number, surroundings: Surroundings): readonly number[] {
  return [near, surroundings.crowds, surroundings.third, surroundings.fewness];
}

/** The pairs of each article, the closest first. */
function byArticle<P extends Judged>(pairs: readonly P[]): Map<number, P[]> {
  const found = new Map<number, P[]>();
  for (const pair of pairs)
    for (const article of [pair.a, pair.b]) {
      const own = found.get(article) ?? [];
      found.set(article, own);
      own.push(pair);
    }
  for (const own of found.values()) own.sort(byNearness);
  return found;
}

function byNearness(a: Judged, b: Judged): number {
  return b.near[0] - a.near[0];
}
