import { quotePairs } from '../../extract/quote-pairs';
import type { Rule } from '../../rule';

/** More different words than these in one place, and the speaker said two things. */
const mostWords = 2;

/** In so many places the same words can be written down differently. */
const mostPlaces = 2;
/** With fewer words in common the two only begin alike: `We want to be winners`, `what we want to be called`. */
const leastCommon = 5;
/** Two such places take this many words that are the same around them. */
const leastSame = 8;

/** One quotation printed twice with different words. */
export const twoWordings: Rule = {
  severity: 'warning',
  summary: 'One quotation is printed twice with different words.',
  *check(article) {
    for (const { a, b, common, changes } of article.read(quotePairs)) {
      yield undefined;
      const [first] = changes;
      if (!first || common < leastCommon || isOther(a.speaker?.entity?.key, b.speaker?.entity?.key))
        continue;
      if (changes.length > (common < leastSame ? 1 : mostPlaces)) continue;
      if (
        changes.some((change) =>
          [change.a, change.b].some((words) => words.split(' ').length > mostWords),
        )
      )
        continue;
      yield {
        at: b.quotation.span,
        message: `“${first.b}” stands against “${first.a}” where the quotation is printed before; expected the same words`,
        because: [{ ...a.quotation.span, message: `printed with “${first.a}” here` }],
      };
    }
  },
};

function isOther(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
