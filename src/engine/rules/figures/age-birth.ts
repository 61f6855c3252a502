import { dayNumber } from '../../extract/figures/calendar';
import type { NewsDate } from '../../extract/figures/dates';
import { maskedPassage } from '../../extract/figures/masked';
import { shape, type ShapeMatch } from '../../extract/figures/shapes';
import type { Article } from '../../article';
import { evidence, quoted } from '../../figures/format';
import { overShapesInArticle, type Verdict } from '../../figures/over-shapes';
import { published } from '../../figures/published';
import type { Rule } from '../../rule';

const born = '(?:born|birth)(?:[^;.]{0,50}?)(?: in| on|,)? {born:yd}';
const ageWord =
  '(?<how>turn(?:s|ed|ing)?|will be|would be|would have been|was|is|were|aged?|at age|at the age of|at|reached|becom(?:e|es|ing)|became|celebrat(?:e|es|ed|ing) (?:his|her)|old|being|just)';
const when = '(?:in|on|by|until|during|this|since)(?: early| late| mid-?)? {when:ydm}';
const age = `(?:${ageWord} (?:just |only |then |about )?{age:nra?}|{age2:a?})`;
const between = '[^;]{0,90}?';

const shapes = [
  // born in 1950, died on 2 April 2010 aged 59 · born in 1950 and died in 2010 at 59
  shape(
    `${born}${between}(?:died|dies|killed|passed away|death)${between}{when:yd}[^;.]{0,30}?${age}`,
  ),
  // born in 1950, turned 65 in 2015 · was 62 when he resigned in 2012
  shape(`${born}${between}${age}…${when}`),
  // died in 2010 at 59; he was born in 1950
  shape(`(?:died|killed|passed away) ${between}{when:yd}[^;.]{0,30}?${age}[^]{0,80}?${born}`),
  // born in 1945, became mayor in 2023 at 77
  shape(
    `${born}${between} (?:in|on) {when:yd}[^;.]{0,20}?,? (?<how>at|aged|at age|at the age of) {age:na}`,
  ),
  // turned 65 in 2015; she was born in 1950
  shape(`${age}…${when}[^;]{0,90}?${born}`),
  // in 2015, aged 65, she … born in 1950 · In 2012, when she was 62, Hale, born in 1950
  shape(`(?:in|on) {when:yd}…${age}[^;]{0,80}?${born}`),
  // In 2010 Ott, born in 1950, became leader at 60 · By the time she left in 2015, Dunn, born in 1950, was 65
  shape(`(?:in|on|by) {when:yd}[^;.]{0,40}?${born},[^;.]{0,60}?${age}`),
  // born in 1944 and lived to be 75, dying in 2019 · lived until 2000 and was 80 when he died
  shape(
    `${born}${between}lived to (?<how>be|the age of) {age:na}[^;.]{0,40}?(?:died|dying|death)(?: in| on)? {when:yd}`,
  ),
  shape(`${born}${between}lived until {when:yd}[^;.]{0,30}?${age}`),
  // became president in 2008, when she was 50 · born in 1980. In 2005, aged 25, she
  shape(
    `${born}${between} (?:in|on) {when:yd},? (?:when|by which time) (?:he|she) (?<how>was|had turned) {age:na}`,
  ),
  shape(`${born}\\.[^;.]{0,20}? ?(?:in|on) {when:yd},? {age:a}`),
  // in 2008 he was 58; he had been born in 1950
  shape(`(?:in|on) {when:yd}…${age}; (?:he|she) (?:was|had been) ${born}`),
  // (1950-2010) … at 59 · was 59 when he died
  shape(`{life:m}\\)?[^;]{0,60}?${age} (?:when|as) (?:he|she|they) (?:died|was killed)`),
  shape(`{life:m}\\)?[^;]{0,100}?(?:died|passed away)…${age}`),
  shape(`(?:died|passed away)…${age}[^;]{0,80}?\\({life:m}\\)`),
];
/** An age with a birth and no other date is the age on the day of publication. */
const now = [shape(`{age:a},? (?:who (?:was|is) )?${born}`), shape(`${born}…(?:is|now) {age:na}`)];

/** Nobody in the news is older. */
const oldest = 122;

/** An age that does not follow from the birth and the date beside it. */
export const ageBirth: Rule = {
  severity: 'warning',
  summary: 'An age does not follow from the year of birth and the year it is given for.',
  check: overShapesInArticle(
    [...shapes, ...now],
    judge,
    maskedPassage,
    /\b[Bb]orn\b|\b[Bb]irth\b|\((?:18|19|20)\d\d\s?[-–]/,
  ),
};

function judge(match: ShapeMatch, article: Article): Verdict {
  const { block } = match;
  const figure = match.figure('age');
  const printedAge = match.age('age') ?? match.age('age2');
  const printed = figure ?? printedAge;
  const life = match.date('life');
  if (!printed) return undefined;
  if (figure && !['count', 'ordinal', 'measure'].includes(figure.kind)) return undefined;
  if (figure?.unit !== undefined && !/^ ?old/.test(block.text.slice(figure.end, figure.end + 5)))
    return undefined;
  if (figure?.hedge !== undefined || printed.value > oldest || printed.value < 1) return undefined;
  // `was 62 miles away`: an age has no noun behind it.
  if (figure?.noun && figure.kind !== 'ordinal') return undefined;
  // A passage in which another person comes between is left alone.
  const text = block.text.slice(match.start, match.end);
  if (
    (text.match(/[.!?] /g) ?? []).length > 1 ||
    /\b(?:father|mother|brother|sister|wife|husband|son|daughter|whose|couple)\b/i.test(text)
  )
    return undefined;
  const from = match.date('born') ?? life;
  const to =
    match.date('when') ??
    (life?.until !== undefined
      ? { ...life, year: life.until, month: undefined, day: undefined }
      : undefined);
  const end = to ?? published(article);
  if (from?.year === undefined || end?.year === undefined || (life && life.until === undefined))
    return undefined;
  if (end.year < from.year) return undefined;
  const how = (match.text('how') ?? '').toLowerCase();
  const [low, high] = allowed(from, end, /^(?:turn|becom|became|celebrat|reach)/.test(how));
  // `in her 50s` stands for ten ages; without a printed date the day of publication is a guess.
  const top = Math.max(printed.value, printed.high);
  if (top >= low && printed.value <= high) return 'sound';
  const mark =
    match.span('how') && figure
      ? { start: match.span('how')?.start ?? figure.start, end: figure.end }
      : printed;
  const expected = low === high ? String(high) : `${low} or ${high}`;
  return {
    at: block.source(mark.start, mark.end),
    message: `${quoted(block, mark)} stands against ${quoted(block, from)}${to && to !== life ? ` and ${quoted(block, to)}` : ''}: expected ${expected}`,
    why: `${end.year} − ${from.year} = ${end.year - from.year}${low === high ? '' : ', one less before the birthday'}.`,
    because: [
      evidence(block, from, 'the birth'),
      ...(to && to !== life
        ? [evidence(block, match.date('when') ?? from, 'the date of the age')]
        : []),
    ],
  };
}

type Parts = Pick<NewsDate, 'year' | 'month' | 'day'>;

/** The ages that one may have: one where the days or the birthday itself are given, else two. */
function allowed(from: Parts, to: Parts, birthday: boolean): [number, number] {
  const gap = (to.year ?? 0) - (from.year ?? 0);
  if (birthday) return [gap, gap];
  if (from.month === undefined || to.month === undefined) return [gap - 1, gap];
  if (from.day === undefined || to.day === undefined) {
    if (from.month === to.month) return [gap - 1, gap];
    return to.month > from.month ? [gap, gap] : [gap - 1, gap - 1];
  }
  const had =
    dayNumber(2000, to.month, to.day) >= dayNumber(2000, from.month, from.day) ? gap : gap - 1;
  return [had, had];
}
