import { random } from './random';

/** A line as the numbers of its terms. */
export interface Bag {
  readonly terms: Int32Array;
  readonly label: number;
  readonly weight: number;
}

/** Weights of terms, and the bias. */
export interface Linear {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Passes over the lines. */
const passes = 12;
/** How fast a weight moves at first. */
const rate = 0.3;
/** How strongly weights are held near 0; terms of few sites must not speak loudly. */
const hold = 2e-5;

/** Logistic regression on bags of terms, by stochastic gradient descent with AdaGrad steps. */
export function logistic(bags: readonly Bag[], size: number, seed: number): Linear {
  const weights = new Float64Array(size);
  const seen = new Float64Array(size).fill(1e-2);
  let bias = 0;
  let biasSeen = 1;
  const next = random(seed);
  const order = bags.map((_, index) => index);
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const bag = bags[index];
      if (!bag) continue;
      let z = bias;
      for (const term of bag.terms) z += weights[term] ?? 0;
      const error = bag.weight * (1 / (1 + Math.exp(-z)) - bag.label);
      biasSeen += error * error;
      bias -= (rate * error) / Math.sqrt(biasSeen);
      for (const term of bag.terms) {
        const w = weights[term] ?? 0;
        const slope = error + hold * w * 20;
        const sum = (seen[term] ?? 0) + slope * slope;
        seen[term] = sum;
        weights[term] = w - (rate * slope) / Math.sqrt(sum);
      }
    }
  }
  return { weights, bias };
}

/** The log-odds of a bag. */
export function linearScore({ weights, bias }: Linear, terms: Int32Array): number {
  let z = bias;
  for (const term of terms) z += weights[term] ?? 0;
  return z;
}
