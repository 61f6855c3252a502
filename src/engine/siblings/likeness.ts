import { mostShingles, type IndexEntry } from './entry';
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
 * From this score on two articles report one event. The score is fitted to articles that people have
 * sorted by event: there more than 85 of 100 pairs from here on are of one event. Below stands the
 * next story over: the same people on another day.
 */
export const sameEventScore = 0.4;
/**
 * Share of the shorter text's runs of three words that the other has too. Two accounts of one event
 * share below a tenth, rewritten agency copy about a half.
 */
const copyShare = 0.45;
/** Texts with fewer runs share them by chance. */
const fewestShingles = 30;
/** Beside a long text a short one is sampled with it; fewer runs in common may be chance. */
const fewestSampled = 4;

/** The weights of closeness, by logistic regression over the nearest 25 of each of 1,700 articles. */
const weight = {
  whole: 14.6,
  head: 1.4,
  lead: 4.4,
  shingles: 4.8,
  otherDays: -1.45,
  day: 0.44,
  base: -7.2,
};

/** How close an article stands to those nearest to it, when it stands in no crowd at all. */
export const aloneCloseness = -5;
/** So many nearest make the crowd; where there are fewer, `aloneCloseness` stands for each missing one. */
export const crowdSize = 6;
/** From closeness to score, fitted likewise. */
const calibration = { closeness: 1.12, crowd: -0.9, base: -1.33 };
/**
 * A crowd closer than this is no mere topic: the odds are that its stories report one event, and an
 * event that ten outlets report must not hide its own accounts from each other.
 */
const closestTopic = 0;

/**
 * How close two articles are by their words, headlines, first paragraphs, common phrases and days: the
 * logarithm of the odds that they report one event.
 */
export function closeness(a: IndexEntry, b: IndexEntry): number {
  const runs = sharedRuns(a, b);
  const size = Math.sqrt(runs.a * runs.b) || 1;
  const otherDays = a.weekdays && b.weekdays && !(a.weekdays & b.weekdays) ? 1 : 0;
  const day = a.day === undefined || b.day === undefined ? 0 : a.day === b.day ? 1 : -1;
  return (
    weight.base +
    weight.whole * cosine(a.vector, b.vector) +
    weight.head * cosine(a.head, b.head) +
    weight.lead * cosine(a.lead, b.lead) +
    weight.shingles * Math.sqrt(runs.shared / size) +
    weight.otherDays * otherDays +
    weight.day * day
  );
}

/**
 * The likeness of two articles.
 * @param near their closeness
 * @param crowd how close the second stands to its own nearest, on average: in a crowd of stories about
 *   one topic, closeness says less about the event
 */
export function likeness(
  a: IndexEntry,
  b: IndexEntry,
  near = closeness(a, b),
  crowd = crowdOf([near]),
): Likeness {
  const topic = Math.min(crowd, closestTopic);
  const sum = calibration.base + calibration.closeness * near + calibration.crowd * topic;
  const score = 1 / (1 + Math.exp(-sum));
  const copyOf = isCopy(a, b);
  return { score, sameEvent: copyOf || score >= sameEventScore, copyOf };
}

/** The mean closeness of the nearest, those that are missing filled up. */
export function crowdOf(nearest: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < crowdSize; i++) sum += nearest[i] ?? aloneCloseness;
  return sum / crowdSize;
}

/** Whether one of the two repeats the other's words. */
export function isCopy(a: IndexEntry, b: IndexEntry): boolean {
  if (Math.min(a.shingles.length, b.shingles.length) < fewestShingles) return false;
  const runs = sharedRuns(a, b);
  return runs.shared >= Math.max(fewestSampled, copyShare * Math.min(runs.a, runs.b));
}

/** How many runs of words each has and both share; of a long text only as far as its sample goes. */
function sharedRuns(a: IndexEntry, b: IndexEntry): { a: number; b: number; shared: number } {
  const highest = Math.min(sampledTo(a.shingles), sampledTo(b.shingles));
  const upTo = ({ shingles }: IndexEntry) =>
    sampledTo(shingles) <= highest ? shingles : shingles.subarray(0, countUpTo(shingles, highest));
  const [left, right] = [upTo(a), upTo(b)];
  return { a: left.length, b: right.length, shared: sharedCount(left, right) };
}

/** How many of rising numbers are no higher than `highest`. */
function countUpTo(numbers: Uint32Array, highest: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= highest) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sampledTo(shingles: Uint32Array): number {
  return shingles.length < mostShingles ? Infinity : (shingles.at(-1) ?? Infinity);
}

/** Names that both articles mention, those of `a` that it mentions most first. */
export function sharedNames(a: IndexEntry, b: IndexEntry): readonly string[] {
  const known = new Set(b.names);
  return a.names.filter((name) => known.has(name));
}
