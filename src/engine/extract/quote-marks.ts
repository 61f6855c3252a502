import type { Span } from '../span';

/** A double quotation mark without its partner in the passage. */
export interface UnpairedMark extends Span {
  readonly kind: 'opening' | 'closing';
  /** Where the words between the marks could end: the passage's end, or the next opening mark. */
  readonly until: number;
}

type Direction = 'opens' | 'closes' | 'either' | 'none';

/**
 * The double marks of a passage that have no partner in it, curly or straight, in order. A straight
 * mark is told by what stands beside it, so that one without a partner does not turn the rest inside out.
 */
export function unpairedMarks(text: string): readonly UnpairedMark[] {
  const found: UnpairedMark[] = [];
  let open: number | undefined;
  for (const { 0: mark, index } of text.matchAll(/["“”]/g)) {
    const direction = directionOf(text, index, mark, open !== undefined);
    if (direction === 'none') continue;
    if (direction === 'opens' || (direction === 'either' && open === undefined)) {
      // A paragraph set inside a longer quotation opens it again: `… we knew. “And then …`
      if (open !== undefined && !/[.!?…]\s{0,3}$/u.test(text.slice(Math.max(0, index - 4), index)))
        found.push({ start: open, end: open + 1, kind: 'opening', until: index });
      open = index;
    } else if (open !== undefined) open = undefined;
    else found.push({ start: index, end: index + 1, kind: 'closing', until: index });
  }
  if (open !== undefined)
    found.push({ start: open, end: open + 1, kind: 'opening', until: text.length });
  return found;
}

function directionOf(text: string, at: number, mark: string, isOpen: boolean): Direction {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const opens = /[\s([{—–\-‘'“/\uFFFC…]/u.test(before) && /[^\s.,;:!?)\]]/u.test(after);
  const closes = /\S/u.test(before) && /[\s.,;:!?)\]}—–\-’'”/…]/u.test(after);
  // A curly mark says itself which way it points, unless it plainly stands on the other side.
  if (mark === '“') return closes && !opens ? 'closes' : 'opens';
  if (mark === '”') return opens && !closes ? 'opens' : 'closes';
  // Inches, seconds, ditto marks.
  if (/\d/.test(before) && !isOpen) return 'none';
  if (opens === closes) return 'either';
  return opens ? 'opens' : 'closes';
}
