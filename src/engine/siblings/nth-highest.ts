/** Shares are sorted roughly into so many steps, up to 1 and what rounding may add to it. */
const steps = 4096;
const highestShare = 1.001;

/**
 * The share that `count` others do not surpass, roughly: a few more may pass.
 * @param shares from 0 to 1
 */
export function nthHighest(shares: Float32Array | Float64Array, count: number): number {
  if (shares.length <= count) return 0;
  const tally = new Uint32Array(steps);
  for (const share of shares) {
    const step = Math.floor((share / highestShare) * steps);
    tally[step] = (tally[step] ?? 0) + 1;
  }
  let step = steps - 1;
  for (let passed = tally[step] ?? 0; passed <= count; passed += tally[step] ?? 0) step--;
  return (step / steps) * highestShare;
}
