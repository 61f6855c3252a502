import { wordSet } from './lexicon/word-set';

/** What is done to the last word of a phrase: the plural or third person, the past, the participle. */
export type Ending = 's' | 'ed' | 'ing';

const endings: readonly Ending[] = ['s', 'ed', 'ing'];

const irregularPlurals: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  foot: 'feet',
  tooth: 'teeth',
  mouse: 'mice',
};

/** Verbs whose past no ending makes: a desk that prints one of them must write it itself. */
const irregularVerbs = wordSet(
  'be become begin break bring build buy catch choose come cut deal do draw drive eat fall feel fight find fly forget get give go grow hang have hear hide hit hold hurt keep know lay lead leave lend let lie lose make mean meet pay put quit read rise run say see seek sell send set shake shoot show shut sing sit sleep speak spend stand steal strike swear take teach tell think throw understand wear win write',
);

/** The phrase with an ending on its last word; `undefined` for names, and where the word may bear one already. */
export function inflected(phrase: string, ending: Ending): string | undefined {
  if (/^\p{Lu}{2,}$/u.test(phrase)) return ending === 's' ? `${phrase}s` : undefined;
  const last = /(?<![\p{L}\p{N}])\p{Ll}{3,}$/u.exec(phrase)?.[0];
  if (last === undefined || /\p{Lu}/u.test(phrase) || /(?:[^s]s|ed|ing|ly)$/.test(last))
    return undefined;
  const stem = phrase.slice(0, phrase.length - last.length);
  if (ending === 's') {
    if (last === 'person') return `${stem}people`;
    const one = Object.keys(irregularPlurals).find((word) => last.endsWith(word));
    if (one !== undefined && !/(?:hu|ger|ro)man$/.test(last))
      return stem + last.slice(0, -one.length) + (irregularPlurals[one] ?? one);
    if (/(?:s|x|z|ch|sh)$/.test(last)) return `${phrase}es`;
    return /[^aeiou]y$/.test(last) ? `${phrase.slice(0, -1)}ies` : `${phrase}s`;
  }
  if (irregularVerbs.has(last)) return undefined;
  if (last.endsWith('e'))
    return ending === 'ed'
      ? `${phrase}d`
      : /[eoy]e$/.test(last)
        ? `${phrase}ing`
        : `${phrase.slice(0, -1)}ing`;
  if (ending === 'ed' && /[^aeiou]y$/.test(last)) return `${phrase.slice(0, -1)}ied`;
  // `stop`, `ban`: one short vowel before one consonant.
  const doubles = /^[^aeiou]*[aeiou][bdfgklmnprtvz]$/.test(last);
  return phrase + (doubles ? last.slice(-1) : '') + ending;
}

/** The forms of a phrase beside its own, with their endings. */
export function formsOf(phrase: string): readonly (readonly [Ending, string])[] {
  return endings.flatMap((ending) => {
    const form = inflected(phrase, ending);
    return form === undefined ? [] : [[ending, form] as const];
  });
}
