import { copyOutsideQuotations, phrasesIn } from '../../house-style';
import type { Rule } from '../../rule';

/** Words that the house wants questioned: `style.query` in `stet.json`. */
export const queryWord: Rule = {
  severity: 'information',
  summary: 'A word stands that the house wants questioned.',
  *check(article, { settings }) {
    const { query, except, inQuotations } = settings.style;
    const reasons = new Map(Object.entries(query));
    if (!reasons.size) return;
    for (const { fact, span } of copyOutsideQuotations(
      article,
      (text) => phrasesIn(text, [...reasons.keys()], except),
      inQuotations,
    ))
      yield {
        at: span,
        message: `“${article.quote(span)}”: ${reasons.get(fact.phrase) ?? ''}`,
      };
  },
};
