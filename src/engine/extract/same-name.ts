import { sameGivenName } from '../lexicon/given-names';
import { relatedPlaces } from '../lexicon/related-places';
import { wordSet } from '../lexicon/word-set';
import { nameWords } from './entities';
import { folded } from './fold';
import { slipBetween, soundOf } from './near';

/** Bodies that go by two names which share no word, a family of names a line. */
const aliases: readonly ReadonlySet<string>[] = [
  wordSet('gop republican republicans grand old party'),
  wordSet('dem dems democrat democrats democratic'),
  wordSet('tory tories conservative conservatives'),
  wordSet('coke coca-cola'),
  wordSet('hispanic hispanics latino latinos latina latinas latinx'),
  wordSet('isis isil daesh islamic'),
  wordSet('nazi nazis german germans germany'),
  wordSet('soviet soviets ussr russia russian russians'),
];

/** Shorter words lie too near each other to be one name spelled in two ways. */
const shortestAlike = 5;

/**
 * Whether two names can belong to one person, place or body, by their words alone: a word in
 * common, an acronym, a short form, another spelling, a place and its capital, people or part.
 * @param a the words of one name, as `NameMention.parts` has them
 */
export function mayBeOneName(a: readonly string[], b: readonly string[]): boolean {
  const x = nameWords(a);
  const y = nameWords(b);
  const run = [x.join(''), y.join('')].map((text) => text.replace(/[^\p{L}\p{N}]/gu, ''));
  const [whole = '', other = ''] = run;
  return (
    whole.includes(other) ||
    other.includes(whole) ||
    x.some((word) => y.some((one) => isAlike(word, one))) ||
    aliases.some(
      (names) => x.some((word) => names.has(word)) && y.some((word) => names.has(word)),
    ) ||
    isAcronym(a, b) ||
    isAcronym(b, a) ||
    relatedPlaces(a.join(' '), b.join(' '))
  );
}

function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < shortestAlike || b.length < shortestAlike)
    return a.length > 2 && sameGivenName(capitalised(a), capitalised(b));
  return (
    slipBetween(a, b) !== undefined ||
    soundOf(a) === soundOf(b) ||
    sameGivenName(capitalised(a), capitalised(b)) ||
    // `WaPo`, `Dems`, `Porsches`: cut short, or in the plural.
    a.startsWith(b) ||
    b.startsWith(a)
  );
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `DOJ` for Justice Department, `BA` for British Airways: its letters open the words, in whatever order. */
export function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const letters = short.join('').replace(/\P{L}/gu, '');
  if (short.length !== 1 || !/^\p{Lu}{2,6}$/u.test(letters)) return false;
  const initials = long
    .flatMap((word) => word.split('-'))
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => folded(word).charAt(0).toUpperCase());
  return initials.length > 1 && initials.every((letter) => letters.includes(letter));
}
