import { isPeopleWord, placeOfAdjective } from '../lexicon/places';
import { isPartOfPlace } from '../lexicon/related-places';
import { rarity } from '../siblings/frequencies';
import { termOf } from '../siblings/terms';
import { rarest } from '../siblings/weights';
import type { NameUse } from './name-uses';

/** Words that news copy uses so often are no surname that is held to be one unseen. */
const commonWord = 4;

/** A name of several words is a person's, unless one of them is a common word or a people's. */
export function sortOf({
  kind,
  parts,
  text,
}: Pick<NameUse, 'kind' | 'parts' | 'text'>): string | undefined {
  // Parties and creeds do not shut out nations.
  if (kind === 'people') return placeOfAdjective(text) ? 'nation' : 'party';
  if (kind === undefined && isPartOfPlace(parts.join(' '))) return 'place';
  if (kind !== undefined || parts.length < 2) return kind;
  const isCommon = parts.some(
    (part) => isPeopleWord(part) || (rarity(termOf(part)) ?? rarest) < commonWord,
  );
  return isCommon ? undefined : 'person';
}

/** A person is no place. */
export function isOfAnotherSort(a: NameUse, b: NameUse): boolean {
  return (a.sort === 'person' && b.sort === 'place') || (a.sort === 'place' && b.sort === 'person');
}
