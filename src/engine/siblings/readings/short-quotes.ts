import { spanOf, type Comparing } from '../comparing';
import type { Reading } from '../reading';
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
    const pair = alignment.relatedOf.get(x.statement)?.find((one) => one.b === y.statement);
    if (!pair || pair.score < 0.2) continue;
    const [small, large] = x.tokens.length <= y.tokens.length ? [x, y] : [y, x];
    if (!isNearlyIn(small, large)) continue;
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

/** So many words make one quotation a part of the other; fewer may be a phrase that comes twice. */
const fewestInside = 5;
/** Shorter words, `of a`, are the same in any two phrases. */
const fewestLetters = 3;

/** Whether `small` stands in `large`, or is as long, with all words but one that says something. */
function isNearlyIn(small: Quoted, large: Quoted): boolean {
  const own = small.tokens;
  const isPhrase = own.length < large.tokens.length && own.length < fewestInside;
  for (let at = 0; at + own.length <= large.tokens.length; at++) {
    const [changed, ...more] = own.filter((token, i) => token.same !== large.tokens[at + i]?.same);
    if (!changed || more.length || changed.weight === 0) continue;
    if (isPhrase && !goOnAlike(small, large, large.from + at + own.length)) continue;
    if (own.some((token) => token !== changed && token.text.length >= fewestLetters)) return true;
  }
  return false;
}

/** Whether both sentences have the same word behind a phrase that one has as a quotation of its own. */
function goOnAlike({ statement, to }: Quoted, large: Quoted, behind: number): boolean {
  const next = statement.tokens[to];
  return next !== undefined && next.same === large.statement.tokens[behind]?.same;
}
