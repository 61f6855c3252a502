import { sumBounds } from '../../extract/figures/bounds';
import type { Quantity } from '../../extract/figures/quantities';
import { matchesIn, shape, type ShapeMatch } from '../../extract/figures/shapes';
import { evidence, quoted, say } from '../../figures/format';
import type { Report, Rule } from '../../rule';
import { structure } from '../../structure';

const shapes = [
  shape('{a:n}(?: \\p{L}+){0,3} ?[(\\[](?:about |around |or |roughly |some |approximately )?{b:n}'),
  shape('{a:n}(?: \\p{L}+){0,2},? or (?:about |around |roughly |some )?{b:n}'),
];

/**
 * Units of a currency to the US dollar, lowest and highest since 1990, a little widened. Rates move:
 * only what no day's rate explains is marked.
 */
const perDollar: Readonly<Partial<Record<string, readonly [number, number]>>> = {
  GBP: [0.45, 0.98],
  EUR: [0.6, 1.25],
  JPY: [70, 170],
  CNY: [4.5, 9],
  CHF: [0.7, 1.9],
  CAD: [0.9, 1.7],
  AUD: [0.88, 2.1],
  KRW: [650, 2000],
  INR: [16, 95],
  SEK: [5.5, 11.5],
  ILS: [1.9, 5],
  HKD: [7.6, 7.9],
  SGD: [1.15, 1.9],
};
/** Rates within one article may differ by this part: days differ, and figures are rounded. */
const sameDay = 0.12;

interface Pair {
  readonly match: ShapeMatch;
  readonly a: Quantity;
  readonly b: Quantity;
  /** Lowest and highest rate, `b` for one `a`, that the printed figures allow. */
  readonly low: number;
  readonly high: number;
}

/** One sum given in two currencies at a rate that cannot be. */
export const currencyTwice: Rule = {
  severity: 'warning',
  summary:
    'A sum of money and its conversion do not agree with any rate of exchange, or with the rate used elsewhere in the article.',
  *check(article) {
    const first = new Map<string, Pair>();
    for (const block of article.read(structure).story) {
      for (const match of matchesIn(block, shapes)) {
        const pair = pairOf(match);
        if (!pair) continue;
        const names = `${pair.a.currency ?? ''}/${pair.b.currency ?? ''}`;
        const before = first.get(names);
        const wide = plausible(pair.a.currency, pair.b.currency);
        if (wide && (pair.high < wide[0] || pair.low > wide[1]))
          yield report(
            pair,
            `a rate of ${say(pair.b.value / pair.a.value)}, which was never seen`,
            undefined,
          );
        else if (
          before &&
          (pair.low > before.high * (1 + sameDay) || pair.high < before.low * (1 - sameDay))
        )
          yield report(
            pair,
            `a rate of ${say(pair.b.value / pair.a.value)}, against ${say(before.b.value / before.a.value)} elsewhere`,
            before,
          );
        else first.set(names, before ?? pair);
      }
      yield undefined;
    }
  },
};

function pairOf(match: ShapeMatch): Pair | undefined {
  const a = match.figure('a');
  const b = match.figure('b');
  if (!a || !b || a.kind !== 'money' || b.kind !== 'money' || a.currency === b.currency)
    return undefined;
  if (a.range || b.range || a.form === 'vague' || b.form === 'vague') return undefined;
  const dollars = [a, b].map(({ currency }) => currency === '$' || currency === 'USD');
  if (dollars[0] && dollars[1]) return undefined;
  const from = sumBounds({ ...a, kind: 'rate' });
  const to = sumBounds({ ...b, kind: 'rate' });
  if (from.low <= 0) return undefined;
  return { match, a, b, low: to.low / from.high, high: to.high / from.low };
}

function plausible(
  a: string | undefined,
  b: string | undefined,
): readonly [number, number] | undefined {
  const one = rates(a);
  const two = rates(b);
  return one && two ? [two[0] / one[1], two[1] / one[0]] : undefined;
}

const rates = (currency: string | undefined) =>
  currency === '$' || currency === 'USD' ? ([1, 1] as const) : perDollar[currency ?? ''];

function report({ match, a, b }: Pair, what: string, before: Pair | undefined): Report {
  const { block } = match;
  return {
    at: block.source(b.start, b.end),
    message: `${quoted(block, b)} stands against ${quoted(block, a)}: ${what}`,
    why: `${say(b.value)} ÷ ${say(a.value)} = ${say(b.value / a.value)}.`,
    because: [
      evidence(block, a, 'the same sum in the other currency'),
      ...(before ? [evidence(before.match.block, before.b, 'the rate used here')] : []),
    ],
  };
}
