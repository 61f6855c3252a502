import { expression } from '../../expression';
import { allMatches } from '../../matches';
import type { Passage } from '../../passage';
import type { Span } from '../../span';
import { monthOf, monthPattern, weekdayOf, weekdayPattern } from './calendar';
import { pattern } from '../../letters';

/** A date as far as it is printed. Absent parts were not given. */
export interface NewsDate extends Span {
  readonly kind: 'day' | 'month' | 'year' | 'years' | 'decade' | 'weekday' | 'relative';
  readonly year: number | undefined;
  /** 1 to 12. */
  readonly month: number | undefined;
  /** As printed, also where no such day exists. */
  readonly day: number | undefined;
  /** 0 (Sunday) to 6. */
  readonly weekday: number | undefined;
  /** The last day or year of a printed range: 7 in `March 3-7`, 2015 in `2010-15`. */
  readonly until: number | undefined;
  /** `03/04/2023`: the other reading's month and day. */
  readonly other: { readonly month: number; readonly day: number } | undefined;
  /** `last`, `next`, `this`, or the whole phrase of a relative date (`last week`). */
  readonly relation: string | undefined;
}

const W = weekdayPattern;
const M = monthPattern;
const D = '(?:3[0-9]|[12]?[0-9])(?:st|nd|rd|th)?(?!\\d|[:,]\\d|[\\p{L}%°])';
const Y = '(?:1[4-9]|20)\\d\\d(?![\\d-]\\d|[\\p{L}\\d%]|[,.]\\d)';
const joint = '(?: (?:morning|afternoon|evening|night))?(?:,? |, the | the |,? \\(| on (?:the )?)';

// One pattern, alternatives in order of how much they say. Named groups are numbered by alternative.
const sought = expression(
  [
    // Tuesday, March 14, 2023 · March 14 · March 14th, 2023 · Tuesday (March 14)
    `(?:(?<w1>${W})${joint})?(?<m1>${M}) (?:the )?(?<d1>${D})(?:(?: ?[-–] ?| to | through )(?<u1>${D}))?(?:(?:, ?| )(?<y1>${Y}))?`,
    // Tuesday 14 March 2023 · the 14th of March
    `(?:(?<w2>${W})${joint})?(?<![\\d.,:/$£€-])(?:(?<f2>${D})(?: ?[-–] ?| to ))?(?<d2>${D})(?:-| of | )(?<m2>${M})(?![\\p{L}])(?:(?:,? | of )(?<y2>${Y}))?`,
    // March 2023
    `(?<m3>${M})(?:,? (?:of )?)(?<y3>${Y})`,
    // 15/03/2023 · 2023-03-15 · 2023/03/15
    `(?:\\b(?<w4>${W}),? )?(?<![\\d/.-])(?<y4>(?:19|20)\\d\\d)[-/](?<m4>0?[1-9]|1[0-9])[-/](?<d4>3\\d|[12]\\d|0?[1-9])(?![\\d/-])`,
    `(?:\\b(?<w5>${W}),? )?(?<![\\d/.-])(?<d5>\\d{1,2})(?<s5>[/.])(?<m5>\\d{1,2})\\k<s5>(?<y5>(?:19|20)\\d\\d)(?![\\d/])`,
    // the 1990s · the '90s
    // 2010-2015 · 2010-15
    `(?<![\\d.,:/$£€¥#&+-])(?<ya>(?:1[5-9]|20)\\d\\d)[-–](?<yb>(?:1[5-9]|20)\\d\\d|\\d\\d)(?![\\d.,-]\\d|[\\p{L}\\d%])`,
    `(?<dec>(?:1[5-9]|20)\\d0)['’]?s(?!\\p{L})`,
    `(?<![\\p{L}\\d])['’‘](?<tens>[1-9]0)s(?!\\p{L})`,
    // last week · next month · last Tuesday · last March
    `(?<rel>\\b(?:[Ll]ast|[Nn]ext|[Tt]his)) (?:(?<w7>${W})|(?<m7>${M}(?!\\p{L}))|(?<unit>week|month|year|weekend|spring|summer|autumn|fall|winter)(?!\\p{L}))`,
    `(?<day>\\b(?:[Yy]esterday|[Tt]omorrow|[Tt]oday|[Tt]onight))(?!\\p{L})`,
    `\\b(?<w8>${W})(?!\\p{L})`,
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id-?|of|between|before|after|and|to) )(?<m9>${M})(?![\\p{L}]| \\p{Lu}\\p{Ll})`,
    `(?<![\\d.,:/$£€¥#&+-]|\\p{L}|\\d[-–])(?<y9>${Y})(?!['’]?s\\b|[-–][\\p{L}]| (?:GMT|UTC|BST|hours|hrs|p\\.m|a\\.m))`,
  ].join('|'),
);

/** Words behind a four-digit number that make it a quantity. */
const counted = pattern(
  String.raw`^(?: (?:million|billion|thousand|percent|per cent|people|men|women|children|troops|soldiers|jobs|homes|houses|workers|employees|miles|km|metres|meters|feet|ft|acres|hectares|tonnes|tons|pounds|dollars|euros|years|days|hours|minutes|votes|seats|police|officers|members|others|students|pupils|patients|cases|deaths|points|cars|vehicles|[a-z]{4,14}(?:ers|ors|ants|ents|ists|ians|ees|ations|ions)))(?!\p{L})`,
  'u',
);

/** Found wherever there is a date, and cheaper. */
const probe =
  /\d|day|\b(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)|omorrow|onight|(?:ast|ext|his) (?:week|month|year|spring|summer|autumn|fall|winter|[A-Z])|[Ii]n [A-Z]/;

/** The dates of a passage, exact to the offset. `March` and `may` as verbs are left alone. */
export function dates(text: string, _passage?: Passage): readonly NewsDate[] {
  if (!probe.test(text)) return [];
  const found: NewsDate[] = [];
  for (const match of allMatches(sought.pattern, text)) {
    const date = readDate(match, text);
    if (date) found.push(date);
  }
  return found;
}

function readDate(match: RegExpMatchArray, text: string): NewsDate | undefined {
  const g = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const make = (kind: NewsDate['kind'], rest: Partial<NewsDate>): NewsDate => ({
    start,
    end,
    kind,
    year: undefined,
    month: undefined,
    day: undefined,
    weekday: undefined,
    until: undefined,
    other: undefined,
    relation: undefined,
    ...rest,
  });
  const number = (value: string | undefined) =>
    value === undefined ? undefined : Number.parseInt(value, 10);
  const monthName = g.m1 ?? g.m2;
  const weekdayName = g.w1 ?? g.w2 ?? g.w4 ?? g.w5;
  const weekday = weekdayName ? weekdayOf(weekdayName) : undefined;
  if (monthName) {
    const day = number(g.f2 ?? g.d1 ?? g.d2);
    if (/^(?:May|March)$/.test(monthName) && g.d1 && /^ (?:percent|people)/.test(text.slice(end)))
      return undefined;
    return make('day', {
      year: number(g.y1 ?? g.y2),
      month: monthOf(monthName),
      day,
      until: g.f2 ? number(g.d2) : number(g.u1),
      weekday,
    });
  }
  if (g.m3) return make('month', { month: monthOf(g.m3), year: number(g.y3) });
  if (g.y4)
    return make('day', { year: number(g.y4), month: number(g.m4), day: number(g.d4), weekday });
  if (g.y5) {
    const year = number(g.y5);
    return slashed(number(g.d5) ?? 0, number(g.m5) ?? 0, (rest) =>
      make('day', { year, weekday, ...rest }),
    );
  }
  if (g.ya) {
    const from = number(g.ya) ?? 0;
    const last = number(g.yb) ?? 0;
    const until = last < 100 ? Math.floor(from / 100) * 100 + last : last;
    return make('years', { year: from, until });
  }
  if (g.dec) return make('decade', { year: number(g.dec) });
  // `the ’90s`: of the last century, as news uses it.
  if (g.tens) return make('decade', { year: 1900 + (number(g.tens) ?? 0) });
  if (g.w7) return make('weekday', { weekday: weekdayOf(g.w7), relation: g.rel?.toLowerCase() });
  if (g.m7) return make('month', { month: monthOf(g.m7), relation: g.rel?.toLowerCase() });
  if (g.unit) return make('relative', { relation: match[0].toLowerCase() });
  if (g.day) return make('relative', { relation: g.day.toLowerCase() });
  if (g.w8) {
    // `Sun` and `Sat` without a stop are more often words or names.
    if (/^(?:Sun|Sat|Mon|Wed|Fri|Thu|Tue)$/.test(g.w8)) return undefined;
    return make('weekday', { weekday: weekdayOf(g.w8) });
  }
  if (g.m9) return make('month', { month: monthOf(g.m9) });
  if (g.y9)
    return counted.test(text.slice(end, end + 40))
      ? undefined
      : make('year', { year: number(g.y9) });
  return undefined;
}

/** `15/03/2023` has one reading, `03/04/2023` two; day first unless only the other is possible. */
function slashed(
  first: number,
  second: number,
  make: (parts: Pick<NewsDate, 'month' | 'day'> & Partial<NewsDate>) => NewsDate,
): NewsDate | undefined {
  if (first > 31 || second > 31 || !first || !second) return undefined;
  if (second > 12) return make({ month: first, day: second });
  const other = first <= 12 && first !== second ? { month: first, day: second } : undefined;
  return make({ month: second, day: first, other });
}
