import { datesOtherThan } from '../../extract/date-order';
import { copyOutsideQuotations } from '../../house-style';
import type { Rule } from '../../rule';

/** A date in the order that the house does not use: `style.dates` in `stet.json`. */
export const dates: Rule = {
  severity: 'information',
  summary: 'A date stands in the order that the house does not use.',
  *check(article, { settings }) {
    const order = settings.style.dates;
    if (!order) return;
    for (const { fact, span } of copyOutsideQuotations(article, (text) =>
      datesOtherThan(text, order),
    ))
      yield {
        at: span,
        message: `“${fact.written}” stands against the house style, expected “${fact.wanted}”`,
        fixes: [
          {
            title: `Write “${fact.wanted}”`,
            safe: false,
            edits: [{ ...span, newText: fact.wanted }],
          },
        ],
      };
  },
};
