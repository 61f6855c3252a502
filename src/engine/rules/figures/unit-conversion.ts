import { convert, toBase, type Unit } from '../../extract/figures/units';
import type { Quantity } from '../../extract/figures/quantities';
import { shape, type ShapeMatch } from '../../extract/figures/shapes';
import { evidence, quoted, say } from '../../figures/format';
import { overShapes, type Verdict } from '../../figures/over-shapes';
import type { Rule } from '../../rule';

const adjective =
  '(?:[ -](?:long|tall|wide|deep|high|thick|square|old|per hour|an hour|away|above sea level|inland|offshore|north|south|east|west|of \\p{L}+|\\p{L}{2,14}))';
const shapes = [
  shape(
    `{a:n}${adjective}{0,3} ?[(\\[](?:about |around |or |roughly |approximately |i\\.e\\. |some )?{b:n}(?=[^.;]{0,30}?[)\\]])`,
  ),
  shape(`{a:n}${adjective}{0,2},? or (?:about |around |roughly |just )?{b:n}`),
  shape(`{a:n} ?(?:/|=|—|–) ?{b:n}`),
  shape(`{a:n}, {b:n}(?=[,.;)]|$)`),
  shape(
    `{a:n}${adjective}{0,2},? (?:which is|that is|equal to|equivalent to|equals|the equivalent of|is) (?:about |around |roughly |just )?{b:n}`,
  ),
];

/** Rounding may take a figure this far, as a part of it, to each side: an editor prints 60 for 57. */
const roundest = 0.1;
/** Degrees are rounded to whole ones, at most to the nearest five. */
const roundestDegrees = 2.5;
/** Below this a whole number of units is exact to half a unit, however large a part that is. */
const small = 10;

/** Units that mean different things in different countries: their other sizes. */
const otherSizes: Readonly<Partial<Record<string, readonly number[]>>> = {
  ton: [1016.0469088, 1000],
  gal: [4.54609],
  pt: [0.56826125],
};

/** A measure given in two units that are not the same length, weight or warmth. */
export const unitConversion: Rule = {
  severity: 'warning',
  summary: 'A measure and its conversion to another unit do not agree.',
  check: overShapes(shapes, judge),
};

function judge(match: ShapeMatch): Verdict {
  const a = match.figure('a');
  const b = match.figure('b');
  if (!a?.unit || !b?.unit || a.unit.name === b.unit.name) return undefined;
  if (a.unit.dimension !== b.unit.dimension || a.unit.dimension === 'duration') return undefined;
  if (a.unit.system === b.unit.system && a.unit.system !== undefined) return undefined;
  if (a.form === 'vague' || b.form === 'vague' || a.form === 'fraction') return undefined;
  if (variants(a).some((one) => variants(b).some((two) => agree(a, one, b, two)))) return 'sound';
  const { block } = match;
  const expected = convert(a.value, a.unit, b.unit);
  const other = a.high === a.low ? '' : ` to ${say(convert(a.high, a.unit, b.unit))}`;
  return {
    at: block.source(b.start, b.end),
    message: `${quoted(block, b)} stands against ${quoted(block, a)}, which is ${say(expected)}${other} ${b.unit.name}`,
    why: `${say(a.value)} ${a.unit.name} = ${say(expected)} ${b.unit.name}, and ${say(b.value)} ${b.unit.name} = ${say(convert(b.value, b.unit, a.unit))} ${a.unit.name}. Rounding alone does not make up for the difference.`,
    because: [evidence(block, a, 'the same measure in the other unit')],
  };
}

function variants({ unit }: Quantity): Unit[] {
  if (!unit) return [];
  return [unit, ...(otherSizes[unit.name] ?? []).map((factor) => ({ ...unit, factor }))];
}

function agree(a: Quantity, one: Unit, b: Quantity, two: Unit): boolean {
  return [false, true].some((difference) => {
    if (difference && one.dimension !== 'temperature') return false;
    // `a rise of 2C (3.6F)`: a difference has no offset.
    const base = (value: number, unit: Unit) =>
      difference ? value * unit.factor : toBase(value, unit);
    const left = limits(a).map((value) => base(value, one));
    const right = limits(b).map((value) => base(value, two));
    return (
      meets(left[0], left[1], right[0], right[1]) && meets(left[2], left[3], right[2], right[3])
    );
  });
}

const meets = (aLow = 0, aHigh = 0, bLow = 0, bHigh = 0) => aLow <= bHigh && bLow <= aHigh;

/** What the lower and what the upper end of a figure may stand for. */
function limits(figure: Quantity): number[] {
  const spread = (value: number) => {
    const size = Math.abs(value);
    const cap =
      figure.unit?.dimension === 'temperature'
        ? roundestDegrees
        : size < small
          ? Infinity
          : size * roundest;
    const half = Math.min(figure.step / 2, cap);
    const held = figure.hedge && figure.hedge !== 'exact' ? Math.min(size * 0.05, 50) : 0;
    return [value - half - held, value + half + held];
  };
  return [...spread(figure.low), ...spread(figure.high)];
}
