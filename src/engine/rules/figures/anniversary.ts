import type { NewsDate } from '../../extract/figures/dates';
import { matchesIn, shape, type ShapeMatch } from '../../extract/figures/shapes';
import { evidence, quoted } from '../../figures/format';
import { published } from '../../figures/published';
import { resolvedDate } from '../../figures/relative-dates';
import type { Unit } from '../../extract/figures/units';
import type { Article } from '../../article';
import type { Report, Rule } from '../../rule';
import { structure } from '../../structure';

const named =
  'centenary|centennial|bicentenary|bicentennial|tricentennial|tercentenary|sesquicentennial|golden jubilee|silver jubilee|diamond jubilee|platinum jubilee|golden wedding|silver wedding';
const years: Readonly<Partial<Record<string, number>>> = {
  centenary: 100,
  centennial: 100,
  bicentenary: 200,
  bicentennial: 200,
  tricentennial: 300,
  tercentenary: 300,
  sesquicentennial: 150,
  'golden jubilee': 50,
  'silver jubilee': 25,
  'diamond jubilee': 60,
  'platinum jubilee': 70,
  'golden wedding': 50,
  'silver wedding': 25,
};
const N = '(?:{r:rn?}[- ](?:year[- ])?(?:anniversary|birthday|jubilee)|(?<named>' + named + '))';

// The year it is marked in (`when`) and the year it goes back to (`from`), in either order.
const shapes = [
  shape(`{when:ydm}[^;]{0,90}?${N}[^;]{0,80}?{from:ydm}`),
  shape(`${N}[^;]{0,70}?{from:ydm}[^;]{0,60}? (?:in|on) {when:ydm}`),
  shape(`{from:ydm}[^;]{0,90}?${N}‥ (?:in|on) {when:ydm}`),
  shape(`in {from:y}[^;]{0,40}? in {when:y} (?:celebrat|mark)\\p{L}+[^;]{0,20}?${N}`),
  shape(`in {from:y}[^;.]{0,60}; the ${N}‥ (?:in|on) {when:ydm}`),
];
const since = [
  shape(
    `{when:ydm}[^;]{0,60}?(?:mark(?:s|ed|ing)?|celebrat(?:es|ed|ing)) {r:n} (?:since|of|after)…{from:ydm}`,
  ),
  shape(`{when:ydm}[^;]{0,20}? it (?:was|is|has been|had been) {r:n} since…{from:ydm}`),
  // Fifty years after the landing in 1969, a parade was held in 2019
  shape(
    `^{r:n} after …{from:y}, (?:the|an?) [^;.,]{2,40} (?:was|were) \\p{L}+ (?:there )?in {when:y}(?=[.])`,
  ),
];
/** The club, founded in 1900, turns 125 in 2025 */
const turned = [
  shape(
    `(?:founded|opened|built|established|created|launched|set up|formed) in {from:y}[^;.]{0,40}? turn(?:s|ed)? {r:n} in {when:y}`,
  ),
];
const alone = [shape(`${N} of (?:the |its |his |her |their )?[^;]{0,60}?{from:y}`)];

const cue =
  /annivers|turn(?:s|ed)? \d|birthday|jubilee|cent(?:en|enn)|(?:years?|decades?|century) (?:since|of|after)|wedding/i;

/** How many years a unit of time has; none for shorter ones. */
const yearsOf = (unit: Unit | undefined) =>
  unit?.name === 'year' ? 1 : unit?.name === 'decade' ? 10 : unit?.name === 'century' ? 100 : 0;

/** An anniversary that the two years do not bear out. */
export const anniversary: Rule = {
  severity: 'warning',
  summary:
    'An anniversary does not follow from the year it goes back to and the year it is marked in.',
  *check(article) {
    for (const block of article.read(structure).story) {
      if (!cue.test(block.text)) continue;
      const settled: number[] = [];
      for (const [index, match] of [
        ...matchesIn(block, shapes),
        ...Array.from(matchesIn(block, since)).filter((m) => yearsOf(m.figure('r')?.unit) > 0),
        ...matchesIn(block, turned),
        ...matchesIn(block, alone),
      ].entries()) {
        const at = match.figure('r')?.start ?? match.span('named')?.start ?? index;
        if (settled.includes(at)) continue;
        const verdict = judge(match, article);
        if (verdict === undefined) continue;
        settled.push(at);
        if (verdict !== 'sound') yield verdict;
      }
      yield undefined;
    }
  },
};

function judge(match: ShapeMatch, article: Article): Report | 'sound' | undefined {
  const { block } = match;
  const r = match.figure('r');
  const word = match.span('named') ?? (r && { start: r.start, end: match.span('r')?.end ?? r.end });
  const from = match.date('from');
  const when = match.date('when');
  const count =
    (r && r.value * (yearsOf(r.unit) || 1)) ?? years[(match.text('named') ?? '').toLowerCase()];
  if (!word || !from?.year || count === undefined || from.kind === 'decade') return undefined;
  const marked = when
    ? (when.year ?? resolvedDate(article, block, when)?.year)
    : published(article)?.year;
  if (marked === undefined || marked === from.year || count > 3000) return undefined;
  const gap = Math.abs(marked - from.year);
  if (gap === count) return 'sound';
  // Without a printed year the day may lie in the next or the last one.
  if (!when && Math.abs(gap - count) <= 1) return 'sound';
  const end = /^[^.;,]{0,20}?(?:anniversary|birthday|jubilee)/i.exec(
    block.text.slice(word.end, word.end + 32),
  );
  const at = { start: word.start, end: word.end + (end?.[0].length ?? 0) };
  const [early, late] = [Math.min(marked, from.year), Math.max(marked, from.year)];
  return {
    at: block.source(at.start, at.end),
    message: `${quoted(block, at)} stands against ${early} and ${late}, which are ${gap} years apart`,
    why: `${late} − ${early} = ${gap}; expected ${count}.`,
    because: [evidence(block, from, 'one of the years'), ...(when ? [place(match, when)] : [])],
  };
}

const place = (match: ShapeMatch, date: NewsDate) => evidence(match.block, date, 'the other year');
