import type { Article } from '../article';
import { inStory } from '../block-rule';
import type { ShapeMatch, Shape } from '../extract/figures/shapes';
import { matchesIn, seekShapes } from '../extract/figures/shapes';
import { maskedSentences, type Masked } from '../extract/figures/masked';
import type { Extractor } from '../passage';
import type { Report, Rule } from '../rule';
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
  judge: (match: ShapeMatch) => Verdict,
  view: Extractor<readonly Masked[]> = maskedSentences,
  cue?: RegExp,
): Rule['check'] {
  return inStory(function* (block) {
    if (!cue || cue.test(block.text)) yield* judged(seekShapes(block, shapes, view), judge);
  });
}

/** The same where `judge` asks the rest of the article. */
export function overShapesInArticle(
  shapes: readonly Shape[],
  judge: (match: ShapeMatch, article: Article) => Verdict,
  view: Extractor<readonly Masked[]> = maskedSentences,
  cue?: RegExp,
): Rule['check'] {
  return function* check(article) {
    for (const block of article.read(structure).story) {
      if (!cue || cue.test(block.text))
        yield* judged(matchesIn(block, shapes, view), (match) => judge(match, article));
      yield undefined;
    }
  };
}

function* judged(
  matches: Iterable<ShapeMatch>,
  judge: (match: ShapeMatch) => Verdict,
): Generator<Report> {
  const settled: ShapeMatch[] = [];
  for (const match of matches) {
    if (settled.some((other) => overlaps(other, match))) continue;
    const verdict = judge(match);
    if (verdict === undefined) continue;
    settled.push(match);
    if (verdict !== 'sound') yield verdict;
  }
}
