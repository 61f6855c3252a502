import type { Block } from '../../block';
import { inStory } from '../../block-rule';
import { maskedSentences, type Masked } from '../../extract/figures/masked';
import type { Quantity } from '../../extract/figures/quantities';
import { evidence, quoted, say } from '../../figures/format';
import type { Report, Rule } from '../../rule';
import { pattern } from '../../letters';

/** What says that shares are of one whole, each person or thing in one of them. */
const oneWhole = pattern(
  String.raw`\b(?:oppos\p{L}*|against|undecided|unsure|don['’]t know|did not know|no opinion|rest|remaining|remainder|split|divided|disapprov\p{L}*|disagree\p{L}*|neither|abstain\p{L}*|accounts? for|accounted for|accounting for|ma(?:de|kes?|king) up|comprised?|unfavou?rable|negative|no answer|were neutral|not sure|breakdown|consist\p{L}*|followed by|break\p{L}* down|broke down|of the vote|elsewhere|worse|dissatisfied|rejected|no difference|did not answer|voted no|for no|the no|(?:do|did|does) not(?=[ ,.])|no view|no preference|to stay|to remain)\b`,
  'iu',
);
/** What says that they are not: changes, several answers, several wholes. */
const manyWholes = pattern(
  String.raw`\b(?:rose|fell|increas\p{L}*|decreas\p{L}*|grew|up|down|gain\p{L}*|drop\p{L}*|compared|from|than|versus|higher|lower|also|last year|respectively|while in|per year|a year|of those|among|of them|inflation|interest|margin of error|plus or minus|tax|discount|climb\p{L}*|jump\p{L}*|turnout|turned out|of whom|whereas|must|needs?|majority|plurality|versus|times|points?)\b`,
  'iu',
);
/** `while` may turn to another whole, unless the shares close with those who took no side. */
const turns = /\b(?:while|but|and among)\b/i;
const noSide = pattern(
  String.raw`\b(?:undecided|unsure|not sure|no opinion|don['’]t know|did not know|abstain\p{L}*|rest|remaining|remainder|neither|no answer|neutral)\b`,
  'iu',
);
/** `is 40 percent bonds, 30 percent shares and 30 percent cash` */
const made = pattern(
  String.raw`\b(?:is|are|was|were) [\uE200-\uE2FF]\uF8FF{0,30} \p{L}+, [\uE200-\uE2FF]\uF8FF{0,30} \p{L}+,? and [\uE200-\uE2FF]\uF8FF{0,30} \p{L}+`,
  'u',
);
/** `55 percent for Ruiz and 40 percent for Ott` · `Ruiz has 55 percent, Ott 40 percent and Dunn 5 percent` */
const race = pattern(
  String.raw`[\uE200-\uE2FF]\uF8FF{0,30} for \p{Lu}[^,;]{0,40} and [\uE200-\uE2FF]\uF8FF{0,30} for \p{Lu}|\b(?:has|had|won|took|leads|led|got) [\uE200-\uE2FF]\uF8FF{0,30}[^,;]{0,30}, \p{Lu}[\p{L} ]{1,30} [\uE200-\uE2FF]\uF8FF{0,30},? and \p{Lu}[\p{L} ]{1,30} [\uE200-\uE2FF]`,
  'u',
);
const P = '[\\uE200-\\uE2FF]\\uF8FF{0,30}';
const PF = '[\\uE200-\\uE2FF\\uE400-\\uE4FF]\\uF8FF{0,30}';
/** `the family holds 51 percent of the shares, the state 29 percent and staff 20 percent` */
const gapped = new RegExp(
  `${P}(?: of [^,;]{1,40})?, [\\p{L}’' -]{1,30} ${P}(?:, [\\p{L}’' -]{1,30} ${P}){0,4},? and [\\p{L}’' -]{1,30} ${P}(?=[.,;]|$)`,
  'u',
);
/** `60 percent of the money goes to schools, 25 percent to clinics and 15 percent to roads` */
const dealt = new RegExp(
  `${PF}(?: of [^,;]{1,40}| [^,;]{1,40})? (to|in|from|for|on|by|at) [^,;]{1,30}, ${P} \\1 [^,;]{1,30}(?:, ${P} \\1 [^,;]{1,30}){0,4},? and ${P} \\1 `,
  'u',
);
/** `58 percent of the victims were men and 42 percent were women` */
const sexes = new RegExp(
  `${P}(?: of [^,;]{1,40})? (?:are|were|is|was) (?:\\p{L}+ )?(?:men|women|male|female|boys|girls)\\b[^;]{0,10} and ${P} (?:are |were |was |is )?(?:men|women|male|female|boys|girls)`,
  'u',
);
/** `80 percent are Christians, 15 percent are Muslims and 5 percent are Jews` */
const kind = '(?:\\p{L}{3,20}s|men|women|children)(?=[,. ])';
const kinds = new RegExp(
  `${P}(?: of [^,;]{1,40})? (?:are|were) ${kind}[^,;]{0,12}(?:, ${P} (?:are |were )?${kind}[^,;]{0,12}){1,4},? and ${P} (?:are |were )?${kind}`,
  'u',
);
/** `Yes won 55 percent and No 45 percent` · `funded 60 percent by the state and 40 percent by the city` */
const sides = new RegExp(`\\bYes\\b[^;]{0,40}${P}[^;]{0,40}\\bNo\\b[^;]{0,30}${P}`, 'u');
const owners = new RegExp(
  `\\b(?:funded|financed|owned|held|controlled|paid for)\\b[^;,]{0,20} ${P} by [^;,]{1,40} and ${P} by `,
  'u',
);
const ofOneWhole = [kinds, sides, owners, oneWhole, made, race, gapped, dealt, sexes];
/** Who was asked is no part of the whole. */
const asked =
  /\b(?:of|among) (?:those|them)(?: who were)? (?:polled|surveyed|asked|questioned|interviewed)\b/giu;
/** `72 percent to 8 percent`: a pair is a whole of its own. */
const pair = /[\uE200-\uE2FF]\uF8FF{0,30} to [\uE200-\uE2FF]/u;
/** `break down`, `make up`: no way up or down. */
const notUpOrDown = /\b(?:break|breaks|broke|broken) down\b|\bma(?:de|kes?|king) up\b/giu;
/** Each rounded share may add this much, in points. */
const roundingEach = 0.5;

/** A part in words (`half of them`) may be off by so many points. */
const wordSlack = 3;

/** Shares of one whole that come to more than all of it. */
export const sharesOverHundred: Rule = {
  severity: 'warning',
  summary: 'Percentages of one whole add up to more than 100.',
  check: inStory(function* (block) {
    for (const masked of block.read(maskedSentences)) {
      const shares = sharesIn(masked);
      if (shares) yield judge(block, shares);
    }
  }),
};

/** The shares of one whole that a sentence gives, if its words say that they are such. */
function sharesIn(masked: Masked): Quantity[] | undefined {
  const found = masked.facts.flatMap((fact) =>
    fact.letter === 'p' ||
    (fact.letter === 'n' && fact.quantity.kind === 'count') ||
    (fact.letter === 'f' && masked.text.slice(fact.quantity.end - masked.start).startsWith(' of '))
      ? [fact.quantity]
      : [],
  );
  const percents = found.filter(({ kind }) => kind === 'percent');
  const first = found.find(({ kind }) => kind !== 'count');
  if (!first || !percents[0]) return undefined;
  // `45 percent for, 33 against and 33 unsure`: bare numbers behind a percentage are shares too.
  const small = found.every(({ value }) => value < 100);
  const all = found.slice(found.indexOf(first)).filter(({ kind }) => kind !== 'count' || small);
  const words = masked.text.replace(notUpOrDown, 'comprise').replace(asked, 'asked');
  // `comes from the state, 40 percent from the city`: from is no comparison here.
  const told = dealt.test(words) ? words.replaceAll(' from ', ' by ') : words;
  if (all.length < 2 || manyWholes.test(told)) return undefined;
  if (!ofOneWhole.some((pattern) => pattern.test(words))) return undefined;
  if (pair.test(words) && all.length > 2) return undefined;
  if (turns.test(words) && !noSide.test(words)) return undefined;
  if (all.some(({ kind }) => kind === 'count') && (percents.length > 1 || all.length < 3))
    return undefined;
  return all.some((share) => share.range || share.hedge === 'most') ? undefined : all;
}

const points = (share: Quantity) => (share.kind === 'fraction' ? share.low * 100 : share.low);

function slackOf(share: Quantity): number {
  if (share.kind === 'fraction') return wordSlack;
  const held = share.hedge && share.hedge !== 'exact' ? share.low * 0.1 : 0;
  return roundingEach * Math.min(1, share.place) + held;
}

function judge(block: Block, shares: readonly Quantity[]): Report | undefined {
  const total = shares.reduce((sum, share) => sum + points(share), 0);
  const slack = shares.reduce((sum, share) => sum + slackOf(share), 0);
  const first = shares[0];
  const last = shares[shares.length - 1];
  if (!first || !last || total - slack <= 100) return undefined;
  const arithmetic = `${shares.map((share) => say(points(share))).join(' + ')} = ${say(total)}`;
  return {
    at: block.source(last.start, last.end),
    message: `${quoted(block, last)} brings the shares to more than 100 percent: ${arithmetic}`,
    why: `${arithmetic} percent of one whole, in ${quoted(block, { start: first.start, end: last.end })}.`,
    because: shares
      .slice(0, -1)
      .map((share) => evidence(block, share, 'another share of the whole')),
  };
}
