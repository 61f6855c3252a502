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
  const weight = sharedWeight(above.rest, below.rest, isShared);
  const whole = isTop ? Math.min(sum(above.rest), sum(below.rest)) : sum(above.rest);
  return {
    weight,
    count: [...above.rest.keys()].filter(isShared).length,
    plain: [...above.plain].filter(isShared).length,
    held: weight / (whole || 1),
    framed: sharedWeight(above.frame, below.frame, isShared) / (sum(above.frame) || 1),
    run: sameRun(above.before, below.before) + sameRun(above.after, below.after),
  };
}

function sharedWeight(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  isShared: (stem: string) => boolean,
): number {
  let shared = 0;
  for (const [stem, weight] of a) if (isShared(stem)) shared += Math.min(weight, b.get(stem) ?? 0);
  return shared;
}

function sum(weights: ReadonlyMap<string, number>): number {
  let all = 0;
  for (const weight of weights.values()) all += weight;
  return all;
}

function sameRun(a: readonly Neighbour[], b: readonly Neighbour[]): number {
  const end = a.findIndex(({ stem }, index) => stem !== b[index]?.stem);
  return a.slice(0, end < 0 ? a.length : end).reduce((all, { tells }) => all + tells, 0);
}
