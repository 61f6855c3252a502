import { copyOutsideQuotations } from '../../house-style';
import { otherSpelling } from '../../extract/ise-ize';
import type { Rule } from '../../rule';

/** `-ise` where the house writes `-ize`, or the other way: `style.ise` in `stet.json`. */
export const iseIze: Rule = {
  severity: 'information',
  summary: 'A verb ends in -ise where the house writes -ize, or the other way.',
  *check(article, { settings }) {
    const { ise, except, inQuotations } = settings.style;
    if (!ise) return;
    for (const { fact, span } of copyOutsideQuotations(
      article,
      (text) => otherSpelling(text, ise),
      inQuotations,
    )) {
      if (except.includes(fact.written)) continue;
      yield {
        at: span,
        message: `“${fact.written}” stands against the house style -${ise}, expected “${fact.wanted}”`,
        fixes: [
          {
            title: `Write “${fact.wanted}”`,
            safe: false,
            edits: [{ ...span, newText: fact.wanted }],
          },
        ],
      };
    }
  },
};
