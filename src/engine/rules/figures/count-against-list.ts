import type { Block } from '../../block';
import { inStory } from '../../block-rule';
import { plainSentences } from '../../extract/figures/masked';
import { readList, type List } from '../../extract/figures/lists';
import { cardinals } from '../../extract/figures/number-words';
import type { Quantity } from '../../extract/figures/quantities';
import { seekShapes, type ShapeMatch } from '../../extract/figures/shapes';
import { evidence, quoted, say } from '../../figures/format';
import {
  agesListed,
  announcing,
  groups,
  groupWord,
  kinds,
  mostThings,
  type Kind,
} from '../../figures/list-shapes';
import type { Report, Rule } from '../../rule';
import { overlaps, type Span } from '../../span';
import { pattern } from '../../letters';

/** A number of things announced, and another number of them listed. */
export const countAgainstList: Rule = {
  severity: 'warning',
  summary: 'A list names more or fewer things than the number that announces it.',
  check: inStory(function* (block) {
    const settled: Span[] = [];
    for (const [kind, shapes, view] of kinds)
      for (const match of seekShapes(block, shapes, view)) {
        const found = announcement(match, kind);
        if (!found || settled.some((span) => overlaps(span, found.at))) continue;
        settled.push(found.at);
        const report = judge(block, found, kind);
        if (report) yield report;
      }
    for (const match of seekShapes(block, agesListed, announcing)) yield judgeAges(match);
    if (groupWord.test(block.text))
      for (const [size, shapes] of groups)
        for (const match of seekShapes(block, shapes, plainSentences)) {
          const list = listOf(match);
          if (!list || (list.least <= size && size <= list.most)) continue;
          yield accuse(block, match, list, size, 'warning');
        }
  }),
};

/** As many ages as people; fewer may be told where two are of one age. */
function judgeAges(match: ShapeMatch): Report | undefined {
  const figure = match.figure('n');
  const what = match.span('what');
  const ages = match.span('ages');
  if (!figure || !what || !ages || !counts(figure, match.block)) return undefined;
  const named = (match.text('ages') ?? '').split(/, and |, | and /).length;
  if (named === figure.value || (named < 3 && named < figure.value)) return undefined;
  const list = { start: ages.start, end: match.end, least: named, most: named, even: true };
  const at = { start: figure.start, end: what.end };
  return accuse(match.block, at, list, figure.value, 'warning');
}

interface Announcement {
  /** The number with its noun. */
  readonly at: Span;
  readonly value: number;
  readonly list: List;
}

const verbs =
  /\b(?:are|were|was|is|be|been|had|have|has|won|includes?|included|can|could|will|would|came|said|led|made|scored|took|who|which|that|when|after|before|than|because|while)\b/;
const units =
  /\b(?:times|years?|days?|months?|weeks?|hours?|minutes?|percent|thirds|others|of them|million|billion|dollars|miles)\b/i;
/** A list that begins like this names some of the things, or goes on with the story. */
const someOf =
  /^\s*(?:including|such as|among them|like|notably|especially|particularly|mainly|most|for example|e\.g)\b/i;
const goesOn = pattern(
  String.raw`^\s*(?:\p{Ll}+(?:ing|ed)|also|as|with|from|in|on|at|for|to|by|amid|and|but|or|won|made|took|lost|said|where|when|who|which|one|some|not|up|down|so|then|after|before|according|compared|more|less|about|over|at least|per|if|because|what|how|it|he|she|they|we|I|you|there|this|that|no|yes|all|each|both of|just|only)\s`,
  'iu',
);

const partItem = /(?:^|, |and )(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) /;

/** What `two doctors, a nurse and a priest` come to; nothing where an item is not so counted, or none is one. */
function countedItems(listed: string): number | undefined {
  const items = listed.split(/, and |, | and /);
  const values = items.map((item) => {
    const [first = '', thing] = item.trim().toLowerCase().split(' ');
    // `aged 11 and 7`: a number without its thing is no item.
    if (thing === undefined) return NaN;
    return /^an?$/.test(first) ? 1 : (cardinals.get(first) ?? Number(first));
  });
  const one = items.some((item) => /^an? /i.test(item.trim()));
  return one && values.every(Number.isInteger)
    ? values.reduce((n, value) => n + value, 0)
    : undefined;
}

function announcement(match: ShapeMatch, kind: Kind): Announcement | undefined {
  const figure = match.figure('n');
  const what = match.span('what');
  const list = listOf(match, kind === 'parties' || kind === 'open');
  if (!figure || !what || !list || !counts(figure, match.block)) return undefined;
  const { text } = match.block;
  const noun = text.slice(what.start, what.end);
  const listed = text.slice(list.start, list.end);
  const names = /^\s*(?:in|at|from|on|of|for) \p{Lu}/u.test(listed) && list.even;
  if ((goesOn.test(listed) && !names) || someOf.test(listed)) return undefined;
  // `two from Harrow, one from Estria`: parts, not things; `two doctors and a nurse` can be counted.
  if (partItem.test(listed)) {
    const counted = kind === 'closed' ? countedItems(listed) : undefined;
    if (counted === undefined) return undefined;
    const end = what.start + (/^(?: [\p{L}’'-]{1,24}){1,3}/u.exec(noun)?.[0].length ?? 0);
    const sum = { ...list, least: counted, most: counted, even: true };
    return { at: { start: figure.start, end }, value: figure.value, list: sum };
  }
  if (units.test(/^[ -]\S+/.exec(noun)?.[0] ?? '')) return undefined;
  if (kind === 'parties')
    return { at: { start: figure.start, end: what.end }, value: figure.value, list };
  const things =
    /^(?:[ -][\p{L}'’.-]{1,24}){0,4}?[ -]\p{Ll}{1,23}[a-hj-rtv-z]s(?!\p{L})|^(?:[ -][\p{L}'’.-]{1,24}){0,4}?[ -]\p{Ll}{0,12}(?:people|men|women|children)(?!\p{L})/u.exec(
      noun,
    )?.[0];
  const grouped = /^-(?:point|part|member|pronged|nation|way|step|stage|party)(?!\p{L})/u.test(
    noun,
  );
  // `Of the five, three — A, B and C —`: the thing was named before.
  const bare = kind === 'closed' && /^(?: of (?:them|these|those))?$/.test(noun) && list.even;
  if (things === undefined && !grouped && !bare) return undefined;
  if (kind !== 'closed' && verbs.test(things ?? '')) return undefined;
  // Between the things counted and an apposition nothing else may stand.
  const before = list.start < figure.start;
  if ((kind === 'apposed' || kind === 'plain') && !before && things !== noun) return undefined;
  const end = before && things !== undefined ? what.start + things.length : what.end;
  return { at: { start: figure.start, end }, value: figure.value, list };
}

/** Numbers that announce: small whole ones, not hedged. */
function counts(figure: Quantity, block: Block): boolean {
  if (figure.kind !== 'count' || figure.range || figure.form === 'vague') return false;
  if (figure.hedge !== undefined && figure.hedge !== 'exact') return false;
  // `one of three`, `two more`: others may have been named before.
  const before = block.text.slice(Math.max(0, figure.start - 16), figure.start);
  if (/\b(?:another|other|further|first|last|next|additional|No\.|of) $/i.test(before))
    return false;
  return Number.isInteger(figure.value) && figure.value >= 2 && figure.value <= mostThings;
}

/** @param closes whether the list ends at the first comma behind its `and` */
function listOf(match: ShapeMatch, closes = false): List | undefined {
  const span = match.span('list');
  if (!span) return undefined;
  const { masked } = match;
  const raw = masked.text.slice(span.start - masked.start, span.end - masked.start);
  // Ages and years between commas belong to the item before them.
  const bare = raw.replace(/, ?[\uE100-\uEFFF]\uF8FF*(?=,| and|$)/g, (found) =>
    ' '.repeat(found.length),
  );
  // `— in Larkmoor, Harrow and Ellery —`: the names alone are the list.
  const text = cut(bare).replace(/^\s*(?:in|at|from|on|of|for) (?=\p{Lu})/u, (found) =>
    ' '.repeat(found.length),
  );
  return readList(
    closes ? (/^.{0,300}?(?:,| )and [^,]{1,60}(?=,)/u.exec(text)?.[0] ?? text) : text,
    span.start,
  );
}

/** The list ends where a clause begins behind it: `A, B and C, the minister said`. */
function cut(text: string): string {
  const end =
    /(?<= (?:and|or) [^,]{1,60}), (?:the|a|an|he|she|they|it|according|which|who|where|officials|police|as|in|with|but|while|after|before|said|\p{Lu}[\p{L}’'. ]{1,40}(?:said|says|told))\b.*$/u.exec(
      text,
    );
  return end ? text.slice(0, end.index) : text;
}

function judge(block: Block, { at, value, list }: Announcement, kind: Kind): Report | undefined {
  if (value >= list.least && value <= list.most) return undefined;
  if (kind === 'open' && value >= list.least) return undefined;
  // Names and other things mixed: `Ana Ruiz, mayor of Harlow, and Ben Ott` is two or three.
  if (!list.even && kind !== 'parties' && Math.abs(value - list.least) < 2) return undefined;
  const asks = kind === 'parties' && value > list.most;
  return accuse(block, at, list, value, asks ? 'information' : 'warning');
}

function accuse(
  block: Block,
  at: Span,
  list: List,
  value: number,
  severity: 'warning' | 'information',
): Report {
  const named = list.least === list.most ? say(list.least) : `${list.least} to ${list.most}`;
  return {
    at: block.source(at.start, at.end),
    severity,
    message: `${quoted(block, at)} stands against a list of ${named}: ${quoted(block, list)}`,
    why:
      severity === 'information'
        ? `${say(value)} announced, ${named} named. The host or the speaker may be the one not named.`
        : `${say(value)} announced, ${named} listed.`,
    because: [evidence(block, list, `the list: ${named}`)],
  };
}
