import { quotePairs } from '../../extract/quote-pairs';
import type { Rule } from '../../rule';

/** More different words than these in one place, and the speaker said two things. */
const mostWords = 2;

/** One quotation printed twice with different words. */
export const twoWordings: Rule = {
  severity: 'warning',
  summary: 'One quotation is printed twice with different words.',
  *check(article) {
    for (const { a, b, changes } of article.read(quotePairs)) {
      yield undefined;
      const [first] = changes;
      if (!first || changes.length > 1 || isOther(a.speaker?.entity?.key, b.speaker?.entity?.key))
        continue;
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
