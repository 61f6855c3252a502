import { diffArrays } from 'diff';
import type { Edit } from '../engine';

/** Texts with more changed lines than this are replaced as one stretch. */
const mostChangedLines = 4000;

/**
 * Edits that turn one text into the other and touch only lines that differ, within a line only what
 * differs, so that comments and marks elsewhere keep their places.
 */
export function minimalEdits(from: string, to: string): Edit[] {
  if (from === to) return [];
  const parts = diffArrays(linesOf(from), linesOf(to), { maxEditLength: mostChangedLines });
  if (!parts) return [trimmed(from, to, 0)];
  const edits: Edit[] = [];
  let offset = 0;
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed || added) edits.push(trimmed(removed, added, offset));
    offset += removed.length;
    removed = added = '';
  };
  for (const part of parts) {
    const text = part.value.join('');
    if (part.removed) removed += text;
    else if (part.added) added += text;
    else {
      flush();
      offset += text.length;
    }
  }
  flush();
  return edits;
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** One edit without the beginning and the end that both have; never between the halves of a pair. */
function trimmed(from: string, to: string, offset: number): Edit {
  const least = Math.min(from.length, to.length);
  let head = 0;
  while (head < least && from[head] === to[head]) head++;
  if (/[\uD800-\uDBFF]/.test(from.charAt(head - 1))) head--;
  let tail = 0;
  while (tail < least - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  if (tail > 0 && /[\uDC00-\uDFFF]/.test(from.charAt(from.length - tail))) tail--;
  return {
    start: offset + head,
    end: offset + from.length - tail,
    newText: to.slice(head, to.length - tail),
  };
}
