import { rivals } from '../../claims/rivals';
import type { Rule } from '../../rule';

/** The headline, standfirst or first paragraph gives to one name what the story gives to another. */
export const otherNameAbove: Rule = {
  severity: 'information',
  summary:
    'Headline, standfirst or first paragraph name another than the story does in the same words.',
  *check(article) {
    for (const { above, below } of yield* article.readInSteps(rivals)) {
      const [name, other] = [above.text, below.text];
      yield {
        at: above.span,
        message: `“${name}” stands against “${other}” in a sentence that says the same; expected one name`,
        because: [{ ...below.span, message: 'the other name' }],
      };
    }
  },
};
