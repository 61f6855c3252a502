import type { Passage } from '../../passage';
import type { Span } from '../../span';
import { sentences } from '../sentences';
import { ages, type Age } from './ages';
import { dates, type NewsDate } from './dates';
import { lookalikes, type Lookalike } from './lookalikes';
import { quantities, type Quantity } from './quantities';
import { times, type ClockTime } from './times';

/** What a masked text keeps of the facts: the letter that stands for the kind of fact in a shape. */
export type FactLetter = 'n' | 'p' | 'o' | 'f' | 'r' | 'd' | 'y' | 'w' | 'm' | 't' | 'a' | 's';

/** A fact behind a mask. */
export type MaskedFact =
  | { readonly letter: 'n' | 'p' | 'o' | 'f' | 'r'; readonly quantity: Quantity }
  | { readonly letter: 'd' | 'y' | 'w' | 'm'; readonly date: NewsDate }
  | { readonly letter: 't'; readonly time: ClockTime }
  | { readonly letter: 'a'; readonly age: Age }
  | { readonly letter: 's'; readonly score: Lookalike };

/**
 * A sentence with every fact replaced by one sign of its kind and fillers, so that its offsets stay
 * those of the passage and rules can say in one pattern which facts stand in which words.
 */
export interface Masked extends Span {
  readonly text: string;
  readonly facts: readonly MaskedFact[];
}

/** Each kind of fact owns 256 signs of the private use area, in this order. */
export const letters: readonly FactLetter[] = [
  'n',
  'p',
  'o',
  'f',
  'r',
  'd',
  'y',
  'w',
  'm',
  't',
  'a',
  's',
];
const firstSign = 0xe100;
const perLetter = 256;
/** Fills a fact up to its length behind its sign. */
export const filler = '\uF8FF';

/** The pattern class of the signs of some kinds of fact. */
export function signsOf(kinds: string): string {
  const ranges = Array.from(kinds, (letter) => {
    const from = firstSign + letters.indexOf(letter as FactLetter) * perLetter;
    return `\\u${from.toString(16)}-\\u${(from + perLetter - 1).toString(16)}`;
  });
  return `[${ranges.join('')}]`;
}

/** The number of the fact that a sign stands for, among those of its kind in the sentence. */
export function factOf(masked: Masked, sign: string): MaskedFact | undefined {
  const code = sign.charCodeAt(0) - firstSign;
  const letter = letters[Math.floor(code / perLetter)];
  const wanted = code % perLetter;
  let seen = 0;
  for (const fact of masked.facts) if (fact.letter === letter && seen++ === wanted) return fact;
  return undefined;
}

interface Placed extends Span {
  readonly fact: MaskedFact;
}

const quantityLetter: Readonly<Record<Quantity['kind'], 'n' | 'p' | 'o' | 'f' | 'r'>> = {
  count: 'n',
  money: 'n',
  measure: 'n',
  percent: 'p',
  points: 'o',
  fraction: 'f',
  ordinal: 'r',
};

function placed(passage: Passage): Placed[] {
  const all: Placed[] = [
    ...passage.read(quantities).map((quantity) => ({
      start: quantity.start,
      end: quantity.end,
      fact: { letter: quantityLetter[quantity.kind], quantity } as const,
    })),
    ...passage.read(dates).map((date) => ({
      start: date.start,
      end: date.end,
      fact: { letter: dateLetter(date), date } as const,
    })),
    ...passage.read(times).map((time) => ({
      start: time.start,
      end: time.end,
      fact: { letter: 't', time } as const,
    })),
    ...passage.read(ages).map((age) => ({
      start: age.start,
      end: age.end,
      fact: { letter: 'a', age } as const,
    })),
    ...passage
      .read(lookalikes)
      .filter(({ kind }) => kind === 'score')
      .map((score) => ({
        start: score.start,
        end: score.end,
        fact: { letter: 's', score } as const,
      })),
  ];
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}

function dateLetter({ kind }: NewsDate): 'd' | 'y' | 'w' | 'm' {
  if (kind === 'day') return 'd';
  if (kind === 'year') return 'y';
  return kind === 'weekday' ? 'w' : 'm';
}

/** The sentences of a passage, masked. A sentence without facts is left out. */
export function maskedSentences(text: string, passage: Passage): readonly Masked[] {
  const facts = placed(passage);
  if (!facts.length) return [];
  const found: Masked[] = [];
  let next = 0;
  for (const { start, end } of passage.read(sentences)) {
    const inside: Placed[] = [];
    for (let at = facts[next]; at && at.start < end; at = facts[++next])
      if (at.start >= start && at.end <= end) inside.push(at);
    if (inside.length) found.push(mask(text, start, end, inside));
  }
  return found;
}

/** The sentences as they are, those without facts too, for shapes that name no fact. */
export function plainSentences(_text: string, passage: Passage): readonly Masked[] {
  return passage.read(sentences).map(({ start, end, text }) => ({ start, end, text, facts: [] }));
}

/** A whole passage as one masked text, for what is spread over sentences. */
export function maskedPassage(text: string, passage: Passage): readonly Masked[] {
  const facts = placed(passage);
  return facts.length ? [mask(text, 0, text.length, facts)] : [];
}

function mask(text: string, start: number, end: number, inside: readonly Placed[]): Masked {
  const counts = new Map<FactLetter, number>();
  const facts: MaskedFact[] = [];
  let out = '';
  let at = start;
  for (const { start: from, end: to, fact } of inside) {
    const number = counts.get(fact.letter) ?? 0;
    if (from < at || number >= perLetter) continue;
    counts.set(fact.letter, number + 1);
    facts.push(fact);
    const sign = String.fromCharCode(firstSign + letters.indexOf(fact.letter) * perLetter + number);
    out += text.slice(at, from) + sign + filler.repeat(to - from - 1);
    at = to;
  }
  out += text.slice(at, end);
  return { start, end, text: out, facts };
}
