import type { Article } from '../article';
import { months, weekdays } from '../lexicon/closed-class';
import { headlineOf, terms, weekdayNumber } from './terms';
import { termId, vectorOf, type Vector } from './weights';

/** What the index keeps of an article: some ten kilobytes, and not its text. */
export interface IndexEntry {
  /** The article's address: path or URI. */
  readonly path: string;
  readonly headline: string;
  /** All of it, the headline's words counted ten times. */
  readonly vector: Vector;
  /** The headline alone. */
  readonly head: Vector;
  /** The headline and the first paragraphs. */
  readonly lead: Vector;
  /** Runs of three words as hashes, rising: equal runs tell a copy from another account. */
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

/** Reads an article for the index. */
export function entryOf(article: Article, path = article.path ?? ''): IndexEntry {
  const { headline, body } = article.read(terms);
  const beginning = body.slice(0, leadWords);
  return {
    path,
    headline: ownCopy(headlineOf(article)),
    vector: vectorOf([
      { terms: headline, times: headlineTimes },
      { terms: body, times: 1 },
    ]),
    head: vectorOf([{ terms: headline, times: 1 }]),
    lead: vectorOf([{ terms: [...headline, ...beginning], times: 1 }]),
    shingles: shinglesOf(body),
    weekdays: body.slice(0, dayWords).reduce((days, term) => days | bitOf(weekdayNumber(term)), 0),
    day: beginning.map(weekdayNumber).find((day) => day !== undefined),
    names: commonNames(article),
  };
}

function bitOf(day: number | undefined): number {
  return day === undefined ? 0 : 1 << day;
}

function shinglesOf(body: readonly string[]): Uint32Array {
  const found = new Set<number>();
  for (let i = 2; i < body.length; i++)
    found.add(termId(`${body[i - 2] ?? ''} ${body[i - 1] ?? ''} ${body[i] ?? ''}`));
  return Uint32Array.from(found).sort();
}

/** A run of capitals behind a small letter or a comma, where a capital means a name. */
const capitals =
  /(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}\p{M}’'-]{1,30}(?: \p{Lu}[\p{L}\p{M}’'-]{1,30}){0,4}/gu;

/**
 * The names an article mentions, commonest first. Every article of a workspace is read for this, so
 * it looks for capitals only; the rules read names with care.
 */
function commonNames(article: Article): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text, shape } of article.blocks) {
    if (shape !== 'paragraph') continue;
    for (const [run] of text.matchAll(capitals)) {
      const name = run.replace(/['’]s$/u, '');
      if (!weekdays.has(name) && !months.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostNames)
    .map(([name]) => ownCopy(name));
}

/** The same string by itself: a slice would keep the whole text in memory. */
function ownCopy(text: string): string {
  return Array.from(text).join('');
}
