import type { Block } from '../../block';
import { overlaps, type Span } from '../../span';
import type { Quantity } from './quantities';
import { bare, inOneSentence, overSentences, upOnly, verbs } from './change-shapes';
import { maskedPassage } from './masked';
import { matchesIn, type ShapeMatch } from './shapes';

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

/** A rate of change by the year is not the change between the two figures. */
const perYear =
  /\b(?:per year|a year|each year|annually|on average|per annum|every year|per month|a month)\b/i;
const anyVerb = new RegExp(verbs, 'giu');
/** The changes that a block tells of; those with their size first. */
export function changesIn(block: Block): readonly Change[] {
  const inOne = collect(matchesIn(block, inOneSentence));
  const spread = collect(matchesIn(block, overSentences, maskedPassage), true);
  return [...inOne, ...spread.filter((change) => !inOne.some((other) => overlaps(other, change)))];
}

/** Changes with or without their size. */
export function movesIn(block: Block): readonly Change[] {
  return collect(matchesIn(block, bare));
}

/** Words between the figures that make them another thing's: `20 percent of`, `while`, `after`. */
const apart =
  /\b(?:while|whereas|including|of which|of whom|but|meanwhile|when|because|as|who|if)\b/i;

function collect(matches: Iterable<ShapeMatch>, spread = false): Change[] {
  const found: Change[] = [];
  for (const match of matches) {
    const change = toChange(match, spread);
    if (change && !found.some((c) => overlaps(c, change))) found.push(change);
  }
  return found;
}

/** Between the two figures and their change: nothing but words that lead to it. */
const leading =
  /^(?: (?:in|last|this|a|the) \S{1,12}(?: (?:year|month|week|quarter|ago|earlier|before|\d{4}))?)?[\s,(—–:-]*(?:(?:or|up|down|an?|by|of|about|around|some|nearly|just|almost|roughly|that is|which is|representing|equivalent to|more than|only|the)[\s(]+){0,4}$/i;

/** Whether the figure is the size of the change, and not a third value. */
function isSize(match: ShapeMatch, a: Quantity, b: Quantity, by: Quantity): boolean {
  const { text } = match.block;
  const compared = /^ (?:more|higher|greater|larger|less|lower|fewer|smaller)\b/.test(
    text.slice(by.end, by.end + 9),
  );
  if (
    !compared &&
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

/** @param spread whether the figures may stand in two sentences */
function toChange(match: ShapeMatch, spread: boolean): Change | undefined {
  const a = match.figure('a');
  const b = match.figure('b');
  const by = match.figure('by');
  if (!a || !b || a === b || a.form === 'vague' || b.form === 'vague') return undefined;
  const first = Math.min(a.start, b.start, by?.start ?? Infinity);
  const last = Math.max(a.end, b.end, by?.end ?? 0);
  const between = match.block.text.slice(first, last);
  if (apart.test(between) || (!spread && between.includes('. '))) return undefined;
  // Two sentences may speak of two things: only like figures are set against each other.
  if (spread && b.noun && a.noun?.head !== b.noun.head) return undefined;
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
