import { Lazy } from '../lazy';
import { partRows, standInRows } from './place-parts';
import { countries, placeOf, placeOfAdjective } from './places';

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
  const x = powersOf(a);
  const y = powersOf(b);
  return (
    x.some((place) => y.includes(place)) ||
    x.some((place) => y.some((other) => liesIn(place, other) || liesIn(other, place)))
  );
}

/** Whether a name is that of a city or region that lies in a known country: Des Moines. */
export function isPartOfPlace(name: string): boolean {
  return wholes.value.has(keyOf(name));
}

/** What a name can mean: the place itself, and the one whose capital, seat or people it names. */
function powersOf(name: string): readonly string[] {
  const key = keyOf(name);
  return [key, ...(powers.value.get(key) ?? [])];
}

/** City, region, country, part of the world: no chain of wholes is longer. */
const mostSteps = 4;

function liesIn(part: string, whole: string, steps = mostSteps): boolean {
  const own = wholes.value.get(part) ?? [];
  return own.includes(whole) || (steps > 1 && own.some((one) => liesIn(one, whole, steps - 1)));
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
    const known = found.get(keyOf(from));
    if (known) known.push(keyOf(to));
    else found.set(keyOf(from), [keyOf(to)]);
  }
  return found;
}
