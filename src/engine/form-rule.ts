import { copyOutsideQuotations } from './house-style';
import type { Report, Rule } from './rule';
import type { Settings } from './settings';
import type { WrittenForm } from './extract/written-forms';

/** A rule that holds one kind of figure to the form that `stet.json` asks for. */
export function formRule<T>(
  summary: string,
  asked: (style: Settings['style']) => T | undefined,
  read: (text: string, form: T) => readonly WrittenForm[],
): Rule {
  return {
    severity: 'information',
    summary,
    *check(article, { settings: { style } }) {
      const form = asked(style);
      if (form === undefined) return;
      for (const { fact, span } of copyOutsideQuotations(
        article,
        (text) => read(text, form),
        style.inQuotations,
      )) {
        if (fact.written === fact.wanted) continue;
        if (style.except.some((phrase) => phrase.includes(fact.written))) continue;
        yield styleReport(fact.written, fact.wanted, span);
        yield undefined;
      }
    },
  };
}

/** What a rule of the house style says of a form. */
export function styleReport(written: string, wanted: string, span: Report['at']): Report {
  return {
    at: span,
    message: `“${written}” stands against the house style, expected “${wanted}”`,
    fixes: [{ title: `Write “${wanted}”`, safe: false, edits: [{ ...span, newText: wanted }] }],
  };
}
