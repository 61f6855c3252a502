import { spanOf, type Comparing } from '../comparing';
import type { Reading } from '../reading';
import type { Token } from '../tokens';
import { areOfTwo, isPrintedIn, type Quoted } from './quoted';

/** Longer ones are matched by what they say. */
const longestShort = 6;

/** `a new facet` against `a new phase` where both stand in one statement of one occasion. */
export function shortQuote(
  { a, b, alignment }: Comparing,
  x: Quoted,
  others: readonly Quoted[],
): Reading | undefined {
  for (const y of others) {
    if (Math.min(x.tokens.length, y.tokens.length) > longestShort || areOfTwo(x, y)) continue;
    const pair = alignment.related.find((one) => one.a === x.statement && one.b === y.statement);
    if (!pair || pair.score < 0.2) continue;
    const [small, large] = x.tokens.length <= y.tokens.length ? [x, y] : [y, x];
    if (!isNearlyIn(small.tokens, large.tokens)) continue;
    if (isPrintedIn(x, b) || isPrintedIn(y, a)) continue;
    return {
      kind: 'quote',
      a: spanOf(x.statement, x.from, x.to),
      b: spanOf(y.statement, y.from, y.to),
      verdict: 'conflict',
      note: 'one statement, two wordings',
      replaceable: false,
    };
  }
  return undefined;
}

/** So many equal words make one quotation a part of the other; fewer are a phrase that comes twice. */
const fewestInside = 4;

/** Whether `small` stands in `large`, or is as long, with all words but one that says something. */
function isNearlyIn(small: readonly Token[], large: readonly Token[]): boolean {
  if (small.length < large.length && small.length <= fewestInside) return false;
  for (let at = 0; at + small.length <= large.length; at++) {
    const [changed, ...more] = small.filter((token, i) => token.same !== large[at + i]?.same);
    if (!changed || more.length || changed.weight === 0) continue;
    if (small.some((token) => token !== changed && token.weight > 0)) return true;
  }
  return false;
}
