import { quotePairs } from '../../extract/quote-pairs';
import type { Attribution } from '../../extract/speakers';
import type { Rule } from '../../rule';

/** One quotation given to two people. */
export const twoSpeakers: Rule = {
  severity: 'information',
  summary: 'One quotation is given to two speakers.',
  *check(article) {
    for (const { a, b, changes, whole } of yield* article.readInSteps(quotePairs)) {
      yield undefined;
      const first = personOf(a);
      const second = personOf(b);
      if (!whole || changes.length || !first || !second || first.key === second.key) continue;
      if (first.surname !== undefined && first.surname === second.surname) continue;
      yield {
        at: b.quotation.span,
        message: `Given to “${second.name}” here and to “${first.name}” before; expected one speaker`,
        because: [{ ...a.quotation.span, message: `given to “${first.name}” here` }],
      };
    }
  },
};

/** The person named beside the quotation; what a pronoun stands for is not sure enough to accuse. */
function personOf({ speaker }: Attribution) {
  return speaker?.how === 'named' && speaker.entity?.kind === 'person' ? speaker.entity : undefined;
}
