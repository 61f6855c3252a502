/**
 * The largest share of weighed stems that one sentence has, 0 to 1.
 * @param stems what is to be told again, with its weights
 * @param sentences the stems of each sentence that may tell it
 */
export function bestCover(
  stems: Iterable<readonly [stem: string, weight: number]>,
  sentences: Iterable<ReadonlySet<string>>,
): number {
  const own = [...stems];
  const whole = own.reduce((sum, [, weight]) => sum + weight, 0);
  let most = 0;
  for (const sentence of sentences) {
    let told = 0;
    for (const [stem, weight] of own) if (sentence.has(stem)) told += weight;
    most = Math.max(most, told);
  }
  return whole ? most / whole : 0;
}
