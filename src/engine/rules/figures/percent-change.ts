import { inStory } from '../../block-rule';
import { sumBounds } from '../../extract/figures/bounds';
import { matchesIn, shape, type ShapeMatch } from '../../extract/figures/shapes';
import { changesIn, type Change } from '../../extract/figures/changes';
import { comparable, evidence, quoted, say } from '../../figures/format';
import type { Report, Rule } from '../../rule';

const up = '(?:rose|rises|gained|climbed|jumped|added|increased|up|advanced|soared|grew|surged)';
const down = '(?:fell|falls|lost|dropped|declined|slipped|slid|shed|down|decreased|sank|tumbled)';
/** gained $2, or 20 percent, to $12 */
const steps = [
  shape(`(?<up>${up})(?: by)? {step:n}• ?(?:, or|\\(|,) ?{by:p}[,)]{0,2} to {b:n}`),
  shape(`${down}(?: by)? {step:n}• ?(?:, or|\\(|,) ?{by:p}[,)]{0,2} to {b:n}`),
];

/** Changes printed as parts (`by a quarter`) may be off by this part of themselves. */
const partSlack = 0.12;

/** A change in percent that the two figures beside it do not bear out. */
export const percentChange: Rule = {
  severity: 'warning',
  summary: 'A change in percent does not follow from the figures before and after it.',
  check: inStory(function* (block) {
    for (const change of changesIn(block)) yield judge(change);
    for (const match of matchesIn(block, steps)) yield judgeStep(match);
  }),
};

function judge(change: Change): Report | undefined {
  const { block, from, to, by } = change;
  if (!by || (by.kind !== 'percent' && by.kind !== 'fraction') || !comparable(from, to))
    return undefined;
  const percent = by.kind === 'percent';
  // From one percentage to another in percent: what is meant is judged by `percent-points`.
  if (percent && from.kind === 'percent') return undefined;
  const a = sumBounds(from);
  const b = sumBounds(to);
  if (a.low <= 0) return undefined;
  const sizes = [b.low / a.high - 1, b.high / a.low - 1].map(
    (x) => Math.abs(x) * (percent ? 100 : 1),
  );
  const straddles = b.low <= a.high && a.low <= b.high;
  const low = straddles ? 0 : Math.min(...sizes);
  const high = Math.max(...sizes);
  const printed = sumBounds(by);
  const slack = percent ? by.place : by.value * partSlack;
  if (printed.low - slack < high && low < printed.high + slack) return undefined;
  const exact = (to.value / from.value - 1) * 100;
  const rate = `${say(Math.abs(exact))} percent`;
  return {
    at: block.source(by.start, by.end),
    message: `${quoted(block, by)} stands against the change from ${quoted(block, from)} to ${quoted(block, to)}, which is ${exact < 0 ? 'a fall' : 'a rise'} of ${rate}`,
    why: `(${say(to.value)} − ${say(from.value)}) ÷ ${say(from.value)} = ${say(exact)} percent.`,
    because: [
      evidence(block, from, 'the figure before the change'),
      evidence(block, to, 'the figure after the change'),
    ],
  };
}

/** A step, what it is in percent, and what it came to: the figure before is their difference. */
function judgeStep(match: ShapeMatch): Report | undefined {
  const step = match.figure('step');
  const to = match.figure('b');
  const by = match.figure('by');
  if (!step || !to || !by || !comparable(step, to) || step.range || to.range) return undefined;
  const sign = match.text('up') === undefined ? -1 : 1;
  const before = to.value - sign * step.value;
  const size = sumBounds(step);
  if (before <= 0) return undefined;
  const printed = sumBounds(by);
  const low = (size.low / before) * 100;
  const high = (size.high / before) * 100;
  if (printed.low - by.place < high && low < printed.high + by.place) return undefined;
  const exact = (step.value / before) * 100;
  const { block } = match;
  return {
    at: block.source(by.start, by.end),
    message: `${quoted(block, by)} stands against ${quoted(block, step)} to ${quoted(block, to)}, which is ${say(exact)} percent`,
    why: `${say(to.value)} ${sign > 0 ? '−' : '+'} ${say(step.value)} = ${say(before)} before; ${say(step.value)} ÷ ${say(before)} = ${say(exact)} percent.`,
    because: [
      evidence(block, step, 'the change'),
      evidence(block, to, 'the figure after the change'),
    ],
  };
}
