import { sumBounds } from '../../extract/figures/bounds';
import type { Quantity } from '../../extract/figures/quantities';
import { shape, type ShapeMatch } from '../../extract/figures/shapes';
import { comparable, evidence, quoted, say } from '../../figures/format';
import { overShapes, type Verdict } from '../../figures/over-shapes';
import type { Rule } from '../../rule';

const aside =
  '(?:,? \\(|, or |, which is |, that is |, | or | — | – |: )(?:or |nearly |that is |some |i\\.e\\.,? )?';
const whose =
  "(?:the |its |their |all |those |all the |his |her |an? \\p{L}+ |some |(?:the )?\\p{L}+[’']s? )?";
const shapes = [
  // Of the 120 schools inspected, 30, about a quarter, failed · 30 (25%) failed · 30, or 25 percent,
  shape(
    `(?:Of|Out of|Among) ${whose}(?:\\p{L}+ )?{whole:n}…, (?:only |just |(?:the|its|their|he|she|it|they)(?: [\\p{L}’'-]+){1,4} )?{part:n}•${aside}{share:pf}`,
  ),
  // Of the 120 schools, a quarter, or 30, failed · 25 percent (30)
  shape(`(?:Of|Out of|Among) ${whose}(?:\\p{L}+ )?{whole:n}…, {share:pf}•${aside}{part:n}`),
  // 30 of the 120 schools, or 25 percent · 30 out of 120 (25%)
  shape(
    `{part:n}• (?:out )?of (?:the |its |their |a total of |all |a possible )?(?:\\p{L}+ )?{whole:n}•…${aside}{share:pf}`,
  ),
  // 30, or 25 percent, of the 120 schools
  shape(
    `{part:n}•${aside}{share:pf}[,)]? (?:—|–)? ?(?:out )?of (?:the |its |their |all |all the )?(?:\\p{L}+ )?{whole:n}`,
  ),
  // 25 percent of the 120 schools, or 30 · a quarter of its 120 schools (30)
  shape(`{share:pf}[,)]? of ${whose}(?:\\p{L}+ )?{whole:n}•${aside}{part:n}`),
  // a quarter — 30 — of the 120 schools
  shape(
    `{share:pf}${aside}{part:n}[,)]?(?: —| –)? of (?:the |its |their |all |all the )?(?:\\p{L}+ )?{whole:n}`,
  ),
  // 30 tickets, a quarter of the 120 · 30 jobs, 25 percent of its workforce of 120
  shape(
    `{part:n}•, (?:or |some |about )?{share:pf} (?:of )?(?:the |its |their |what |his |her |(?:the )?\\p{L}+[’']s? )(?:\\p{L}+ )?{whole:n}`,
  ),
  // 30 of the 120 flights left on time, which is 25 percent · took part, a turnout of 25 percent
  shape(
    `{part:n}• (?:out )?of ${whose}{whole:n}…, (?:which is|that is|an?(?: \\p{L}+)? (?:turnout|share|rate|proportion) of|or) {share:pf}(?=[.,;)]|$)`,
  ),
  // 50 million of the 200 million shares amounts to 25 percent
  shape(
    `{part:n}• of ${whose}{whole:n}•,? (?:amounts? to|represents?|equals?|makes? up|comes? to|is|are) {share:pf}(?=[.,;)]|$)`,
  ),
  // a quarter of the chamber, holding 30 of its 120 seats
  shape(
    `{share:pf} of (?:the|its|their)•, (?:holding|with|having|filling|occupying|winning|taking) {part:n} of (?:its|the|their) {whole:n}`,
  ),
  // The company, which employs 120 people, will lay off 30, or 25 percent of its workforce
  shape(
    `(?:employs?|employing|has|workforce of|staff of|population of)(?: about| some| around)? {whole:n}…,…{part:n}•, (?:or )?(?:about |some |nearly )?{share:pf} of (?:its|the|their) (?:\\p{L}+ )?(?:workforce|staff|employees|total|jobs|population|people|residents|inhabitants)`,
  ),
  shape(
    `{part:n}•,? (?:or |— |– |\\()?{share:pf} of (?:the|its|their|a|his|her)• (?:of|—|,) {whole:n}`,
  ),
  shape(`{share:pf} of (?:the|its|their|a|his|her)• of {whole:n}•${aside}{part:n}`),
  // With 30 of 120 votes, she took 25 percent
  shape(`{part:n}• (?:out )?of (?:the |its |their |all )?{whole:n}•,…{share:p} of (?:the|all|its)`),
  // 30 of 120, a quarter of the schools / 120 schools, 30 of them, or a quarter
  shape(
    `{whole:n}•…(?:, of which|, of whom|,|;) {part:n} of (?:them|whom|which)•${aside}{share:pf}`,
  ),
];

/** Percentages are rounded or cut to the last printed place; parts (`a quarter`) are looser. */
const partSlack = 0.12;
const hedgedSlack = 0.22;
/** `About 40 percent` is nearer to the truth than `about a quarter`. */
const hedgedPercentSlack = 0.08;

/** A share that is not what the part and the whole beside it come to. */
export const shareOf: Rule = {
  severity: 'warning',
  summary: 'A share does not follow from the part and the whole given beside it.',
  check: overShapes(shapes, judge),
};

function judge(match: ShapeMatch): Verdict {
  const part = match.figure('part');
  const whole = match.figure('whole');
  const share = match.figure('share');
  if (!part || !whole || !share || part.value > whole.value || whole.value < 3) return undefined;
  if (
    !comparable(part, whole) ||
    part.range ||
    whole.range ||
    part.form === 'vague' ||
    whole.form === 'vague'
  )
    return undefined;
  if (share.range || share.value < 0) return undefined;
  const { block } = match;
  if (
    /\b(?:rose|fell|up|down|increase|decrease|more|fewer|less|higher|lower)\b/i.test(
      /^[^,]*/.exec(block.text.slice(share.end, share.end + 14))?.[0] ?? '',
    )
  )
    return undefined;
  const printed = share.kind === 'percent' ? share.value / 100 : share.value;
  const [low, high] = limits(share, printed);
  const p = sumBounds(part);
  const w = sumBounds(whole);
  if (p.high / w.low > low && p.low / w.high < high) return 'sound';
  const exact = (part.value / whole.value) * 100;
  return {
    at: block.source(share.start, share.end),
    message: `${quoted(block, share)} stands against ${quoted(block, part)} of ${quoted(block, whole)}, which is ${say(exact)} percent`,
    why: `${say(part.value)} ÷ ${say(whole.value)} = ${say(exact)} percent.`,
    because: [evidence(block, part, 'the part'), evidence(block, whole, 'the whole')],
  };
}

function limits(share: Quantity, value: number): [number, number] {
  const slack = share.kind === 'percent' ? share.place / 100 : value * partSlack;
  switch (share.hedge) {
    case 'about': {
      const wide = Math.max(
        slack,
        value * (share.kind === 'percent' ? hedgedPercentSlack : hedgedSlack),
      );
      return [value - wide, value + wide];
    }
    case 'nearly':
    case 'less':
    case 'most':
      return [value * (share.hedge === 'nearly' ? 0.8 : 0.5), value + slack / 4];
    case 'more':
    case 'least':
      return [value - slack / 4, Math.min(1.01, value * 1.4)];
    default:
      return [value - slack, value + slack];
  }
}
