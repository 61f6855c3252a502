import { sumBounds } from '../../extract/figures/bounds';
import { maskedSentences } from '../../extract/figures/masked';
import { readUnit } from '../../extract/figures/units';
import { shape, type ShapeMatch } from '../../extract/figures/shapes';
import { comparable, evidence, quoted, say } from '../../figures/format';
import { overShapes, type Verdict } from '../../figures/over-shapes';
import type { Rule } from '../../rule';
import { pattern } from '../../letters';

const each = '(?:an?|per|each|every|apiece)';
const mean =
  '(?:an average of|averaging|averaged|a mean of|on average|or|about|or about|roughly|or an average of|an average|at an average of|which averages|which is)';
const shapes = [
  // 140 patients in seven days, an average of 20 a day · 140 arrests over seven weeks, or 20 a week
  shape(
    `{all:n}…(?:in |over |across |during |within |from |on )?(?:the |its |just |only |all )?{count:n}…,? (?:—|–|\\()? ?${mean}? ?{one:n} ${each}`,
  ),
  // The seven branches took in 140 dogs, an average of 20 each
  shape(`{count:n}…{all:n}…, (?:${mean} )?{one:n} ${each}`),
  // an average of 20 a day for seven days, 140 in all
  shape(`{one:n} ${each} \\p{L}+ (?:for|over|in|during|across) {count:n}…{all:n}`),
  // On average 20 people a day called, 140 over the seven days
  shape(
    `{one:n}(?: \\p{L}+){0,2} ${each} \\p{L}+…, (?:or |a total of )?{all:n}(?: \\p{L}+){0,2} (?:for|over|in|during|across) (?:the )?{count:n}`,
  ),
  // Over five years the city averaged 30 a year, 150 in all
  shape(
    `(?:over|in|during|across) (?:the )?(?:\\p{L}+ )?{count:n}…averag(?:ed|ing) {one:n}(?: \\p{L}+){0,2} ${each} \\p{L}+, (?:or |a total of )?{all:n} (?:in all|in total|altogether)`,
  ),
  shape(
    `(?:averaging|averaged) {one:n} ${each} \\p{L}+ (?:for|over|in|during|across|through) {count:n}…{all:n}`,
  ),
];
/** An average is rounded, at times to two figures. */
const slack = 0.03;

/** Averages are rounded, now and then cut off, to their last place: so much of it may be missing. */
const cut = 0.6;
/** `raised £9,000 from 300 donors`: what stands between a sum and those whom it is shared by. */
const shared = pattern(
  String.raw`^(?: \p{L}+){0,2} (?:from|to|among|between|by|across) (?:the |its |some )?$`,
  'u',
);
/** `$3,000 each on average`: how far behind the figures the word may stand. */
const afterwards = 14;

/** An average that the total and the number beside it do not come to. */
export const average: Rule = {
  severity: 'warning',
  summary: 'An average does not follow from the total and the number given beside it.',
  check: overShapes(shapes, judge, maskedSentences, /\b(?:averag\p{L}*|a|per|each|every)\b/u),
};

function judge(match: ShapeMatch): Verdict {
  const all = match.figure('all');
  const count = match.figure('count');
  const one = match.figure('one');
  if (!all || !count || !one || count.value < 2 || all.value <= one.value) return undefined;
  if (count.kind !== 'count' && count.unit?.dimension !== 'duration') return undefined;
  if (all.unit?.dimension === 'duration') return undefined;
  const { block } = match;
  const unit = unitOf(block.text.slice(one.end, one.end + 40));
  // `took in 195 dogs`: only a stretch of time or of games stands behind `in`.
  if (
    all.start < count.start &&
    count.unit === undefined &&
    !(unit && isOneOf(unit, count.noun?.head)) &&
    !shared.test(block.text.slice(all.end, count.start)) &&
    !/^(?:games|matches|seasons|starts|appearances|episodes|races|innings|shows|nights|attempts|outings)$/.test(
      count.noun?.head ?? '',
    )
  )
    return undefined;
  const like = comparable(one, all) || (one.kind === 'count' && all.kind === 'count');
  if (
    !like ||
    [all, count, one].some((f) => f.range || f.form === 'vague' || f.form === 'fraction')
  )
    return undefined;
  const words = block.text.slice(match.start, match.end + afterwards);
  if (!count.unit && !/averag|\b(?:or|mean|which is) /i.test(words)) return undefined;
  if (/\b(?:compared|previous|up from|down from|instead|than)\b/i.test(words)) return undefined;
  // `a day` against weeks: the count is of other things than the average is by.
  if (unit && count.unit && unitNamed(unit) !== count.unit.name && unit.length > 2)
    return undefined;
  const a = sumBounds(all);
  const n = sumBounds({ ...count, kind: 'count' });
  const e = sumBounds(one);
  const place = Math.max(one.place * cut, one.value * slack);
  if (a.low / n.high <= e.high + place && e.low - place <= a.high / n.low) return 'sound';
  const exact = all.value / count.value;
  const named = /\ban average of $/i.exec(block.text.slice(Math.max(0, one.start - 14), one.start));
  const at = { start: one.start - (named?.[0].length ?? 0), end: one.end };
  return {
    at: block.source(at.start, at.end),
    message: `${quoted(block, at)} stands against ${quoted(block, all)} over ${quoted(block, count)}, an average of ${say(exact)}`,
    why: `${say(all.value)} ÷ ${say(count.value)} = ${say(exact)}.`,
    because: [
      evidence(block, all, 'the total'),
      evidence(block, count, 'the number it is spread over'),
    ],
  };
}

/** What the average is by: `day` in `20 patients a day`. */
const unitOf = (behind: string) =>
  /^(?: \p{L}+){0,2}? (?:an?|per|each|every) (\p{L}+)/u.exec(behind)?.[1]?.toLowerCase();

const unitNamed = (word: string) => readUnit(word, 0)?.unit.name;

/** `family` is one of `families`. */
const isOneOf = (one: string, many: string | undefined) =>
  many !== undefined && [`${one}s`, `${one}es`, one.replace(/y$/, 'ies')].includes(many);
