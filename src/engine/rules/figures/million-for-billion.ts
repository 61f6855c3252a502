import { quoted } from '../../figures/format';
import { thousandfolds } from '../../figures/thousandfold';
import type { Rule } from '../../rule';

/** The same digits once with million and once with billion, of one thing. */
export const millionForBillion: Rule = {
  severity: 'warning',
  summary: 'The same figure stands once with million and once with billion.',
  *check(article) {
    for (const { first, second, ratio } of yield* article.readInSteps(thousandfolds)) {
      yield {
        at: second.span,
        message: `${quoted(second.block, second.fact)} stands against ${quoted(first.block, first.fact)}, a thousand times ${ratio > 1 ? 'as much' : 'as little'}`,
        why: 'The digits and the words around them are the same; million and billion are easily exchanged.',
        because: [{ ...first.span, message: 'the same digits' }],
      };
      yield undefined;
    }
  },
};
