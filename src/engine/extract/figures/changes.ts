import type { Block } from '../../block';
import type { Span } from '../../span';
import type { Quantity } from './quantities';
import { matchesIn, shape, type Shape, type ShapeMatch } from './shapes';

/** A figure that went from one value to another, as one sentence tells it. */
export interface Change extends Span {
  readonly block: Block;
  readonly from: Quantity;
  readonly to: Quantity;
  /** The size of the change as printed, where it is. */
  readonly by: Quantity | undefined;
  /** `up` or `down` as the words say; absent where they say neither. */
  readonly direction: 'up' | 'down' | undefined;
  /** The word that says so. */
  readonly verb: Span | undefined;
}

const up =
  'rose|risen|rises?|rising|grew|grows?|grown|growing|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|gain(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|up(?! to)|went up|gone up|going up|goes up|advanc(?:e|es|ed|ing)|expand(?:s|ed|ing)?|swell(?:s|ed|ing)?|swollen|rais(?:e|es|ed|ing)|higher|hike[ds]?|leap(?:s|t|ed)?|rocket(?:s|ed)?|rebound(?:s|ed)?|edged up|crept up|ticked up|shot up|balloon(?:s|ed|ing)?|uptick|upturn|boost(?:s|ed)?|lift(?:s|ed)?|improv(?:e|es|ed|ement)|accelerat(?:e|es|ed)|strengthen(?:s|ed)?';
const down =
  'fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|sank|sunk|sink(?:s|ing)?|tumbl(?:e|es|ed|ing)|slip(?:s|ped|ping)?|slid|slid(?:e|es|ing)|shrank|shrunk|shrink(?:s|ing)?|cut(?:s|ting)?|reduc(?:e|es|ed|ing|tion)|down|lower(?:ed|s|ing)?|dip(?:s|ped|ping)?|eas(?:e|es|ed|ing)|lost|los(?:e|es|ing|s)|contract(?:s|ed|ion)|crash(?:es|ed)?|nosedived|trimm?(?:ed|s)?|slash(?:es|ed|ing)?|weaken(?:s|ed)?|plummet(?:s|ed|ing)?|div(?:ed|es|ing)|dwindl(?:e|es|ed|ing)|slow(?:s|ed|ing)?|downturn|went down|gone down';
const verb = `(?<![\\p{L}-])(?<verb>${up}|${down})(?![\\p{L}])`;
const upOnly = new RegExp(`^(?:${up})$`, 'iu');
const P = 'pof';

const by = `{by:${P}}`;
const aside = '(?:,| \\(| —| –| -|:| or)';

const shapes = [
  // rose 12 percent, from 150 to 168 · rose by a quarter from 40 to 50 · a 25% rise in sales, from 40 to 50
  shape(`${verb}…${by}‥from {a:np}‥ (?:to|up to|down to) {b:np}`),
  shape(`${by}[ -](?:\\p{L}+ )?${verb}‥from {a:np}‥ to {b:np}`),
  // rose from 150 to 168, or 12 percent · a rise of 12 percent · (12 percent) · up 12 percent
  shape(`${verb}‥from {a:np}‥ to {b:np}‥${aside}…${by}`),
  // fell 20 percent to 80 from 100 · rose 12 percent to 168 million, compared with 150 million
  shape(
    `${verb}…${by}‥ to(?: an? [\\p{L}-]+(?: [\\p{L}-]+)? of)? {b:np}‥(?:from|compared (?:with|to)|against|versus|vs\\.?) {a:np}`,
  ),
  // a 20 percent drop to 80 from 100
  shape(`${by}[ -](?:\\p{L}+ )?${verb}‥ to {b:np}‥ from {a:np}`),
  // fell to 80 from 100, a drop of 20 percent
  shape(`${verb}‥ to {b:np}‥ from {a:np}‥${aside}…${by}`),
  // 50, up 25 percent from 40 · 50 last year, a 25% increase on 40
  shape(
    `{b:np}‥${verb} (?:by )?${by}‥(?:from|on|compared (?:with|to)|against|over) (?:the )?{a:np}`,
  ),
  shape(
    `{b:np}‥(?:, |— |– |\\()(?:an? )?${by} ${verb}‥(?:from|on|over|compared (?:with|to)) (?:the )?{a:np}`,
  ),
  // 50, up from 40, a 25 percent increase · 50, compared with 40 in May, a rise of 25 percent
  shape(`{b:np}‥(?:${verb}|compared) (?:from|with|to) {a:np}‥${aside}…${by}`),
  // from 35 to 41 percent, a gain of six points
  shape(`${verb}‥from {a:p}‥ to {b:p}‥${aside}…{by:n}(?= points?)`),
  shape(`${verb}…{by:n} points?,?‥from {a:p}‥ to {b:p}`),
  shape(`${verb}…{by:n} points?,?‥to {b:p}‥from {a:p}`),
  // from 40 to 50, an increase of 25 percent
  shape(`from {a:np}‥ to {b:np}‥${aside}…${verb} of (?:just |some )?${by}`),
  shape(`from {a:np}‥ to {b:np}‥${aside}…${by}[ -]${verb}`),
  // The price, which was $40, has been cut by 25 percent to $30
  shape(`{a:np}‥, (?:has|have|had|was|were|is|will)…${verb}…${by}…to {b:np}`),
  // was 40 in May and 50 in June, a rise of 25 percent
  shape(`{a:np}‥ and {b:np}‥, (?:a|an) (?:${verb} of )${by}`),
  shape(`{a:np}‥ and {b:np}‥, (?:a|an) ${by} ${verb}`),
];
const bare = [shape(`${verb}• from {a:np}‥ to {b:np}`), shape(`${verb}•,? to {b:np}• from {a:np}`)];
/** A rate of change by the year is not the change between the two figures. */
const perYear =
  /\b(?:per year|a year|each year|annually|on average|per annum|every year|per month|a month)\b/i;
const anyVerb = new RegExp(`(?<![\\p{L}-])(?:${up}|${down})(?![\\p{L}])`, 'giu');
/** The changes that a block tells of; those with their size first. */
export function changesIn(block: Block): readonly Change[] {
  return read(block, shapes);
}

/** Changes with or without their size. */
export function movesIn(block: Block): readonly Change[] {
  return read(block, bare);
}

/** Words between the figures that make them another thing's: `20 percent of`, `while`, `after`. */
const apart =
  /\b(?:while|whereas|including|of which|of whom|but|meanwhile|when|because|as|who|if)\b|\. /i;

function read(block: Block, from: readonly Shape[]): Change[] {
  const found: Change[] = [];
  for (const match of matchesIn(block, from)) {
    const change = toChange(match);
    if (change && !found.some((c) => c.start < change.end && change.start < c.end))
      found.push(change);
  }
  return found;
}

/** Between the two figures and their change: nothing but words that lead to it. */
const leading =
  /^[\s,(—–:-]*(?:(?:or|up|down|an?|by|of|about|around|some|nearly|just|almost|roughly|that is|which is|representing|equivalent to|more than|only|the)[\s(]+){0,4}$/i;

/** Whether the figure is the size of the change, and not a third value. */
function isSize(match: ShapeMatch, a: Quantity, b: Quantity, by: Quantity): boolean {
  const { text } = match.block;
  if (
    /\b(?:to|from|at|than|hit|is|was|reached|and|while) $/i.test(
      text.slice(Math.max(0, by.start - 9), by.start),
    )
  )
    return false;
  if (/^[ -](?:point )?(?:margin|chance|of the)/.test(text.slice(by.end, by.end + 14)))
    return false;
  const last = Math.max(a.end, b.end);
  if (by.start < last) return true;
  const gap = text.slice(last, by.start);
  return leading.test(gap) || anyVerbIn(gap) || anyVerbIn(text.slice(by.end, by.end + 14));
}

function anyVerbIn(text: string): boolean {
  return (text.match(anyVerb) ?? []).length > 0;
}

function toChange(match: ShapeMatch): Change | undefined {
  const a = match.figure('a');
  const b = match.figure('b');
  const by = match.figure('by');
  if (!a || !b || a === b || a.form === 'vague' || b.form === 'vague') return undefined;
  const first = Math.min(a.start, b.start, by?.start ?? Infinity);
  const last = Math.max(a.end, b.end, by?.end ?? 0);
  if (apart.test(match.block.text.slice(first, last))) return undefined;
  if (by && !isSize(match, a, b, by)) return undefined;
  if (by && perYear.test(match.block.text.slice(by.end, by.end + 14))) return undefined;
  const word = match.span('verb');
  // Another verb of change between: the figures may be another thing's.
  const rest = word
    ? match.masked.text.slice(word.end - match.masked.start, match.end - match.masked.start)
    : '';
  if (!by && anyVerbIn(rest)) return undefined;
  const text = word && match.block.text.slice(word.start, word.end);
  return {
    block: match.block,
    start: match.start,
    end: match.end,
    from: a,
    to: b,
    by,
    direction: text === undefined ? undefined : upOnly.test(text) ? 'up' : 'down',
    verb: word,
  };
}
