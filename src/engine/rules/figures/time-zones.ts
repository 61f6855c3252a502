import type { ClockTime } from '../../extract/figures/times';
import { shape, type ShapeMatch } from '../../extract/figures/shapes';
import { evidence, quoted } from '../../figures/format';
import { overShapes, type Verdict } from '../../figures/over-shapes';
import type { Rule } from '../../rule';

const shapes = [
  shape('{a:t} ?[(\\[/] ?(?:or |that is |i\\.e\\.,? |which is )?{b:t}(?: ?[;/,]| or) ?{c:t}'),
  shape('{a:t} ?[(\\[] ?(?:or |about |around |that is |i\\.e\\.,? |which is )?{b:t}'),
  shape('{a:t},? (?:or|—|–|-|/|equivalent to|which is|that is|\\(?i\\.e\\.) ?{b:t}'),
  shape('{a:t} ?/ ?{b:t}'),
  shape('{a:t}, {b:t}(?=[,.;)])'),
];

const day = 24 * 60;
/** Offsets from GMT come in quarters of an hour. */
const quarter = 15;

/** One moment given in two time zones that are not the same moment. */
export const timeZones: Rule = {
  severity: 'warning',
  summary: 'A clock time and the same time in another zone do not agree.',
  check: overShapes(shapes, judge),
};

function judge(match: ShapeMatch): Verdict {
  const a = match.time('a');
  const c = match.time('c');
  const wrong = [match.time('b'), c].find((time) => a && time && !agree(a, time));
  if (!a) return undefined;
  if (!wrong) return a.zone && match.time('b')?.zone ? 'sound' : undefined;
  const { block } = match;
  const expected = (wrong.offsets ?? []).flatMap((to) =>
    (a.offsets ?? []).map((from) => clock(a.minutes - from + to)),
  );
  const should = [...new Set(expected)].join(' or ');
  return {
    at: block.source(wrong.start, wrong.end),
    message: `${quoted(block, wrong)} stands against ${quoted(block, a)}${should ? `: expected ${should}` : ', which is not whole quarters of an hour away'}`,
    why: should
      ? `${a.zone ?? ''} is ${(a.offsets ?? []).map(gmt).join(' or ')}, ${wrong.zone ?? ''} ${(wrong.offsets ?? []).map(gmt).join(' or ')}.`
      : 'Time zones lie whole quarters of an hour apart.',
    because: [evidence(block, a, 'the same moment in the other zone')],
  };
}

/** Whether two times can be one moment; where a zone is not known, whether any zone makes them so. */
function agree(a: ClockTime, b: ClockTime): boolean {
  if (!a.zone || !b.zone || a.zone === b.zone) return true;
  const moments = (time: ClockTime) =>
    time.openHalf ? [time.minutes, time.minutes + day / 2] : [time.minutes];
  const both = moments(a).flatMap((x) => moments(b).map((y) => [x, y] as const));
  const { offsets: from } = a;
  const { offsets: to } = b;
  if (!from || !to) return both.some(([x, y]) => (x - y) % quarter === 0);
  return both.some(([x, y]) =>
    from.some((f, winter) =>
      to.some(
        (t, index) =>
          // Two zones with summer time mostly keep it together.
          (from.length !== 2 || to.length !== 2 || winter === index) &&
          (((x - f - (y - t)) % day) + day) % day === 0,
      ),
    ),
  );
}

function clock(minutes: number): string {
  const within = ((minutes % day) + day) % day;
  return `${Math.floor(within / 60)}:${String(within % 60).padStart(2, '0')}`;
}

const gmt = (offset: number) =>
  offset === 0 ? 'GMT' : `GMT${offset < 0 ? '−' : '+'}${clock(Math.abs(offset))}`;
