import type { Article } from '../article';
import type { Block } from '../block';
import { ages } from '../extract/figures/ages';
import { monthName, weekdayName } from '../extract/figures/calendar';
import { dates, type NewsDate } from '../extract/figures/dates';
import { lookalikes } from '../extract/figures/lookalikes';
import { quantities, type Quantity } from '../extract/figures/quantities';
import { times, type ClockTime } from '../extract/figures/times';
import { nameMentions } from '../extract/names';
import { quotations } from '../extract/quotations';
import type { Span } from '../span';
import { say } from './format';
import { resolvedAgo, resolvedDate, sayDate, type CalendarDate } from './relative-dates';

/** A fact as it was read, with its place in the article. */
export interface ReadFact extends Span {
  readonly kind: 'figure' | 'date' | 'time' | 'age' | 'score' | 'name' | 'quotation';
  /** As printed, line breaks folded. */
  readonly text: string;
  /** How it was read, in words: `900, approximate; troops`. */
  readonly reading: string;
}

/** Everything that was read in an article, in the order of the text. */
export function factsOf(article: Article): readonly ReadFact[] {
  return article.blocks
    .flatMap((block) => factsIn(article, block))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function factsIn(article: Article, block: Block): ReadFact[] {
  const made = (kind: ReadFact['kind'], span: Span, reading: string): ReadFact => {
    const place = block.source(span.start, span.end);
    return { ...place, kind, text: article.quote(place), reading };
  };
  return [
    ...block.read(quantities).map((fact) => {
      const ago = resolvedAgo(article, block, fact);
      return made('figure', fact, withDate(quantityReading(fact), ago));
    }),
    ...block.read(dates).map((fact) => {
      const day = resolvedDate(article, block, fact);
      return made('date', fact, withDate(dateReading(fact), day));
    }),
    ...block.read(times).map((fact) => made('time', fact, timeReading(fact))),
    ...block.read(ages).map((fact) => made('age', fact, ageReading(fact))),
    ...block
      .read(lookalikes)
      .filter(({ kind }) => kind === 'score')
      .map((fact) => made('score', fact, fact.sides?.join(' to ') ?? '')),
    ...block.read(nameMentions).map((fact) => made('name', fact, fact.kind ?? 'name')),
    ...block
      .read(quotations)
      .map((fact) => made('quotation', fact, fact.closed ? 'closed' : 'left open')),
  ];
}

const withDate = (reading: string, date: CalendarDate | undefined) =>
  date ? `${reading}; ${sayDate(date)}` : reading;

const hedges: Readonly<Record<NonNullable<Quantity['hedge']>, string>> = {
  about: 'approximate',
  more: 'or more',
  least: 'at least',
  less: 'or less',
  most: 'at most',
  nearly: 'a little less',
  exact: 'exact',
};

/** How a figure is read, in words: `900, approximate; troops`. */
export function quantityReading(fact: Quantity): string {
  if (fact.kind === 'ordinal')
    return [`number ${say(fact.value)}`, fact.noun?.text].filter(Boolean).join('; ');
  const value = fact.low === fact.high ? say(fact.value) : `${say(fact.low)} to ${say(fact.high)}`;
  const unit = fact.currency ?? fact.unit?.name ?? '';
  return [
    `${value}${unit ? ` ${unit}` : ''}${fact.hedge ? `, ${hedges[fact.hedge]}` : ''}`,
    fact.noun?.text,
    fact.event,
  ]
    .filter(Boolean)
    .join('; ');
}

/** How a date is read: `Tuesday 14 March 2023`, `the 1990s`, `last week`. */
export function dateReading(fact: NewsDate): string {
  const parts = [
    fact.relation,
    fact.weekday === undefined ? undefined : weekdayName(fact.weekday),
    fact.day,
    fact.month === undefined ? undefined : monthName(fact.month),
    fact.year,
  ].filter((part) => part !== undefined);
  const until = fact.until === undefined ? '' : ` to ${fact.until}`;
  const other = fact.other ? `, or ${fact.other.day} ${monthName(fact.other.month)}` : '';
  return `${parts.join(' ')}${fact.kind === 'decade' ? 's' : ''}${until}${other}`;
}

const clock = (minutes: number) =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
const day = 24 * 60;

/** How a clock time is read, and what it is in GMT where its zone is known. */
export function timeReading(fact: ClockTime): string {
  const gmt = (fact.offsets ?? []).map((offset) =>
    clock((((fact.minutes - offset) % day) + day) % day),
  );
  const half = fact.openHalf ? ', a.m. or p.m.' : '';
  const zone = fact.zone ? ` ${fact.zone}` : '';
  return `${clock(fact.minutes)}${zone}${half}${gmt.length && fact.zone !== 'GMT' ? `; ${gmt.join(' or ')} GMT` : ''}`;
}

function ageReading(fact: { value: number; high: number; person: string | undefined }): string {
  const years = fact.high === fact.value ? `${fact.value}` : `${fact.value} to ${fact.high}`;
  return `${years} years${fact.person ? `; ${fact.person}` : ''}`;
}
