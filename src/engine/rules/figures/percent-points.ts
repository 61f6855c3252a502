import { sumBounds } from '../../extract/figures/bounds';
import { changesIn, type Change } from '../../extract/figures/changes';
import { evidence, quoted, say } from '../../figures/format';
import type { Report, Rule } from '../../rule';
import { structure } from '../../structure';

/** A change between two percentages that is neither so many points nor so many percent. */
export const percentPoints: Rule = {
  severity: 'warning',
  summary: 'A change from one percentage to another is given in percent or in points, wrongly.',
  *check(article) {
    for (const block of article.read(structure).story) {
      for (const change of changesIn(block)) yield judge(change);
      yield undefined;
    }
  },
};

function judge(change: Change): Report | undefined {
  const { from, to, by } = change;
  if (!by || from.kind !== 'percent' || to.kind !== 'percent') return undefined;
  const a = sumBounds(from);
  const b = sumBounds(to);
  const printed = sumBounds(by);
  const gap = {
    low: distance(a, b),
    high: Math.max(Math.abs(b.high - a.low), Math.abs(b.low - a.high)),
  };
  const inPoints = printed.low - by.place / 2 <= gap.high && gap.low <= printed.high + by.place / 2;
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

const distance = (a: { low: number; high: number }, b: { low: number; high: number }) =>
  Math.max(0, a.low > b.high ? a.low - b.high : b.low - a.high);

function report({ block, from, to, by }: Change, what: string): Report | undefined {
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
