import { bounds } from '../extract/figures/bounds';
import type { NewsDate } from '../extract/figures/dates';
import type { Quantity } from '../extract/figures/quantities';
import { toBase } from '../extract/figures/units';
import { termOf } from '../siblings/terms';
import type { Claim } from './claim';

/**
 * How two claims stand to each other: they give one value; values of which one may be the other
 * printed more or less exactly; values that exclude each other; or they speak of different things.
 */
export type Relation = 'same' | 'compatible' | 'conflict' | 'unrelated';

/** What a likeness of frames must reach before two figures are taken to speak of one thing, 0 to 1. */
export const sameThing = 0.5;

/** The quantity that a claim makes, or nothing for an age, a time or a date. */
export function quantityOf({ figure }: Claim): Quantity | undefined {
  return figure.kind === 'quantity' ? figure.quantity : undefined;
}

/** Compares what two claims say, wherever they stand. */
export function compare(a: Claim, b: Claim): Relation {
  const agreement = agree(a, b);
  if (agreement === 'unrelated' || likeness(a, b) < sameThing) return 'unrelated';
  return agreement;
}

/** How two figures of one measure agree, whatever they are said of; `unrelated` for two measures. */
export function agree(a: Claim, b: Claim): Relation {
  const x = a.figure;
  const y = b.figure;
  if (x.kind === 'quantity' && y.kind === 'quantity')
    return agreeQuantities(x.quantity, y.quantity);
  if (x.kind === 'date' && y.kind === 'date') return agreeDates(x.date, y.date);
  if (x.kind !== 'age' || y.kind !== 'age') return 'unrelated';
  const apart = Math.max(x.age.value, y.age.value) - Math.min(x.age.high, y.age.high);
  // A birthday may lie between two sentences.
  return apart <= 0 ? 'same' : apart === 1 ? 'compatible' : 'conflict';
}

/** Years against years, weekdays against weekdays, days of the month against days of the month. */
function agreeDates(a: NewsDate, b: NewsDate): Relation {
  if (a.relation ?? b.relation) return 'unrelated';
  if (a.kind !== b.kind) {
    const clash = a.year !== undefined && b.year !== undefined && a.year !== b.year;
    return clash
      ? 'unrelated'
      : a.year === b.year && a.year !== undefined
        ? 'compatible'
        : 'unrelated';
  }
  if (a.kind === 'year' || a.kind === 'decade') return a.year === b.year ? 'same' : 'conflict';
  if (a.kind === 'weekday') return a.weekday === b.weekday ? 'same' : 'conflict';
  if (a.kind !== 'day') return 'unrelated';
  return a.day === b.day && a.month === b.month ? 'same' : 'conflict';
}

/** How two quantities agree, given that they speak of one thing; `unrelated` for two measures. */
export function agreeQuantities(a: Quantity, b: Quantity): Relation {
  if (measureOf(a) !== measureOf(b)) return 'unrelated';
  const x = inBase(a);
  const y = inBase(b);
  const oneUnit = a.unit?.name === b.unit?.name;
  if (a.low === b.low && a.high === b.high && oneUnit) return 'same';
  if (x.low === y.low && x.high === y.high) return 'same';
  if (oneUnit && (isHedgedAlike(a, b) || isHairOff(a, b))) return 'conflict';
  if (a.range && b.range && oneUnit) return sameEnds(a, b) ? 'compatible' : 'conflict';
  if (leaveRoom(a, b) || leaveRoom(b, a)) return 'compatible';
  const inexact = a.hedge ?? b.hedge ?? (isRough(a) || isRough(b) || !oneUnit);
  return inexact && x.low < y.high && y.low < x.high ? 'compatible' : 'conflict';
}

/** `up to 4,000` and `more than 2,000` can both be true. */
function leaveRoom(most: Quantity, least: Quantity): boolean {
  return (
    (most.hedge === 'most' || most.hedge === 'less') &&
    (least.hedge === 'least' || least.hedge === 'more') &&
    most.unit?.name === least.unit?.name &&
    least.value <= most.value
  );
}

const isPlain = ({ range, form }: Quantity) => !range && (form === 'digits' || form === 'words');

/** `more than 600` and `more than 607`: the hedge is the same, so one of the figures was changed. */
export function isHedgedAlike(a: Quantity, b: Quantity): boolean {
  return (
    a.hedge !== undefined && a.hedge === b.hedge && isPlain(a) && isPlain(b) && !isRounder(a, b)
  );
}

/** `more than 10,000` and `more than 10,200`: both are round, one is rounder. */
function isRounder(a: Quantity, b: Quantity): boolean {
  const [fine, round] = a.step < b.step ? [a, b] : [b, a];
  return (
    fine.step < round.step &&
    fine.step > fine.place &&
    Math.abs(a.value - b.value) <= mostRounding * Math.abs(fine.value)
  );
}

/**
 * A figure that is exact to a single one and misses a round one by less than this part of the round
 * one's step is hardly the figure that was rounded: by chance so few are so near.
 */
const hair = 0.01;

/** Whether one figure misses the other, a round one, by a hair: 42,005 and 42,000. */
function isHairOff(a: Quantity, b: Quantity): boolean {
  const [fine, round] = a.step < b.step ? [a, b] : [b, a];
  if (!isPlain(fine) || !isPlain(round) || fine.place > fine.step) return false;
  // `more than 42,000` is said of 42,005, but nobody says `more than 42,005`.
  if (round.hedge && !fine.hedge) return false;
  return Math.abs(a.value - b.value) < hair * round.step;
}

/** Whether two ranges begin and end alike, as far as they are exact. */
function sameEnds(a: Quantity, b: Quantity): boolean {
  const least = Math.max(roundingOf(a), roundingOf(b)) / 2;
  return Math.abs(a.low - b.low) <= least && Math.abs(a.high - b.high) <= least;
}

/** A figure whose own form says that it is not exact: vague words, a part, a range, round and large. */
function isRough(quantity: Quantity): boolean {
  const { form, range, place } = quantity;
  return range || form === 'vague' || roundingOf(quantity) > place;
}

/** A round figure is rounded to its last place, yet by no more than this part of itself: 100 is not 90. */
const mostRounding = 0.05;
/** Smaller numbers of things are counted out. */
const countedTo = 100;

/** The step to which a figure is rounded: shares and small numbers of things to the last printed place. */
function roundingOf({ kind, value, step, place, form }: Quantity): number {
  if (form === 'vague' || form === 'fraction') return step;
  const isCounted = Math.abs(value) < countedTo && (kind === 'count' || kind === 'money');
  if (isCounted || kind === 'percent' || kind === 'points') return Math.min(step, place);
  return Math.min(step, Math.max(place, 2 * mostRounding * Math.abs(value)));
}

/** What is measured: two figures of different measures are never compared. */
function measureOf({ kind, unit, currency }: Quantity): string {
  const money = currency === 'USD' ? '$' : currency;
  return [kind === 'points' ? 'percent' : kind, unit?.dimension ?? '', money ?? ''].join(' ');
}

function inBase(quantity: Quantity): { low: number; high: number } {
  const { low, high } = bounds({ ...quantity, step: roundingOf(quantity) });
  const { unit } = quantity;
  return unit ? { low: toBase(low, unit), high: toBase(high, unit) } : { low, high };
}

/** Whether two quantities count the same sort of thing, by their nouns and their events. */
export function countsSame(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'ordinal' || b.kind === 'ordinal') return false;
  if (a.event !== undefined && b.event !== undefined && a.event !== b.event) return false;
  if (a.kind !== 'count') return true;
  if (!a.noun || !b.noun) return a.event !== undefined && a.event === b.event;
  const [x, y] = [termOf(a.noun.head), termOf(b.noun.head)];
  if (x !== y && !(isPeople(x) && isPeople(y))) return false;
  return !otherKind(a.noun.text, b.noun.text);
}

const isPeople = (head: string) =>
  /^(?:people|person|individual|passenger|resident|civilian|victim|worker|other)$/.test(head);

/** `12 Russian soldiers` and `5 Ukrainian soldiers`, `first` and `other`, are not of one kind. */
function otherKind(a: string, b: string): boolean {
  const named = (text: string): readonly string[] =>
    text.match(/(?<!\p{L})(?:\p{Lu}[\p{L}-]*|other|more|further|additional|new)/gu) ?? [];
  const x = named(a);
  const y = named(b);
  return x.length > 0 && y.length > 0
    ? !x.some((word) => y.includes(word))
    : [...x, ...y].some((word) => /^(?:other|more|further|additional|new)$/.test(word));
}

/** How far two frames tell the same in the same words: shared weight over the weight of both, 0 to 1. */
export function likeness(a: Claim, b: Claim): number {
  const shared = sharedWeight(a, b);
  const whole = sum(a.frame) + sum(b.frame) - shared;
  return whole ? shared / whole : 0;
}

/** How much of what stands around one figure comes back in the other's sentence, 0 to 1. */
export function coverage(a: Claim, b: Claim): number {
  let covered = 0;
  for (const [term, weight] of a.frame) if (b.stems.has(term)) covered += weight;
  const whole = sum(a.frame);
  return whole ? covered / whole : 0;
}

/** How many words right before and behind the figures are the same, small words too. */
export function sameSlot(a: Claim, b: Claim): number {
  const run = (x: readonly string[], y: readonly string[]) => {
    const end = x.findIndex((word, index) => word !== y[index]);
    return end < 0 ? Math.min(x.length, y.length) : end;
  };
  return run(a.slot.before, b.slot.before) + run(a.slot.after, b.slot.after);
}

/** What the words weigh that stand around both figures. */
export function sharedWeight(a: Claim, b: Claim): number {
  let shared = 0;
  for (const [term, weight] of a.frame) shared += Math.min(weight, b.frame.get(term) ?? 0);
  return shared;
}

function sum(frame: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const weight of frame.values()) total += weight;
  return total;
}
