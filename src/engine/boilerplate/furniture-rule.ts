import type { Rule, Severity } from '../rule';
import { furnitureFor } from './desk';
import { hintConfidence, kindNames, warningConfidence, type Kind } from './kinds';
import { removal } from './removal';

/** Longer quotations are cut in the message: the mark itself shows the rest. */
const longestQuote = 80;

/** The rule that reports one kind of furniture. */
export function furnitureRule(kind: Kind, summary: string): Rule {
  return {
    severity: 'warning',
    summary,
    anyLanguage: true,
    *check(article, { settings }) {
      for (const one of furnitureFor(article, settings)) {
        if (one.kind !== kind) continue;
        const quote = article.quote(one.span);
        const shown =
          quote.length > longestQuote ? `${quote.slice(0, longestQuote).trimEnd()}…` : quote;
        const part = one.span.start > one.block.start || one.span.end < one.block.end;
        yield {
          at: one.span,
          severity: severityOf(one.confidence),
          message: `“${shown}” is ${kindNames[kind]}, expected copy`,
          why: `It ${one.why}.`,
          fixes: [
            {
              title: part ? 'Remove this part of the line' : 'Remove the line',
              safe: one.safe,
              edits: [removal(article, one.span)],
            },
          ],
        };
      }
    },
  };
}

function severityOf(confidence: number): Severity {
  if (confidence < hintConfidence) return 'hint';
  return confidence >= warningConfidence ? 'warning' : 'information';
}
