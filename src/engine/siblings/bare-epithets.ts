import { auxiliaries, prepositions, sayingVerbs } from '../lexicon/closed-class';
import { placeOf } from '../lexicon/places';
import { offices } from '../lexicon/titles';
import type { Passage } from '../passage';
import { standsForItself } from './led-names';
import { bare } from './readings/name-guards';
import { passageRuns } from './readings/name-parts';
import { isTitleCase } from './statements';
import { tokens, type Token } from './tokens';

/** `the Westmark Republican` without its article. */
export interface BareEpithet {
  readonly first: Token;
  readonly last: Token;
}

/** One member of a party by the place, where an article or a name is called for: `according to Westmark Republican,`. */
export function bareEpithets(text: string, passage: Passage): readonly BareEpithet[] {
  const all = passage.read(tokens);
  if (isTitleCase(all)) return [];
  return passage.read(passageRuns).flatMap(([from, to]): BareEpithet[] => {
    const own = all.slice(from, to);
    const [first] = own;
    const last = own.at(-1);
    const before = all[from - 1];
    if (!first || !last || !before || !/^(?:Republican|Democrat)$/.test(last.text)) return [];
    const isPlace = placeOf(own.slice(0, -1).map(bare).join(' ')) !== undefined;
    if (!isPlace || text.slice(before.end, first.start) !== ' ') return [];
    // `as Westmark Republican` tells an office.
    const { same } = before;
    const isOpen =
      (prepositions.has(same) && same !== 'as') ||
      auxiliaries.has(same) ||
      sayingVerbs.has(same) ||
      offices.has(same);
    const isAlone = standsForItself(text, own, all[to]) || all[to]?.same === 'and';
    return isOpen && isAlone ? [{ first, last }] : [];
  });
}
