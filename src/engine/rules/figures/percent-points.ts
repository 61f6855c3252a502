import { inStory } from '../../block-rule';
import { sumBounds } from '../../extract/figures/bounds';
import { changesIn, type Change } from '../../extract/figures/changes';
import { matchesIn, shape, type ShapeMatch } from '../../extract/figures/shapes';
import { evidence, quoted, say } from '../../figures/format';
import type { Report, Rule } from '../../rule';
import { overlaps } from '../../span';

const ahead = '(?:margin|lead|advantage|gap|edge|win|victory|difference)';
/** What floating point may add. */
const tiny = 1e-9;

/** `48 percent to 43 percent, a five-point lead`, `a five-point lead, 48 percent to 43 percent` */
const leads = [
  shape(
    `{a:p} to {b:p}‥,? (?:an? |with an? )(?:\\p{L}+ )?{by:no}[- ](?:percentage[- ])?points? ${ahead}`,
  ),
  shape(`{a:p} to {b:p}‥,? (?:an? |with an? )(?:\\p{L}+ )?{by:o} ${ahead}`),
  shape(
    `{a:p} to {b:p}‥,? (?:an? |with an? )(?:\\p{L}+ )?(?:lead|margin|gap) of {by:no}(?: points?)?`,
  ),
  shape(`{by:no}[- ](?:percentage[- ])?points? ${ahead}‥,? \\(?{a:p} to {b:p}`),
  shape(`{by:o} ${ahead}‥,? \\(?{a:p} to {b:p}`),
  // 55 percent in May and 48 percent in June, a fall of seven points
  shape(
    `{a:p}‥ and {b:p}‥, an? (?:fall|drop|rise|gain|increase|decline|change|difference|gap) of {by:no}(?: points?)?`,
  ),
  // 61 percent, five points higher than the 56 percent of 2015 · 61 percent, up five points from 56
  shape(
    `{b:p}‥, (?:up |down )?(?:by )?{by:n} points?(?: (?:higher|lower|more|less|above|below|up|down))?‥(?:than|from|on) (?:the )?{a:p}`,
  ),
  shape(
    `{b:p}‥, (?:up |down )?(?:by )?{by:o}(?: (?:higher|lower|more|less|above|below|up|down))?‥(?:than|from|on) (?:the )?{a:p}`,
  ),
];

/** A change between two percentages that is neither so many points nor so many percent. */
export const percentPoints: Rule = {
  severity: 'warning',
  summary: 'A change from one percentage to another is given in percent or in points, wrongly.',
  check: inStory(function* (block) {
    const changes = changesIn(block);
    for (const change of changes) yield judge(change);
    for (const match of matchesIn(block, leads))
      if (!changes.some((change) => overlaps(change, match))) yield judgeLead(match);
  }),
};

type Compared = Pick<Change, 'block' | 'from' | 'to' | 'by'>;

function judge(change: Compared): Report | undefined {
  const { from, to, by } = change;
  if (!by || from.kind !== 'percent' || to.kind !== 'percent') return undefined;
  // Of two figures that are set against each other both are as exact as the finer one is printed.
  const place = Math.min(from.place, to.place);
  const a = sumBounds({ ...from, place });
  const b = sumBounds({ ...to, place });
  const printed = sumBounds(by.kind === 'count' ? { ...by, kind: 'points' } : by);
  const gap = {
    low: distance(a, b),
    high: Math.max(Math.abs(b.high - a.low), Math.abs(b.low - a.high)),
  };
  const inPoints = printed.low < gap.high + tiny && gap.low < printed.high + tiny;
  const points = Math.abs(to.value - from.value);
  const unitless = by.kind !== 'percent';
  if (unitless) {
    if ((by.kind !== 'points' && by.kind !== 'count') || inPoints) return undefined;
    return report(change, `which are ${say(points)} percentage points apart`);
  }
  if (a.low <= 0) return undefined;
  const relative = { low: (gap.low / a.high) * 100, high: (gap.high / a.low) * 100 };
  if (printed.low - by.place < relative.high && relative.low < printed.high + by.place)
    return undefined;
  const percent = (points / from.value) * 100;
  return inPoints
    ? report(
        change,
        `which is a change of ${say(points)} percentage points, or ${say(percent)} percent`,
      )
    : report(
        change,
        `which is a change of ${say(percent)} percent, or ${say(points)} percentage points`,
      );
}

function judgeLead(match: ShapeMatch): Report | undefined {
  const from = match.figure('a');
  const to = match.figure('b');
  const by = match.figure('by');
  if (!from || !to || !by || from.range || to.range) return undefined;
  return judge({ block: match.block, from, to, by });
}

const distance = (a: { low: number; high: number }, b: { low: number; high: number }) =>
  Math.max(0, a.low > b.high ? a.low - b.high : b.low - a.high);

function report({ block, from, to, by }: Compared, what: string): Report | undefined {
  if (!by) return undefined;
  return {
    at: block.source(by.start, by.end),
    message: `${quoted(block, by)} stands against ${quoted(block, from)} and ${quoted(block, to)}, ${what}`,
    why: `${say(Math.max(from.value, to.value))} − ${say(Math.min(from.value, to.value))} = ${say(Math.abs(to.value - from.value))} percentage points; ${say(Math.abs(to.value - from.value))} ÷ ${say(from.value)} = ${say((Math.abs(to.value - from.value) / from.value) * 100)} percent.`,
    because: [
      evidence(block, from, 'the percentage before'),
      evidence(block, to, 'the percentage after'),
    ],
  };
}
