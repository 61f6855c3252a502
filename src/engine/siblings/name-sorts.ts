import { isGivenName } from '../lexicon/given-names';
import { Lazy } from '../lazy';
import { placeOf } from '../lexicon/places';
import { organisationNouns, placeNouns } from '../lexicon/titles';
import { mostLevel, sortShares, table } from './name-sorts-table';

/**
 * What is told of a name without knowing it: logarithms, one for each sort of name. The sorts are not named;
 * they were found as those that explain best what stands beside names (people, bodies, places, titles of
 * works …).
 */
export type Leaning = Float64Array;

/** How many sorts of names are told apart. */
export const sorts = sortShares.length;
/** How fine the table's numbers are. */
export const step = 0.2;
/** The character that stands for 0 in the table is this many steps above the first. */
const middle = mostLevel / 2;
/** What the table writes its numbers in. */
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** What each trait tells, from the table: a line for each, its numbers behind the colon. */
const leanings = new Lazy<ReadonlyMap<string, Leaning>>(
  () =>
    new Map(
      table.split('\n').map((row) => {
        const at = row.lastIndexOf(':');
        const numbers = Array.from(row.slice(at + 1), (sign) => letters.indexOf(sign) - middle);
        return [row.slice(0, at), Float64Array.from(numbers, (level) => level * step)];
      }),
    ),
);

/** What stands in the table for the traits of a kind that are too rare for it. */
export const unknown = (trait: string) => `${trait.slice(0, trait.indexOf(' '))} ?`;

/** What traits tell together. */
export function leaningOf(traits: readonly string[]): Leaning {
  const sum = new Float64Array(sorts);
  for (const trait of traits)
    add(sum, leanings.value.get(trait) ?? leanings.value.get(unknown(trait)), 1);
  return sum;
}

/** Adds what other traits tell, in place. */
export function add(sum: Leaning, other: Leaning | undefined, weight: number): void {
  if (other)
    for (let sort = 0; sort < sorts; sort++) sum[sort] = at(sum, sort) + weight * at(other, sort);
}

const at = (leaning: Leaning, sort: number) => leaning[sort] ?? 0;

/** The traits of a name's own words. */
export function ownTraits(name: string): readonly string[] {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  return [
    `words ${Math.min(mostWords, words.length)}`,
    `last ${last}`,
    `given ${isGivenName(words[0] ?? '') ? 'yes' : 'no'}`,
    organisationNouns.has(last)
      ? 'sort body'
      : placeNouns.has(last)
        ? 'sort site'
        : placeOf(name)
          ? 'sort place'
          : 'sort none',
    `plural ${last.endsWith('s') ? 'yes' : 'no'}`,
  ];
}

/** Longer names are alike. */
const mostWords = 4;

/** The same name stands in an article for the same reasons: each further use tells less than one by itself. */
const heldBack = 0.7;

/**
 * What sort a name is of, by its own words and its places.
 * @param uses what stands beside it at each of its places, together
 */
export function leaningOfName(name: string, uses: Leaning): Leaning {
  const leans = leaningOf(ownTraits(name));
  add(leans, uses, heldBack);
  for (const [sort, share] of sortShares.entries()) leans[sort] = at(leans, sort) + Math.log(share);
  return leans;
}

/** A name's leaning without one of its places: that does not speak for itself. */
export function withoutUse(leans: Leaning, use: Leaning): Leaning {
  const others = Float64Array.from(leans);
  add(others, use, -heldBack);
  return others;
}

/**
 * The logarithm of how much likelier what stands at a place is beside a name than beside any name: below 0
 * where such a name stands elsewhere.
 * @param leans what sort the name is of
 * @param use what the traits at the place tell together
 */
export function fitOf(leans: Leaning, use: Leaning): number {
  const most = Math.max(...leans);
  let [own, ownHere, anyHere] = [0, 0, 0];
  for (const [sort, share] of sortShares.entries()) {
    const odds = Math.exp(at(leans, sort) - most);
    const here = Math.exp(at(use, sort));
    own += odds;
    ownHere += odds * here;
    anyHere += share * here;
  }
  return Math.log(ownHere / own) - Math.log(anyHere);
}
