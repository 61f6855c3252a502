import {
  dayNumber,
  daysIn,
  monthName,
  weekdayName,
  weekdayOn,
} from '../../extract/figures/calendar';
import { dates, type NewsDate } from '../../extract/figures/dates';
import { matchesIn, shape, type ShapeMatch } from '../../extract/figures/shapes';
import { published } from '../../figures/published';
import { resolvedDate, sayDate } from '../../figures/relative-dates';
import { quoted } from '../../figures/format';
import type { Article, Found } from '../../article';
import type { Report, Rule } from '../../rule';
import { mapInSteps } from '../../steps';
import { structure } from '../../structure';

/** A date without a year lies within this many days of the article's own: else its year is not known. */
const nearDays = 200;

/** `March 14, 2023, a Tuesday` · `March 14, 2023, fell on a Tuesday` */
const behind = [
  shape(
    '{d:d}(?:,? (?:was |is |which was |which is |fell on |falls on |will be |which fell on |which falls on )?| (?:—|–|-) | \\()an? {w:w}',
  ),
];

/** `yesterday (Tuesday)` · `tomorrow, 15 March` · `Thursday, tomorrow` */
const besideDay = [
  shape('{rel:m}(?:,? \\(|, ){d:wd}(?=[),.; ])'),
  shape('{d:w}, {rel:m}(?=[,.;])'),
];

/** A weekday beside a date that fell on another one. */
export const weekdayDate: Rule = {
  severity: 'error',
  summary: 'A weekday stands beside a date that falls on another day of the week.',
  *check(article) {
    const own = published(article);
    const yearless: Found<NewsDate>[] = [];
    const { story } = article.read(structure);
    const given = (yield* mapInSteps(story, (block) => article.find(dates, [block]))).flat();
    for (const found of given) {
      const { weekday, month, day, year, other } = found.fact;
      if (weekday === undefined || month === undefined || day === undefined) continue;
      if (day < 1 || day > daysIn(month, year)) continue;
      if (year !== undefined) {
        const right = weekdayOn(year, month, day);
        const either = other && weekdayOn(year, other.month, other.day) === weekday;
        if (right !== weekday && !either)
          yield report(found, `${monthName(month)} ${day}, ${year}, is a ${weekdayName(right)}`);
      } else if (own?.day !== undefined) {
        const near = [own.year - 1, own.year, own.year + 1].filter(
          (y) =>
            day <= daysIn(month, y) &&
            Math.abs(
              dayNumber(y, month, day) - dayNumber(own.year, own.month ?? 1, own.day ?? 1),
            ) <= nearDays,
        );
        const year = near[0];
        if (year !== undefined && near.every((y) => weekdayOn(y, month, day) !== weekday))
          yield {
            ...report(
              found,
              `${monthName(month)} ${day}, ${year}, is a ${weekdayName(weekdayOn(year, month, day))}`,
            ),
            severity: 'warning',
          };
      } else yearless.push(found);
      yield undefined;
    }
    for (const block of story) {
      yield undefined;
      for (const match of matchesIn(block, behind)) {
        const date = match.date('d');
        const day = match.date('w');
        if (date?.year === undefined || !date.month || !date.day || day?.weekday === undefined)
          continue;
        const right = weekdayOn(date.year, date.month, date.day);
        if (right === day.weekday) continue;
        const what = `${monthName(date.month)} ${date.day}, ${date.year}, is a ${weekdayName(right)}`;
        const { start, end } = match;
        yield report({ fact: { ...day, start, end }, block, span: block.source(start, end) }, what);
      }
      for (const match of matchesIn(block, besideDay)) yield besideRelative(article, match);
    }
    yield* amongThemselves(article, yearless);
  },
};

/** `yesterday`, counted from the day of publication, against the day that stands beside it. */
function besideRelative(article: Article, match: ShapeMatch): Report | undefined {
  const { block } = match;
  const relative = match.date('rel');
  const date = match.date('d');
  if (!date || !relative || !/^(?:yesterday|today|tomorrow)$/.test(relative.relation ?? ''))
    return undefined;
  const day = resolvedDate(article, block, relative);
  if (day?.month === undefined || day.day === undefined) return undefined;
  const weekday = weekdayOn(day.year, day.month, day.day);
  const { year = day.year, month = day.month, day: number = day.day } = date;
  const fits =
    (date.weekday ?? weekday) === weekday &&
    year === day.year &&
    month === day.month &&
    number === day.day;
  if (fits || date.relation !== undefined) return undefined;
  const { start, end } = match;
  return {
    at: block.source(start, end),
    severity: 'information',
    message: `${quoted(block, match)} stands against the day of publication: counted from it, “${relative.relation ?? ''}” is ${sayDate(day)}`,
    why: 'The day of publication is the one that the article or its address gives. Either day may be the wrong one.',
  };
}

function report({ fact, block, span }: Found<NewsDate>, what: string): Report {
  return {
    at: span,
    message: `${quoted(block, fact)} stands against the calendar: ${what}`,
    why: `Either the weekday or the date is wrong: ${what}.`,
  };
}

/** Two weekdays with dates of no year that no one year can hold both. */
function* amongThemselves(article: Article, found: readonly Found<NewsDate>[]): Generator<Report> {
  const first = found[0];
  if (!first) return;
  for (const other of found.slice(1)) {
    const fits = Array.from({ length: 28 }, (_, index) => 2000 + index).some((year) =>
      [first, other].every(
        ({ fact }) => weekdayOn(year, fact.month ?? 1, fact.day ?? 1) === fact.weekday,
      ),
    );
    if (fits) continue;
    yield {
      at: other.span,
      severity: 'information',
      message: `${quoted(other.block, other.fact)} stands against ${quoted(first.block, first.fact)}: no one year has both`,
      because: [{ ...first.span, message: 'the other weekday and date' }],
    };
  }
}
