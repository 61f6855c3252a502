import { Lazy } from '../lazy';
import { partRows, standInRows } from './place-parts';
import { countries, placeOf, placeOfAdjective } from './places';
import { addToList } from '../lists';

/** Wholes by the keys of their parts; a part may lie in several (Georgia, Punjab). */
const wholes = new Lazy(() =>
  grouped(
    rowsOf(partRows).flatMap(([whole, parts]) => parts.split(',').map((part) => [part, whole])),
  ),
);

/** Countries by their capitals, places by what stands for them. */
const powers = new Lazy(() =>
  grouped([
    ...countries.flatMap(({ name, capitals }) => capitals.map((capital) => [capital, name])),
    ...rowsOf(standInRows),
  ]),
);

/**
 * Whether two names can stand for one place, so that one text may have the one and a second the
 * other: spellings, adjective and people (Turkish), capital or seat of government (Ankara, the
 * Kremlin), part and whole (Aleppo, Syria). Names that no table knows are related to nothing.
 */
export function relatedPlaces(a: string, b: string): boolean {
  return meetAsPlaces(meaningOf(a), meaningOf(b));
}

/** What a name can mean as a place. */
export interface PlaceMeaning {
  /** The place itself, and the one whose capital, seat or people it names. */
  readonly places: readonly string[];
  /** All that these lie in. */
  readonly wholes: ReadonlySet<string>;
}

/** Reads a name as that of a place; one that no table knows means itself. */
export function meaningOf(name: string): PlaceMeaning {
  const key = keyOf(name);
  const places = [key, ...(powers.value.get(key) ?? [])];
  const found = new Set<string>();
  for (const place of places) addWholes(found, place, mostSteps);
  return { places, wholes: found };
}

/** Whether two names can stand for one place. */
export function meetAsPlaces(a: PlaceMeaning, b: PlaceMeaning): boolean {
  return (
    a.places.some((place) => b.places.includes(place) || b.wholes.has(place)) ||
    b.places.some((place) => a.wholes.has(place))
  );
}

/** Whether a name is that of a city or region that lies in a known country: Des Moines. */
export function isPartOfPlace(name: string): boolean {
  return wholes.value.has(keyOf(name));
}

/** City, region, country, part of the world: no chain of wholes is longer. */
const mostSteps = 4;

function addWholes(found: Set<string>, part: string, steps: number): void {
  for (const whole of wholes.value.get(part) ?? []) {
    found.add(whole);
    if (steps > 1) addWholes(found, whole, steps - 1);
  }
}

/** A name's commonest form, whether it names the place, its people or what belongs to it. */
function keyOf(name: string): string {
  const plain = name.replaceAll('\u2019', "'").replace(/^[Tt]he /u, '');
  return (placeOf(plain) ?? placeOfAdjective(plain))?.name ?? plain;
}

function rowsOf(table: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [first = '', second = ''] = row.split(';');
      return [first, second];
    });
}

function grouped(pairs: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [from = '', to = ''] of pairs) {
    addToList(found, keyOf(from), keyOf(to));
  }
  return found;
}
