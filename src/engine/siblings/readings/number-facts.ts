import type { Block } from '../../block';
import { agreeQuantities, isHedgedAlike } from '../../claims/compare';
import { ages } from '../../extract/figures/ages';
import { dates, type NewsDate } from '../../extract/figures/dates';
import { quantities, type Quantity } from '../../extract/figures/quantities';
import { times } from '../../extract/figures/times';
import { overlaps, type Span } from '../../span';
import type { Reading, Verdict } from '../reading';
import type { Token } from '../tokens';

/** What two numbers that take the same part say of each other; nothing where they are of two kinds, or agree. */
export function* changedNumber(inA: Block, x: Token, inB: Block, y: Token): Generator<Reading> {
  const a = factAt(inA, x);
  const b = factAt(inB, y);
  if (a.kind !== b.kind && a.kind !== 'number' && b.kind !== 'number') return;
  // `July 2019`, `July 25`: neither is the other changed.
  if ((a.part === 'year') !== (b.part === 'year')) return;
  if (isAsOf(inA, a) || isAsOf(inB, b)) return;
  const post = postAt(inA, a);
  if (post !== postAt(inB, b)) return;
  // One post is stamped with its reader's day, which may be the next one.
  if (post !== undefined && Math.abs(Number(x.same) - Number(y.same)) <= 1) return;
  const verdict = a.quantity && b.quantity ? insteadOf(a.quantity, b.quantity) : 'conflict';
  if (!verdict || verdict === 'same') return;
  yield {
    kind: a.kind === 'date' || a.kind === 'time' ? 'time' : 'figure',
    a: inA.source(a.start, a.end),
    b: inB.source(b.start, b.end),
    verdict,
    note: verdict === 'compatible' ? 'one is more precise' : '',
    replaceable: true,
  };
}

/** Whether a day or hour is only the one at which other figures stood: the next account has a later one. */
export function isAsOf({ text }: Block, { start }: Span): boolean {
  return asOf.test(text.slice(Math.max(0, start - asOfReach), start));
}

const asOf = /\bas of (?:early |late |about )?$/iu;
const asOfReach = 16;

/** The words before the name of the one who posted, and the name: `… in fog.” — Ada Holm (@ellery_harbour) `. */
const posted = /(?<last>[^—–-]{0,24})[—–-]{1,2}[^—–-]{2,40}\(@\w{2,20}\)\s{0,2}$/u;
/** How far before a date they begin. */
const postReach = 100;

/** The end of the post whose date stands at a place; each post has its own date. */
function postAt({ text }: Block, { start }: Fact): string | undefined {
  return posted.exec(text.slice(Math.max(0, start - postReach), start))?.groups?.last?.trim();
}

/** Larger figures are rounded without a word. */
const roundedFrom = 1000;

/** How two quantities between the same words agree: there an exact small one is meant as it stands. */
export function insteadOf(a: Quantity, b: Quantity): Verdict | undefined {
  const verdict = quantityVerdict(a, b);
  const isPlain = ({ hedge, range, form, value }: Quantity) =>
    !hedge && !range && (form === 'digits' || form === 'words') && value < roundedFrom;
  if (verdict && isRoundedTo(a, b)) return 'compatible';
  const exact = (isPlain(a) && isPlain(b)) || isHedgedAlike(a, b);
  return verdict === 'compatible' && exact && a.unit?.name === b.unit?.name ? 'conflict' : verdict;
}

/** 34 is 34.4 without its decimals. */
function isRoundedTo(a: Quantity, b: Quantity): boolean {
  const [fine, coarse] = a.step < b.step ? [a, b] : [b, a];
  return (
    fine.step < 1 &&
    coarse.step === 1 &&
    a.unit?.name === b.unit?.name &&
    Math.abs(a.value - b.value) <= coarse.step / 2
  );
}

/** What a number is a part of. */
export interface Fact extends Span {
  readonly kind: 'quantity' | 'date' | 'time' | 'age' | 'number';
  readonly quantity?: Quantity;
  /** Which part of a date the number is: `year`, `day 6` for a day of June. */
  readonly part?: string;
  /** The day of a date that gives its year as well, as the stamps of posts and pictures do. */
  readonly dated?: boolean;
}

/** What the number at a token is a part of. */
export function factAt(block: Block, token: Token): Fact {
  const at = <T extends Span>(list: readonly T[]) => list.find((one) => overlaps(one, token));
  const quantity = at(block.read(quantities));
  if (quantity) return { kind: 'quantity', start: quantity.start, end: quantity.end, quantity };
  const date = at(block.read(dates));
  if (date) {
    const part = partOfDate(date, token);
    const dated = date.year !== undefined && part !== 'year';
    return { kind: 'date', start: date.start, end: date.end, part, dated };
  }
  const time = at(block.read(times));
  if (time) return { kind: 'time', start: time.start, end: time.end };
  const age = at(block.read(ages));
  return { kind: age ? 'age' : 'number', start: token.start, end: token.end };
}

function partOfDate({ kind, month }: NewsDate, { same }: Token): string {
  return kind === 'day' && same.length < fewestYearDigits ? `day ${month ?? ''}` : 'year';
}

/** From this share of the shorter sentence on two captions are of one picture, two posts are one. */
const samePicture = 0.7;

/**
 * Whether two days are stamps of two posts or pictures: news gives a day with its year there, and each
 * has its own.
 * @param held the share of the shorter sentence that the other has
 */
export function isOtherStamp(held: number, x: Fact, y: Fact): boolean {
  return x.dated === true && y.dated === true && held < samePicture;
}

/** A number in a date with so many digits is its year. */
const fewestYearDigits = 4;

/** How two quantities stand to each other; `undefined` where they measure different things. */
export function quantityVerdict(a: Quantity, b: Quantity): Verdict | undefined {
  const relation = agreeQuantities(a, b);
  return relation === 'unrelated' ? undefined : relation;
}
