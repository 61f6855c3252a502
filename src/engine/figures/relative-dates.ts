import type { Article } from '../article';
import type { Block } from '../block';
import { dayNumber, daysIn, monthName, weekdayName } from '../extract/figures/calendar';
import type { NewsDate } from '../extract/figures/dates';
import type { Quantity } from '../extract/figures/quantities';
import { tenseAt, type Tense } from '../extract/figures/tense';
import { published, type Published } from './published';

/** A day, a month, a year or a run of days of the calendar. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** The last day, where it is a run of them: `last week`. */
  readonly until: CalendarDate | undefined;
}

/**
 * The date that a relative one (`yesterday`, `last week`, `on Tuesday`) or one without a year stands
 * for, counted from the day of publication. Nothing for a date that is printed in full, and where the
 * article does not say when it was published.
 */
export function resolvedDate(
  article: Article,
  block: Block,
  date: NewsDate,
): CalendarDate | undefined {
  const own = published(article);
  if (!own || date.year !== undefined) return undefined;
  if (date.kind === 'weekday' || date.kind === 'relative') return resolve(block, date, own);
  if (date.month === undefined) return undefined;
  return withYear(date, own, tenseAt(block, date));
}

/** The day, month or year that `two days ago` stands for; nothing where the length is not exact. */
export function resolvedAgo(
  article: Article,
  block: Block,
  { unit, low, high, hedge, end }: Quantity,
): CalendarDate | undefined {
  const own = published(article);
  if (!own || hedge || low !== high || !/^ ago\b/.test(block.text.slice(end, end + 5)))
    return undefined;
  const today = dayOf(own);
  if (unit?.name === 'day') return today === undefined ? undefined : dayFrom(today - low);
  if (unit?.name === 'month' && own.month !== undefined) return monthFrom(own, -low);
  const years = unit?.name === 'year' ? low : unit?.name === 'decade' ? low * 10 : undefined;
  return years !== undefined && Number.isInteger(years) ? yearOnly(own.year - years) : undefined;
}

/** `Tuesday 14 March 2023`, `6 to 12 March 2023`, `March 2023`, `2022`. */
export function sayDate({ year, month, day, until }: CalendarDate): string {
  if (month === undefined) return String(year);
  if (day === undefined) return `${monthName(month)} ${year}`;
  const whole = `${day} ${monthName(month)} ${year}`;
  if (!until) return `${weekdayName(weekdayOf(dayNumber(year, month, day)))} ${whole}`;
  const last = `${until.day ?? ''} ${monthName(until.month ?? month)} ${until.year}`;
  if (until.year !== year) return `${whole} to ${last}`;
  return until.month === month ? `${day} to ${last}` : `${day} ${monthName(month)} to ${last}`;
}

const week = 7;
const monday = 1;

function resolve(block: Block, date: NewsDate, own: Published): CalendarDate | undefined {
  const today = dayOf(own);
  const [lead, unit] = (date.relation ?? '').split(' ');
  const step = lead === 'last' ? -1 : lead === 'next' ? 1 : 0;
  if (date.weekday !== undefined)
    return today === undefined ? undefined : weekdayFrom(block, date, date.weekday, today, step);
  if (unit === 'year') return yearOnly(own.year + step);
  if (unit === 'month') return own.month === undefined ? undefined : monthFrom(own, step);
  if (today === undefined) return undefined;
  if (unit === 'week') {
    const first = today - ((weekdayOf(today) - monday + week) % week) + step * week;
    return { ...dayFrom(first), until: dayFrom(first + week - 1) };
  }
  const shift = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }[lead ?? ''];
  return shift === undefined || unit ? undefined : dayFrom(today + shift);
}

function weekdayFrom(
  block: Block,
  date: NewsDate,
  weekday: number,
  today: number,
  step: number,
): CalendarDate {
  const back = (weekdayOf(today) - weekday + week) % week;
  const ahead = (week - back) % week;
  if (step < 0) return dayFrom(today - (back || week));
  if (step > 0) return dayFrom(today + (ahead || week));
  const tense = tenseAt(block, date) ?? (back <= ahead ? 'past' : 'future');
  return dayFrom(tense === 'past' ? today - back : today + ahead);
}

/** A day or month of no year lies on the side of publication that its tense says, else nearest to it. */
function withYear(
  { month = 1, day, relation }: NewsDate,
  own: Published,
  tense: Tense | undefined,
): CalendarDate | undefined {
  const at = (year: number) => year * 12 + month;
  const here = own.year * 12 + (own.month ?? month);
  const sameMonth = own.month === month;
  const way = relation === 'last' ? 'past' : relation === 'next' ? 'future' : tense;
  const years = [own.year - 1, own.year, own.year + 1].filter((year) => {
    if (sameMonth && year === own.year) return relation === undefined || relation === 'this';
    return way === undefined || (way === 'past' ? at(year) < here : at(year) > here);
  });
  const [year] = years.sort((a, b) => Math.abs(at(a) - here) - Math.abs(at(b) - here));
  if (year === undefined || (day !== undefined && day > daysIn(month, year))) return undefined;
  return { year, month, day, until: undefined };
}

const weekdayOf = (day: number) => (((day + 4) % week) + week) % week;

const dayOf = ({ year, month, day }: Published) =>
  month === undefined || day === undefined ? undefined : dayNumber(year, month, day);

function dayFrom(number: number): CalendarDate {
  const date = new Date(number * 86_400_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    until: undefined,
  };
}

function monthFrom({ year, month = 1 }: Published, step: number): CalendarDate {
  const months = year * 12 + month - 1 + step;
  return { ...yearOnly(Math.floor(months / 12)), month: (((months % 12) + 12) % 12) + 1 };
}

const yearOnly = (year: number): CalendarDate => ({
  year,
  month: undefined,
  day: undefined,
  until: undefined,
});
