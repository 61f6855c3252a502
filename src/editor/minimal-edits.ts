import { diffArrays } from 'diff';
import type { Edit } from '../engine';

/** Texts with more changed lines, or stretches with more changed words, are replaced as one. */
const mostChanges = 4000;

/**
 * Edits that turn one text into the other and touch only lines that differ, within them only words
 * that differ, so that comments and marks elsewhere keep their places.
 */
export function minimalEdits(from: string, to: string): Edit[] {
  return between(from, to, 0, /[^\n]*\n|[^\n]+$/g, (removed, added, offset) =>
    between(removed, added, offset, /[^\S\n]+|\n|\S+/g, (a, b, at) => [trimmed(a, b, at)]),
  );
}

/** Sets the pieces of two texts side by side and hands on each stretch that differs. */
function between(
  from: string,
  to: string,
  start: number,
  piece: RegExp,
  refine: (removed: string, added: string, offset: number) => Edit[],
): Edit[] {
  if (from === to) return [];
  const pieces = (text: string): string[] => text.match(piece) ?? [];
  const parts = diffArrays(pieces(from), pieces(to), { maxEditLength: mostChanges });
  if (!parts) return [trimmed(from, to, start)];
  const edits: Edit[] = [];
  let offset = start;
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed || added) edits.push(...refine(removed, added, offset));
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
