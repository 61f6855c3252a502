import { dayNumber } from '../../extract/figures/calendar';
import type { NewsDate } from '../../extract/figures/dates';
import type { Quantity } from '../../extract/figures/quantities';
import { shape, type ShapeMatch } from '../../extract/figures/shapes';
import { evidence, quoted, say } from '../../figures/format';
import { overShapesInArticle, type Verdict } from '../../figures/over-shapes';
import { published } from '../../figures/published';
import type { Article } from '../../article';
import type { Rule } from '../../rule';

const to = '(?:to|through|until|till|and|-|–)';
const shapes = [
  // The two-day summit, from Monday to Wednesday · a three-day meeting on Monday, Tuesday and Wednesday
  shape(
    `{n:n}‥(?:from|between|runs|running|on|held|begins?|beginning|starting|,|\\() ?{a:w}, {b:w},? and {c:w}`,
  ),
  shape(
    `{n:n}[^;.]{0,90}?{a:wd}(?: morning| evening| night| afternoon)? ?(?<joint>to|through|until|till|-|–|and (?:ends?|ending|finish(?:es|ed)?|closes?|runs|running|continues|lasts)(?: on| until| through)?|and(?: on)?) ?{b:wd}`,
  ),
  shape(`{a:wd} ?(?<joint>to|through|until|till|-|–) ?{b:wd}[^;.]{0,60}?{n:n}`),
  // the five-day festival, March 3-7
  shape(`{n:n}[^;.]{0,90}?{span:d}`),
  // from 2010 to 2015, five years · for five years, from 2010 to 2015
  shape(
    `{n:n}(?: [\\p{L}-]+){0,4},?(?: which| that)?(?: runs?| ran| lasted| running| lasts)? (?:from|between) {a:ym} ${to} {b:ym}`,
  ),
  shape(
    `(?:from|between) {a:ym} ${to} {b:ym}(?:,| \\(| —| –|:|, (?:a|for|or)|, a period of|, a span of)…{n:n}`,
  ),
  // the ten-year war (1990-2000)
  shape(`{n:n}(?: [\\p{L}’'-]+){0,4},? ?[(—–]? ?{years:m}`),
  shape(`{n:n} (?:until|till|to|ending in|up to) {b:y}[^;.]{0,60}?(?:in|since|from) {a:y}`),
  // which lasted 15 years, began in 1975 and ended in 1990 · began in 1975 and lasted 15 years, until 1990
  shape(
    `{n:n}[^;.]{0,40}?(?:began|started|opened|erupted|broke out) in {a:ym}[^;.]{0,30}?(?:ended|closed|finished|was over) in {b:ym}`,
  ),
  shape(
    `(?:began|started|opened|erupted|broke out) in {a:ym}[^;.]{0,30}?(?:ended|closed|finished) in {b:ym}[^;.]{0,20}? lasted {n:n}`,
  ),
  shape(
    `(?:began|started|opened|erupted|broke out|founded|launched) in {a:y}[^;.]{0,50}?(?:lasted|for|ran|went on for|dragged on for) {n:n}[^;.]{0,20}?(?:until|till|ending in|to) {b:y}`,
  ),
  // for 40 years until it closed in 2005; it had opened in 1965
  shape(`for {n:n} (?:until|till)[^;.]{0,40}? in {b:y}; [^;.]{0,60}?(?:in|since|from) {a:y}`),
  // the nine-month project ran from January to September 2019
  shape(`{n:n}[^;.]{0,60}?from {a:m} (?:to|until|through) {b:m}`),
  // begun in 1990, was finished in 2000, ten years later
  shape(`in {a:y}[^;.]{0,60}? in {b:y}, (?:about |some |nearly )?{n:n} (?<joint>later)`),
  // shut for 10 years, since 2010 · since 2010, or for 10 years
  shape(`(?:has|have)(?: \\p{L}+){1,6} for {n:n}, since {since:y}`),
  shape(
    `(?:has|have)(?: [\\p{L}’'-]+){1,8} since {since:y}, (?:or |that is |which is |a total of )?(?:for )?{n:n}`,
  ),
  // in 2015, five years after the 2010 vote · five years after the 2010 vote, in 2015
  shape(
    `(?:in|on|since|by|of) {b:y}[^;.]{0,40}?, {n:n} (?<joint>after|before|later|earlier)…{a:y}`,
  ),
  shape(`{n:n} (?<joint>after|before) …{a:y}…, in {b:y}`),
  // in 2010 … , and five years later, in 2015
  shape(`(?:in|since) {a:y}[^;.]{0,90}?{n:n} (?<joint>later|earlier), in {b:y}`),
];

/** Years may be counted with both ends or without; news does both. */
const yearSlack = 1;

/** A length of time that the days or years beside it do not bear out. */
export const span: Rule = {
  severity: 'warning',
  summary: 'A length of time does not follow from its first and last day or year.',
  check: overShapesInArticle(shapes, judge),
};

function judge(match: ShapeMatch, article: Article): Verdict {
  const { block } = match;
  const n = match.figure('n');
  if (n?.unit?.dimension !== 'duration' || n.range || n.form === 'vague') return undefined;
  // `two days earlier on Monday`, `for the two days before`: not the days named.
  if (/^ (?:ago|old)/.test(block.text.slice(n.end, n.end + 5))) return undefined;
  if (
    /(?<!\b(?:to|will|would|can|could|may|might|should|must) )\b(?:last|past|next|first|previous|of the|every) $/i.test(
      block.text.slice(Math.max(0, n.start - 20), n.start),
    )
  )
    return undefined;
  const one = match.date('span');
  const period = match.date('years');
  if (period && period.until === undefined) return undefined;
  const since = match.date('since');
  const own = since && published(article);
  const a = match.date('a') ?? since ?? one ?? period;
  const b =
    match.date('b') ??
    (own && { ...since, year: own.year }) ??
    (period ? { ...period, year: period.until } : undefined) ??
    (one?.until !== undefined ? { ...one, day: one.until } : undefined);
  if (!a || !b || a === b) return undefined;
  const lengths =
    a.kind === 'weekday'
      ? weekdays(match, n, a, b)
      : a.kind === 'day'
        ? days(n, a, b)
        : (months(n, a, b) ?? years(n, a, b));
  if (!lengths) return undefined;
  const hedged = n.hedge !== undefined && n.hedge !== 'exact' ? Math.max(1, n.value * 0.15) : 0;
  if (lengths.fits.some((length) => Math.abs(length - n.value) <= hedged + lengths.slack))
    return 'sound';
  const expected = lengths.fits[0] ?? 0;
  const unit = n.unit.name;
  const whole = one ?? period;
  const ends = whole ? [whole] : [a, b];
  return {
    at: block.source(n.start, n.end),
    message: `${quoted(block, n)} stands against ${ends.map((end) => quoted(block, end)).join(' and ')}, which is ${say(expected)} ${unit}${expected === 1 ? '' : 's'}`,
    why: lengths.why,
    because: ends.map((end, index) =>
      evidence(block, end, whole ? 'the days or years' : index ? 'the end' : 'the beginning'),
    ),
  };
}

interface Lengths {
  readonly fits: readonly number[];
  readonly slack: number;
  readonly why: string;
}

function weekdays(match: ShapeMatch, n: Quantity, a: NewsDate, b: NewsDate): Lengths | undefined {
  if (a.weekday === undefined || b.weekday === undefined || b.kind !== 'weekday') return undefined;
  if (n.unit?.name !== 'day' || a.relation || b.relation) return undefined;
  // Only a length that belongs to an event is one of the days named: `two-day`, `two days of talks`.
  const text = match.block.text;
  if (!n.hyphenated && !/^,? (?:of|from|between)\b/.test(text.slice(n.end, n.end + 9)))
    return undefined;
  const between = (((b.weekday - a.weekday) % 7) + 7) % 7;
  if (between === 0) return undefined;
  const c = match.date('c');
  if (c) return { fits: [3], slack: 0, why: 'Three days are named.' };
  const joint = (match.text('joint') ?? 'to').toLowerCase();
  const why = `Counted with both ends: ${between + 1} days.`;
  if (joint === 'and' || joint === 'and on') {
    // `between Monday and Wednesday` counts through, `on Monday and Tuesday` names two.
    const through = /\bbetween $/i.test(text.slice(Math.max(0, a.start - 8), a.start));
    return {
      fits: through ? [between + 1] : between === 1 ? [2] : [2, between + 1],
      slack: 0,
      why: through ? why : 'Two days are named.',
    };
  }
  return { fits: [between + 1, between + 8], slack: 0, why };
}

function days(n: Quantity, a: NewsDate, b: NewsDate): Lengths | undefined {
  if (a.month === undefined || a.day === undefined || b.day === undefined || b.month === undefined)
    return undefined;
  if (n.unit?.name !== 'day' && n.unit?.name !== 'week') return undefined;
  if (!n.hyphenated) return undefined;
  const year = a.year ?? b.year ?? 2001;
  const later = b.month < a.month ? year + 1 : year;
  const between = dayNumber(b.year ?? later, b.month, b.day) - dayNumber(year, a.month, a.day);
  if (between <= 0) return undefined;
  if (n.unit.name === 'week')
    return {
      fits: [(between + 1) / 7, between / 7],
      slack: 0.45,
      why: `${between + 1} days with both ends.`,
    };
  return { fits: [between + 1], slack: 0, why: `Counted with both ends: ${between + 1} days.` };
}

/** `the nine-month project, from January to September` */
function months(n: Quantity, a: NewsDate, b: NewsDate): Lengths | undefined {
  if (n.unit?.name !== 'month' || !n.hyphenated || !a.month || !b.month) return undefined;
  const turns = (b.year ?? 0) - (a.year ?? b.year ?? 0);
  const between = b.month - a.month + 12 * (turns || (b.month < a.month ? 1 : 0));
  return { fits: [between, between + 1], slack: 0, why: `${between + 1} months are touched.` };
}

function years(n: Quantity, a: NewsDate, b: NewsDate): Lengths | undefined {
  if (a.year === undefined || b.year === undefined || a.kind === 'decade' || b.kind === 'decade')
    return undefined;
  const perUnit = n.unit?.name === 'year' ? 1 : n.unit?.name === 'decade' ? 10 : undefined;
  if (!perUnit) return undefined;
  const gap = Math.abs(b.year - a.year);
  if (gap === 0) return undefined;
  return {
    fits: [gap / perUnit],
    slack: perUnit === 1 ? yearSlack : 0.3,
    why: `${Math.max(a.year, b.year)} − ${Math.min(a.year, b.year)} = ${gap}.`,
  };
}
