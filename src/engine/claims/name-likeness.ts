import type { Neighbour, Setting } from './name-uses';

/** How much two sentences say the same, their two names aside. */
export interface Likeness {
  /** What they share, by weight. */
  readonly weight: number;
  /** How many words that are, and how many of them are no names. */
  readonly count: number;
  readonly plain: number;
  /** The share of the upper sentence that the lower one has, 0 to 1. */
  readonly held: number;
  /** The share of what stands around the upper name that stands around the lower one, 0 to 1. */
  readonly framed: number;
  /** How many words follow each other the same way outwards from the two names, small ones half. */
  readonly run: number;
}

/**
 * How much two sentences say the same of their names.
 * @param isTop whether the lower sentence is above the story too: a headline says in few words what the lead says in many
 */
export function likenessOf(above: Setting, below: Setting, isTop: boolean): Likeness {
  // What two people say in the same words is for the rules about quotations.
  const isShared = (stem: string) =>
    below.rest.has(stem) && !(above.quoted.has(stem) && below.quoted.has(stem));
  let weight = 0;
  let framed = 0;
  let count = 0;
  let plain = 0;
  for (const [stem, own] of above.rest) {
    if (!isShared(stem)) continue;
    weight += Math.min(own, below.rest.get(stem) ?? 0);
    framed += Math.min(above.frame.get(stem) ?? 0, below.frame.get(stem) ?? 0);
    count++;
    if (above.plain.has(stem)) plain++;
  }
  const whole = isTop ? Math.min(above.restWeight, below.restWeight) : above.restWeight;
  return {
    weight,
    count,
    plain,
    held: weight / (whole || 1),
    framed: framed / (above.frameWeight || 1),
    run: sameRun(above.before, below.before) + sameRun(above.after, below.after),
  };
}

function sameRun(a: readonly Neighbour[], b: readonly Neighbour[]): number {
  const end = a.findIndex(({ stem }, index) => stem !== b[index]?.stem);
  return a.slice(0, end < 0 ? a.length : end).reduce((all, { tells }) => all + tells, 0);
}
