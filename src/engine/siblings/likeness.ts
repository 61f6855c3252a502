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
 * From this score on two articles report one event. Among 1,700 that people have sorted by event
 * nearly nine of ten pairs from here on were sorted together, and of 50 of the others that were read
 * twenty reported one event all the same. Below stands the next story over: the same people on another day.
 */
export const sameEventScore = 0.42;
/**
 * Share of the shorter text's runs of three words that the other has too. Two accounts of one event
 * share below a tenth, rewritten agency copy about a half.
 */
const copyShare = 0.45;
/** Texts with fewer runs share them by chance. */
const fewestShingles = 30;
/** Beside a long text a short one is sampled with it; fewer runs in common may be chance. */
const fewestSampled = 4;

/** What two articles have in common, and what not. */
export interface Evidence {
  /** Cosine of all their words, 0 to 1. */
  readonly whole: number;
  /** Cosine of the words of headline and first paragraphs, where copy tells what has happened. */
  readonly lead: number;
  /** The root of the share of quoted words that both quote: nobody says a thing twice in the same words. */
  readonly quoted: number;
  /** The logarithm of how many figures both give, and one. */
  readonly figures: number;
  /** 1 where both give three dates or more and none is the same, else 0. */
  readonly otherDates: number;
  /** 1 where both name weekdays and none is the same, else 0. */
  readonly otherDays: number;
  /** 1 where both name the same weekday first, -1 where they name two, else 0. */
  readonly day: number;
}

/**
 * The weights of closeness, by logistic regression: `src/train/siblings.ts` fits them. Cosines of
 * headlines alone, shared runs of words and shared phrases of names were tried; beside these they say nothing.
 */
const weight: Evidence = {
  whole: 15.66,
  lead: 6.16,
  quoted: 9.1,
  figures: 0.61,
  otherDates: -1.1,
  otherDays: -1.67,
  day: 0.5,
};
const base = -7.14;

/** So many nearest make the crowd that an article stands in. */
export const crowdSize = 6;
/** From closeness to score, fitted likewise. */
const calibration = { closeness: 1.36, crowds: -0.92, base: -2.7 };
/**
 * A crowd closer than this is no mere topic: the odds are that its stories report one event, and an
 * event that ten outlets report must not hide its own accounts from each other.
 */
const closestTopic = 0;
/**
 * How far at most one of the nearest counts in a folder of two. Where there are more articles, that
 * none of them is near tells more.
 */
const farthestOfTwo = -3.25;
const fartherByLog = 0.18;

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
    weight.otherDates * found.otherDates +
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
    otherDates: giveOtherDates(a.dates, b.dates) ? 1 : 0,
    otherDays: a.weekdays && b.weekdays && !(a.weekdays & b.weekdays) ? 1 : 0,
    day: a.day === undefined || b.day === undefined ? 0 : a.day === b.day ? 1 : -1,
  };
}

/** One date or two that differ may be the very slip for which siblings are compared. */
const fewestDates = 3;

function giveOtherDates(a: Uint32Array, b: Uint32Array): boolean {
  return Math.min(a.length, b.length) >= fewestDates && sharedCount(a, b) === 0;
}

/**
 * The likeness of two articles.
 * @param near their closeness
 * @param crowds the crowds that the two stand in, added up: among many stories about one topic,
 *   closeness says less about the event. Without it they are taken to be alone with each other
 */
export function likeness(
  a: IndexEntry,
  b: IndexEntry,
  near = closeness(a, b),
  crowds = 2 * crowdOf([near], 2),
): Likeness {
  const sum = calibration.base + calibration.closeness * near + calibration.crowds * crowds;
  const score = 1 / (1 + Math.exp(-sum));
  const copyOf = isCopy(a, b);
  return { score, sameEvent: copyOf || score >= sameEventScore, copyOf };
}

/**
 * How close an article stands to its own nearest, on average.
 * @param nearest the closeness of each, the closest first
 * @param articles how many there are in all
 */
export function crowdOf(nearest: readonly number[], articles: number): number {
  const farthest = farthestOfTwo - fartherByLog * Math.log(Math.max(articles, 2) / 2);
  let sum = 0;
  for (let i = 0; i < crowdSize; i++) sum += Math.max(nearest[i] ?? farthest, farthest);
  return Math.min(sum / crowdSize, closestTopic);
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
