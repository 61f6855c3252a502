/** How far a line's mates stand at most, on each side. */
const mateReach = 5;

/** The numbers of the lines that stand with this one between two paragraphs, without it: a list's other items. */
export function matesOf(prose: readonly boolean[], index: number): number[] {
  const mates: number[] = [];
  if (prose[index]) return mates;
  for (let at = index - 1; at >= Math.max(0, index - mateReach) && !prose[at]; at--) mates.push(at);
  for (let at = index + 1; at <= index + mateReach && prose[at] === false; at++) mates.push(at);
  return mates;
}

/** The mean, or `otherwise` of nothing. */
export function mean(values: readonly number[], otherwise = 0): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : otherwise;
}
