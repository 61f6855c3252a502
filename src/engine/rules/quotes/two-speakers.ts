import type { Entity } from '../../extract/entities';
import { quotePairs } from '../../extract/quote-pairs';
import { sentences } from '../../extract/sentences';
import type { Attribution } from '../../extract/speakers';
import type { Rule } from '../../rule';

/** One quotation given to two people. */
export const twoSpeakers: Rule = {
  severity: 'information',
  summary: 'One quotation is given to two speakers.',
  *check(article) {
    for (const { a, b, changes, whole } of yield* article.readInSteps(quotePairs)) {
      yield undefined;
      const first = personOf(a);
      const second = personOf(b);
      if (!whole || changes.length || !first || !second || first.key === second.key) continue;
      if (first.surname !== undefined && first.surname === second.surname) continue;
      if (takesUp(a, second) || takesUp(b, first)) continue;
      yield {
        at: b.quotation.span,
        message: `Given to “${second.name}” here and to “${first.name}” before; expected one speaker`,
        because: [{ ...a.quotation.span, message: `given to “${first.name}” here` }],
      };
    }
  },
};

/** Words by which one speaker takes up what another said: `Ott’s promise to “…”`, `quoted him`. */
const takenUp =
  /\b(?:quot(?:ed?|es|ing)|cit(?:ed?|es|ing)|repeat(?:ed|s|ing)?|echo(?:ed|es|ing)?|mean(?:t|s|ing)?|recall(?:ed|s|ing)?|mock(?:ed|s|ing)?|words?|phrase|slogan|motto|remarks?|promises?|vows?|pledges?|claims?|read(?:s|ing)?|chant(?:ed|s|ing)?|sang|sing(?:s|ing)?|song|hymn|oath)\b/u;

/** Whether the sentence around a quotation takes it up from somebody else: it names them, or says so. */
function takesUp({ quotation: { fact, block } }: Attribution, other: Entity): boolean {
  const sentence = block
    .read(sentences)
    .filter(({ start, end }) => start < fact.end && end > fact.start);
  const from = sentence[0]?.start ?? 0;
  const to = sentence.at(-1)?.end ?? block.text.length;
  const own = `${block.text.slice(from, fact.start)} ${block.text.slice(fact.end, to)}`;
  const name = other.name.split(' ').at(-1) ?? other.name;
  return takenUp.test(own) || own.includes(name);
}

/** The person named beside the quotation; what a pronoun stands for is not sure enough to accuse. */
function personOf({ speaker }: Attribution) {
  const entity = speaker?.how === 'named' ? speaker.entity : undefined;
  const isPerson = entity?.kind === 'person' || (!entity?.kind && entity?.surname !== undefined);
  return isPerson ? entity : undefined;
}
