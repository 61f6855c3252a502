import { isClosedClass, months, weekdays } from '../lexicon/closed-class';
import { isGivenName } from '../lexicon/given-names';
import { isPeopleWord, placeOf } from '../lexicon/places';
import {
  courtesyTitles,
  nameSuffixes,
  officeModifiers,
  offices,
  organisationNouns,
  particles,
  placeNouns,
} from '../lexicon/titles';
import type { Passage } from '../passage';
import type { Span } from '../span';
import { quotations } from './quotations';
import { sentences } from './sentences';
import { words, type Word } from './words';
import { pattern } from '../letters';

/** A word as the search for names sees it. */
export interface Token extends Word {
  readonly index: number;
  readonly capital: boolean;
  /** The word without its possessive, and where that ends; an abbreviation keeps its stop. */
  readonly bare: string;
  readonly bareEnd: number;
  readonly possessive: boolean;
}

/** A passage's words with what is known of their places. */
export interface PassageContext {
  readonly text: string;
  readonly all: readonly Token[];
  readonly opening: ReadonlySet<number>;
  readonly quoted: readonly Span[];
  readonly titleCase: boolean;
}

/** What the search for names needs of a passage. */
export function passageContext(text: string, passage: Passage): PassageContext {
  const all = passage.read(words).map((word, index) => tokenOf(text, word, index));
  return {
    text,
    all,
    opening: openings(text, passage),
    quoted: passage.read(quotations),
    titleCase: passage.read(sentences).length === 1 && isTitleCase(all),
  };
}

const capitalWord = pattern(
  String.raw`^(?:\p{Lu}|(?:al|el|ul|as|an|at|ash|bin)[-‑]\p{Lu}|[dl]['’]\p{Lu})`,
  'u',
);

/** Nearly all words: small letters and nothing else. Told apart first because it is cheap. */
const plainWord = /^[a-z]+$/;

function tokenOf(text: string, word: Word, index: number): Token {
  const { start, end, text: own } = word;
  if (plainWord.test(own))
    return {
      text: own,
      start,
      end,
      index,
      capital: false,
      bare: own,
      bareEnd: end,
      possessive: false,
    };
  const possessive = /['’]s$/u.test(word.text);
  let bare = possessive ? word.text.slice(0, -2) : word.text;
  let bareEnd = word.start + bare.length;
  if (!possessive && text[bareEnd] === '.' && isAbbreviation(bare)) {
    bare += '.';
    bareEnd++;
  }
  return {
    text: own,
    start,
    end,
    index,
    capital: capitalWord.test(bare),
    bare,
    bareEnd,
    possessive,
  };
}

/** An initial, or an abbreviated title or suffix: its stop belongs to it. */
function isAbbreviation(bare: string): boolean {
  return (
    /^\p{Lu}$/u.test(bare) ||
    offices.has(`${bare.toLowerCase()}.`) ||
    courtesyTitles.has(`${bare}.`) ||
    nameSuffixes.has(`${bare}.`)
  );
}

/** Offsets of the words that open a sentence or a quotation, or follow a colon or a bullet. */
function openings(text: string, passage: Passage): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start } of passage.read(sentences)) found.add(start + lead(text, start));
  for (const match of text.matchAll(/[“"‘„«:•–—…]["“‘']?\s?(?=\p{Lu})|[.?!]["”’]\s(?=\p{Lu})/gu))
    found.add(match.index + match[0].length);
  return found;
}

/** Marks, bullets and numbers before a sentence's first word. */
function lead(text: string, start: number): number {
  return (
    /^[^\p{L}\p{N}]{0,6}(?:\d{1,3}[.)]\s)?/u.exec(text.slice(start, start + 12))?.[0].length ?? 0
  );
}

/** A line whose words nearly all wear capitals: a headline in title case, or one all in capitals. */
function isTitleCase(all: readonly Token[]): boolean {
  const long = all.filter(({ text }) => text.length >= 4 && /^\p{L}{4}/u.test(text));
  if (long.length < 3) return false;
  return long.filter(({ capital }) => capital).length >= long.length * 0.8;
}

/** The capitals that hang together from token `index` on; empty where it is none. */
export function runFrom({ text, all }: PassageContext, index: number): readonly Token[] {
  const run: Token[] = [];
  for (let at = index; at < all.length; at++) {
    const token = all[at];
    if (!token) break;
    const last = run[run.length - 1];
    if (last && (last.possessive || !/^[ \u00a0]$/u.test(text.slice(last.bareEnd, token.start))))
      break;
    if (token.capital) {
      if (isDayOrMonth(token, last)) break;
      run.push(token);
      continue;
    }
    if (!last) break;
    const joint = jointAfter(text, all, at, run);
    if (!joint.length) break;
    run.push(...joint);
    at += joint.length - 1;
  }
  return run;
}

function isDayOrMonth({ bare }: Token, last: Token | undefined): boolean {
  if (weekdays.has(bare)) return true;
  if (!months.has(bare)) return false;
  return !(last && (isGivenName(last.bare) || isTitleWord(last) || courtesyTitles.has(last.bare)));
}

/** Departments of state that belong to a title: Secretary of State Hillary Clinton. */
export const stateAffairs =
  /^(?:State|Defen[cs]e|Staff|Homeland|Commerce|Energy|Treasury|Labou?r|Education|Agriculture|Interior|Transportation|Health|National|Intelligence|Security|Veterans|Affairs|Housing|Public|Works)$/u;

/** Lower-case words that hold a name together, when a capital follows them: `von der`, `of the`. */
function jointAfter(
  text: string,
  all: readonly Token[],
  at: number,
  run: readonly Token[],
): Token[] {
  const joint: Token[] = [];
  const last = run[run.length - 1];
  const before = last?.bare ?? '';
  const first = all[at];
  if (!first) return [];
  const isParticle =
    particles.has(first.text) && !isTitleWord(last) && !/^\p{Lu}{2,}$/u.test(before);
  const isOf =
    first.text === 'of' &&
    (organisationNouns.has(before) || placeNouns.has(before) || isTitleWord(last));
  if (!isParticle && !isOf) return [];
  for (let i = at; i < at + 3; i++) {
    const token = all[i];
    const previous = all[i - 1];
    if (!token || (previous && text.slice(previous.end, token.start) !== ' ' && previous !== last))
      return [];
    if (token.capital) {
      if (
        isOf &&
        isTitleWord(last) &&
        !organisationNouns.has(before) &&
        !stateAffairs.test(token.bare)
      )
        return [];
      return weekdays.has(token.bare) || months.has(token.bare) ? [] : joint;
    }
    if (isOf ? i > at && token.text !== 'the' : !particles.has(token.text)) return [];
    joint.push(token);
  }
  return [];
}

/** Whether the word is an office, or a compound with one: `vice-president`, `major-general`, `commander-in-chief`. */
export function isTitleWord(token: Token | undefined): boolean {
  if (!token) return false;
  const parts = token.bare.toLowerCase().split(/[-‑]/u);
  const isLastOffice = offices.has(parts.at(-1) ?? '');
  // `president-elect` and `secretary-designate`, but `major-party` is no rank.
  return (
    isLastOffice ||
    (/^(?:elect|designate)$/u.test(parts.at(-1) ?? '') && offices.has(parts[0] ?? ''))
  );
}

/** Whether the word belongs to an office behind it: `former`, `Prime`, a people, a place. */
export function isTitleModifier({ bare, text }: Token): boolean {
  const lower = bare.toLowerCase();
  return (
    officeModifiers.has(lower) ||
    text === 'of' ||
    stateAffairs.test(bare) ||
    isPeopleWord(bare) ||
    placeOf(bare) !== undefined ||
    lower === 'security' ||
    lower === 'affairs' ||
    lower
      .split(/[-‑]/u)
      .every((part) => offices.has(part) || officeModifiers.has(part) || part === 'elect')
  );
}

/** A hyphenated pair of places, or of peoples, is two names: Turkey-Syria. Otherwise the run itself. */
export function split(run: readonly Token[]): readonly (readonly Token[])[] {
  const named = run.filter(({ bare }) => !isClosedClass(bare.toLowerCase()));
  const [only] = named;
  if (named.length !== 1 || !only?.bare.includes('-')) return run.length ? [run] : [];
  const parts = only.bare.split('-');
  if (!parts.every((part) => placeOf(part) !== undefined || isPeopleWord(part)))
    return /-\p{Ll}/u.test(only.bare) && placeOf(parts[0] ?? '')
      ? [[shortened(only, parts[0] ?? '')]]
      : [run];
  let at = only.start;
  return parts.map((part) => {
    const start = at;
    at += part.length + 1;
    return [{ ...only, start, bare: part, bareEnd: start + part.length, end: start + part.length }];
  });
}

function shortened(token: Token, bare: string): Token {
  return { ...token, bare, bareEnd: token.start + bare.length };
}
