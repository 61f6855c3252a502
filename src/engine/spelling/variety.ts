import type { SpellingPort, Variety } from '../rule';

/** Fewer words than this may be names and quotations. */
const fewestWitnesses = 2;
/** So many times as often as the other must a variety be used to be the article’s. */
const clearly = 3;

/** British papers spell with -ise, and some with -ize. */
const bothWays = /[iy][sz](?:e[sdr]?|ing|ers?|ations?|ational)$/;

/** Whether a word is spelled with -ise or -ize, which tells no variety: `style/ise-ize` is about them. */
export function isIseOrIze(word: string): boolean {
  return bothWays.test(word);
}

/** The variety that an article's own words are spelled in; `undefined` where they do not tell. */
export function varietyOf(words: Iterable<string>, dictionary: SpellingPort): Variety | undefined {
  const witnesses = { american: 0, british: 0 };
  for (const word of words) {
    const variety = isIseOrIze(word) ? undefined : dictionary.varietyOf(word);
    if (variety) witnesses[variety]++;
  }
  const { american, british } = witnesses;
  if (american >= Math.max(fewestWitnesses, british * clearly)) return 'american';
  if (british >= Math.max(fewestWitnesses, american * clearly)) return 'british';
  return undefined;
}
