import { mostShingles, type IndexEntry } from './entry';
import { mostQuoted } from './particulars';
import { sharedRuns } from './runs';
import { cosine, sharedCount } from './weights';

/** How surely two articles report one event. */
export interface Likeness {
  /** 0 to 1. */
  readonly score: number;
  readonly sameEvent: boolean;
  /** One is a copy or a light rewrite of the other. */
  readonly copyOf: boolean;
}

/**
 * From this score on two articles report one event: at even odds. Among 1,700 that people have sorted
 * by event nearly nine of ten pairs from here on were sorted together, and some of the others report one
 * event all the same. Below stands the next story over: the same people on another day.
 */
export const sameEventScore = 0.5;
/**
 * Share of the shorter text's runs of three words that the other has too. Two accounts of one event
 * share below a tenth, rewritten agency copy about a half.
 */
const copyShare = 0.45;
/** Texts with fewer runs share them by chance. */
const fewestShingles = 30;
/** Beside a long text a short one is sampled with it; fewer runs in common may be chance. */
const fewestSampled = 4;

/**
 * What two articles have in common. Shared figures and quotations speak for a pair; others hardly
 * speak against it, since that one differs is what siblings are compared for.
 */
export interface Evidence {
  /** Cosine of all their words, 0 to 1. */
  readonly whole: number;
  /** Cosine of the words of headline and first paragraphs, where copy tells what has happened. */
  readonly lead: number;
  /** The root of the share of quoted words that both quote: nobody says a thing twice in the same words. */
  readonly quoted: number;
  /** The logarithm of how many figures both give, and one. */
  readonly figures: number;
  /** 1 where both name weekdays and none is the same, else 0. */
  readonly otherDays: number;
  /** 1 where both name the same weekday first, -1 where they name two, else 0. */
  readonly day: number;
}

/**
 * The weights of closeness, by logistic regression: `src/train/siblings.ts` fits them. Cosines of
 * headlines alone, shared runs of words, dates and phrases of names were tried; beside these they say nothing.
 */
const weight: Evidence = {
  whole: 15.57,
  lead: 6.14,
  quoted: 9.06,
  figures: 0.6,
  otherDays: -1.67,
  day: 0.49,
};
const base = -7.11;

/** How far another article of the folder is from one. */
export interface Neighbour {
  /** Which article it is. */
  readonly number: number;
  readonly near: number;
}

/** What stands around two articles in their folder, by `around`. */
export interface Surroundings {
  /** How close the two stand to their own nearest, on average, added up; 0 at most. */
  readonly crowds: number;
  /** How close a third stands to both, above `farthestThird`. */
  readonly third: number;
  /** How few articles there are: 1 for none, towards 0 for very many. */
  readonly fewness: number;
}

/** So many nearest make the crowd that an article stands in. */
export const crowdSize = 6;
/** From closeness to score, fitted likewise. */
const calibration = { near: 1.17, crowds: -1.31, third: 0.76, fewness: -1.48, base: -6.19 };
/** None of the nearest counts as farther than this, nor one that is missing. */
const farthest = -4.5;
/** None counts as closer than this: it reports the event, and is no part of a topic. */
const closest = 4;
/**
 * A crowd closer than this is no mere topic: the odds are that its stories report one event, and an
 * event that ten outlets report must not hide its own accounts from each other.
 */
const closestTopic = 0;
/** A third that is farther from one of two articles does not link them. */
const farthestThird = -4;
/**
 * In a small folder that nothing else is near tells little: `fewness` takes some of it back, among so
 * many articles half of that.
 */
const manyArticles = 20;

/**
 * How close two articles are: the logarithm of the odds that they report one event, among those that
 * share the most words.
 */
export function closeness(a: IndexEntry, b: IndexEntry): number {
  const found = evidence(a, b);
  return (
    base +
    weight.whole * found.whole +
    weight.lead * found.lead +
    weight.quoted * found.quoted +
    weight.figures * found.figures +
    weight.otherDays * found.otherDays +
    weight.day * found.day
  );
}

/** What closeness is the weighted sum of. */
export function evidence(a: IndexEntry, b: IndexEntry): Evidence {
  const quoted = sharedRuns(a.quoted, b.quoted, mostQuoted);
  return {
    whole: cosine(a.vector, b.vector),
    lead: cosine(a.lead, b.lead),
    quoted: Math.sqrt(quoted.shared / (Math.sqrt(quoted.a * quoted.b) || 1)),
    figures: Math.log(1 + sharedCount(a.figures, b.figures)),
    otherDays: a.weekdays && b.weekdays && !(a.weekdays & b.weekdays) ? 1 : 0,
    day: a.day === undefined || b.day === undefined ? 0 : a.day === b.day ? 1 : -1,
  };
}

/**
 * The likeness of two articles.
 * @param near their closeness
 * @param surroundings what else is in their folder; without it they are alone with each other
 */
export function likeness(
  a: IndexEntry,
  b: IndexEntry,
  near = closeness(a, b),
  surroundings = alone(near),
): Likeness {
  const { crowds, third, fewness } = surroundings;
  const sum =
    calibration.base +
    calibration.near * near +
    calibration.crowds * crowds +
    calibration.third * third +
    calibration.fewness * fewness;
  const score = 1 / (1 + Math.exp(-sum));
  const copyOf = isCopy(a, b);
  return { score, sameEvent: copyOf || score >= sameEventScore, copyOf };
}

/**
 * What stands around two articles. In a crowd of stories about one topic, closeness says less about
 * the event. A third that is close to both says more: of ten accounts of an event the first morning's
 * and the one on who died in the night may have little in common but the others.
 * @param a the nearest of the one, the closest first
 * @param b the nearest of the other
 * @param articles how many there are in the folder
 */
export function around(
  a: readonly Neighbour[],
  b: readonly Neighbour[],
  articles: number,
): Surroundings {
  return {
    crowds: crowdOf(a) + crowdOf(b),
    third: Math.max(thirdOf(a, b), farthestThird) - farthestThird,
    fewness: 1 / (1 + articles / manyArticles),
  };
}

/** What stands around two articles where there are no others. */
function alone(near: number): Surroundings {
  const other = [{ number: 0, near }];
  return { ...around(other, other, 2), third: 0 };
}

/** How close an article stands to its own nearest, on average. */
function crowdOf(nearest: readonly Neighbour[]): number {
  let sum = 0;
  for (let i = 0; i < crowdSize; i++)
    sum += Math.min(Math.max(nearest[i]?.near ?? farthest, farthest), closest);
  return Math.min(sum / crowdSize, closestTopic);
}

/** How close that stands which is close to both, to the farther of them. */
function thirdOf(a: readonly Neighbour[], b: readonly Neighbour[]): number {
  let third = farthestThird;
  for (const one of a.slice(0, crowdSize))
    for (const other of b.slice(0, crowdSize))
      if (one.number === other.number) third = Math.max(third, Math.min(one.near, other.near));
  return third;
}

/** Whether one of the two repeats the other's words. */
export function isCopy(a: IndexEntry, b: IndexEntry): boolean {
  if (Math.min(a.shingles.length, b.shingles.length) < fewestShingles) return false;
  const runs = sharedRuns(a.shingles, b.shingles, mostShingles);
  return runs.shared >= Math.max(fewestSampled, copyShare * Math.min(runs.a, runs.b));
}

/** Names that both articles mention, those of `a` that it mentions most first. */
export function sharedNames(a: IndexEntry, b: IndexEntry): readonly string[] {
  const known = new Set(b.names);
  return a.names.filter((name) => known.has(name));
}
