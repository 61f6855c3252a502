import type { Lookalike } from '../../extract/figures/lookalikes';
import { maskedSentences } from '../../extract/figures/masked';
import {
  exactShape,
  seekShapes,
  shape,
  type Shape,
  type ShapeMatch,
} from '../../extract/figures/shapes';
import type { Block } from '../../block';
import { inStory } from '../../block-rule';
import { evidence, quoted, say } from '../../figures/format';
import type { Report, Rule } from '../../rule';
import type { Span } from '../../span';

const shapes: readonly (readonly [string, Shape])[] = [
  [
    'body',
    shape(
      '{n:n}[- ](?:member|seat|judge|justice|strong|person|man|nation|country)[^;.]{0,90}?(?:rul|vot|pass|approv|reject|decid|split|back|agree|uph|by)[^;.]{0,40}?{s:s}',
    ),
  ],
  [
    'body',
    shape(
      '(?:passed|approved|rejected|voted|vote|backed|upheld|ruled)[^;.]{0,40}?{s:s}[^;.]{0,40}?{n:n}[- ](?:member|seat|judge|justice|strong|person|nation)',
    ),
  ],
  [
    'margin',
    shape(
      '(?:by|with|of|had|has|a) (?:a (?:majority|margin|lead) of )?{n:n}(?:[ -](?:votes?|goals?|points?|runs?|seats?|tries))?(?: (?:majority|margin|lead|win|victory))?,? ?\\(?{s:s}',
    ),
  ],
  [
    'margin',
    shape(
      '(?:majority|margin|lead) of {n:n}(?:[ -](?:votes?|goals?|points?|seats?))?,? (?:\\(|by )?{a:n}(?: votes?)? to {b:n}',
    ),
  ],
  [
    'margin',
    shape(
      '{a:n} votes? to {b:n},? (?:or )?(?:an?|with an?|by an?) (?:\\p{L}+ )?(?:majority|margin) of {n:n}',
    ),
  ],
  [
    'margin',
    shape('{s:s},? (?:or )?(?:an?|with an?|by an?) (?:\\p{L}+ )?(?:majority|margin) of {n:n}'),
  ],
  [
    'body',
    shape(
      '(?:split|voted|ruled|divided|passed|approved|backed)[^;.]{0,20}? {s:s}[^;.]{0,30}? (?:all|the|its) {n:n} (?:justices|judges|members|seats|senators|councill?ors|jurors|deputies)',
    ),
  ],
  [
    'body',
    shape(
      '(?:panel|jury|court|council|committee|board|bench|commission) of {n:n}[^;.]{0,40}?(?:vot|rul|split|decid|divid)\\p{L}*[^;.]{0,20}? {s:s}',
    ),
  ],
  [
    'abstained',
    shape(
      '{s:s},? with {k:n} (?:abstentions?|abstaining|members? abstaining)[^;.]{0,40}? {n:n}[- ](?:member|seat|judge|strong|nation)',
    ),
  ],
  [
    'body',
    shape(
      '{a:n} votes? to {b:n}[^;.]{0,40}? {n:n}[- ](?:member|seat|judge|strong|person|nation|man)',
    ),
  ],
  ['margin', shape('by (?:just |only )?{n:n} votes,? (?:or )?{a:n} (?:votes )?to {b:n}')],
  [
    'margin',
    shape('{s:s}, (?:by )?an? {n:n}-(?:goal|point|run|vote|shot|seat) (?:margin|win|victory|lead)'),
  ],
  ['draw', shape('(?:drew|draws|tied|level at) {s:s}')],
  ['draw', shape('{s:s} (?:draw|stalemate|deadlock)(?!\\p{L})')],
  [
    'winner',
    exactShape(
      "(?:beat|defeated|downed|overcame|thrashed|edged)(?: the)?(?: \\p{Lu}[\\p{L}.’'-]{1,20}){1,4} {s:s}",
    ),
  ],
  [
    'votes',
    shape(
      '{a:n} of (?:the |its |their |all )?{n:n}•…(?:voted|vot|were|in|back|support)[^;.]{0,30}?(?:for|favou?r|yes|backed|supported)…{b:n}• ?(?:voted )?(?:against|opposed|no)',
    ),
  ],
  ['best', shape('best[- ]of[- ]{n:n}[^;.]{0,30}?{s:s}')],
  ['split', shape('(?:split|divided) {s:s}')],
];

const won =
  /\b(?:won|wins|win|beat|beats|defeated|defeats|downed|edged|overcame|ousted|saw off|victory over)\b/i;
const notTold =
  /\b(?:lost|loses|losing|retired|trailed|trailing|from .{0,12}down|before|then|after|doubles rubber|set point|lead|led)\b/i;

/** Votes, scores and series that cannot be. */
export const votesAndScores: Rule = {
  severity: 'warning',
  summary: 'A vote, a score or a series does not fit its body, its margin or its winner.',
  check: inStory(function* (block) {
    const told: Span[] = [];
    for (const [kind, pattern] of shapes)
      for (const match of seekShapes(block, [pattern])) {
        const report = judge(kind, match);
        if (report && !told.some((s) => s.start < report.at.end && report.at.start < s.end)) {
          told.push(report.at);
          yield report;
        }
      }
    yield* sets(block);
  }),
};

function judge(kind: string, match: ShapeMatch): Report | undefined {
  const { block } = match;
  const n = match.figure('n');
  const score = match.score('s');
  const a = match.figure('a');
  const b = match.figure('b');
  const sides = score?.sides ?? (a && b ? ([a.value, b.value] as const) : undefined);
  if (!sides) return undefined;
  const place: Span = score ?? { start: a?.start ?? 0, end: b?.end ?? 0 };
  const [x, y] = sides;
  if (kind === 'split') {
    // Shares come near to a hundred; other splits are votes of a few.
    if (x + y === 100 || x + y < 90 || x + y > 115 || Math.abs(x + y - 100) <= 1) return undefined;
    return tell(
      block,
      place,
      `${quoted(block, place)} adds up to ${say(x + y)}: expected 100`,
      undefined,
    );
  }
  if (kind === 'draw')
    return x === y
      ? undefined
      : tell(block, place, `${quoted(block, place)} is no draw`, undefined);
  if (kind === 'winner') {
    // With other scores in the sentence it is one set, leg or game of several.
    const several = match.masked.facts.filter(({ letter }) => letter === 's').length > 1;
    return several || x >= y
      ? undefined
      : tell(
          block,
          place,
          `${quoted(block, place)} gives the side that won the lower score`,
          undefined,
        );
  }
  if (!n || n.range || (n.hedge && kind !== 'votes') || n.kind === 'percent') return undefined;
  const whole = quoted(block, n);
  const kept = match.figure('k')?.value ?? 0;
  if (kind === 'abstained')
    return x + y + kept > n.value
      ? tell(
          block,
          place,
          `${quoted(block, place)} stands against ${whole}: ${say(x)} + ${say(y)} + ${say(kept)} = ${say(x + y + kept)}, more than ${say(n.value)}`,
          n,
        )
      : undefined;
  if (kind === 'body' || kind === 'votes')
    return x + y > n.value
      ? tell(
          block,
          place,
          `${quoted(block, place)} stands against ${whole}: ${say(x)} + ${say(y)} = ${say(x + y)}, more than ${say(n.value)}`,
          n,
        )
      : undefined;
  if (kind === 'best') {
    const needed = Math.floor(n.value / 2) + 1;
    return Math.max(x, y) > needed || x + y > n.value
      ? tell(
          block,
          place,
          `${quoted(block, place)} stands against a best of ${say(n.value)}, which is over at ${say(needed)}`,
          n,
        )
      : undefined;
  }
  const margin = Math.abs(x - y);
  if (margin === n.value || n.kind !== 'count') return undefined;
  if (
    !/\b(?:votes?|goal|point|run|goals?|points?|runs?|seats?|tries|majority|margin|lead)\b/i.test(
      block.text.slice(match.start, match.end),
    )
  )
    return undefined;
  return tell(
    block,
    place,
    `${quoted(block, place)} stands against a margin of ${whole}: ${say(Math.max(x, y))} − ${say(Math.min(x, y))} = ${say(margin)}`,
    n,
  );
}

/** A win in sets, in which the winner took fewer of them. */
function* sets(block: Block): Generator<Report> {
  for (const masked of block.read(maskedSentences)) {
    const scores = masked.facts.flatMap((fact) =>
      fact.letter === 's' && block.text[fact.score.start - 1] !== '(' ? [fact.score] : [],
    );
    const run = scores.filter((score, index) => {
      const next = scores[index + 1];
      const last = scores[index - 1];
      return [
        next && block.text.slice(score.end, next.start),
        last && block.text.slice(last.end, score.start),
      ].some((gap) => gap !== undefined && /^,? ?(?:and |\(\d+-\d+\),? ?)?$/.test(gap));
    });
    const first = run[0];
    const last = run[run.length - 1];
    if (!first || !last || run.length < 2 || run.length > 5) continue;
    const text = block.text.slice(masked.start, masked.end);
    if (!won.test(text) || notTold.test(text) || !run.every(isSet)) continue;
    const taken = run.filter(({ sides }) => sides && sides[0] > sides[1]).length;
    if (taken * 2 > run.length) continue;
    const at = { start: first.start, end: last.end };
    yield tell(
      block,
      at,
      `${quoted(block, at)} stands against the win: the first side took ${taken} of ${run.length} sets`,
      undefined,
    );
  }
}

function isSet({ sides }: Lookalike): boolean {
  const [a, b] = sides ?? [0, 0];
  return (
    (Math.max(a, b) === 6 && Math.min(a, b) <= 4) || (Math.max(a, b) === 7 && Math.min(a, b) >= 5)
  );
}

function tell(block: Block, at: Span, message: string, whole: Span | undefined): Report {
  return {
    at: block.source(at.start, at.end),
    message,
    why: 'The two figures cannot both be right.',
    because: whole ? [evidence(block, whole, 'what it stands against')] : [],
  };
}
