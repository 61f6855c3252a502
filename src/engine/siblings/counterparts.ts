import type { Pair } from './align';
import type { Statement } from './statements';
import type { Token } from './tokens';

/** A run of a sentence's words, as token numbers, half-open. */
export type Run = readonly [from: number, to: number];

/** Two runs that take the same part in two sentences about one thing. */
export interface Counterpart {
  readonly pair: Pair;
  readonly a: readonly Token[];
  readonly b: readonly Token[];
  /** What the words around both weigh that they share, nearer ones more. */
  readonly weight: number;
}

/** What makes two runs counterparts. */
export interface PartReader {
  /** The names or numbers of a sentence. */
  readonly find: (statement: Statement) => readonly Run[];
  readonly isSame: (a: readonly Token[], b: readonly Token[]) => boolean;
  /** The weight that the shared words around both must have. */
  readonly least: number;
  /** What the sentences must have in common, in weight and as a share of the shorter one. */
  readonly shared: number;
  readonly held: number;
}

/** Words on each side of a run that tell what part it takes. */
const reach = 5;
/** How much less a word weighs for each step away from the run. */
const fading = 0.12;
/** What an equal word right beside both is worth, be it ever so small. */
const beside = 1.5;
/** A rival may fit this well, as a part of the best; closer ones cannot be told apart. */
const clear = 0.6;

/**
 * The names or numbers by which sentences differ that otherwise say the same, in whatever order: each
 * stands only in its own sentence, and the words around both agree better than around any other.
 */
export function counterparts(pairs: readonly Pair[], reader: PartReader): Counterpart[] {
  const found: Counterpart[] = [];
  for (const pair of pairs) {
    const runsA = reader.find(pair.a);
    const runsB = reader.find(pair.b);
    if (!runsA.length || !runsB.length) continue;
    const left = alone(pair.a, runsA, pair.b, runsB, reader);
    const right = alone(pair.b, runsB, pair.a, runsA, reader);
    const fits = left
      .flatMap((x) => right.map((y) => ({ x, y, weight: fit(pair.a, x, pair.b, y) })))
      .sort((p, q) => q.weight - p.weight);
    for (const { x, y, weight } of fits) {
      if (weight < reader.least || !isClose(pair, x, y, reader)) continue;
      const rival = fits.find((one) => (one.x === x) !== (one.y === y));
      if (rival && rival.weight > weight * clear) continue;
      found.push({
        pair,
        a: pair.a.tokens.slice(...x),
        b: pair.b.tokens.slice(...y),
        weight,
      });
    }
  }
  return found.sort((x, y) => y.weight - x.weight);
}

/** The runs of one sentence that the other does not have. */
function alone(
  own: Statement,
  runs: readonly Run[],
  other: Statement,
  others: readonly Run[],
  { isSame }: PartReader,
): Run[] {
  return runs.filter(
    (run) => !others.some((one) => isSame(own.tokens.slice(...run), other.tokens.slice(...one))),
  );
}

function isClose({ a, b, held }: Pair, x: Run, y: Run, reader: PartReader): boolean {
  const shared = held * Math.min(a.weight, b.weight);
  const least = Math.min(a.weight - weightOf(a, x), b.weight - weightOf(b, y));
  return shared >= reader.shared && shared >= reader.held * least;
}

function weightOf({ tokens, terms }: Statement, [from, to]: Run): number {
  let sum = 0;
  for (const { term } of tokens.slice(from, to)) sum += terms.get(term) ?? 0;
  return sum;
}

/** How well the words around two runs agree. */
function fit(a: Statement, x: Run, b: Statement, y: Run): number {
  return (
    side(
      a.tokens.slice(Math.max(0, x[0] - reach), x[0]).reverse(),
      b.tokens.slice(Math.max(0, y[0] - reach), y[0]).reverse(),
    ) + side(a.tokens.slice(x[1], x[1] + reach), b.tokens.slice(y[1], y[1] + reach))
  );
}

/** The weight of what two lists of words share, the nearest words first. */
function side(a: readonly Token[], b: readonly Token[]): number {
  let sum = a[0] && a[0].same === b[0]?.same ? beside : 0;
  for (const [i, { term, weight }] of a.entries()) {
    if (weight === 0) continue;
    const j = b.findIndex((token) => token.term === term);
    if (j >= 0) sum += weight * (1 - fading * Math.max(i, j));
  }
  return sum;
}
