import { sumBounds } from '../../extract/figures/bounds';
import { maskedPassage } from '../../extract/figures/masked';
import type { Quantity } from '../../extract/figures/quantities';
import { shape, type ShapeMatch } from '../../extract/figures/shapes';
import { comparable, evidence, quoted, say } from '../../figures/format';
import { overShapes, type Verdict } from '../../figures/over-shapes';
import type { Rule } from '../../rule';
import { pattern } from '../../letters';

const each = '(?: each| apiece| per \\p{L}+| for each| an? \\p{L}+| every \\p{L}+)';
const total =
  '(?:,|;| —| –| -|\\()[^;.]{0,40}?(?:(?:a |for a |the )?(?:total|sum)(?: cost| bill| price)?(?: of| is| was|,)?|totall?ing|totals?|making(?: it)?|which makes|or|that is|adding up to|amounting to|raising|bringing in|costing|for)? ?{total:n}';

const shapes = [
  // 10 tickets at $5 each, $60 in total · 10 winners get $5 each, a total of $60
  shape(`{count:n}…{one:n}${each}…${total}`),
  // ten tickets at $5 each cost $60
  shape(
    `{count:n}…{one:n}(?: \\p{L}+){0,2}(?: each| apiece) (?:cost|costs|came to|come to|comes to|for|brought in|brought|raised|makes?|made|totals?|fetched|carried|gives?(?: it| them)?|gave(?: it| them)?|yields?|yielded|is|are|would be) (?:a total of |about )?{total:n}`,
  ),
  // ten winners will each get $5, or $60 in all
  shape(`{count:n}…\\beach\\b…{one:n}…${total}`),
  // $5 will go to each of ten schools, $50 in all
  shape(`{one:n}…(?:to|on|for|from) each of (?:the |its |their |his |her )?{count:n}…${total}`),
  // Each ticket costs $15, so four tickets cost $60
  shape(
    `each \\p{L}+ (?:costs?|weighs?|holds?|carries|seats|earns|gets|pays) {one:n}, (?:so|and|which means) (?:the )?{count:n}…(?:cost|costs|weigh|hold|carry|seat|earn|get|pay|can carry|can hold) {total:n}`,
  ),
  // each of the ten winners gets $5, or $60 in all
  shape(`each of (?:the |its |their )?{count:n}…{one:n}…${total}`),
  // paid $60 for ten buses, or $5 apiece · spent $60 on ten buses at $5 each
  shape(
    `{total:n} (?:for|on|to|among|between|across) (?:the |its |their )?{count:n}…(?:,|at|—|–|\\()[^;.]{0,12}?{one:n}(?: each| apiece)`,
  ),
  // A total of $60 was spent on ten buses costing $5 each
  shape(
    `total of {total:n}…(?:on|for|to|among) (?:the |its |their )?{count:n}…(?:at|costing|worth|priced at|for|of) {one:n} (?:each|apiece)`,
  ),
  // At $5 per ticket, the ten tickets cost $60
  shape(
    `(?:at|with|for) {one:n} (?:per|each|a|for each)…, (?:the |all |its )?{count:n}…(?:cost|costs|bring|brings|brought in|brought|come to|came to|make|made|total|raise|raised|fetch|fetched|are worth) {total:n}`,
  ),
  // $5 a day for ten days, $60 in all
  shape(`{one:n} (?:an?|per|each|every) \\p{L}+ (?:for|over|times) {count:n}…${total}`),
];
const stop = '[.!?][”"]? ';
const they = '(?:(?:they|the \\p{L}+) (?:will |would |have )?each|each(?: of them| one| \\p{L}+)?)';
const summing =
  '(?:[Tt]he|[Tt]heir|[Ii]ts) (?:total|combined|overall)(?: \\p{L}+){0,2} (?:of|is|was|came to|comes to)';
/** `Two men won. Each took $2m. The total payout of $5m …`: all three in a row, a sentence or two apart. */
const spread = [
  shape(
    `{count:n}‥${stop}${they}\\b…{one:n}‥(?:${stop}${summing}|${stop}(?:in all|in total|altogether|together)…|, (?:for )?(?:a|the) total(?: \\p{L}+)? of) ?{total:n}`,
  ),
];
/** `300 cars a day, or 2,100 a week` */
const rates = [
  shape(
    `{one:n}(?: [\\p{L}-]+){0,3} (?:an?|per|each|every) (?<short>second|minute|hour|day|night|week|month|quarter)(?: on average)?(?:,| —| –|;) (?:or |which is |that is |about |roughly |making |some ){0,2}{total:n}(?: [\\p{L}-]+){0,3} (?:an?|per|each|every) (?<long>minute|hour|day|week|month|quarter|year)(?!\\p{L})`,
  ),
  shape(
    `{total:n}(?: [\\p{L}-]+){0,3} (?:an?|per|each|every) (?<long>minute|hour|day|week|month|quarter|year)(?: on average)?(?:,| —| –|;) (?:or |which is |that is |about |roughly |some |an average of ){0,2}{one:n}(?: [\\p{L}-]+){0,3} (?:an?|per|each|every) (?<short>second|minute|hour|day|night|week|month|quarter)(?!\\p{L})`,
  ),
];
/** How often the shorter time goes into the longer one; working days, shifts and short months too. */
const within: Readonly<Record<string, readonly [number, number]>> = {
  'second minute': [60, 60],
  'second hour': [3600, 3600],
  'minute hour': [60, 60],
  'minute day': [480, 1440],
  'hour day': [6, 24],
  'hour week': [30, 168],
  'hour year': [1500, 8784],
  'day week': [4, 7],
  'night week': [4, 7],
  'day month': [19, 31],
  'night month': [19, 31],
  'day year': [190, 366],
  'night year': [190, 366],
  'week month': [4, 4.5],
  'week year': [36, 53],
  'month quarter': [3, 3],
  'month year': [9, 12],
  'quarter year': [4, 4],
};

/** What a second figure of the sentence must say to be the total. */
const totals = pattern(
  String.raw`\b(?:total\p{L}*|in all|altogether|all told|sum|making|makes?|brought|carried|gives?|gave|yields?|yielded|or|combined|cost|costs|came|come|makes|brings?|raised|for|on|to|among|between|across|worth)\b`,
  'iu',
);

/** A rate is rounded, at times to two figures. */
const rateSlack = 0.03;

/** So many at so much each, and a total that is not their product. */
export const eachAgainstTotal: Rule = {
  severity: 'warning',
  summary: 'So many at so much each do not come to the total given.',
  *check(article, context) {
    yield* inOneSentence(article, context);
    yield* inARow(article, context);
  },
};

const inOneSentence = overShapes([...shapes, ...rates], (match) =>
  match.text('long') ? judgeRate(match) : judge(match),
);
const inARow = overShapes(spread, judge, maskedPassage, /\b[Ee]ach\b/);

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

function judgeRate(match: ShapeMatch): Verdict {
  const one = match.figure('one');
  const all = match.figure('total');
  const short = (match.text('short') ?? '').toLowerCase();
  const long = (match.text('long') ?? '').toLowerCase();
  const often = within[`${short} ${long}`];
  if (!one || !all || !often || !comparable(one, all)) return undefined;
  if ([one, all].some((f) => f.range || f.form === 'vague' || f.kind === 'percent'))
    return undefined;
  const single = sumBounds(one);
  const sum = sumBounds(all);
  // The rarer figure is often rounded up or down to a whole one.
  const half = Math.max(one.place / 2, one.value * rateSlack);
  const low = (single.low - half) * often[0];
  const high = (single.high + half) * often[1];
  if (low <= sum.high && sum.low <= high) return 'sound';
  const { block } = match;
  const fits = often[0] === often[1] ? say(often[0]) : `${say(often[0])} to ${say(often[1])}`;
  return {
    at: block.source(all.start, all.end),
    message: `${quoted(block, all)} a ${long} stands against ${quoted(block, one)} a ${short}, which is ${say(all.value / one.value)} times as much`,
    why: `A ${long} has ${fits} of a ${short}: ${say(one.value)} × ${say(often[1])} = ${say(one.value * often[1])}.`,
    because: [evidence(block, one, `the figure for a ${short}`)],
  };
}

/** The number of times; a length of time counts its units. */
function times(count: Quantity): { low: number; high: number } | undefined {
  if (count.kind !== 'count' && count.unit?.dimension !== 'duration') return undefined;
  return count.value >= 2 ? sumBounds({ ...count, kind: 'count' }) : undefined;
}
