import { months, sayingVerbs, weekdays } from '../../lexicon/closed-class';
import type { Pair } from '../align';
import { spanOf, type Comparing } from '../comparing';
import type { Reading } from '../reading';
import type { Statement } from '../statements';
import type { Token } from '../tokens';
import { tellingBefore } from './numbers';

/** Below this cosine two sentences may tell of two days. */
const leastScore = 0.3;
/** Words on each side of a day that tell what it is the day of. */
const reach = 5;
/** So many of them in both tell it; from this cosine on one does. */
const leastShared = 2;
const nearlySame = 0.5;

/** Another weekday or year in two sentences of which each is the likest to the other. */
export function* otherDays({ alignment: { related } }: Comparing): Generator<Reading> {
  const likest = new Map<Statement, Pair>();
  for (const pair of related)
    for (const one of [pair.a, pair.b]) if (!likest.has(one)) likest.set(one, pair);
  for (const pair of related) {
    const { a, b, score } = pair;
    if (score < leastScore || likest.get(a) !== pair || likest.get(b) !== pair) continue;
    for (const [isDay, standAlike] of [
      [isWeekday, isDayOfOne],
      [isYear, isYearOfOne],
    ] as const) {
      const left = daysOf(a, isDay);
      const right = daysOf(b, isDay);
      const [x, ...more] = left.filter((day) => !right.some((other) => isSame(a, day, b, other)));
      const [y, ...others] = right.filter((day) => !left.some((other) => isSame(b, day, a, other)));
      if (x === undefined || y === undefined || more.length || others.length) continue;
      if (!standAlike(pair, x, y)) continue;
      yield {
        kind: 'time',
        a: spanOf(a, x, x + 1),
        b: spanOf(b, y, y + 1),
        verdict: 'conflict',
        note: '',
        replaceable: true,
      };
    }
  }
}

type DayTest = (token: Token | undefined, before: Token | undefined) => boolean;

/** Days that are no weekdays: Black Friday, Super Tuesday. */
const feast = /^(?:ash|black|bloody|cyber|easter|fat|giving|good|holy|maundy|palm|shrove|super)$/;

const isWeekday: DayTest = (token, before) =>
  weekdays.has(token?.text ?? '') && !feast.test(before?.same ?? '');

/** A year, not a sum: a preposition, a month or its day stands before it. */
const isYear: DayTest = (token, before) =>
  /^(?:19|20)\d\d$/.test(token?.text ?? '') &&
  before !== undefined &&
  (months.has(before.text) ||
    /^(?:in|of|since|from|by|until|till|before|after|during|to|through|early|late|mid|\d{1,2})$/.test(
      before.same,
    ));

/** Months in short and in full. */
const isOfDate = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)(?:\p{Ll}{2,6})?$/u;

/** The numbers of the words of a sentence that are days. */
function daysOf({ tokens }: Statement, isDay: DayTest): readonly number[] {
  return tokens.flatMap((token, at) => (isDay(token, tokens[at - 1]) ? [at] : []));
}

function isSame(a: Statement, x: number, b: Statement, y: number): boolean {
  return a.tokens[x]?.same === b.tokens[y]?.same;
}

/** Whether what stands around two weekdays says that they are the day of one thing. */
function isDayOfOne({ a, b, score }: Pair, x: number, y: number): boolean {
  const [own, other] = [a.tokens[x - 1]?.same, b.tokens[y - 1]?.same];
  if (isSpan(own) !== isSpan(other) || isTold(a, x) !== isTold(b, y)) return false;
  const next = a.tokens[x + 1]?.same;
  const beside =
    (own !== undefined && own === other) || (next !== undefined && next === b.tokens[y + 1]?.same);
  return beside || sharedAbout(a, x, b, y) >= (score >= nearlySame ? 1 : leastShared);
}

/** `officials said on Monday`: the day on which it was told, not on which it was. */
function isTold({ tokens }: Statement, at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ same }) => sayingVerbs.has(same));
}

/** `through Monday` ends what begins on Sunday. */
const isSpan = (word = '') => /^(?:through|until|till|by|since|from|to|before|after)$/.test(word);

/** The same of two years: a life has many, and one word tells what was in each. */
function isYearOfOne({ a, b, score }: Pair, x: number, y: number): boolean {
  const shared = sharedAbout(a, x, b, y);
  if (score >= nearlySame) return shared >= 1;
  if (shared > leastShared) return true;
  const word = tellingBefore(a, x);
  return shared >= leastShared && word !== undefined && word === tellingBefore(b, y);
}

function sharedAbout(a: Statement, x: number, b: Statement, y: number): number {
  const others = new Set(about(b, y));
  return about(a, x).filter((stem) => others.has(stem)).length;
}

/** Whether two dates stand in sentences that share little, with nothing around both that tells what was then. */
export function areOfTwoDays({ a, b, score }: Pair, x: Token, y: Token): boolean {
  return score < leastScore && !sharedAbout(a, a.tokens.indexOf(x), b, b.tokens.indexOf(y));
}

/** The words around a day that say something. */
function about({ tokens }: Statement, at: number): readonly string[] {
  return [...tokens.slice(Math.max(0, at - reach), at), ...tokens.slice(at + 1, at + 1 + reach)]
    .filter(({ text, weight, number }) => weight > 0 && !number && !isOfDate.test(text))
    .map(({ stem }) => stem);
}
