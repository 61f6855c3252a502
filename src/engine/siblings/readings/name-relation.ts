import type { Block } from '../../block';
import { nameWords } from '../../extract/entities';
import { folded } from '../../extract/fold';
import { sameFoldedGivenName, sameGivenName } from '../../lexicon/given-names';
import { meaningOf, meetAsPlaces, type PlaceMeaning } from '../../lexicon/related-places';
import {
  courtesyTitles,
  nameSuffixes,
  officeNouns,
  offices,
  organisationNouns,
} from '../../lexicon/titles';
import { differByTyping } from '../spelling';
import { termOf } from '../terms';

/** A name read for comparing: what two names are asked about each other is found once for each. */
export interface NameForm {
  /** Its words as printed. */
  readonly texts: readonly string[];
  /** Its telling words: folded, without titles and what a firm adds. */
  readonly words: readonly string[];
  /** The same without the plural's s: the Marines are of the Marine Corps. */
  readonly terms: readonly string[];
  /** The letters of these in one row. */
  readonly letters: string;
  /** Its letters where it may be an acronym. */
  readonly acronym: string | undefined;
  /** The first letters of its words that wear a capital. */
  readonly capitals: readonly string[];
  readonly place: PlaceMeaning;
}

/** Reads a name for comparing. */
export function formOf(texts: readonly string[]): NameForm {
  const words = withoutTitle(
    nameWords(texts.flatMap(spelledOut))
      .filter((word) => !isCompany(word))
      .map(withoutStops),
  );
  const plain = texts.length === 1 ? (texts[0] ?? '').replaceAll('.', '') : '';
  return {
    texts,
    words,
    terms: words.map(termOf),
    letters: words
      .filter((word) => word !== 'the')
      .join('')
      .replace(/[^\p{L}]/gu, ''),
    acronym: /^\p{Lu}{2,6}$/u.test(plain) ? plain : undefined,
    capitals: texts.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0)),
    place: meaningOf(texts.join(' ')),
  };
}

/** The forms of the names of a passage, by their words: each is compared with many. */
function knownForms(): Map<string, NameForm> {
  return new Map();
}

/** Reads a name of a passage for comparing; computed once. */
export function formIn(block: Block, texts: readonly string[]): NameForm {
  const known = block.read(knownForms);
  const key = texts.join(' ');
  let form = known.get(key);
  if (!form) known.set(key, (form = formOf(texts)));
  return form;
}

/** `F.B.I.` is FBI. */
const withoutStops = (word: string) =>
  /^(?:\p{L}\.){2,6}$/u.test(word) ? word.replaceAll('.', '') : word;

/** The country's initials as its words. */
const spelledOut = (word: string) => (/^U\.?S\.?$/.test(word) ? ['United', 'States'] : [word]);

/** How two names stand to each other by their words alone. */
export function relation(
  a: readonly string[],
  b: readonly string[],
): 'same' | 'spelling' | 'other' {
  const x = formOf(a);
  const y = formOf(b);
  if (isSameName(x, y)) return 'same';
  return isSpelling(x.words, y.words) ? 'spelling' : 'other';
}

/** Whether two names may be one by their words, or may stand for one place. */
export function isSameName(x: NameForm, y: NameForm): boolean {
  return isSameInWords(x, y) || meetAsPlaces(x.place, y.place);
}

/** Whether two names may be one by their words alone. */
export function isSameInWords(x: NameForm, y: NameForm): boolean {
  return (
    shareEnough(x, y) ||
    x.letters === y.letters ||
    isAcronym(x, y) ||
    isAcronym(y, x) ||
    isGrown(x.words, y.words) ||
    isSameWord(x.texts, y.texts) ||
    areJuniors(x.texts, y.texts)
  );
}

/** `Ada Jr.` and `Holm Jr.`: by the first name or by the surname. */
function areJuniors(a: readonly string[], b: readonly string[]): boolean {
  return [a, b].every((name) => name.length === 2 && nameSuffixes.has(name[1] ?? ''));
}

function isSameWord(a: readonly string[], b: readonly string[]): boolean {
  const [first = ''] = a;
  const [other = ''] = b;
  return (
    a.length === 1 && b.length === 1 && (areOfOneStem(first, other) || sameGivenName(first, other))
  );
}

function isSpelling(x: readonly string[], y: readonly string[]): boolean {
  if (x.length === y.length && x.every((word, i) => differByTyping(word, y[i] ?? ''))) return true;
  // `Dan Synder` and `Snyder`.
  const alone = x.length === 1 || y.length === 1;
  return alone && differByTyping(x.at(-1) ?? '', y.at(-1) ?? '');
}

/** `Mr Holm`, `General Holm`: what is left of a name without its title, or all of it. */
function withoutTitle(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  return rest.length && (courtesy.has(first) || (rest.length < 3 && offices.has(first)))
    ? rest
    : words;
}

const courtesy: ReadonlySet<string> = new Set([...courtesyTitles].map((title) => folded(title)));

/** Letters at the beginning of two words that are one in two forms: Congress, Congressional. */
const stem = 6;
const areOfOneStem = (a: string, b: string) =>
  Math.min(a.length, b.length) >= stem && a.slice(0, stem) === b.slice(0, stem);

/** Letters at the beginning of a name that another goes on from. */
export const leastGrown = 4;

/** `Exxon` and `ExxonMobil`, `the Holms` and `Holm`: one word goes on where the other ends. */
function isGrown(
  [x = '', ...rest]: readonly string[],
  [y = '', ...more]: readonly string[],
): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return !rest.length && !more.length && short.length >= leastGrown && long.startsWith(short);
}

/** What one house adds to a firm's name, or spells out, and another leaves out. */
const isCompany = (word: string) =>
  /^(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc)$/.test(word);

/** One is a part of the other, or both have one surname, or most words are the same. */
function shareEnough(a: NameForm, b: NameForm): boolean {
  const both = a.terms.filter((term) => b.terms.includes(term));
  const shared = both.length;
  if (!shared) return false;
  const telling = both.filter((term) => term.length >= leastTelling).length;
  const [x, y] = [a.words, b.words];
  const last = x.at(-1) ?? '';
  return (
    shared >= Math.min(x.length, y.length) ||
    // `Republican Ada Maria Holm` and `Journalist Ada Holm`.
    (telling > 1 && last === y.at(-1) && !isBody(last)) ||
    // `Republican Party` and `Democratic Party` have no surname.
    (last === y.at(-1) && !isBody(last) && mayBeOneFirstName(x[0], y[0])) ||
    (2 * shared > Math.max(x.length, y.length) && !tellApart(a, b))
  );
}

const isBody = (word: string) => officeNouns.has(word) || bodies.has(word);
const bodies: ReadonlySet<string> = new Set([...organisationNouns].map((noun) => folded(noun)));

/** Letters of a word that tells what is meant: shorter ones are initials. */
const leastTelling = 4;

/** `House Fishery Committee` and `Senate Fishery Committee`: each has a word of its own for what it is. */
function tellApart(a: NameForm, b: NameForm): boolean {
  const own = ({ terms }: NameForm, other: NameForm) =>
    terms.some(
      (term) =>
        term.length >= leastTelling &&
        !offices.has(term) &&
        !other.terms.some((one) => one.startsWith(term.slice(0, shortForm))),
    );
  return own(a, b) && own(b, a);
}

/** Letters at the beginning that a first name and its short form share: Jerrold, Jerry. */
const shortForm = 3;

/** Whether two first names, folded, may be one person's. */
function mayBeOneFirstName(a = '', b = ''): boolean {
  return a.slice(0, shortForm) === b.slice(0, shortForm) || sameFoldedGivenName(a, b);
}

/**
 * `DOJ` for Justice Department: every word's first letter is one of the acronym's; `CDC` for the first
 * word of a name that goes on in small letters.
 */
function isAcronym({ acronym }: NameForm, { texts, capitals }: NameForm): boolean {
  if (acronym === undefined) return false;
  if (texts.length < 2) return acronym.length > 2 && capitals[0] === acronym.charAt(0);
  return capitals.every((letter) => acronym.includes(letter));
}
