import type { Hedge } from './hedges';

/** The values that a printed figure may stand for, both ends included. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

interface Printed {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly digits: number;
  readonly hedge: Hedge | undefined;
}

/**
 * How far, as a part of the figure, each hedge may stand from the truth. An editor lets `about 60`
 * stand for 55 or 66; `nearly` and `more than` say on which side the truth lies.
 */
const below: Readonly<Record<Hedge, number>> = {
  about: 0.1,
  nearly: 0.15,
  less: 0.25,
  most: 0.25,
  more: 0,
  least: 0,
  exact: 0,
};
const above: Readonly<Record<Hedge, number>> = {
  about: 0.1,
  nearly: 0,
  less: 0,
  most: 0,
  more: 0.25,
  least: 0.25,
  exact: 0,
};

/**
 * The bounds of a figure, in its own unit: half a step of its last printed place to each side, and
 * what its hedge adds.
 */
export function bounds(figure: Printed): Bounds {
  const half = figure.hedge === 'exact' ? 0 : figure.step / 2;
  const { hedge } = figure;
  return {
    low: figure.low - half - (hedge ? Math.abs(figure.low) * below[hedge] : 0),
    high: figure.high + half + (hedge ? Math.abs(figure.high) * above[hedge] : 0),
  };
}

/** Whether two ranges of values meet. */
export function meets(a: Bounds, b: Bounds): boolean {
  return a.low <= b.high && b.low <= a.high;
}

interface Counted extends Printed {
  readonly place: number;
  readonly kind: string;
}

/** `2 million` may stand for a little more or less, not for 2.4 million beside another such figure. */
const scaledRoundness = 0.05;
/** Round figures (`50,000`) in sums may be off by this part of themselves. */
const roundness = 0.005;

/**
 * The bounds of a figure in a sum. Whole numbers of things and of money are taken as exact unless
 * they are round ones over a thousand; others are exact to half of their last printed place.
 */
export function sumBounds(figure: Counted): Bounds {
  const whole = figure.place === 1 && (figure.kind === 'count' || figure.kind === 'money');
  const round = figure.low >= 1000 ? Math.min(figure.step / 2, figure.low * roundness) : 0;
  const counted = figure.kind === 'count' || figure.kind === 'money';
  const last = whole ? 0 : figure.place / 2;
  const half = Math.max(
    counted ? Math.min(last, Math.abs(figure.low) * scaledRoundness) : last,
    round,
  );
  const { hedge } = figure;
  return {
    low: figure.low - half - (hedge ? Math.abs(figure.low) * below[hedge] : 0),
    high: figure.high + half + (hedge ? Math.abs(figure.high) * above[hedge] : 0),
  };
}
