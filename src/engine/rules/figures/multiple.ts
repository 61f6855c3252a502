import { sumBounds } from '../../extract/figures/bounds';
import type { Quantity } from '../../extract/figures/quantities';
import { shape, type ShapeMatch } from '../../extract/figures/shapes';
import { comparable, evidence, quoted, say } from '../../figures/format';
import { overShapes, type Verdict } from '../../figures/over-shapes';
import type { Rule } from '../../rule';

const hedge =
  '(?<hedge>(?:more than|almost|nearly|roughly|about|around|over|well over|just over|at least|less than|just under|close to|not quite|approximately|virtually|practically|up to|as much as|some) )?';
const verbs =
  '(?<times>doubl(?:ed|es|ing|e)(?!\\p{L}| back| down| up| over)|trebl(?:ed|es|ing|e)|tripl(?:ed|es|ing|e)|quadrupl(?:ed|es|ing|e)|quintupl(?:ed|es|ing|e)|halv(?:ed|es|ing|e))';
const folds =
  '(?<times>twofold|threefold|fourfold|fivefold|sixfold|sevenfold|eightfold|ninefold|tenfold)';
const timesOf = '(?<times>twice|thrice|double|triple|treble|quadruple|half)';
const asMany =
  '(?:as (?:many|much|high|large|big|long|old|great|fast|tall) as |the |(?:more|higher|larger|bigger|greater) than |that of |what it was |its )';
const change =
  '(?:rose|risen|grew|grown|increased|jumped|climbed|soared|multiplied|surged|up|rise|increase|growth|jump|surge|went up|gone up|swelled|expanded|shot up|leapt|fell|dropped|shrank|down|cut|declined)';

const shapes = [
  shape(`${hedge}${verbs}‥ from {a:np}‥ to {b:np}`),
  shape(`${hedge}${verbs}‥ to {b:np}‥(?:from|compared (?:with|to)|against) {a:np}`),
  shape(`from {a:np}‥ to {b:np}‥, ${hedge}${verbs}(?! since)`),
  shape(`{b:np}‥, ${hedge}${timesOf} ${asMany}‥{a:np}`),
  shape(`{b:np}‥, ${hedge}{k:n} times ${asMany}‥{a:np}`),
  // At 600, the toll is three times the 200 first reported · The 200 arrests were twice the 100 made in 2018
  shape(`{b:np}[^;.]{0,40}? (?:is|was|are|were) ${hedge}{k:n} times ${asMany}(?:the )?{a:np}`),
  shape(`{b:np}[^;.]{0,40}? (?:is|was|are|were) ${hedge}${timesOf} ${asMany}(?:the )?{a:np}`),
  // The toll, now 80, has doubled from 40 · $12 million instead of the planned $4 million, three times as much
  shape(`{b:np}‥ (?:has|have|had) ${hedge}${verbs}(?: in \\p{L}+)? from {a:np}`),
  shape(
    `{b:np}‥(?:instead of|against|compared with|rather than|up from)(?: [\\p{L}]+){0,2} {a:np}‥, ${hedge}(?:{k:n?} times|${timesOf}) as (?:much|many)`,
  ),
  // 300 is three times what it was in 2010, when it had 100
  shape(
    `{b:np}‥ (?:is|was|are|were) ${hedge}{k:n} times what (?:it|they) (?:was|were)‥, when‥{a:np}`,
  ),
  // twice as many fires in 2019 (80) as in 2018 (40)
  shape(
    `${hedge}${timesOf} as (?:many|much)[^;()]{1,40}? \\({b:np}\\) as [^;()]{1,30}? \\({a:np}\\)`,
  ),
  // went from 50 to 100, twice as many · $6 million, up threefold from $2 million
  shape(
    `from {a:np}‥ to {b:np}‥, ${hedge}${timesOf} (?:as (?:many|much)|the (?:number|figure|amount|total))`,
  ),
  shape(`from {a:np}‥ to {b:np}‥, ${hedge}{k:n} times as (?:many|much)`),
  shape(`{b:np}‥,? (?:up|down) ${hedge}${folds} (?:from|on|compared with) (?:the )?{a:np}`),
  shape(`{b:np}‥(?:, | — | – |\\()${hedge}${timesOf} ${asMany}(?:(?!than)‥){a:np}`),
  shape(`${change}…${hedge}${folds}‥ from {a:np}‥ to {b:np}`),
  shape(`${change}…${hedge}${folds}‥ to {b:np}‥ from {a:np}`),
  shape(`${hedge}${folds} ${change}‥ from {a:np}‥ to {b:np}`),
  shape(`${change}‥ from {a:np}‥ to {b:np}‥,…${hedge}${folds}`),
  shape(`from {a:np}‥ to {b:np}‥,…${hedge}${folds}`),
  shape(`to {b:np}‥ from {a:np}‥,…${hedge}${folds}`),
  shape(`to {b:np}‥ from {a:np}‥,…${hedge}${verbs}`),
  shape(`${change}…{k:n}[- ](?:fold|times)‥ from {a:np}‥ to {b:np}`),
  shape(`${change}‥ from {a:np}‥ to {b:np}‥,…${hedge}${verbs}`),
  shape(`${change}‥ from {a:np}‥ to {b:np}‥,…{k:n}[- ](?:fold|times)`),
  shape(`{a:np}‥(?:;|,|\\.| and| but) … (?:had|has|have)? ?${hedge}${verbs} to {b:np}`),
  shape(`{b:np}‥,…up from {a:np}‥,…${hedge}${verbs}`),
  shape(
    `${hedge}${timesOf} as (?:many|much)[^;]{1,40}?(?: \\(| — | – |, |: ){b:np}‥(?:compared with|compared to|against|to|versus) {a:np}`,
  ),
];

/** `40 men and 60 women, twice as many women as men`: the larger is so many times the smaller. */
const eitherWay = [
  shape(
    `{a:np}‥(?:,|;| and| but| while| against)‥{b:np}…, (?:or |so |which is |that is |making |meaning )?…${hedge}(?:${timesOf}|{k:n?} times) as (?:many|much) (?:\\p{L}+ )?as (?:the |its |in the )?(?<less>\\p{L}{3,20})(?!\\p{L})`,
  ),
];

const factors: readonly (readonly [RegExp, number])[] = [
  [/^(?:doubl|twice|twofold)/i, 2],
  [/^(?:trebl|tripl|thrice|threefold)/i, 3],
  [/^(?:quadrupl|fourfold)/i, 4],
  [/^(?:quintupl|fivefold)/i, 5],
  [/^sixfold/i, 6],
  [/^sevenfold/i, 7],
  [/^eightfold/i, 8],
  [/^ninefold/i, 9],
  [/^tenfold/i, 10],
  [/^(?:halv|half)/i, 0.5],
];

/** How far a plain `doubled` may stand from the truth, as a part of it. */
const slack = 0.1;
/** What `nearly` and `more than` still cover: past these an editor would pick another word. */
const nearly = 0.82;
const moreThan = 1.5;

/** `doubled`, `three times as many`, `halved`: set against the two figures beside it. */
export const multiple: Rule = {
  severity: 'warning',
  summary: 'Doubled, tripled, halved or so many times does not follow from the figures beside it.',
  *check(article, context) {
    yield* inOrder(article, context);
    yield* inAnyOrder(article, context);
  },
};

const inOrder = overShapes(shapes, judge);
const inAnyOrder = overShapes(eitherWay, judgeEitherWay, undefined, /\bas (?:many|much)\b/);

/** What is the smaller must have been told of with its figure: not `than last year`. */
function judgeEitherWay(match: ShapeMatch): Verdict {
  const [a, b, less] = [match.figure('a'), match.figure('b'), match.text('less')];
  const word = match.span('times') ?? match.figure('k');
  if (!a || !b || !word || less === undefined) return undefined;
  const told = match.block.text.slice(match.masked.start, word.start).toLowerCase();
  const isTold = told.split(/[^\p{L}]+/u).includes(less.toLowerCase());
  if (!isTold) return undefined;
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  return match.text('times') === 'half'
    ? judgeRatio(match, high, low)
    : judgeRatio(match, low, high);
}

function judge(match: ShapeMatch): Verdict {
  const [a, b] = [match.figure('a'), match.figure('b')];
  return a && b && judgeRatio(match, a, b);
}

/** Whether `b` is so many times `a` as the match says. */
function judgeRatio(match: ShapeMatch, a: Quantity, b: Quantity): Verdict {
  const k = match.figure('k');
  const word = match.span('times') ?? (k && { start: k.start, end: k.end });
  if (!word || !comparable(a, b)) return undefined;
  if (a.range || b.range || a.form === 'vague' || b.form === 'vague') return undefined;
  const { block } = match;
  if (/\b(?:while|whereas|which|although|but)\b/.test(block.text.slice(match.start, match.end)))
    return undefined;
  const text = block.text.slice(word.start, word.end);
  const factor = k ? k.value : factors.find(([pattern]) => pattern.test(text))?.[1];
  if (!factor || factor > 1000 || (k && k.kind !== 'count')) return undefined;
  const held = (match.text('hedge') ?? (k?.hedge ? hedgeWord(k.hedge) : '')).trim().toLowerCase();
  const from = sumBounds(a);
  const to = sumBounds(b);
  if (from.low <= 0) return undefined;
  // `three times more than` is read both ways.
  const also =
    k && /times (?:more|higher|larger|bigger|greater)/.test(match.masked.text)
      ? factor + 1
      : factor;
  const [low, high] = limits(factor, also, held);
  if (to.high / from.low >= low && to.low / from.high <= high) return 'sound';
  const start = match.span('hedge')?.start ?? k?.start ?? word.start;
  const at = { start: Math.min(start, word.start), end: word.end };
  const ratio = b.value / a.value;
  return {
    at: block.source(at.start, at.end),
    message: `${quoted(block, at)} stands against ${quoted(block, a)} and ${quoted(block, b)}, which is ${say(ratio)} times as much`,
    why: `${say(b.value)} ÷ ${say(a.value)} = ${say(ratio)}; expected about ${say(factor)}.`,
    because: [evidence(block, a, 'the figure before'), evidence(block, b, 'the figure after')],
  };
}

const hedgeWord = (hedge: string) =>
  hedge === 'nearly' || hedge === 'less'
    ? 'nearly'
    : hedge === 'more' || hedge === 'least'
      ? 'more than'
      : 'about';

function limits(factor: number, also: number, held: string): [number, number] {
  const shrinks = factor < 1;
  const short =
    /^(?:almost|nearly|less than|just under|close to|not quite|virtually|practically)/.test(held);
  const past = /^(?:more than|over|well over|just over|at least)/.test(held);
  const wide = held !== '' && !short && !past ? 1.7 * slack : slack;
  if (short) return shrinks ? [factor * 0.97, factor / 0.8] : [factor * nearly, also * 1.01];
  if (past) return shrinks ? [factor / 2, factor * 1.02] : [factor * 0.99, also * moreThan];
  return [factor * (1 - wide), also * (1 + wide)];
}
