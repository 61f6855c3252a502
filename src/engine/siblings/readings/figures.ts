import type { Article } from '../../article';
import type { Block } from '../../block';
import { agreeQuantities } from '../../claims/compare';
import { dates } from '../../extract/figures/dates';
import { ages } from '../../extract/figures/ages';
import { quantities, type Quantity } from '../../extract/figures/quantities';
import { times } from '../../extract/figures/times';
import { overlaps, type Span } from '../../span';
import type { Pair } from '../align';
import { isCloseWording, type Comparing } from '../comparing';
import { refilled, slots, wordsOf, type Slot, type SlotFinder } from '../contexts';
import { counterparts, type PartReader, type Run } from '../counterparts';
import { substitutions, type UnitReader } from '../substitutions';
import type { Reading, Verdict } from '../reading';
import { statements, type Statement } from '../statements';
import { termOf } from '../terms';
import type { Token } from '../tokens';

/** A quantity with the sentence it stands in. */
interface Figure {
  readonly quantity: Quantity;
  readonly statement: Statement;
  readonly span: Span;
}

/** The quantities of the story, sentence by sentence. */
function figuresOf(article: Article): ReadonlyMap<Statement, readonly Figure[]> {
  return new Map(
    article.read(statements).map((statement) => [
      statement,
      statement.block
        .read(quantities)
        .filter((quantity) => quantity.start >= statement.start && quantity.end <= statement.end)
        .map((quantity) => ({
          quantity,
          statement,
          span: statement.block.source(quantity.start, quantity.end),
        })),
    ]),
  );
}

/** Figures that two articles give for one thing. */
export function figureReadings(comparing: Comparing): Reading[] {
  const found = [...changedNumbers(comparing)];
  for (const reading of refilledNumbers(comparing))
    if (!found.some(({ a, b }) => overlaps(a, reading.a) || overlaps(b, reading.b)))
      found.push(reading);
  const taken = (at: Span, side: 'a' | 'b') => found.some((one) => overlaps(one[side], at));
  for (const reading of counterNumbers(comparing))
    if (!taken(reading.a, 'a') && !taken(reading.b, 'b')) found.push(reading);
  for (const reading of countedAlike(comparing))
    if (!taken(reading.a, 'a') && !taken(reading.b, 'b')) found.push(reading);
  return found;
}

/** `one of 24` has one figure. */
const isNumber = ({ number, text }: Token) => number && !/^one$/iu.test(text);
/** More numbers in one change are a list that was edited. */
const mostNumbers = 3;
/** Longer changes are another way to say it, not another figure. */
const longestChange = 5;

const numbers: UnitReader = {
  oneForOne: true,
  whole: (words) => {
    const own = words.filter(isNumber);
    return words.length <= longestChange && own.length && own.length <= mostNumbers
      ? own
      : undefined;
  },
  first: (words) => {
    const [one] = words;
    return one && isNumber(one) ? [one] : undefined;
  },
  last: (words) => {
    const one = words[words.length - 1];
    return one && isNumber(one) ? [one] : undefined;
  },
};

/** A number that stands in the other's place between the same words. */
function* changedNumbers({ pairs }: Comparing): Generator<Reading> {
  for (const pair of pairs)
    for (const { a, b } of substitutions(pair, numbers)) {
      if (a.length !== b.length) continue;
      for (const [place, x] of a.entries()) {
        const y = b[place];
        if (!y || x.same === y.same) continue;
        for (const reading of changedNumber(pair.a.block, x, pair.b.block, y))
          yield isWordForWord(pair) ? { ...reading, verdict: 'conflict', note: inPlace } : reading;
      }
    }
}

const inPlace = 'between the same words';
/** From this cosine on a sentence was copied. Who copies a sentence copies its figures as they stand. */
const copied = 0.75;
const isWordForWord = ({ score }: Pair) => score >= copied;

/** The weights of what tells counterparts, by logistic regression over figures changed in one of two accounts. */
const weight = {
  before: 0.65,
  behind: 0.65,
  own: -4.3,
  taken: -1.1,
  otherNoun: -1.1,
  elsewhere: -0.5,
  base: 4,
};

/** The numbers of a story as they are compared, to know which of them both articles have. */
function valuesOf(article: Article): ReadonlySet<string> {
  return new Set(
    article
      .read(statements)
      .flatMap(({ tokens }) => tokens.filter(isNumber).map(({ same }) => same)),
  );
}

function numbersOf({ a, b }: Comparing): PartReader {
  const inA = a.read(valuesOf);
  const inB = b.read(valuesOf);
  const is = (fact: boolean) => (fact ? 1 : 0);
  return {
    find: ({ tokens }) =>
      tokens.flatMap((token, index): Run[] => (isNumber(token) ? [[index, index + 1]] : [])),
    isSame: ([x], [y]) => x?.same === y?.same,
    odds({ a: left, b: right, around }) {
      const [x] = left.words;
      const [y] = right.words;
      if (!x || !y) return -Infinity;
      const one = factAt(left.statement.block, x).quantity;
      const other = factAt(right.statement.block, y).quantity;
      return (
        weight.base +
        weight.before * around.before +
        weight.behind * around.behind +
        weight.own * around.own +
        weight.taken * is(around.taken) +
        weight.otherNoun * is(isOtherNoun(one, other)) +
        weight.elsewhere * (is(inB.has(x.same)) + is(inA.has(y.same)))
      );
    },
  };
}

/** Whether two quantities count things of other names. */
function isOtherNoun(a: Quantity | undefined, b: Quantity | undefined): boolean {
  return a?.noun !== undefined && b?.noun !== undefined && !countsSame(a, b);
}

/** Another number in a sentence that says the same in other words. */
function* counterNumbers(comparing: Comparing): Generator<Reading> {
  for (const { pair, a: left, b: right } of counterparts(comparing, numbersOf(comparing))) {
    const [x] = left.words;
    const [y] = right.words;
    if (!x || !y) continue;
    const { quantity: one, kind } = factAt(pair.a.block, x);
    const other = factAt(pair.b.block, y).quantity;
    if (kind === 'age' && !isOneName(pair, x, y)) continue;
    if (one && other && one.kind !== other.kind) continue;
    yield* changedNumber(pair.a.block, x, pair.b.block, y);
  }
}

/** Words before an age in which its person is named. */
const nameReach = 3;

/** Whether no other name stands before one age than before the other: each person has an age. */
function isOneName({ a, b }: Pair, x: Token, y: Token): boolean {
  const names = ({ tokens }: Statement, at: Token) => {
    const index = tokens.indexOf(at);
    return tokens.slice(Math.max(0, index - nameReach), index).filter(({ capital }) => capital);
  };
  const left = names(a, x);
  const right = names(b, y);
  const isOther = (own: readonly Token[], others: readonly Token[]) =>
    own.some(({ same }) => !others.some((other) => other.same === same));
  return !isOther(left, right) || !isOther(right, left);
}

const numberSlots: SlotFinder = (all) =>
  all.flatMap((token, index): [number, number][] => (isNumber(token) ? [[index, index + 1]] : []));

function numbersAsSlots(article: Article): readonly Slot[] {
  return slots(article, numberSlots);
}

/** Another number between the same words, wherever the sentences begin and end. */
function* refilledNumbers({ a, b }: Comparing): Generator<Reading> {
  const same = (slot: Slot) => wordsOf(slot)[0]?.same;
  const pairs = refilled(
    a.read(numbersAsSlots),
    b.read(numbersAsSlots),
    (x, y) => same(x) === same(y),
  );
  for (const { a: x, b: y } of pairs) {
    const left = wordsOf(x)[0];
    const right = wordsOf(y)[0];
    if (left && right) yield* changedNumber(x.block, left, y.block, right);
  }
}

function* changedNumber(inA: Block, x: Token, inB: Block, y: Token): Generator<Reading> {
  const a = factAt(inA, x);
  const b = factAt(inB, y);
  if (a.kind !== b.kind && a.kind !== 'number' && b.kind !== 'number') return;
  const verdict = a.quantity && b.quantity ? insteadOf(a.quantity, b.quantity) : 'conflict';
  if (!verdict || verdict === 'same') return;
  yield {
    kind: a.kind === 'date' || a.kind === 'time' ? 'time' : 'figure',
    a: inA.source(a.start, a.end),
    b: inB.source(b.start, b.end),
    verdict,
    note: verdict === 'compatible' ? 'one is more precise' : inPlace,
    replaceable: true,
  };
}

/** Larger figures are rounded without a word. */
const roundedFrom = 1000;

/** How two quantities between the same words agree: there an exact small one is meant as it stands. */
function insteadOf(a: Quantity, b: Quantity): Verdict | undefined {
  const verdict = quantityVerdict(a, b);
  const isPlain = ({ hedge, range, form, value }: Quantity) =>
    !hedge && !range && (form === 'digits' || form === 'words') && value < roundedFrom;
  // 34 is 34.4 rounded.
  const rounded = Math.min(a.step, b.step) < 1 && a.step !== b.step;
  const exact = !rounded && ((isPlain(a) && isPlain(b)) || isHedgedAlike(a, b));
  return verdict === 'compatible' && exact && a.unit?.name === b.unit?.name ? 'conflict' : verdict;
}

/** `more than 600` and `more than 607`: the hedge is the same, so one of the figures was changed. */
function isHedgedAlike(a: Quantity, b: Quantity): boolean {
  const inDigits = ({ range, form }: Quantity) => !range && (form === 'digits' || form === 'words');
  return a.hedge !== undefined && a.hedge === b.hedge && inDigits(a) && inDigits(b);
}

interface Fact extends Span {
  readonly kind: 'quantity' | 'date' | 'time' | 'age' | 'number';
  readonly quantity?: Quantity;
}

/** What the number at a token is a part of. */
function factAt(block: Block, token: Token): Fact {
  const at = <T extends Span>(list: readonly T[]) => list.find((one) => overlaps(one, token));
  const quantity = at(block.read(quantities));
  if (quantity) return { kind: 'quantity', start: quantity.start, end: quantity.end, quantity };
  const date = at(block.read(dates));
  if (date) return { kind: 'date', start: date.start, end: date.end };
  const time = at(block.read(times));
  if (time) return { kind: 'time', start: time.start, end: time.end };
  const age = at(block.read(ages));
  return { kind: age ? 'age' : 'number', start: token.start, end: token.end };
}

/** How two quantities stand to each other; `undefined` where they measure different things. */
function quantityVerdict(a: Quantity, b: Quantity): Verdict | undefined {
  const relation = agreeQuantities(a, b);
  return relation === 'unrelated' ? undefined : relation;
}

/** Figures that count the same thing in the same event, wherever they stand. */
function* countedAlike({ a, b, alignment }: Comparing): Generator<Reading> {
  const left = a.read(figuresOf);
  const right = b.read(figuresOf);
  const inA = [...left.values()].flat();
  const inB = [...right.values()].flat();
  const used = new Set<Figure>();
  for (const pair of alignment.related)
    for (const x of left.get(pair.a) ?? [])
      for (const y of right.get(pair.b) ?? []) {
        if (used.has(x) || used.has(y) || !countsSame(x.quantity, y.quantity)) continue;
        const verdict = quantityVerdict(x.quantity, y.quantity);
        if (!verdict) continue;
        if (verdict === 'conflict') {
          if (!isCloseWording(pair) || !isOfOneEvent(x.quantity, y.quantity)) continue;
          // A figure that the other article gives as well belongs to another thing.
          if (has(inB, x.quantity) || has(inA, y.quantity)) continue;
        }
        used.add(x).add(y);
        yield {
          kind: 'figure',
          a: x.span,
          b: y.span,
          verdict,
          note: verdict === 'conflict' ? 'counting the same' : 'one is more precise',
          replaceable: true,
        };
      }
}

/** Only people and what happened to them are counted once for an event; shares and lengths are many. */
function isOfOneEvent(a: Quantity, b: Quantity): boolean {
  return (
    a.kind === 'count' && a.event !== undefined && a.event === b.event && countedOnce.has(a.event)
  );
}

const countedOnce = new Set([
  'killed',
  'injured',
  'missing',
  'arrested',
  'rescued',
  'displaced',
  'infected',
]);

const has = (figures: readonly Figure[], { kind, value }: Quantity) =>
  figures.some(({ quantity }) => quantity.kind === kind && quantity.value === value);

/** Whether two quantities count one thing, by their nouns and their events. */
function countsSame(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'ordinal' || a.kind !== b.kind) return false;
  const sameEvent = a.event !== undefined && a.event === b.event;
  if (a.event !== undefined && b.event !== undefined && !sameEvent) return false;
  if (!a.noun || !b.noun) return sameEvent;
  return termOf(a.noun.head) === termOf(b.noun.head) && !otherKind(a.noun.text, b.noun.text);
}

/** `12 Russian soldiers` and `5 Ukrainian soldiers` are not of one kind. */
function otherKind(a: string, b: string): boolean {
  const named = (text: string): readonly string[] => text.match(/\p{Lu}[\p{L}-]*/gu) ?? [];
  const x = named(a);
  const y = named(b);
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}
