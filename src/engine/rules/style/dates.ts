import { datesOtherThan } from '../../extract/date-order';
import { styleReport } from '../../form-rule';
import { copyOutsideQuotations } from '../../house-style';
import type { Rule } from '../../rule';

/** A date in the order that the house does not use: `style.dates` in `stet.json`. */
export const dates: Rule = {
  severity: 'information',
  summary: 'A date stands in the order that the house does not use.',
  *check(article, { settings }) {
    const { dates: order, inQuotations, except } = settings.style;
    if (!order) return;
    for (const { fact, span } of copyOutsideQuotations(
      article,
      (text) => datesOtherThan(text, order),
      inQuotations,
    )) {
      if (except.some((phrase) => phrase.includes(fact.written))) continue;
      yield styleReport(fact.written, fact.wanted, span);
    }
  },
};
