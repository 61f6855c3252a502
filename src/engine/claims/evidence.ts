/**
 * What is known of a summary's figure and of the figure that the story has in its place. Shares run
 * from 0 to 1, marks are 0 or 1.
 */
export interface Evidence {
  /** How well the story's figure fits in the place of the summary's; 1 is very well. */
  readonly fit: number;
  /** The same, times the share of the summary that the story tells again. */
  readonly retoldFit: number;
  /** How well the story's best figure of the summary's own value fits there. */
  readonly rivalFit: number;
  /** The share of the summary's words around its figure that stand at the story's. */
  readonly told: number;
  /** The share of equal neighbours that were looked for. */
  readonly neighbours: number;
  /** 1 for one unit, -1 for two, 0 for none. */
  readonly unit: number;
  /** Both figures count a noun. */
  readonly noun: number;
  readonly hedged: number;
  /** One of the two is a range. */
  readonly range: number;
  /** Percentages in like words are those of other groups and times. */
  readonly percent: number;
  /** Noughts between the two values, up to 4: further apart, they are rather of two things. */
  readonly apart: number;
  /** An age that the story gives nobody. */
  readonly newAge: number;
  /** The story has the summary's number, as the number of something else. */
  readonly echo: number;
  /**
   * The binary logarithm of how often the story gives its figure: what stands there again and again
   * is a summary's stuff. 1 for a weekday, which is named again and again for other things.
   */
  readonly repeats: number;
  /** 1 in the first sentence of the story, a half in the second, a third in the third, and so on. */
  readonly early: number;
}

/**
 * What each piece of evidence adds to the logarithm of the odds of a slip. By logistic regression
 * over 1,100 summaries in which one figure was changed and 1,400 that were left as published, and
 * rounded; one slip is assumed among two figures, so that the sum tells how telling the evidence
 * is, not how frequent slips are.
 */
const weights: Readonly<Record<keyof Evidence, number>> = {
  fit: 0.4,
  retoldFit: 2.4,
  rivalFit: -1.2,
  told: 2.2,
  neighbours: 1.75,
  unit: 1.35,
  noun: 0.9,
  hedged: -0.7,
  range: -1.3,
  percent: -1.25,
  apart: -0.55,
  newAge: 1.2,
  echo: -0.6,
  repeats: 0.65,
  early: 1,
};
const noEvidence = -1.25;

/** How telling the evidence of a slip is, 0 to 1. */
export function surenessOf(evidence: Evidence): number {
  let odds = noEvidence;
  for (const [name, weight] of Object.entries(weights) as [keyof Evidence, number][])
    odds += weight * evidence[name];
  return 1 / (1 + Math.exp(-odds));
}
