import { copyOutsideQuotations, formFor, otherArticle, phrasesIn } from '../../house-style';
import type { Rule } from '../../rule';

/** Forms that hold the one they stand for, `Myanmar (Burma)`: where they stand already nothing is to be done. */
function holding(wanted: ReadonlyMap<string, string>): string[] {
  return [...wanted].filter(([from, to]) => phrasesIn(to, [from], []).length).map(([, to]) => to);
}

/** A form that the house has another one for: `style.prefer` in `stet.json`. */
export const preferredForm: Rule = {
  severity: 'information',
  summary: 'A form stands where the house prefers another.',
  *check(article, { settings }) {
    const { prefer, except, inQuotations } = settings.style;
    const wanted = new Map(Object.entries(prefer));
    if (!wanted.size) return;
    const found = copyOutsideQuotations(
      article,
      (text) => phrasesIn(text, [...wanted.keys()], [...except, ...holding(wanted)]),
      inQuotations,
    );
    for (const { fact, block, span } of found) {
      const plain = wanted.get(fact.phrase) ?? '';
      const form = formFor(plain, fact);
      if (form === undefined) {
        yield {
          at: span,
          message: `“${article.quote(span)}” stands against the house style, expected a form of “${plain}”`,
        };
        continue;
      }
      const before = otherArticle(block.text, fact, form);
      const edits = [{ ...span, newText: form }];
      if (before)
        edits.unshift({ ...block.source(before.start, before.end), newText: before.newText });
      yield {
        at: span,
        message: `“${article.quote(span)}” stands against the house style, expected “${form}”`,
        fixes: [
          {
            title: before ? `Write “${before.newText} ${form}”` : `Write “${form}”`,
            safe: false,
            edits,
          },
        ],
      };
      yield undefined;
    }
  },
};
