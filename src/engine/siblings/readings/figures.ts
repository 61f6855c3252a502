import type { Article } from '../../article';
import { countsSame } from '../../claims/compare';
import { quantities, type Quantity } from '../../extract/figures/quantities';
import type { Block } from '../../block';
import { contains, type Span } from '../../span';
import type { Steps } from '../../steps';
import type { Pair } from '../align';
import { isCloseWording, type Comparing } from '../comparing';
import { placeAt, refilled, slots, wordsOf, type Slot, type SlotFinder } from '../contexts';
import { counterparts } from '../counterparts';
import { substitutions, type UnitReader } from '../substitutions';
import { addElsewhere, type Reading } from '../reading';
import { factsIn, statements, type Statement } from '../statements';
import type { Token } from '../tokens';
import { ageReadings } from './ages';
import { areOfTwoDays } from './days';
import { numberReader } from './number-evidence';
import { isFarApart, isOfOtherMoment, isRestOfOther, type NumberPlace } from './number-guards';
import { changedNumber, factAt, isOtherStamp, quantityVerdict } from './number-facts';
import { isNumber, tellingBefore, valueOf } from './numbers';

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
      factsIn(statement, quantities).map((quantity) => ({
        quantity,
        statement,
        span: statement.block.source(quantity.start, quantity.end),
      })),
    ]),
  );
}

/** Figures that two articles give for one thing. */
export function* figureReadings(comparing: Comparing): Steps<Reading[]> {
  const found = [...changedNumbers(comparing)];
  yield undefined;
  addElsewhere(found, yield* refilledNumbers(comparing));
  addElsewhere(found, yield* counterNumbers(comparing));
  addElsewhere(found, countedAlike(comparing));
  yield undefined;
  addElsewhere(found, ageReadings(comparing));
  return found;
}

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
        if (!y || valueOf(x) === valueOf(y)) continue;
        if (isOtherStamp(pair.held, factAt(pair.a.block, x), factAt(pair.b.block, y))) continue;
        if (!isWordForWord(pair) && isOfOther(pair, x, y)) continue;
        if (factAt(pair.a.block, x).kind === 'age' && !isOneName(pair, x, y)) continue;
        if (isYear(pair.a, x) && !isWordForWord(pair) && !isOfOneDoing(pair, x, y)) continue;
        for (const reading of changedNumber(pair.a.block, x, pair.b.block, y))
          yield isWordForWord(pair) ? { ...reading, verdict: 'conflict', note: '' } : reading;
      }
    }
}

/** Whether two numbers in the same place are of two things, or one of them is told of another. */
function isOfOther({ a, b }: Pair, x: Token, y: Token): boolean {
  const [left, right] = [
    { statement: a, word: x },
    { statement: b, word: y },
  ];
  return (
    printsNumber(b, x) ||
    printsNumber(a, y) ||
    isRestOfOther(left, right) ||
    (factAt(a.block, x).kind === 'quantity' && isOfOtherMoment(left, right))
  );
}

const printsNumber = ({ tokens }: Statement, word: Token) =>
  tokens.some((other) => isNumber(other) && valueOf(other) === valueOf(word));

/** From this cosine on a sentence was copied. Who copies a sentence copies its figures as they stand. */
const copied = 0.75;
const isWordForWord = ({ score }: Pair) => score >= copied;

/** Another number in a sentence that says the same in other words. */
function* counterNumbers(comparing: Comparing): Steps<Reading[]> {
  const found = yield* counterparts(comparing, numberReader(comparing));
  return found.flatMap(({ pair, a: { words: left }, b: { words: right } }) => {
    const [x] = left;
    const [y] = right;
    if (!x || !y) return [];
    const { kind } = factAt(pair.a.block, x);
    if (kind === 'age' && !isOneName(pair, x, y)) return [];
    if (kind === 'date' && areOfTwoDays(pair, x, y)) return [];
    return [...changedNumber(pair.a.block, x, pair.b.block, y)];
  });
}

const isYear = ({ block }: Statement, at: Token) => factAt(block, at).part === 'year';

/** Whether one word tells what was in two years: a life has many. */
function isOfOneDoing({ a, b }: Pair, x: Token, y: Token): boolean {
  const word = tellingBefore(a, a.tokens.indexOf(x));
  return word !== undefined && word === tellingBefore(b, b.tokens.indexOf(y));
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

const numberSlots: SlotFinder = (all, block) =>
  all.flatMap((token, index) => {
    if (!isNumber(token)) return [];
    const { kind, end } = factAt(block, token);
    // `trillion` and `miles` come with any number and so tell nothing of what it is.
    const isOwn = (other: Token) => other === token || (kind === 'quantity' && other.start < end);
    const behind = all.findIndex((other, at) => at > index && !isOwn(other));
    return [placeAt(index, behind < 0 ? all.length : behind)];
  });

const numbersAsSlots = slots(numberSlots);

function placeIn(article: Article, block: Block, word: Token): NumberPlace | undefined {
  const all = article.read(statements);
  const statement = all.find((one) => one.block === block && contains(one, word));
  return statement && { statement, word };
}

/** Another number between the same words, wherever the sentences begin and end. */
function* refilledNumbers({ a, b }: Comparing): Steps<Reading[]> {
  const same = (slot: Slot) => wordsOf(slot).map(valueOf).join(' ');
  const pairs = yield* refilled(
    yield* a.readInSteps(numbersAsSlots),
    yield* b.readInSteps(numbersAsSlots),
    (x, y) => same(x) === same(y),
  );
  return pairs.flatMap(({ a: x, b: y }) => {
    const left = wordsOf(x)[0];
    const right = wordsOf(y)[0];
    if (!left || !right) return [];
    const one = factAt(x.block, left);
    const other = factAt(y.block, right);
    if (isOtherStamp(0, one, other)) return [];
    if (one.quantity && other.quantity) {
      if (isFarApart(one.quantity.value, other.quantity.value)) return [];
      const p = placeIn(a, x.block, left);
      const q = placeIn(b, y.block, right);
      if (p && q && (isRestOfOther(p, q) || isOfOtherMoment(p, q))) return [];
    }
    return [...changedNumber(x.block, left, y.block, right)];
  });
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
        if (used.has(x) || used.has(y) || !countsAlike(x.quantity, y.quantity)) continue;
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
          note: verdict === 'conflict' ? 'one count, two figures' : 'one is more precise',
          replaceable: true,
        };
      }
}

/** Whether two quantities count things of one name, or what befell people in one way. */
function countsAlike(a: Quantity, b: Quantity): boolean {
  const sameEvent = a.event !== undefined && a.event === b.event;
  return a.kind === b.kind && (sameEvent || (a.noun && b.noun) !== undefined) && countsSame(a, b);
}

/** Only people and what happened to them are counted once for an event; shares and lengths are many. */
function isOfOneEvent(a?: Quantity, b?: Quantity): boolean {
  return (
    a?.kind === 'count' && a.event !== undefined && a.event === b?.event && countedOnce.has(a.event)
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
