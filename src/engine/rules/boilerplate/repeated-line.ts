import type { Article } from '../../article';
import type { Block } from '../../block';
import { furnitureFor, isNever } from '../../boilerplate/desk';
import { isProse } from '../../boilerplate/features';
import { hintConfidence } from '../../boilerplate/kinds';
import { isBylineOrDateline } from '../../boilerplate/learned';
import { removal } from '../../boilerplate/removal';
import type { RepeatedLines, Rule } from '../../rule';
import { structure } from '../../structure';

/** Two texts can print one line by chance or as copies of each other; three share a site. */
const leastArticles = 2;
/** A line that can be a crosshead must stand in so many others: `Background` is a common one. */
const leastForCrosshead = 5;
/** A crosshead is short. */
const crossheadWords = 6;
/** A longer line is a paragraph. */
const longestLine = 300;

/** A line that stands in several articles of the folder. */
export const repeatedLine: Rule = {
  severity: 'warning',
  summary: 'A line stands in several other articles of the folder.',
  anyLanguage: true,
  *check(article, { repeats, settings }) {
    if (!repeats) return;
    // What is a mere hint elsewhere is said plainly here: the other articles prove it.
    const sure = furnitureFor(article, settings).filter((one) => one.confidence >= hintConfidence);
    const known = new Set(sure.map(({ block }) => block));
    const { headline, byline } = article.read(structure);
    const copies = copiesOf(article, repeats);
    for (const block of article.blocks) {
      const { text } = block;
      if (known.has(block) || block === headline || block === byline) continue;
      if (isNever(text, settings)) continue;
      if (text.length > longestLine || /^["“‘]/u.test(text) || isBylineOrDateline(text)) continue;
      const others = repeats.countOf(text, article) - copies;
      const can = canBeCrosshead(block, article);
      if (others < (can ? leastForCrosshead : leastArticles)) continue;
      yield {
        at: block.source(),
        severity: can ? 'information' : 'warning',
        message: `“${article.quote(block)}” stands in ${others} other articles here, expected copy of this story alone`,
        why: 'What many articles of a folder print word for word belongs to the page, not to the story.',
        fixes: [{ title: 'Remove the line', safe: false, edits: [removal(article, block)] }],
      };
    }
  },
};

/** In how many other articles this story stands again: what its own paragraphs count for most. */
function copiesOf(article: Article, repeats: RepeatedLines): number {
  const counts = article.blocks
    .filter((block) => block.text.length <= longestLine && isProse(block))
    .map(({ text }) => repeats.countOf(text, article))
    .sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

function canBeCrosshead(block: Block, article: Article): boolean {
  const next = article.blocks[block.index + 1];
  const words = block.text.split(/\s+/u).length;
  return block.shape === 'line' && words <= crossheadWords && next !== undefined && isProse(next);
}
