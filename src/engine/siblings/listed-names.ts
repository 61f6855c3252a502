import { isGivenName } from '../lexicon/given-names';
import { placeOf } from '../lexicon/places';
import { officeModifiers, offices, organisationNouns, placeNouns } from '../lexicon/titles';
import type { Passage } from '../passage';
import { bare, isPossessive } from './readings/name-guards';
import { passageRuns } from './readings/name-parts';
import { isTitleCase } from './statements';
import { tokens, type Token } from './tokens';

/** A name that cannot stand in the list in which it stands. */
export interface Mislisted {
  /**
   * `Norlund, Vestria, Ada Holm and Westmark`; `Ada Holm of Westmark and Harbour Board of Norlund`; `Ada
   * Holm and Treasurer Ada Holm`
   */
  readonly kind: 'among-places' | 'among-people' | 'twice';
  readonly first: Token;
  readonly last: Token;
  readonly name: string;
}

/** One of a list: a row of capitals. */
type Item = readonly Token[];

/** So many places make a list one of places. */
const fewestPlaces = 3;

/** The names of a passage that cannot stand in their lists. */
export function mislistedNames(text: string, passage: Passage): readonly Mislisted[] {
  const all = passage.read(tokens);
  if (isTitleCase(all)) return [];
  const items = passage.read(passageRuns).map(([from, to]) => all.slice(from, to));
  const found: Mislisted[] = [...amongPeople(items, text)];
  let list: Item[] = [];
  for (const item of items) {
    const before = list.at(-1);
    const between = before ? gapOf(before, item, text) : '';
    if (before && /^ (?:and|or|of) (?:the )?$/.test(between) && isSame(before, item, text))
      found.push(...mislisted('twice', item));
    if (before && !/^(?:,|,? (?:and|or))(?: the)? $/.test(between)) {
      found.push(...amongPlaces(list));
      list = [];
    }
    list.push(item);
  }
  return [...found, ...amongPlaces(list)];
}

const gapOf = (before: Item, item: Item, text: string) =>
  text.slice(before.at(-1)?.end, item[0]?.start);

const nameOf = (item: Item) => item.map(bare).join(' ');

function mislisted(kind: Mislisted['kind'], item: Item): readonly Mislisted[] {
  const [first] = item;
  const last = item.at(-1);
  return first && last ? [{ kind, first, last, name: nameOf(item) }] : [];
}

/** The person in a list that else has places only. */
function amongPlaces(list: readonly Item[]): readonly Mislisted[] {
  const others = list.filter((item) => placeOf(nameOf(item)) === undefined);
  const [odd] = others;
  if (!odd || others.length > 1 || list.length - 1 < fewestPlaces) return [];
  return isPerson(odd) ? mislisted('among-places', odd) : [];
}

function isPerson(item: Item): boolean {
  const [first, second] = item;
  const last = item.at(-1)?.text ?? '';
  return (
    first !== undefined &&
    second !== undefined &&
    (isGivenName(first.text) || offices.has(first.same)) &&
    !organisationNouns.has(last) &&
    !placeNouns.has(last)
  );
}

/** The body that follows, in a list of people and where they are from. */
function amongPeople(items: readonly Item[], text: string): readonly Mislisted[] {
  return items.flatMap((own, at) => {
    const [person, home] = items.slice(Math.max(0, at - 2), at);
    const ownHome = items[at + 1];
    if (!person || !home || !ownHome || !isPerson(person) || !isBody(own)) return [];
    const areHomes =
      isHomeOf(home, person, text) &&
      isHomeOf(ownHome, own, text) &&
      /^[,;]? (?:and )?$/.test(gapOf(home, own, text));
    return areHomes ? mislisted('among-people', own) : [];
  });
}

/** `Ada Holm of Westmark` */
const isHomeOf = (home: Item, item: Item, text: string) =>
  placeOf(nameOf(home)) !== undefined && gapOf(item, home, text) === ' of ';

/** Whether a name is a body's or a place's by its last word. */
function isBody(item: Item): boolean {
  const [first] = item;
  const last = item.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    item.length > 1 &&
    !isGivenName(first.text) &&
    (last.text === 'House' ||
      organisationNouns.has(last.text) ||
      placeNouns.has(last.text) ||
      placeOf(nameOf(item)) !== undefined)
  );
}

/** `Ada Holm and Treasurer Ada Holm`: one name, a title or an owner before it aside. */
function isSame(a: Item, b: Item, text: string): boolean {
  const [own, other] = a.length < b.length ? [a, b] : [b, a];
  const rest = own[0]?.same === 'the' ? own.slice(1) : own;
  if (rest.length < 2 || placeOf(nameOf(rest)) !== undefined) return false;
  const title = other.slice(0, -rest.length);
  return (
    nameOf(other.slice(-rest.length)) === nameOf(rest) &&
    title.every(
      (token) =>
        token.same === 'the' ||
        offices.has(token.same) ||
        officeModifiers.has(token.same) ||
        isPossessive(token, text),
    )
  );
}
