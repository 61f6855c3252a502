import type { Article } from '../article';
import { months, weekdays } from '../lexicon/closed-class';
import { articleTerms, headlineOf, weekdayOf } from './article-terms';
import { particulars, type Particulars } from './particulars';
import { lowestRuns } from './runs';
import { vectorOf, weigh, type Vector } from './weights';
import { pattern } from '../letters';

/** What the index knows of an article. */
export interface IndexEntry extends Particulars {
  /** The article's address: path or URI. */
  readonly path: string;
  readonly headline: string;
  /** All of it, the headline's words counted ten times. */
  readonly vector: Vector;
  /** The headline and the first paragraphs. */
  readonly lead: Vector;
  /** Runs of three words as hashes, rising, at most `mostShingles`: equal runs tell a copy from another account. */
  readonly shingles: Uint32Array;
  /** The weekdays that the first paragraphs name, a bit each. */
  readonly weekdays: number;
  /** The first of them: nearly always the day of the event. */
  readonly day: number | undefined;
  /** Names that the article mentions, commonest first. */
  readonly names: readonly string[];
}

/** The headline says in ten words what the story says in five hundred. */
const headlineTimes = 10;
/** Words of the first paragraphs, where copy tells what has happened. */
const leadWords = 120;
/** Words in which the day of the event is named, with room for a long first paragraph. */
const dayWords = 250;
const mostNames = 24;
const shingleWords = 3;

/**
 * Runs of words beyond this are sampled, those with the lowest hashes: a book needs no more to tell
 * its copies than an article has.
 */
export const mostShingles = 1024;

/** Reads an article for the index. */
export function entryOf(article: Article, path = article.path ?? ''): IndexEntry {
  const { ids, headline, body } = article.read(articleTerms);
  const weighing = weigh(ids);
  const title = { places: headline, times: 1 };
  const beginning = body.subarray(0, leadWords);
  const dayOf = (place: number) => weekdayOf(ids[place] ?? 0);
  return {
    path,
    headline: headlineOf(article),
    vector: vectorOf(weighing, [
      { ...title, times: headlineTimes },
      { places: body, times: 1 },
    ]),
    lead: vectorOf(weighing, [title, { places: beginning, times: 1 }]),
    shingles: lowestRuns(
      body.map((place) => ids[place] ?? 0),
      shingleWords,
      mostShingles,
    ),
    ...particulars(article),
    weekdays: body.subarray(0, dayWords).reduce((days, place) => days | bitOf(dayOf(place)), 0),
    day: Array.from(beginning, dayOf).find((day) => day !== undefined),
    names: commonNames(article),
  };
}

function bitOf(day: number | undefined): number {
  return day === undefined ? 0 : 1 << day;
}

/** A run of capitals behind a small letter or a comma, where a capital means a name. */
const capitals = pattern(
  String.raw`(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}\p{M}’'-]{1,30}(?: \p{Lu}[\p{L}\p{M}’'-]{1,30}){0,4}`,
  'gu',
);

/**
 * The names an article mentions, commonest first. Every article of a workspace is read for this, so
 * it looks for capitals only; the rules read names with care.
 */
function commonNames(article: Article): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text, shape } of article.blocks) {
    if (shape !== 'paragraph') continue;
    for (const run of text.match(capitals) ?? []) {
      const name = /['’]s$/.test(run) ? run.slice(0, -2) : run;
      if (!weekdays.has(name) && !months.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostNames)
    .map(([name]) => name);
}
