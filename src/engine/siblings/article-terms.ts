import type { Article } from '../article';
import { weekdays } from '../lexicon/closed-class';
import { NumberTable } from '../number-table';
import { termId, termIds } from './term-ids';

/** The terms by which an article is compared with others. */
export interface ArticleTerms {
  /** Each once, as `termId` gives it, in the order in which they come first. */
  readonly ids: Uint32Array;
  /** Those of the headline, by its place and shape, as places in `ids`. */
  readonly headline: Uint32Array;
  /** Those of the rest, in the order of the text. */
  readonly body: Uint32Array;
}

/** A headline is the first block, and shorter than this. */
const longestHeadline = 220;
/** About the share of an article's words that have not stood before in it. */
const differentWords = 0.5;
/** The beginning of a huge file tells its event; the rest would only cost time. */
const mostTerms = 20_000;

/** The headline's text, or nothing where the article begins with a paragraph. */
export function headlineOf(article: Article): string {
  const first = article.blocks.find(({ shape }) => shape !== 'code' && shape !== 'matter');
  return first?.shape === 'line' && first.text.length <= longestHeadline ? first.text.trim() : '';
}

/** The terms of an article, boilerplate and all: what stands in every article weighs nothing anyway. */
export function articleTerms(article: Article): ArticleTerms {
  const hasHeadline = headlineOf(article) !== '';
  const lists: Uint32Array[] = [];
  let count = 0;
  for (const block of article.blocks) {
    if (block.shape === 'code' || block.shape === 'matter') continue;
    const ids = block.read(termIds);
    if (lists.push(ids) > 1 || !hasHeadline) count += ids.length;
    if (count > mostTerms) break;
  }
  const all = numbered(lists);
  const titled = all.places.length - count;
  return {
    ids: all.ids,
    headline: all.places.subarray(0, titled),
    body: all.places.subarray(titled),
  };
}

/** Several lists of numbers as one: every number once, and where each of the lists' stands among them. */
function numbered(lists: readonly Uint32Array[]): { ids: Uint32Array; places: Uint32Array } {
  const places = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  const ids = new Uint32Array(places.length);
  // Places from 1: what is not in a table is 0 there.
  const known = new NumberTable(places.length * differentWords);
  let count = 0;
  let at = 0;
  for (const list of lists)
    for (const id of list) {
      let place = known.get(id);
      if (!place) {
        ids[count] = id;
        known.set(id, (place = ++count));
      }
      places[at++] = place - 1;
    }
  return { ids: ids.slice(0, count), places };
}

const weekdayNumbers = new Map([...weekdays].map((day, at) => [termId(day.toLowerCase()), at]));

/** The number of a weekday's term, Monday 0; none of another's. */
export function weekdayOf(id: number): number | undefined {
  return weekdayNumbers.get(id);
}
