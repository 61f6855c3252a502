import { amountAt, type Amount } from './amounts';
import { inchesAt } from './compounds';
import type { Numeral } from './numerals';
import { pattern } from '../../letters';

/** `$1.5-$2 million`, `3 to 5 million`: the first number means millions too, unless it says otherwise. */
export function inheriting(first: Amount, second: Amount): number {
  const { numeral } = first;
  if (numeral.scale || !second.numeral.scale || numeral.value >= 1000) return numeral.low;
  const factor = second.numeral.step >= 1000 ? scaleOf(second.numeral) : 1;
  return numeral.low * factor;
}

function scaleOf(numeral: Numeral): number {
  return [1e12, 1e9, 1e6, 1e3].find((factor) => numeral.value >= factor) ?? 1;
}

/** `split 54 percent to 46 percent`: two shares, not a range. */
const opposed = pattern(
  String.raw`\b(?:split|divided|by|voted?|favou?red|preferred|backed|won|beat|led|leads?|\p{Lu}\p{L}+) (?:\p{Lu}\p{L}+,? )?$`,
  'u',
);
/** A range of money reaches no further than this many times its lower end. */
const widestMoneyRange = 10;
const rangeJoint = pattern(
  String.raw`(?: ?[-–—] ?| to | and | or )(?=[\d$£€¥₹½]|(?:US|A|C)\$|\p{L})`,
  'uy',
);

/** The range that begins with `first`: where it starts, and its second amount. */
export function rangeFrom(
  text: string,
  first: Amount,
): { start: number; second: Amount } | undefined {
  if (first.unit?.name === 'ft' && inchesAt(text, first.end)) return undefined;
  rangeJoint.lastIndex = first.end;
  const match = rangeJoint.exec(text);
  if (!match) return undefined;
  let from = first.end + match[0].length;
  const sign = /^(?:(?:US|A|C|NZ|HK)?\$|[£€¥₹])/u.exec(text.slice(from, from + 3));
  if (sign) from += sign[0].length;
  const second = amountAt(text, from);
  if (!second || second.numeral.form === 'vague' || first.numeral.form === 'vague')
    return undefined;
  const between = /\bbetween (?:about |around |roughly )?$/i.exec(
    text.slice(Math.max(0, first.start - 20), first.start),
  );
  const joint = match[0].trim();
  if (joint === 'and' && !between) return undefined;
  if (joint !== 'and' && between) return undefined;
  // `by a third to 78`: a change and what it came to.
  if ((first.numeral.form === 'fraction') !== (second.numeral.form === 'fraction'))
    return undefined;
  if (
    joint === 'to' &&
    first.unit?.dimension === 'percent' &&
    opposed.test(text.slice(Math.max(0, first.start - 24), first.start))
  )
    return undefined;
  if (first.unit && second.unit && first.unit.dimension !== second.unit.dimension) return undefined;
  if (joint === 'to' || joint === 'or') {
    if (
      /\bfrom (?:about |around |roughly |nearly |just )?$/i.test(
        text.slice(Math.max(0, first.start - 20), first.start),
      )
    )
      return undefined;
    if (first.unit && !second.unit) return undefined;
    // `lifted rates 0.5 percent to 2.5 percent from 2 percent`: a change, and what it came to.
    if (joint === 'to' && first.unit && /^ from \d/.test(text.slice(second.end, second.end + 7)))
      return undefined;
    const from = inheriting(first, second);
    if (from >= second.numeral.value) return undefined;
    // `fell 12 cents to $4.50`: a change and what it came to.
    if (first.currency && second.numeral.value > from * widestMoneyRange) return undefined;
    if (joint === 'or' && second.numeral.value > first.numeral.value * 2 + 2) return undefined;
    if (first.numeral.scale && !second.numeral.scale) return undefined;
  }
  if (
    /[-–—]/.test(joint) &&
    /\s/.test(match[0]) &&
    inheriting(first, second) >= second.numeral.value
  )
    return undefined;
  return { start: between ? first.start - between[0].length : first.start, second };
}
