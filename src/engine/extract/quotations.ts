import type { Span } from '../span';
import { pattern } from '../letters';

/** The kind of marks around a quotation. */
export type QuoteMarks =
  'curly-double' | 'straight-double' | 'curly-single' | 'straight-single' | 'guillemets' | 'low';

/** Words between quotation marks, with the marks. */
export interface Quotation extends Span {
  /** The words without the marks. */
  readonly inner: Span;
  readonly marks: QuoteMarks;
  /** False where the passage ends before the quotation does: carried on, or unclosed. */
  readonly closed: boolean;
  /** How many quotations it stands inside. */
  readonly depth: number;
}

interface Open {
  readonly at: number;
  readonly marks: QuoteMarks;
}

/** Elisions that begin with an apostrophe: '90s, 'em, 'tis. */
const elision = pattern(
  String.raw`^['‘’](?:\d0s|em|tis|twas|til|cause|cos|bout|round|n|d|ll|s|re|ve|\d\d)(?![\p{L}\p{N}])`,
  'iu',
);
const anyMark = /["“”„«»'‘’]/g;

/**
 * The quotations of a passage, outer before inner: curly, straight, single, nested. Apostrophes,
 * elisions and inch marks are none. A quotation that the passage leaves open ends where it ends.
 */
export function quotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  const stack: Open[] = [];
  const close = (marks: readonly QuoteMarks[], at: number): boolean => {
    const index = stack.findLastIndex((open) => marks.includes(open.marks));
    const open = stack[index];
    if (!open) return false;
    stack.length = index;
    found.push(quotation(open, at, true, index));
    return true;
  };
  for (const match of text.matchAll(anyMark)) {
    const at = match.index;
    const top = stack[stack.length - 1];
    switch (match[0]) {
      case '“':
        if (top?.marks === 'low') close(['low'], at);
        else stack.push({ at, marks: 'curly-double' });
        break;
      case '„':
        stack.push({ at, marks: 'low' });
        break;
      case '«':
        stack.push({ at, marks: 'guillemets' });
        break;
      case '»':
        close(['guillemets'], at);
        break;
      case '”':
        if (!close(['curly-double', 'low'], at)) close(['straight-double'], at);
        break;
      case '"':
        straightDouble(text, at, stack, close);
        break;
      case '‘':
        if (!elision.test(text.slice(at, at + 12)) && opensAt(text, at))
          stack.push({ at, marks: 'curly-single' });
        break;
      default:
        singleMark(text, at, stack, close);
    }
  }
  for (const [depth, open] of stack.entries()) {
    // A lone single mark that never closes is an apostrophe, not a quotation.
    if (open.marks !== 'curly-single' && open.marks !== 'straight-single')
      found.push(quotation(open, text.length, false, depth));
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

type Close = (marks: readonly QuoteMarks[], at: number) => boolean;

function straightDouble(text: string, at: number, stack: Open[], close: Close): void {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const isOpen = stack.some(
    (open) => open.marks === 'straight-double' || open.marks === 'curly-double',
  );
  const looksOpen = /[\s([{—–\-‘'“/]/u.test(before) && !/[\s.,;:!?)]/u.test(after);
  if (
    isOpen &&
    !(
      looksOpen &&
      !/[.,!?;…—]/u.test(before) &&
      !/\s/u.test(after) &&
      /\s/u.test(before) &&
      hasPair(text, at)
    )
  )
    close(['straight-double', 'curly-double'], at);
  else if (!isOpen && /\d/.test(before) && !looksOpen) return;
  else stack.push({ at, marks: 'straight-double' });
}

/** Whether an inner straight quotation plausibly opens here: two more marks follow in the passage. */
function hasPair(text: string, at: number): boolean {
  const second = text.indexOf('"', at + 1);
  return second > 0 && text.indexOf('"', second + 1) > 0 && /["“]/u.test(text.slice(0, at));
}

function singleMark(text: string, at: number, stack: Open[], close: Close): void {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const straight = text[at] === "'";
  const within = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  if (within) return;
  const kinds: QuoteMarks[] = straight
    ? ['straight-single', 'curly-single']
    : ['curly-single', 'straight-single'];
  const isOpen = stack.some((open) => kinds.includes(open.marks));
  if (isOpen && !/\s/.test(before) && !isPossessive(text, at)) {
    close(kinds, at);
    return;
  }
  if (
    straight &&
    opensAt(text, at) &&
    !elision.test(text.slice(at, at + 12)) &&
    closesLater(text, at)
  )
    stack.push({ at, marks: 'straight-single' });
}

function opensAt(text: string, at: number): boolean {
  return /[\s([{—–\-"“/]/u.test(text[at - 1] ?? ' ') && /\S/u.test(text[at + 1] ?? ' ');
}

/** Whether a single mark later in the passage can close the one at `at`. */
function closesLater(text: string, at: number): boolean {
  return /^['‘][^'’]{0,600}(?:['’]\p{L}{1,3}[^'’]{0,600}){0,12}[^\s'’]['’](?![\p{L}\p{N}])/u.test(
    text.slice(at, at + 4000),
  );
}

/** `the boys’ house`: an s, the mark, a small letter, and a better mark to close with later. */
function isPossessive(text: string, at: number): boolean {
  return (
    /s/i.test(text[at - 1] ?? '') &&
    /^['’] \p{Ll}/u.test(text.slice(at, at + 3)) &&
    /^['’][^'‘’“”"]{1,200}[^\s'’s]['’](?![\p{L}\p{N}])/u.test(text.slice(at, at + 300))
  );
}

function quotation(open: Open, at: number, closed: boolean, depth: number): Quotation {
  return {
    start: open.at,
    end: closed ? at + 1 : at,
    inner: { start: open.at + 1, end: at },
    marks: open.marks,
    closed,
    depth,
  };
}
