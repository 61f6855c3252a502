import type { Article } from '../../article';
import { countsSame } from '../../claims/compare';
import type { Quantity } from '../../extract/figures/quantities';
import type { Pair } from '../align';
import type { Comparing } from '../comparing';
import type { Counterpart, Part, PartReader } from '../counterparts';
import { statements, type Statement } from '../statements';
import { termOf } from '../terms';
import {
  isFarApart,
  isOfOtherMoment,
  isOfOtherPlace,
  isOfOtherSort,
  isRestOfOther,
} from './number-guards';
import { factAt, insteadOf, isOtherStamp, type Fact } from './number-facts';
import { isOneLabel, labelledValues, labelOf, numberRuns, tellingBefore, valueIn } from './numbers';

/** What tells whether two numbers are meant to be one. All of it is the same seen from either side. */
export interface NumberEvidence {
  /** Equal words right before both, and right behind both. */
  readonly before: number;
  readonly behind: number;
  /** The share of each sentence that the other has not; 0 to 2 together. */
  readonly own: number;
  /** Marks, 0 or 1: one is in the other's sentence too; each stands in the other's place. */
  readonly taken: number;
  readonly exchanged: number;
  /** The nearest telling words before them: 1 for one word, -1 for two, 0 where there are none. */
  readonly prev: number;
  /** How many digits tell that two long numbers differ by a slip of the hand; 3 at most. */
  readonly twin: number;
  /** They count things of one name, of two names; what befell the things has two names. */
  readonly sameNoun: number;
  readonly otherNoun: number;
  readonly otherEvent: number;
  /** How many of the two the other article has elsewhere. */
  readonly elsewhere: number;
  /** The binary logarithm of how many pairs of like figures the two sentences have. */
  readonly rivals: number;
  /** Numbers that both sentences have, and numbers that one of them has alone beyond the two. */
  readonly shared: number;
  readonly unshared: number;
  /** Marks: five times as much, so rather another thing; held off in two ways; two units. */
  readonly otherScale: number;
  readonly otherHedge: number;
  readonly otherUnit: number;
  /** A name stands in both sentences. */
  readonly sharedName: number;
  /** Days of one month; years, of which a life has many. */
  readonly day: number;
  readonly year: number;
  /** Both belong to one name (`Flight 17`); and one article has the other's number behind it as well. */
  readonly labelled: number;
  readonly labelKnown: number;
}

/**
 * What each piece of evidence adds to the logarithm of the odds, by logistic regression over 2,200 pairs
 * of numbers in related sentences of 1,400 pairs of articles, one number changed in a quarter of them.
 */
const weights: Readonly<Record<keyof NumberEvidence, number>> = {
  before: 0.35,
  behind: 0.35,
  own: -1.8,
  taken: -0.9,
  exchanged: 0.55,
  prev: 0.5,
  twin: 1.5,
  sameNoun: 0.6,
  otherNoun: -0.5,
  otherEvent: -0.6,
  elsewhere: -0.65,
  rivals: -0.1,
  shared: 0.7,
  unshared: -0.35,
  otherScale: -2.6,
  otherHedge: -0.85,
  otherUnit: -0.3,
  sharedName: 0.7,
  day: 0.9,
  year: -2.5,
  labelled: 2.3,
  labelKnown: 2.2,
};
const base = 1.3;

/** Finds and rates the numbers of two articles that may be counterparts. */
export interface NumberReader extends PartReader {
  /** What tells of two numbers; nothing where they cannot be counterparts. */
  readonly evidence: (counterpart: Counterpart) => NumberEvidence | undefined;
}

/** A reader of numbers for two articles that are compared. */
export function numberReader(comparing: Comparing): NumberReader {
  const inA = comparing.a.read(printedIn);
  const inB = comparing.b.read(printedIn);
  const labelsA = comparing.a.read(labelledValues);
  const labelsB = comparing.b.read(labelledValues);
  const facts = new Map<Statement, readonly NumberPart[]>();
  const numbersIn = (statement: Statement): readonly NumberPart[] => {
    let parts = facts.get(statement);
    if (!parts) facts.set(statement, (parts = readParts(statement)));
    return parts;
  };
  const partOf = ({ statement, run: [from] }: Part) =>
    numbersIn(statement).find(({ index }) => index === from);

  const evidence = ({
    pair,
    a: left,
    b: right,
    around,
  }: Counterpart): NumberEvidence | undefined => {
    const x = partOf(left);
    const y = partOf(right);
    if (!x || !y || !mayStandFor(x, y)) return undefined;
    if (isOtherStamp(pair.held, x.fact, y.fact)) return undefined;
    if (isOfOther(left, right, x.fact)) return undefined;
    if (isTime(x.fact) && !isOfOneDoing(pair, left, right, x.fact)) return undefined;
    const [one, other] = [x.fact.quantity, y.fact.quantity];
    const isLabelled = x.fact.kind === 'number';
    const series = isLabelled ? lastWord(x.label) : '';
    const inSeriesA = labelsA.get(series);
    const inSeriesB = labelsB.get(series);
    if (isLabelled) {
      // A label with many numbers (`Category 3`, `Day 4`) counts; one number in each article is a name.
      const own = new Set([...(inSeriesA ?? []), ...(inSeriesB ?? [])]);
      if (own.size !== 2) return undefined;
    }
    const [numbersA, numbersB] = [numbersIn(left.statement), numbersIn(right.statement)];
    const shared = numbersA.filter(({ value }) =>
      numbersB.some((number) => number.value === value),
    ).length;
    const like = (list: readonly NumberPart[], { measure }: NumberPart) =>
      list.filter((number) => number.measure === measure).length;
    return {
      before: around.before,
      behind: around.behind,
      own: around.own,
      taken: is(around.taken),
      exchanged: is(around.exchanged),
      prev: alike(
        tellingBefore(left.statement, left.run[0]),
        tellingBefore(right.statement, right.run[0]),
      ),
      twin: x.fact.kind === 'date' ? 0 : twinDigits(x.value, y.value),
      sameNoun: is(one?.kind === 'count' && nouns(one, other) > 0),
      otherNoun: is(nouns(one, other) < 0),
      otherEvent: is(one?.event && other?.event && one.event !== other.event),
      elsewhere: is(inB.has(keyOf(x))) + is(inA.has(keyOf(y))),
      rivals: Math.log2(like(numbersA, x) * like(numbersB, y)),
      shared: Math.min(mostShared, shared),
      unshared: alone(numbersA, shared) + alone(numbersB, shared),
      otherScale: is(one && other && isFarApart(one.value, other.value)),
      otherHedge: is(one && other && one.hedge !== other.hedge),
      otherUnit: is(one?.unit?.name !== other?.unit?.name),
      day: is(x.fact.kind === 'date' && x.fact.part !== 'year'),
      year: is(x.fact.part === 'year'),
      sharedName: is(sharesName(left.statement, right.statement)),
      labelled: is(isLabelled),
      labelKnown: is(isLabelled && (inSeriesA?.size === 2 || inSeriesB?.size === 2)),
    };
  };
  return {
    find: numberRuns,
    isSame: ({ words: [x] }, { words: [y] }) =>
      x !== undefined && y !== undefined && valueIn(x) === valueIn(y),
    isOneName: (a, b) => {
      const [x, y] = [partOf(a), partOf(b)];
      return x !== undefined && y !== undefined && isOneLabel(x.label, y.label);
    },
    evidence,
    odds(counterpart) {
      const found = evidence(counterpart);
      if (!found) return -Infinity;
      let sum = base;
      for (const [name, weight] of Object.entries(weights) as [keyof NumberEvidence, number][])
        sum += weight * found[name];
      return sum;
    },
  };
}

/** A number of a sentence with what it is a part of. */
interface NumberPart {
  readonly index: number;
  readonly value: string;
  readonly fact: Fact;
  /** Figures of one measure may be confused. */
  readonly measure: string;
  /** The name that it belongs to. */
  readonly label: string;
}

function readParts(statement: Statement): readonly NumberPart[] {
  return numberRuns(statement).flatMap((run): NumberPart[] => {
    const words = statement.tokens.slice(...run);
    const [word] = words;
    if (!word) return [];
    const fact = factAt(statement.block, word);
    const { kind, unit, currency } = fact.quantity ?? {};
    const measure = [kind ?? fact.part ?? fact.kind, unit?.dimension, currency].join(' ');
    const label = fact.kind === 'number' ? labelOf({ statement, run, words }) : '';
    return [{ index: run[0], value: valueIn(word), fact, measure, label }];
  });
}

const keyOf = ({ measure, value }: NumberPart) => `${measure} ${value}`;

/** The numbers of a story as they are compared, to know which of them both articles have. */
function printedIn(article: Article): ReadonlySet<string> {
  return new Set(article.read(statements).flatMap((statement) => readParts(statement).map(keyOf)));
}

/** Whether two numbers are of one sort and exclude each other. */
function mayStandFor(x: NumberPart, y: NumberPart): boolean {
  if (x.fact.kind !== y.fact.kind || x.fact.part !== y.fact.part) return false;
  if (x.fact.kind === 'number') return isOneLabel(x.label, y.label);
  const [one, other] = [x.fact.quantity, y.fact.quantity];
  if (!one || !other) return true;
  return (
    one.kind === other.kind && insteadOf(one, other) === 'conflict' && !areTwoSorts(one, other)
  );
}

/** Whether two numbers are of two things, hours or places, however like the words around them. */
function isOfOther(a: Part, b: Part, { kind }: Fact): boolean {
  const [x] = a.words;
  const [y] = b.words;
  if (!x || !y || kind !== 'quantity') return false;
  const left = { statement: a.statement, word: x };
  const right = { statement: b.statement, word: y };
  return [isRestOfOther, isOfOtherSort, isOfOtherMoment, isOfOtherPlace].some((isApart) =>
    isApart(left, right),
  );
}

const isTime = ({ kind, part }: Fact) => kind === 'time' || (kind === 'date' && part !== 'year');

/** From this cosine on two sentences tell one doing. */
const sameDoing = 0.22;
/** Words on each side of a day or hour among which stands what was done then. */
const doingReach = 6;

/** Whether one thing was done at two times: a day has many doings. An hour tells less than a day. */
function isOfOneDoing({ score }: Pair, a: Part, b: Part, { kind }: Fact): boolean {
  if (kind === 'date' && score >= sameDoing) return true;
  const doings = ({ statement: { tokens }, run: [from, to] }: Part) =>
    [...tokens.slice(Math.max(0, from - doingReach), from), ...tokens.slice(to, to + doingReach)]
      // A name takes part in many doings.
      .filter(({ weight, number, capital }) => weight > 0 && !number && !capital)
      .map(({ stem }) => stem);
  const others = new Set(doings(b));
  return doings(a).some((stem) => others.has(stem));
}

const is = (fact: unknown) => (fact ? 1 : 0);
const lastWord = (label: string) => label.slice(label.lastIndexOf(' ') + 1);

/** Whether both count things, of one name or of two; 0 where one of them does not say what it counts. */
function nouns(a: Quantity | undefined, b: Quantity | undefined): number {
  if (!a?.noun || !b?.noun) return 0;
  return countsSame(a, b) ? 1 : -1;
}

const namesIn = ({ tokens }: Statement) =>
  tokens.filter(({ capital, weight, number }, i) => capital && !number && weight > 0 && i > 0);
function sharesName(a: Statement, b: Statement): boolean {
  return namesIn(a).some(({ term }) => b.terms.has(term));
}
/** Whether both count things of one name, of two sorts: `Allied troops`, `American troops`. */
function areTwoSorts(a: Quantity, b: Quantity): boolean {
  const isOneName = a.noun && b.noun && termOf(a.noun.head) === termOf(b.noun.head);
  return isOneName === true && (!a.event || !b.event || a.event === b.event) && !countsSame(a, b);
}

/** More tell no more. */
const mostShared = 2;
const mostAlone = 3;

/** The numbers that a sentence has alone, the one in question aside. */
function alone(numbers: readonly NumberPart[], shared: number): number {
  return Math.min(mostAlone, numbers.length - shared) - 1;
}

function alike(a: string | undefined, b: string | undefined): number {
  return a === undefined || b === undefined ? 0 : a === b ? 1 : -1;
}

/** Shorter numbers have digits in common by chance. */
const fewestDigits = 3;
const mostTelling = 3;
/** Two long numbers that lie so near are of one thing. */
const nearby = 0.005;

const noughtsOf = (digits: string) => digits.length - digits.replace(/0+$/, '').length;

/** How telling it is that two numbers differ by a slip: one digit, two swapped, or by next to nothing. */
function twinDigits(x: string, y: string): number {
  const noughts = Math.min(noughtsOf(x), noughtsOf(y));
  const [p, q] = [x, y].map((digits) => digits.slice(0, digits.length - noughts));
  if (p === undefined || q === undefined || !/^\d{3,}$/.test(p) || p.length !== q.length) return 0;
  const others = Array.from(p, (digit, i) => (digit === q[i] ? -1 : i)).filter((i) => i >= 0);
  const [first = 0, second = 0] = others;
  const isSwapped =
    others.length === 2 && second - first === 1 && p[first] === q[second] && p[second] === q[first];
  const isNear = Math.abs(Number(p) - Number(q)) < nearby * Math.max(Number(p), Number(q));
  return others.length === 1 || isSwapped || isNear
    ? Math.min(mostTelling, p.length - fewestDigits + 1)
    : 0;
}
