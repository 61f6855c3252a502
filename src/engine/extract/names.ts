import { isClosedClass, isSmallWord } from '../lexicon/closed-class';
import { isGivenName } from '../lexicon/given-names';
import { isPeopleWord, placeOf } from '../lexicon/places';
import {
  courtesyTitles,
  nameSuffixes,
  officeModifiers,
  officeNouns,
  offices,
  organisationNouns,
  particles,
  placeNouns,
} from '../lexicon/titles';
import type { Passage } from '../passage';
import type { Span } from '../span';
import {
  isTitleModifier,
  isTitleWord,
  passageContext,
  runFrom,
  split,
  stateAffairs,
  type PassageContext,
  type Token,
} from './name-runs';
import { pattern } from '../letters';

/** What a name stands for, as far as its own words and its title show. */
export type NameKind = 'person' | 'place' | 'group';

/** A stretch of the passage with its text. */
export interface Phrase extends Span {
  readonly text: string;
}

/** A name as it stands in a passage: a run of capitals without title and possessive. */
export interface NameMention extends Phrase {
  /** Its words; particles are words of their own (`Ursula von der Leyen` has four). */
  readonly parts: readonly string[];
  /** `undefined` where nothing in the passage tells. */
  readonly kind: NameKind | undefined;
  /** Office, rank or role in front of the name: `Kremlin spokesman`, `Mr`. */
  readonly title: Phrase | undefined;
  /** Office or role behind the name: `a Middle East analyst at the institute`. */
  readonly role: Phrase | undefined;
  /** Opens a sentence or a quotation, where common words wear a capital too. */
  readonly opens: boolean;
  /** Stands in a line that is all capitals or title case, where every word wears a capital. */
  readonly titleCase: boolean;
  /** Stands inside a quotation, or in a title of a work set as one. */
  readonly quoted: boolean;
}

const none: readonly Token[] = [];

/** The names that a passage mentions, in its order. Words for peoples and adjectives (Turkish, Turks) are none. */
export function nameMentions(text: string, passage: Passage): readonly NameMention[] {
  const context = passageContext(text, passage);
  const { all } = context;
  const found: NameMention[] = [];
  for (let index = 0; index < all.length;) {
    const run = all[index]?.capital ? runFrom(context, index) : none;
    for (const part of split(run)) {
      const mention = mentionOf(context, part, run);
      if (mention) found.push(mention);
    }
    index += Math.max(1, run.length);
  }
  return found;
}

function mentionOf(
  context: PassageContext,
  run: readonly Token[],
  whole: readonly Token[],
): NameMention | undefined {
  const head = whole[0];
  const opens = head !== undefined && context.opening.has(head.start);
  const trimmed = withoutModifiers(withoutSmallWords(run, opens));
  const titled = titleLength(trimmed);
  const name = trimmed.slice(titled);
  const first = name[0];
  const last = name[name.length - 1];
  if (!first || !last || isNoName(name)) return undefined;
  const title = titleOf(context, trimmed, titled);
  const at = { start: first.start, end: last.bareEnd };
  const role = roleAfter(context.text, last);
  return {
    ...at,
    text: context.text.slice(at.start, at.end),
    parts: name.map(({ bare }) => bare),
    kind: kindOf(name, title),
    title,
    role,
    opens: opens && first === head,
    titleCase: context.titleCase,
    quoted: context.quoted.some((quote) => quote.start <= at.start && at.end <= quote.end),
  };
}

/** Particles that wear a capital where their surname opens a sentence: Von der Leyen. */
const opensSurname = /^(?:Von|Van|De|Di|Da|Del|Della|Ter|Bin|Ibn|Abu|Al|El)$/;

/** `The White House`, `However Putin`: small words with the capital of the place are no part of the name. */
function withoutSmallWords(run: readonly Token[], opens: boolean): readonly Token[] {
  const isSmall = ({ bare }: Token, next: Token | undefined) => {
    const lower = bare.toLowerCase();
    if (/^[A-Z]{2,}$/.test(bare) || (next && (bare === 'New' || opensSurname.test(bare))))
      return false;
    return isClosedClass(lower) || (opens && isSmallWord(lower));
  };
  let from = 0;
  for (const [index, token] of run.entries()) {
    if (!isSmall(token, run[index + 1])) break;
    from = index + 1;
  }
  let to = run.length;
  while (to > from && /^(?:I|[a-z]+)$/.test(run[to - 1]?.bare ?? '')) to--;
  return run.slice(from, to);
}

/**
 * `Washington-backed Kurdish`, `Moscow-based Institute`: a compound that ends small is an adjective;
 * `NWB Martin Karst`: the body stands before the person.
 */
function withoutModifiers(run: readonly Token[]): readonly Token[] {
  let from = 0;
  while (from < run.length - 1) {
    const bare = run[from]?.bare ?? '';
    const next = run[from + 1];
    if (
      !/\p{L}-\p{Ll}{3,}$/u.test(bare) &&
      !(isPeopleWord(bare) && next && isPeopleWord(next.bare)) &&
      !(run.length - from > 2 && /^\p{Lu}{3,}$/u.test(bare) && next && isGivenName(next.bare))
    )
      break;
    from++;
  }
  return run.slice(from);
}

/** How many words at the beginning are a title: 0 where none, all where the run is nothing else. */
function titleLength(run: readonly Token[]): number {
  if (isBody(run)) return 0;
  let length = 0;
  for (const [index, token] of run.entries()) {
    const next = run[index + 1];
    const isCourtesy = courtesyTitles.has(token.bare);
    if (!isCourtesy && !isTitleWord(token)) continue;
    if (next && officeNouns.has(next.bare.toLowerCase())) return length;
    const before = run.slice(length, index);
    const plain = before.every((word) => isTitleWord(word) || isTitleModifier(word));
    if (!next) return plain ? run.length : length;
    // A first name before it makes it a surname: Stephen King; a body or a place goes with it: New York Mayor.
    if (plain || !before.some(({ bare }) => isGivenName(bare) || particles.has(bare)))
      length = index + 1;
  }
  if (length > 0 && run[length]?.text === 'of') {
    length++;
    while (run[length] && stateAffairs.test(run[length]?.bare ?? '')) length++;
  }
  while (run[length] && length > 0 && /^(?:Emeritus|General|Elect)$/u.test(run[length]?.bare ?? ''))
    length++;
  const first = run[length];
  const second = run[length + 1];
  // `Russian Vladimir Putin`: a word for a people before a first name is no part of the name.
  if (first && second && isPeopleWord(first.bare) && isGivenName(second.bare)) length++;
  return length;
}

/** `Economist Intelligence Unit`: an office opens the name of a body, unless a first name says that it is a surname. */
function isBody(run: readonly Token[]): boolean {
  const last = run[run.length - 1];
  return (
    last !== undefined &&
    run.length > 2 &&
    organisationNouns.has(last.bare) &&
    run.slice(0, -1).every(({ bare }) => !isGivenName(bare) && !courtesyTitles.has(bare)) &&
    !isTitleWord(run[run.length - 2])
  );
}

function isNoName(name: readonly Token[]): boolean {
  return name.every(
    (token) =>
      isPeopleWord(token.bare) ||
      /^[RDI]-\p{Lu}[\p{L}.]{1,12}$|^Middle$|^Eastern$|\p{L}-\p{Ll}{3,}$/u.test(token.bare) ||
      nameSuffixes.has(token.bare) ||
      /^\p{Lu}\.?$/u.test(token.bare) ||
      (isSmallWord(token.bare.toLowerCase()) && !/^[A-Z]{2,}$/.test(token.bare)),
  );
}

function titleOf(
  { text, all }: PassageContext,
  run: readonly Token[],
  titled: number,
): Phrase | undefined {
  const first = run[0];
  const name = run[titled];
  if (!first || !name) return undefined;
  const end = titled ? (run[titled - 1]?.bareEnd ?? name.start) : roleEnd(text, all, first);
  if (end === undefined) return undefined;
  // Lower-case modifiers and bodies stand before: `former Kremlin spokesman`.
  let from = titled ? first.index : first.index - 1;
  for (let steps = 0; steps < 4; steps++) {
    const before = all[from - 1];
    const here = all[from];
    if (!before || !here || text.slice(before.bareEnd, here.start) !== ' ') break;
    const lower = before.bare.toLowerCase();
    if (isSmallWord(lower) && !officeModifiers.has(lower)) break;
    if (!before.capital && !officeModifiers.has(lower) && !offices.has(lower)) break;
    if (before.possessive) break;
    from--;
  }
  const start = all[from]?.start ?? first.start;
  return { start, end, text: text.slice(start, end) };
}

/** The end of a lower-case role that stands before the name: `spokesman Dmitry Peskov`, `adviser, Ali Shamkhani`. */
function roleEnd(text: string, all: readonly Token[], first: Token): number | undefined {
  const before = all[first.index - 1];
  if (!before || before.capital || before.possessive || !isTitleWord(before)) return undefined;
  const gap = text.slice(before.end, first.start);
  // `As the state’s governor, Kaine …` tells of another time.
  if (
    gap === ', ' &&
    /(?:^|[.!?”"] )As [^,.;]{1,60}$/u.test(text.slice(Math.max(0, before.start - 64), before.start))
  )
    return undefined;
  return gap === ' ' || gap === ', ' ? before.end : undefined;
}

const roleBehind = pattern(
  String.raw`^, (?<role>(?:(?:the|a|an|his|her|its|their) )?(?:[\p{L}\p{M}.’'-]{1,30} ){0,7}?(?<office>[\p{L}-]{2,30})(?:(?: of| at| for| in| to| on) [^,.;:“”"()]{2,80})?)[,.;]`,
  'u',
);

/** The role in apposition after a name: `, a Middle East analyst at the institute`. */
function roleAfter(text: string, last: Token): Phrase | undefined {
  if (last.possessive) return undefined;
  const match = roleBehind.exec(text.slice(last.bareEnd, last.bareEnd + 220));
  const role = match?.groups?.role;
  if (!role?.split(/\s/u).some((word) => offices.has(word.toLowerCase()))) return undefined;
  // `…, Kentucky Sen. Rand Paul`: the title of the next one in a list; `who …`, `seeking …`: a clause, no role.
  if (
    /(?:^|\s)(?:Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Dr|Prof|Rev|Mr|Mrs|Ms)s?$|\b(?:who|whose|which|and|seeking|replacing|replace|succeed|challenging)\b/u.test(
      role,
    )
  )
    return undefined;
  const start = last.bareEnd + 2;
  return { start, end: start + role.length, text: role };
}

function kindOf(name: readonly Token[], title: Phrase | undefined): NameKind | undefined {
  const first = name[0];
  const last = name[name.length - 1];
  if (!first || !last) return undefined;
  const text = name.map(({ bare }) => bare).join(' ');
  if (title) return 'person';
  if (placeOf(text)) return 'place';
  if (
    organisationNouns.has(last.bare) ||
    organisationNouns.has(first.bare) ||
    /^\p{Lu}{2,}$/u.test(text)
  )
    return 'group';
  if (
    placeNouns.has(last.bare) ||
    /^(?:Mount|Lake|Cape|Port|Fort|Saint|St\.?|San|Santa|North|South|East|West|New)$/u.test(
      first.bare,
    )
  )
    return 'place';
  return name.length > 1 && name.length < 6 && isGivenName(first.bare) ? 'person' : undefined;
}
