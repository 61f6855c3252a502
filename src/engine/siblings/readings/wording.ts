import { overlaps } from '../../span';
import { flanks, isCloseWording, spanOf, tokensOf, type Comparing } from '../comparing';
import type { Reading } from '../reading';

/** Longer changes are another sentence. */
const longest = 4;

/**
 * Words with meaning that stand in the other's place, in a sentence that is the same for the rest.
 * @param others readings of other kinds, which say more
 */
export function wordingReadings({ pairs }: Comparing, others: readonly Reading[]): Reading[] {
  const found: Reading[] = [];
  for (const pair of pairs) {
    if (!isCloseWording(pair) || pair.score < 0.6) continue;
    for (const [index, change] of pair.changes.entries()) {
      const left = tokensOf(pair.a, change.a);
      const right = tokensOf(pair.b, change.b);
      if (left.length > longest || right.length > longest) continue;
      const says = (list: typeof left) => list.some(({ weight, number }) => weight > 0 && !number);
      if (!says(left) || !says(right)) continue;
      const around = flanks(pair, index);
      if (around.left + around.right < 2) continue;
      const a = spanOf(pair.a, change.a.from, change.a.to);
      const b = spanOf(pair.b, change.b.from, change.b.to);
      if (others.some((one) => overlaps(one.a, a) || overlaps(one.b, b))) continue;
      found.push({
        kind: 'wording',
        a,
        b,
        verdict: 'compatible',
        note: '',
        replaceable: true,
      });
    }
  }
  return found;
}
