import { maskedSentences } from '../../extract/figures/masked';
import { evidence, quoted, say } from '../../figures/format';
import type { Rule } from '../../rule';
import { structure } from '../../structure';

/** What says that shares are of one whole, each person or thing in one of them. */
const oneWhole =
  /\b(?:oppos\p{L}*|against|undecided|unsure|don['’]t know|did not know|no opinion|rest|remaining|remainder|split|divided|disapprov\p{L}*|disagree\p{L}*|neither|abstain\p{L}*|accounts? for|accounted for|accounting for|ma[dk]e up|comprised?|unfavou?rable|negative|no answer|were neutral|not sure|breakdown|consist\p{L}*|followed by|break\p{L}* down|broke down|of the vote|elsewhere|worse|dissatisfied|rejected|no difference|voted no|for no|the no)\b/iu;
/** What says that they are not: changes, several answers, several wholes. */
const manyWholes =
  /\b(?:rose|fell|increas\p{L}*|decreas\p{L}*|grew|up|down|gain\p{L}*|drop\p{L}*|compared|from|than|versus|higher|lower|also|last year|respectively|while in|per year|a year|of those|among|of them|inflation|interest|margin of error|plus or minus|tax|discount|climb\p{L}*|jump\p{L}*|turnout|turned out|of whom|whereas|must|needs?|majority|plurality|versus|times|points?)\b/iu;
/** `while` may turn to another whole, unless the shares close with those who took no side. */
const turns = /\b(?:while|but|and among)\b/i;
const noSide =
  /\b(?:undecided|unsure|not sure|no opinion|don['’]t know|did not know|abstain\p{L}*|rest|remaining|remainder|neither|no answer|neutral)\b/iu;
/** `is 40 percent bonds, 30 percent shares and 30 percent cash` */
const made =
  /\b(?:is|are|was|were) [\uE200-\uE2FF]\uF8FF{0,30} \p{L}+, [\uE200-\uE2FF]\uF8FF{0,30} \p{L}+,? and [\uE200-\uE2FF]\uF8FF{0,30} \p{L}+/u;
/** `55 percent for Ruiz and 40 percent for Ott` · `Ruiz has 55 percent, Ott 40 percent and Dunn 5 percent` */
const race =
  /[\uE200-\uE2FF]\uF8FF{0,30} for \p{Lu}[^,;]{0,40} and [\uE200-\uE2FF]\uF8FF{0,30} for \p{Lu}|\b(?:has|had|won|took|leads|led|got) [\uE200-\uE2FF]\uF8FF{0,30}[^,;]{0,30}, \p{Lu}[\p{L} ]{1,30} [\uE200-\uE2FF]\uF8FF{0,30},? and \p{Lu}[\p{L} ]{1,30} [\uE200-\uE2FF]/u;
/** `72 percent to 8 percent`: a pair is a whole of its own. */
const pair = /[\uE200-\uE2FF]\uF8FF{0,30} to [\uE200-\uE2FF]/u;
/** Each rounded share may add this much, in points. */
const roundingEach = 0.5;

/** Shares of one whole that come to more than all of it. */
export const sharesOverHundred: Rule = {
  severity: 'warning',
  summary: 'Percentages of one whole add up to more than 100.',
  *check(article) {
    for (const block of article.read(structure).story) {
      for (const masked of block.read(maskedSentences)) {
        const shares = masked.facts.flatMap((fact) =>
          fact.letter === 'p'
            ? [fact.quantity]
            : fact.letter === 'n' && fact.quantity.kind === 'count'
              ? [fact.quantity]
              : [],
        );
        const percents = shares.filter(({ kind }) => kind === 'percent');
        const first = percents[0];
        if (!first) continue;
        // `45 percent for, 33 against and 33 unsure`: bare numbers behind a percentage are shares too.
        const from = shares.indexOf(first);
        const all = shares
          .slice(from)
          .filter((share) => share.kind === 'percent' || shares.every((s) => s.value < 100));
        const words = masked.text.replace(/\b(?:break|breaks|broke|broken) down\b/gi, 'comprise');
        if (
          all.length < 2 ||
          !(oneWhole.test(words) || made.test(words) || race.test(words)) ||
          manyWholes.test(words)
        )
          continue;
        if (pair.test(words) && percents.length > 2) continue;
        if (turns.test(words) && !noSide.test(words)) continue;
        if (
          all.some((share) => share.kind !== 'percent') &&
          (percents.length > 1 || all.length < 3)
        )
          continue;
        if (all.some((share) => share.range || share.hedge === 'most' || share.form === 'fraction'))
          continue;
        const total = all.reduce((sum, share) => sum + share.low, 0);
        const slack = all.reduce(
          (sum, share) =>
            sum +
            roundingEach * Math.min(1, share.place) +
            (share.hedge && share.hedge !== 'exact' ? share.low * 0.1 : 0),
          0,
        );
        if (total - slack <= 100) continue;
        const last = all[all.length - 1] ?? first;
        const at = { start: first.start, end: last.end };
        const arithmetic = `${all.map((share) => say(share.value)).join(' + ')} = ${say(total)}`;
        yield {
          at: block.source(last.start, last.end),
          message: `${quoted(block, last)} brings the shares to more than 100 percent: ${arithmetic}`,
          why: `${arithmetic} percent of one whole, in ${quoted(block, at)}.`,
          because: all
            .slice(0, -1)
            .map((share) => evidence(block, share, 'another share of the whole')),
        };
      }
      yield undefined;
    }
  },
};
