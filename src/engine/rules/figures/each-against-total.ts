import { sumBounds } from '../../extract/figures/bounds';
import type { Quantity } from '../../extract/figures/quantities';
import { shape, type ShapeMatch } from '../../extract/figures/shapes';
import { comparable, evidence, quoted, say } from '../../figures/format';
import { overShapes, type Verdict } from '../../figures/over-shapes';
import type { Rule } from '../../rule';

const each = '(?: each| apiece| per \\p{L}+| for each| an? \\p{L}+| every \\p{L}+)';
const total =
  '(?:,|;| —| –| -|\\()[^;.]{0,40}?(?:(?:a |for a |the )?(?:total|sum)(?: cost| bill| price)?(?: of| is| was|,)?|totall?ing|totals?|making(?: it)?|which makes|or|that is|adding up to|amounting to|raising|bringing in|costing|for)? ?{total:n}';

const shapes = [
  // 10 tickets at $5 each, $60 in total · 10 winners get $5 each, a total of $60
  shape(`{count:n}…{one:n}${each}…${total}`),
  // ten tickets at $5 each cost $60
  shape(
    `{count:n}…{one:n}(?: each| apiece) (?:cost|costs|came to|come to|comes to|for|brought in|raised|makes?|made|totals?|fetched) (?:a total of |about )?{total:n}`,
  ),
  // each of the ten winners gets $5, or $60 in all
  shape(`each of (?:the |its |their )?{count:n}…{one:n}…${total}`),
  // paid $60 for ten buses, or $5 apiece · spent $60 on ten buses at $5 each
  shape(
    `{total:n} (?:for|on|to|among|between|across) (?:the |its |their )?{count:n}…(?:,|at|—|–|\\()[^;.]{0,12}?{one:n}(?: each| apiece)`,
  ),
  // At $5 per ticket, the ten tickets cost $60
  shape(
    `(?:at|with|for) {one:n} (?:per|each|a|for each)…, (?:the |all |its )?{count:n}…(?:cost|costs|bring|brings|come to|came to|make|made|total|raise|raised|fetch|fetched|are worth) {total:n}`,
  ),
  // $5 a day for ten days, $60 in all
  shape(`{one:n} (?:an?|per|each|every) \\p{L}+ (?:for|over|times) {count:n}…${total}`),
];
/** What a second figure of the sentence must say to be the total. */
const totals =
  /\b(?:total\p{L}*|in all|altogether|all told|sum|making|or|combined|cost|costs|came|come|makes|brings?|raised|for|on|to|among|between|across|worth)\b/iu;

/** So many at so much each, and a total that is not their product. */
export const eachAgainstTotal: Rule = {
  severity: 'warning',
  summary: 'So many at so much each do not come to the total given.',
  check: overShapes(shapes, judge),
};

function judge(match: ShapeMatch): Verdict {
  const count = match.figure('count');
  const one = match.figure('one');
  const all = match.figure('total');
  if (!count || !one || !all) return undefined;
  const factor = times(count);
  if (factor === undefined || !comparable(one, all) || one.kind === 'percent') return undefined;
  if ([count, one, all].some((f) => f.range || f.form === 'vague' || f.form === 'fraction'))
    return undefined;
  const { block } = match;
  const words = block.text.slice(match.start, Math.min(block.text.length, match.end + 24));
  if (
    all.value <= one.value ||
    !totals.test(words) ||
    /\b(?:average|plus|more than the|instead|up from|compared|previously|least one)\b/i.test(words)
  )
    return undefined;
  const single = sumBounds(one);
  const sum = sumBounds(all);
  const low = single.low * factor.low;
  const high = single.high * factor.high;
  if (low <= sum.high && sum.low <= high) return 'sound';
  const product = one.value * count.value;
  const arithmetic = `${say(count.value)} × ${say(one.value)} = ${say(product)}`;
  return {
    at: block.source(all.start, all.end),
    message: `${quoted(block, all)} stands against ${quoted(block, count)} at ${quoted(block, one)} each: ${arithmetic}`,
    why: `${arithmetic}.`,
    because: [evidence(block, count, 'how many'), evidence(block, one, 'how much each')],
  };
}

/** The number of times; a length of time counts its units. */
function times(count: Quantity): { low: number; high: number } | undefined {
  if (count.kind !== 'count' && count.unit?.dimension !== 'duration') return undefined;
  return count.value >= 2 ? sumBounds({ ...count, kind: 'count' }) : undefined;
}
