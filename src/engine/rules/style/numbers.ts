import { numbersAgainst } from '../../extract/small-numbers';
import { styleReport } from '../../form-rule';
import { copyOutsideQuotations } from '../../house-style';
import type { Rule } from '../../rule';

/** A small number in figures, or a large one in words: `style.spellNumbersTo` in `stet.json`. */
export const numbers: Rule = {
  severity: 'information',
  summary: 'A number is in figures where the house writes words, or the other way.',
  *check(article, { settings }) {
    const { spellNumbersTo, except, inQuotations } = settings.style;
    if (spellNumbersTo === undefined) return;
    for (const { fact, span } of copyOutsideQuotations(
      article,
      (text) => numbersAgainst(text, spellNumbersTo),
      inQuotations,
    )) {
      if (except.some((phrase) => phrase.includes(fact.written))) continue;
      yield styleReport(fact.written, fact.wanted, span);
    }
  },
};
