import type { Article, Found } from '../article';
import { quantities, type Quantity } from '../extract/figures/quantities';
import { stemOf } from '../claims/stems';
import { words } from '../extract/words';
import { termOf } from '../siblings/terms';
import { inSteps, mapInSteps, type Steps } from '../steps';
import { structure } from '../structure';

/** The same digits of one thing, once with million and once with billion. */
export interface Thousandfold {
  readonly first: Found<Quantity>;
  readonly second: Found<Quantity>;
  /** How many times the second the first is: 1000, or a thousandth. */
  readonly ratio: number;
}

/** How much text around a figure tells what it is about. */
const reach = 110;
/** So many words in common around two figures say that they are of one thing. */
const inCommon = 2;
/** A figure of one digit (`3 million`) comes back by chance. */
const leastDigits = 2;

/** The figures of the story that are a thousandfold of an earlier one in like words. */
export const thousandfolds = inSteps(thousandfoldsIn);

function* thousandfoldsIn(article: Article): Steps<readonly Thousandfold[]> {
  const large = (yield* mapInSteps(article.read(structure).story, (block) =>
    article
      .find(quantities, [block])
      .filter(({ fact }) => !fact.range && fact.form !== 'vague' && fact.value >= 1e6),
  )).flat();
  const byDigits = new Map<string, Found<Quantity>>();
  const found: Thousandfold[] = [];
  for (const second of large) {
    const { fact } = second;
    const key = `${(fact.value / 10 ** Math.floor(Math.log10(fact.value))).toFixed(6)} ${fact.currency ?? ''}`;
    const first = byDigits.get(key);
    if (!first) {
      byDigits.set(key, second);
      continue;
    }
    const ratio = first.fact.value / fact.value;
    const slip = Math.abs(ratio - 1000) < 1 || Math.abs(ratio - 0.001) < 1e-6;
    if (slip && fact.digits >= leastDigits && shared(first, second) >= inCommon)
      found.push({ first, second, ratio });
  }
  return found;
}

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
        .map((w) => stemOf(termOf(w.text))),
    );
  const left = around(a);
  return [...around(b)].filter((word) => left.has(word)).length;
}
