import { addToList } from '../../lists';
import { nameSuffixes } from '../../lexicon/titles';
import { isSameName, leastGrown, type NameForm } from './name-relation';

/** Finds those of many names that may be one with another, without holding it to each of them. */
export class NameIndex {
  readonly #holders = new Map<string, number[]>();
  readonly #forms: readonly NameForm[];

  constructor(forms: Iterable<NameForm>) {
    this.#forms = [...forms];
    for (const [index, form] of this.#forms.entries())
      for (const key of new Set(keysOf(form, 'held'))) addToList(this.#holders, key, index);
  }

  /** The names that may be one with this, in their order. */
  sameAs(name: NameForm): readonly NameForm[] {
    const found = new Set(keysOf(name, 'sought').flatMap((key) => this.#holders.get(key) ?? []));
    return [...found]
      .sort((x, y) => x - y)
      .flatMap((index) => {
        const form = this.#forms[index];
        return form && isSameName(form, name) ? [form] : [];
      });
  }
}

/** What two names that may be one have in common, for each way in which `isSameName` finds them so. */
function keysOf(form: NameForm, side: 'held' | 'sought'): readonly string[] {
  const { texts, words, terms, letters, acronym = '', capitals, place } = form;
  const isHeld = side === 'held';
  const [word = ''] = words;
  return [
    ...terms.map((term) => `term ${term}`),
    `letters ${letters}`,
    ...(texts.length === 1 ? ['one word'] : []),
    ...(words.length === 1 && word.length >= leastGrown
      ? [`grown ${word.slice(0, leastGrown)}`]
      : []),
    ...(texts.length === 2 && nameSuffixes.has(texts[1] ?? '') ? ['junior'] : []),
    // An acronym has the first letter of what it stands for.
    ...acronym.split('').map((letter) => `${isHeld ? 'acronym' : 'capital'} ${letter}`),
    `${isHeld ? 'capital' : 'acronym'} ${capitals[0] ?? ''}`,
    ...place.places.map((one) => `place ${one}`),
    ...Array.from(place.wholes, (one) => `${isHeld ? 'whole' : 'place'} ${one}`),
    ...(isHeld ? [] : place.places.map((one) => `whole ${one}`)),
  ];
}
