import type { Span } from '../span';

/** A double quotation mark without its partner in the passage. */
export interface UnpairedMark extends Span {
  readonly kind: 'opening' | 'closing';
  /** Where the words between the marks could end: the passage's end, or the next opening mark. */
  readonly until: number;
}

/** Double marks, and two single ones or accents set for one. */
const anyMark = /["“”]|''|’’|‘‘|``/g;

type Direction = 'opens' | 'closes' | 'either' | 'none';

/**
 * The double marks of a passage that have no partner in it, curly or straight, in order. A straight
 * mark is told by what stands beside it, so that one without a partner does not turn the rest inside out.
 */
export function unpairedMarks(text: string): readonly UnpairedMark[] {
  const found: UnpairedMark[] = [];
  const open: UnpairedMark[] = [];
  for (const { 0: mark, index } of text.matchAll(anyMark)) {
    const direction = directionOf(text, index, mark, open.length > 0);
    if (direction === 'none') continue;
    const end = index + mark.length;
    const top = open.pop();
    if (direction === 'opens' || (direction === 'either' && !top)) {
      // A quotation of several paragraphs that were run into one is opened again: `… we knew. “And then …`
      const again = /[.!?…]\s{0,3}$/u.test(text.slice(Math.max(0, index - 4), index));
      if (top && !again) open.push({ ...top, until: Math.min(top.until, index) });
      open.push({ start: index, end, kind: 'opening', until: text.length });
    } else if (!top) found.push({ start: index, end, kind: 'closing', until: index });
  }
  return [...found, ...open].sort((a, b) => a.start - b.start);
}

function directionOf(text: string, at: number, mark: string, isOpen: boolean): Direction {
  const before = text[at - 1] ?? ' ';
  const after = text[at + mark.length] ?? ' ';
  const opens = /[\s([{—–\-‘'“/\uFFFC…]/u.test(before) && /[^\s.,;:!?)\]]/u.test(after);
  const closes = /\S/u.test(before) && /[\s.,;:!?)\]}—–\-’'”/…]/u.test(after);
  if (
    mark === '"' &&
    isOpen &&
    /\d/.test(before) &&
    /^[^“”]{0,600}”/u.test(text.slice(at, at + 601))
  )
    return 'none';
  // A curly mark says itself which way it points, unless it plainly stands on the other side.
  if (mark === '“' || mark === '‘‘' || mark === '``') return closes && !opens ? 'closes' : 'opens';
  // Inches, seconds, ditto marks: 6’2”.
  if (/\d['’′]\d{1,2}$/u.test(text.slice(Math.max(0, at - 5), at))) return 'none';
  if (mark === '”' || mark === '’’') return opens && !closes ? 'opens' : 'closes';
  if (/\d/.test(before) && !isOpen) return 'none';
  if (opens === closes) return 'either';
  return opens ? 'opens' : 'closes';
}
