import type { Found } from '../../article';
import { quantities, type Quantity } from '../../extract/figures/quantities';
import { words } from '../../extract/words';
import { quoted } from '../../figures/format';
import type { Rule } from '../../rule';
import { structure } from '../../structure';

/** How much text around a figure tells what it is about. */
const reach = 110;
/** So many words in common around two figures say that they are of one thing. */
const inCommon = 2;

/** The same digits once with million and once with billion, of one thing. */
export const millionForBillion: Rule = {
  severity: 'warning',
  summary: 'The same figure stands once with million and once with billion.',
  *check(article) {
    const large = article
      .find(quantities, article.read(structure).story)
      .filter(({ fact }) => !fact.range && fact.form !== 'vague' && fact.value >= 1e6);
    const byDigits = new Map<string, Found<Quantity>>();
    for (const found of large) {
      const { fact, block, span } = found;
      const key = `${(fact.value / 10 ** Math.floor(Math.log10(fact.value))).toFixed(6)} ${fact.currency ?? ''}`;
      const first = byDigits.get(key);
      if (!first) {
        byDigits.set(key, found);
        continue;
      }
      const ratio = first.fact.value / fact.value;
      const slip = Math.abs(ratio - 1000) < 1 || Math.abs(ratio - 0.001) < 1e-6;
      if (!slip || fact.digits < 2 || shared(first, found) < inCommon) continue;
      yield {
        at: span,
        message: `${quoted(block, fact)} stands against ${quoted(first.block, first.fact)}, a thousand times ${ratio > 1 ? 'as much' : 'as little'}`,
        why: 'The digits and the words around them are the same; million and billion are easily exchanged.',
        because: [{ ...first.span, message: 'the same digits' }],
      };
      yield undefined;
    }
  },
};

const common =
  /^(?:the|and|for|that|with|from|was|were|has|have|had|will|would|this|said|million|billion|its|their|which|about|more|than|into|over|been)$/i;

function shared(a: Found<Quantity>, b: Found<Quantity>): number {
  const around = ({ fact, block }: Found<Quantity>) =>
    new Set(
      block
        .read(words)
        .filter(
          (w) =>
            w.end > fact.start - reach &&
            w.start < fact.end + reach &&
            /^\p{L}{3,}/u.test(w.text) &&
            !common.test(w.text),
        )
        .map((w) => w.text.toLowerCase()),
    );
  const left = around(a);
  return [...around(b)].filter((word) => left.has(word)).length;
}
