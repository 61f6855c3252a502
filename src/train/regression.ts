/** What is known of one case. */
export interface Case {
  readonly values: readonly number[];
  readonly isTrue: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** The weight of each value, and what is added to their sum to make the logarithm of the odds. */
export interface Regression {
  readonly weights: readonly number[];
  readonly base: number;
}

/** Newton's steps come to rest in fewer. */
const steps = 25;
/** Holds the weights of values that say nothing near 0. */
const ridge = 1;

/** Logistic regression on a handful of values, by Newton's method. */
export function regression(cases: readonly Case[]): Regression {
  const size = (cases[0]?.values.length ?? 0) + 1;
  const found = new Array<number>(size).fill(0);
  for (let step = 0; step < steps; step++) {
    const slope = new Array<number>(size).fill(0);
    const curve = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    for (const { values, isTrue, weight } of cases) {
      const row = [1, ...values];
      const odds = row.reduce((sum, value, at) => sum + value * (found[at] ?? 0), 0);
      const share = 1 / (1 + Math.exp(-odds));
      for (const [i, x] of row.entries()) {
        slope[i] = (slope[i] ?? 0) + weight * ((isTrue ? 1 : 0) - share) * x;
        const line = curve[i] ?? [];
        for (const [j, y] of row.entries())
          line[j] = (line[j] ?? 0) + weight * share * (1 - share) * x * y;
      }
    }
    for (let at = 1; at < size; at++) {
      slope[at] = (slope[at] ?? 0) - ridge * (found[at] ?? 0);
      const line = curve[at] ?? [];
      line[at] = (line[at] ?? 0) + ridge;
    }
    for (const [at, change] of solved(curve, slope).entries())
      found[at] = (found[at] ?? 0) + change;
  }
  const [base = 0, ...weights] = found;
  return { weights, base };
}

/** The logarithm of the odds of a case. */
export function oddsOf({ weights, base }: Regression, values: readonly number[]): number {
  return values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), base);
}

/** Solves a set of linear equations, by elimination. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (let at = 0; at < rows.length; at++) {
    const [best = at] = rows
      .map((_, index) => index)
      .slice(at)
      .sort((a, b) => Math.abs(rows[b]?.[at] ?? 0) - Math.abs(rows[a]?.[at] ?? 0));
    const pivot = rows[best] ?? [];
    rows[best] = rows[at] ?? [];
    rows[at] = pivot;
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column < row.length; column++)
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}
