import { structure, type Article, type Found, type Span } from '../engine';
import { claims, type Claim } from '../engine/claims/claim';
import { agreeQuantities, compare } from '../engine/claims/compare';
import { ages, type Age } from '../engine/extract/figures/ages';
import { daysIn, monthName, weekdayName, weekdayOn } from '../engine/extract/figures/calendar';
import { resolvedAgo, resolvedDate, sayDate } from '../engine/figures/relative-dates';
import { dates, type NewsDate } from '../engine/extract/figures/dates';
import type { Hedge } from '../engine/extract/figures/hedges';
import { quantities, type Quantity } from '../engine/extract/figures/quantities';
import { times, type ClockTime } from '../engine/extract/figures/times';
import { convert, readUnit, type Unit } from '../engine/extract/figures/units';

/** Another place of the article that speaks of the same thing. */
export interface SameThing {
  readonly at: Span;
  readonly printed: string;
  readonly agrees: boolean;
}

/** How Stet reads a figure, a date, a time or an age. */
export interface Reading {
  readonly at: Span;
  readonly printed: string;
  /** `900`, `3 to 5`, `14 March 2023`, `17:00`. */
  readonly value: string;
  readonly unit: string;
  /** What is counted, or whose it is. */
  readonly what: string;
  /** `approximate`, `at least`; empty where it is printed as exact. */
  readonly hedge: string;
  /** What an editor checks by hand: `64 km`, `14:00 GMT`, `a Tuesday`. */
  readonly conversions: readonly string[];
  readonly same: readonly SameThing[];
}

const hedges: Record<Hedge, string> = {
  about: 'approximate',
  more: 'more than that',
  least: 'at least',
  less: 'less than that',
  most: 'at most',
  nearly: 'a little less',
  exact: 'exact',
};

/** Between which units editors convert. */
const partners: Readonly<Record<string, string>> = {
  km: 'miles',
  mi: 'km',
  m: 'feet',
  ft: 'metres',
  cm: 'inches',
  in: 'cm',
  yd: 'metres',
  nmi: 'km',
  'sq km': 'square miles',
  'sq mi': 'sq km',
  ha: 'acres',
  ac: 'hectares',
  kg: 'pounds',
  lb: 'kg',
  l: 'gallons',
  gal: 'litres',
  'km/h': 'mph',
  mph: 'km/h',
  '°C': '°F',
  '°F': '°C',
};

/** Every figure, date, time and age of the story as Stet reads it, in the order of the text. */
export function readings(article: Article): readonly Reading[] {
  const { story } = article.read(structure);
  const figures = article.find(quantities, story);
  const clock = article.find(times, story);
  const claimed = new Map(article.read(claims).map((claim) => [placeOf(claim.span), claim]));
  const item = (reading: Reading, quantity?: Quantity): Item => ({
    reading,
    quantity,
    claim: claimed.get(placeOf(reading.at)),
  });
  const items = [
    ...figures.map((found) => item(ofQuantity(article, found), found.fact)),
    ...article.find(dates, story).map((found) => item(ofDate(article, found))),
    ...clock.map((found) => item(ofTime(article, found, clock))),
    ...article.find(ages, story).map((found) => item(ofAge(article, found))),
  ].sort(({ reading: a }, { reading: b }) => a.at.start - b.at.start || b.at.end - a.at.end);
  return items.map((one) => ({
    ...one.reading,
    same: items.flatMap((other) => (other === one ? [] : sameThing(one, other))),
  }));
}

/** A reading on its way to be set beside the others. */
interface Item {
  readonly reading: Reading;
  readonly quantity: Quantity | undefined;
  readonly claim: Claim | undefined;
}

const placeOf = ({ start, end }: Span) => `${start}-${end}`;

/** The other one, where both speak of one thing: by what they count, or by the words around them. */
function sameThing(item: Item, other: Item): SameThing[] {
  const { at, printed } = other.reading;
  const [a, b] = [item.quantity, other.quantity];
  if (a && b && isSameThing(a, b))
    return [{ at, printed, agrees: agreeQuantities(a, b) !== 'conflict' }];
  const [x, y] = [item.claim, other.claim];
  // Two figures of one sentence have the same words around them, whatever they are of.
  const relation = x && y && x.statement !== y.statement ? compare(x, y) : 'unrelated';
  return relation === 'unrelated' ? [] : [{ at, printed, agrees: relation !== 'conflict' }];
}

/** Whether a reading tells more than the eye sees: `3.5%` read as 3.5 % does not. */
export function isNews(article: Article, reading: Reading): boolean {
  const { at, conversions, same } = reading;
  const read = inOneLine(reading);
  // The noun stands behind the figure: `12 people` read as 12 people is not news either.
  const seen = article.quote({ start: at.start, end: at.end + read.length });
  const bare = (text: string) => text.toLowerCase().replace(/[\s,;]+/gu, '');
  return conversions.length + same.length > 0 || !bare(seen).startsWith(bare(read));
}

/** A reading in one line: `900, approximate; troops`. */
export function inOneLine({ value, unit, hedge, what }: Reading): string {
  const measured = [value, unit].filter(Boolean).join(' ');
  return [[measured, hedge].filter(Boolean).join(', '), what].filter(Boolean).join('; ');
}

function reading(article: Article, at: Span, value: string, rest: Partial<Reading>): Reading {
  const nothing = { unit: '', what: '', hedge: '', conversions: [], same: [] };
  return { at, printed: article.quote(at), value, ...nothing, ...rest };
}

function ofQuantity(article: Article, { fact, block, span }: Found<Quantity>): Reading {
  const ago = resolvedAgo(article, block, fact);
  const { low, high, unit, currency, hedge, noun } = fact;
  const value = low === high ? spoken(low) : `${spoken(low)} to ${spoken(high)}`;
  return reading(article, span, value, {
    unit: currency ?? unitName(fact),
    what: noun?.text ?? '',
    hedge: hedge ? hedges[hedge] : '',
    conversions: [...(unit ? conversions(low, high, unit) : []), ...(ago ? [sayDate(ago)] : [])],
  });
}

function unitName({ unit, kind, value }: Quantity): string {
  if (!unit) return kind === 'percent' ? '%' : '';
  // `9 days`, but `9 min`: names shorter than a word are signs.
  const spelt = unit.dimension === 'duration' && (unit.name.length > 3 || unit.name === 'day');
  return spelt && value !== 1 ? `${unit.name.replace(/ry$/, 'rie')}s` : unit.name;
}

/** Counts of one noun, or figures of one event in one unit. */
function isSameThing(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.unit?.name !== b.unit?.name || a.currency !== b.currency) return false;
  if (a.noun ?? b.noun) return a.noun?.head === b.noun?.head && a.event === b.event;
  return a.event !== undefined && a.event === b.event;
}

function conversions(low: number, high: number, unit: Unit): string[] {
  const name = partners[unit.name];
  const to = name === undefined ? undefined : readUnit(`1 ${name}`, 1)?.unit;
  if (to?.dimension !== unit.dimension) return [];
  const values = [low, high].map((value) => rounded(convert(value, unit, to)));
  const [from, until] = values;
  return [`${from === until ? (from ?? '') : values.join(' to ')} ${name ?? ''}`];
}

function ofDate(article: Article, { fact, block, span }: Found<NewsDate>): Reading {
  const resolved = resolvedDate(article, block, fact);
  const { year, month, day, weekday, relation, other } = fact;
  const named = weekday === undefined ? '' : weekdayName(weekday);
  const value = [relation, named, day, month && monthName(month), year].filter(Boolean).join(' ');
  const said: string[] = [];
  if (month !== undefined && day !== undefined && day > daysIn(month, year))
    said.push('there is no such day');
  else if (year !== undefined && month !== undefined && day !== undefined && weekday === undefined)
    said.push(`a ${weekdayName(weekdayOn(year, month, day))}`);
  if (resolved) said.push(sayDate(resolved));
  if (other) said.push(`or ${other.day} ${monthName(other.month)}`);
  return reading(article, span, value, { conversions: said });
}

function ofTime(
  article: Article,
  { fact, span }: Found<ClockTime>,
  all: readonly Found<ClockTime>[],
): Reading {
  const { minutes, zone, offsets, openHalf } = fact;
  const said: string[] = [];
  if (openHalf) said.push(`or ${clock(minutes + 720)}`);
  const zones = new Map(
    all.flatMap(({ fact: other }) =>
      other.zone !== undefined && other.offsets?.length === 1 && other.zone !== zone
        ? [[other.zone, other.offsets[0] ?? 0] as const]
        : [],
    ),
  );
  zones.set('GMT', 0);
  for (const [name, to] of zones)
    if (name !== zone && offsets?.some((offset) => offset !== to))
      said.push(
        [...new Set(offsets.map((offset) => clock(minutes - offset + to)))].join(' or ') +
          ` ${name}`,
      );
  return reading(article, span, clock(minutes), { unit: zone ?? '', conversions: said });
}

function ofAge(article: Article, { fact, span }: Found<Age>): Reading {
  const { value, high, person } = fact;
  return reading(article, span, high === value ? String(value) : `${value} to ${high}`, {
    unit: 'years old',
    what: person ?? '',
  });
}

function clock(minutes: number): string {
  const day = ((minutes % 1440) + 1440) % 1440;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(day / 60))}:${two(day % 60)}`;
}

function spoken(value: number): string {
  return Number(value.toPrecision(12)).toLocaleString('en-GB', { maximumFractionDigits: 6 });
}

/** Three figures are enough to check a conversion by. */
function rounded(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en-GB', { maximumFractionDigits: 3 });
}
