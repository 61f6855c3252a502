import type { Article } from '../article';
import type { ShapeMatch, Shape } from '../extract/figures/shapes';
import { matchesIn } from '../extract/figures/shapes';
import { maskedSentences, type Masked } from '../extract/figures/masked';
import type { Extractor } from '../passage';
import type { Report } from '../rule';
import { overlaps } from '../span';
import { structure } from '../structure';

/** What one place says: a report, sound (no other shape may accuse it), or nothing to say. */
export type Verdict = Report | 'sound' | undefined;

/**
 * A rule's `check` over the story: each shape in each sentence goes to `judge`. Shapes stand in the
 * order of trust: what an earlier one has settled, a later one does not judge again.
 * @param cue what a block must say at all to be looked at
 */
export function overShapes(
  shapes: readonly Shape[],
  judge: (match: ShapeMatch, article: Article) => Verdict,
  view: Extractor<readonly Masked[]> = maskedSentences,
  cue?: RegExp,
): (article: Article) => Generator<Report | undefined> {
  return function* check(article) {
    for (const block of article.read(structure).story) {
      if (cue && !cue.test(block.text)) continue;
      const settled: ShapeMatch[] = [];
      for (const match of matchesIn(block, shapes, view)) {
        if (settled.some((other) => overlaps(other, match))) continue;
        const verdict = judge(match, article);
        if (verdict === undefined) continue;
        settled.push(match);
        if (verdict !== 'sound') yield verdict;
      }
      yield undefined;
    }
  };
}
