import { dayNumber } from '../../extract/figures/calendar';
import { dates, type NewsDate } from '../../extract/figures/dates';
import { quantities, type Quantity } from '../../extract/figures/quantities';
import { matchesIn, shape, type ShapeMatch } from '../../extract/figures/shapes';
import { quoted, say } from '../../figures/format';
import type { Rule } from '../../rule';
import { structure } from '../../structure';

/** Behind these a range counts back: `between 30 and 20 years ago`, `100 to 50 BC`. */
const backwards = /^[^.;,]{0,24}\b(?:ago|before|earlier|BC|B\.C\.|BCE|south|north|below)\b/;

/** Ranges that are read as two figures. */
const shapes = [
  shape('(?:between|from) (?:the )?ages? (?:of )?{a:n} (?:and|to) {b:n}'),
  shape('{a:a}(?: to |[-–]){b:n}'),
  shape(
    '(?:served|ruled|lived|worked|ran|was|reigned|held|lasted|president|mayor|minister|leader|\\()[^;.]{0,40}?(?:from|between) {a:y} (?:to|until|and) {b:y}',
  ),
  shape('between {a:y} and {b:y}'),
  shape('from {a:y} (?:to|until|through) {b:y}'),
  shape(
    '(?:of|for|in|at|take|takes|about|around|some|costs?|pay|pays|paid|earns?|worth|priced at|valued at|estimated at) {a:n} to {b:n}',
  ),
  shape(
    '(?:expects?|expected|forecast|predict|see|estimate|estimates|estimated|lasts?|lasting|needs?) {a:n} to {b:n}',
  ),
  shape('(?<hedged>){a:n} to {b:n}'),
  shape('\\baged? {score:s}'),
  shape('from {a:dm} (?:to|until|till|through) {b:dm}'),
];

/** A range whose upper end is below its lower one. */
export const upsideDownRange: Rule = {
  severity: 'warning',
  summary: 'A range ends below where it begins.',
  *check(article) {
    const { story } = article.read(structure);
    for (const { fact, block, span } of article.find(quantities, story)) {
      if (!fact.range || fact.low <= fact.high) continue;
      const text = block.text.slice(fact.start, fact.end);
      // Without `between` two numbers need a unit to be a range: 20-10 and 58-33 percent may be results.
      if (!/between/i.test(text) && fact.unit === undefined && fact.currency === undefined)
        continue;
      if (!/between/i.test(text) && fact.kind === 'percent') continue;
      if (backwards.test(block.text.slice(fact.end, fact.end + 40))) continue;
      yield {
        at: span,
        message: `${quoted(block, fact)} ends below where it begins: expected ${say(fact.high)} before ${say(fact.low)}`,
        why: 'The two ends may be exchanged, or one of them is wrong.',
      };
    }
    for (const block of story) {
      for (const match of matchesIn(block, shapes)) {
        const from = match.figure('a') ?? match.age('a');
        const to = match.figure('b');
        const [low, high] = match.score('score')?.sides ?? [];
        const first = low ?? orderOf(match.date('a'), match.date('b')) ?? from?.value;
        const last = high ?? orderOf(match.date('b'), match.date('a')) ?? to?.value;
        if (first === undefined || last === undefined || first <= last) continue;
        const figure = match.figure('a');
        if (figure && to && !isRange(match, figure, to)) continue;
        if (to?.hedge || backwards.test(block.text.slice(match.end, match.end + 40))) continue;
        yield {
          at: block.source(match.start, match.end),
          message: `${quoted(block, match)} ends below where it begins`,
          why: 'The two ends may be exchanged, or one of them is wrong.',
        };
      }
      yield undefined;
    }
    for (const { fact, block, span } of article.find(dates, story)) {
      const { kind, year, day, until } = fact;
      if (until === undefined) continue;
      const down = kind === 'years' ? (year ?? 0) > until : (day ?? 0) > until && until > 0;
      if (!down || backwards.test(block.text.slice(fact.end, fact.end + 20))) continue;
      // 2010-05 may be a month, and a season goes over the turn of the year: only full years.
      if (kind === 'years' && !/\d{4}$/.test(block.text.slice(fact.start, fact.end))) continue;
      yield {
        at: span,
        message: `${quoted(block, fact)} ends before it begins`,
        why: 'The two ends may be exchanged, or one of them is wrong.',
      };
    }
  },
};

/** Two numbers with `to` between need a unit behind them, or a hedge before them: `of 52 to 48` may be a vote. */
function isRange(match: ShapeMatch, from: Quantity, to: Quantity): boolean {
  if (match.text('hedged') !== undefined)
    return from.kind === 'count' && from.hedge === 'about' && to.noun !== undefined;
  if (/\bages?\b/i.test(match.masked.text)) return true;
  // `cut its forecast of $10m to $8m`: a change.
  if (from.kind === 'money')
    return (
      from.currency === to.currency &&
      !/^of /i.test(match.masked.text.slice(match.start - match.masked.start))
    );
  return to.kind === 'measure' && !from.unit && from.kind === 'count' && !from.noun;
}

/** A number by which two dates of one sort can be told earlier and later; none where they are not alike. */
function orderOf(date: NewsDate | undefined, other: NewsDate | undefined): number | undefined {
  if (!date || date.kind !== other?.kind) return undefined;
  const { year, month, day } = date;
  if (date.kind === 'year') return year;
  if (month === undefined || other.month === undefined) return undefined;
  // Without years the second may lie in the next one: only within a month the order is known.
  if (year === undefined || other.year === undefined)
    return year === other.year && month === other.month ? day : undefined;
  return dayNumber(year, month, day ?? 1);
}
