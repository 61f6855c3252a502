import { folded } from '../extract/fold';
import { cardinals } from '../extract/figures/number-words';
import { words } from '../extract/words';
import { pattern } from '../letters';
import { isSmallWord } from '../lexicon/closed-class';
import { placeOf } from '../lexicon/places';
import type { Passage } from '../passage';
import { stemOf } from '../claims/stems';
import type { Span } from '../span';
import { rarity } from './frequencies';
import { termOf } from './terms';
import { rarest } from './weights';

/** A word for comparing two texts, in a span of the block's text. */
export interface Token extends Span {
  readonly text: string;
  /** Equal for words that are the same to a reader: case, accents, quotes, `five` and 5, Türkiye and Turkey. */
  readonly same: string;
  /** The word without endings of number, for weighing. */
  readonly term: string;
  /** The term without the endings of verbs and doers. */
  readonly stem: string;
  /** How much it says: 0 for the language's own small words, up to 5 for rare ones. */
  readonly weight: number;
  /** It holds a digit, or is a number's word. */
  readonly number: boolean;
  readonly capital: boolean;
}

/** Small words cut short behind an apostrophe. */
const short: Readonly<Record<string, string>> = {
  re: 'are',
  ve: 'have',
  ll: 'will',
  m: 'am',
};
/** Titles and names that one outlet cuts short and the other spells out. A map: `constructor` is a word too. */
const spelledOut: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    sens: 'senators',
    rep: 'representative',
    reps: 'representatives',
    gov: 'governor',
    gen: 'general',
    lt: 'lieutenant',
    pres: 'president',
    prof: 'professor',
    dems: 'democrats',
    gop: 'republican',
  }),
);
const isShortened = /^(?:it|that|he|she|there|what|who|where|here|let)$/;
/** A name's weight need not be that of a rare word: it stands in nearly every sentence of the event. */
const commonWeight = 1.5;

/** Nearly all words: there is nothing in them to open. */
const plainWord = /^[a-z]+$/i;
/** `well-known`; `Rep.Tollmark` where a space was lost. */
const joint = pattern(
  String.raw`(?<=[\p{L}\p{M}])[-‑](?=[\p{L}\p{N}])|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})`,
  'u',
);

/** The words of a passage one by one: hyphens open, `we're` as two. */
export function tokens(_text: string, passage: Passage): readonly Token[] {
  const found: Token[] = [];
  for (const { text, start, end } of passage.read(words)) {
    if (plainWord.test(text)) {
      found.push(token(text, start, end));
      continue;
    }
    let at = start;
    for (const part of text.split(joint)) {
      found.push(...opened(part, at));
      at += part.length + 1;
    }
  }
  return found;
}

function opened(text: string, start: number): Token[] {
  const match = /^(?<stem>[\p{L}\p{M}]+)['’‘](?<tail>re|ve|ll|m|s)$/iu.exec(text);
  const stem = match?.groups?.stem;
  const tail = match?.groups?.tail?.toLowerCase();
  if (stem !== undefined && tail !== undefined) {
    const whole = tail === 's' ? (isShortened.test(stem.toLowerCase()) ? 'is' : '') : short[tail];
    const end = start + text.length;
    const first = token(stem, start, start + stem.length);
    // The possessive belongs to its word.
    return whole ? [first, token(whole, end - tail.length, end)] : [{ ...first, end }];
  }
  const not = /^(?<verb>[\p{L}]+)n['’‘]t$/iu.exec(text)?.groups?.verb;
  if (not !== undefined) {
    const verb = not.toLowerCase() === 'ca' ? 'can' : not.toLowerCase() === 'wo' ? 'will' : not;
    const end = start + text.length;
    return [token(verb, start, end - 3), token('not', end - 3, end)];
  }
  return [token(text, start, start + text.length)];
}

function token(text: string, start: number, end: number): Token {
  const folding = folded(text);
  // `I.Q.` is `IQ`.
  const isInitials = folding.includes('.') && /^(?:\p{L}\.)+\p{L}\.?$/u.test(folding);
  const lower = isInitials ? folding.replaceAll('.', '') : folding;
  const capital = /^\p{Lu}/u.test(text);
  const value = cardinals.get(lower);
  const number = value !== undefined || /^\d[\d.,:/]*\p{L}{0,3}$/u.test(lower);
  const place = capital ? placeOf(text) : undefined;
  const same =
    value !== undefined
      ? String(value)
      : number
        ? lower.replace(/(?<=\d),(?=\d{3})/g, '')
        : place
          ? folded(place.name)
          : (spelledOut.get(lower) ?? lower);
  const term = termOf(same);
  const weight = weightOf(term, number);
  return { text, start, end, same, term, stem: stemOf(term), weight, number, capital };
}

function weightOf(term: string, number: boolean): number {
  if (isSmallWord(term)) return 0;
  if (number) return commonWeight;
  const rare = rarity(term) ?? rarest;
  return rare < commonWeight ? 0 : rare;
}
