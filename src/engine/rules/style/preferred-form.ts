import type { Found } from '../../article';
import type { Rule } from '../../rule';
import { copyOutsideQuotations, phrasesIn, type Phrase } from '../../house-style';

/** A form that the house has another one for: `style.prefer` in `stet.json`. */
export const preferredForm: Rule = {
  severity: 'information',
  summary: 'A form stands where the house prefers another.',
  *check(article, { settings }) {
    const { prefer, except } = settings.style;
    const wanted = new Map(Object.entries(prefer));
    if (!wanted.size) return;
    const found: Found<Phrase>[] = copyOutsideQuotations(article, (text) =>
      phrasesIn(text, [...wanted.keys()], except),
    );
    for (const { fact, span } of found) {
      const form = matchCase(wanted.get(fact.phrase) ?? '', fact);
      yield {
        at: span,
        message: `“${article.quote(span)}” stands against the house style, expected “${form}”`,
        fixes: [
          {
            title: `Write “${form}”`,
            safe: false,
            edits: [{ ...span, newText: form }],
          },
        ],
      };
      yield undefined;
    }
  },
};

/** A capital at the start of a sentence stays one. */
function matchCase(form: string, { written, phrase }: Phrase): string {
  const raised = /^\p{Lu}/u.test(written) && /^\p{Ll}/u.test(phrase);
  return raised ? form.slice(0, 1).toUpperCase() + form.slice(1) : form;
}
