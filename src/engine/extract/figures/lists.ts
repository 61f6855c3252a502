import type { Span } from '../../span';

/** An enumeration: `Turkey, Syria and Iran`. */
export interface List extends Span {
  /** The fewest and the most things it can be taken to name. */
  readonly least: number;
  readonly most: number;
  /** The items are short and of one kind: names, or bare nouns. */
  readonly even: boolean;
}

/** Words that make an item a clause rather than a thing. */
const clause =
  /(?:^| )(?:is|are|was|were|will|would|has|have|had|said|says|can|could|who|which|that|because|if|when|but|while|he|she|they|we|it|I|you|there|not|do|does|did|should|must|may|might)(?: |$)/;
const longestItem = 8;

/**
 * Reads an enumeration that fills `text`: items between commas or semicolons, the last one behind
 * `and` or `or`. Nothing where it is no clear enumeration.
 */
export function readList(text: string, start: number): List | undefined {
  const clean = text.replace(/^\s*(?:the |both |either )?/i, '');
  const lead = start + (text.length - clean.length);
  const body = clean.replace(/[\s.;:,]+$/, '');
  if (!body || body.length > 600) return undefined;
  const semicolons = body.includes(';');
  const chunks = body.split(semicolons ? /;\s*/ : /,\s+/);
  const last = chunks[chunks.length - 1] ?? '';
  const oxford = /^(?:and|or|plus|as well as) /i.test(last);
  const stripped = last.replace(/^(?:and|or|plus|as well as) /i, '');
  const split = oxford ? [stripped] : stripped.split(/ (?:and|or|&|plus|as well as) /);
  // Without a comma the list is `A and B`; with one it must close with `and`.
  if (!oxford && split.length < 2) return undefined;
  const before = chunks.slice(0, -1);
  const items = [...before, ...(semicolons && !oxford ? [stripped] : split)];
  const longest = semicolons ? 3 * longestItem : longestItem;
  if (items.some((item) => !item.trim() || item.split(/\s+/).length > longest)) return undefined;
  if (!semicolons && items.some((item) => clause.test(item))) return undefined;
  const joined = items.reduce((sum, item) => sum + item.split(/ (?:and|&) /).length, 0);
  const most = semicolons ? items.length : Math.max(items.length, joined);
  const capitals = items.filter((item) => /^(?:the )?[“"‘']?\p{Lu}/u.test(item)).length;
  const even =
    capitals === items.length ||
    capitals === 0 ||
    (capitals === 1 && /^\p{Lu}/u.test(items[0] ?? '') && !/ \p{Lu}/u.test(items[0] ?? ''));
  // `A and B, C and D`: three in all, if the last `and` joins two words of one item.
  const least = !oxford && split.length > 2 ? before.length + 2 : items.length;
  return { start: lead, end: lead + body.length, least: Math.min(least, items.length), most, even };
}
