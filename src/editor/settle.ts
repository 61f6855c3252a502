import { overlaps, type Finding, type Span } from '../engine';
import type { Change } from './mapping';

const wordCharacter = /[\p{L}\p{N}\p{M}'’-]/u;
/** How far a word or an open quotation is looked for: longer stretches are not being typed. */
const longestReach = 2000;

/**
 * The places of the last edit, in offsets of the text after it: where the caret may still be
 * typing. An undo or a redo leaves none, since nothing is being typed.
 */
export function editedSpans(changes: readonly Change[]): readonly Span[] {
  const forwards = [...changes].sort((a, b) => a.start - b.start);
  let moved = 0;
  return forwards.map((change) => {
    const start = change.start + moved;
    moved += change.newLength - (change.end - change.start);
    return { start, end: start + change.newLength };
  });
}

/**
 * What is being typed: the word at each caret that stands in or at the last edit, or the one before
 * the caret while nothing follows it yet; within a quotation still open, all of it.
 * @param carets offsets; none when the text is in no editor
 */
export function beingTyped(
  text: string,
  edited: readonly Span[],
  carets: readonly number[],
): readonly Span[] {
  return carets
    .map((caret) => wordAt(text, caret))
    .filter((word) => edited.some((e) => e.start <= word.end && word.start <= e.end));
}

function wordAt(text: string, caret: number): Span {
  let start = caret;
  let end = caret;
  const least = Math.max(0, caret - longestReach);
  while (start > least && /[^\S\r\n]/.test(text.charAt(start - 1))) start--;
  while (start > least && /[^\s\p{L}\p{N}]/u.test(text.charAt(start - 1))) start--;
  while (start > least && wordCharacter.test(text.charAt(start - 1))) start--;
  while (end < caret + longestReach && wordCharacter.test(text.charAt(end))) end++;
  return { start: openQuotation(text, start, caret) ?? start, end };
}

/** Where the quotation opens that the caret stands in, on the caret's line. */
function openQuotation(text: string, wordStart: number, caret: number): number | undefined {
  const lineStart = Math.max(
    0,
    caret - longestReach,
    text.lastIndexOf('\n', Math.max(0, caret - 1)) + 1,
  );
  const line = text.slice(lineStart, caret);
  const curly = line.lastIndexOf('“');
  const straight = line.match(/"/g)?.length ?? 0;
  const open =
    curly > line.lastIndexOf('”') ? curly : straight % 2 === 1 ? line.lastIndexOf('"') : -1;
  return open < 0 ? undefined : Math.min(wordStart, lineStart + open);
}

/** What an analysis comes to while somebody types. */
export interface Settled {
  readonly shown: readonly Finding[];
  /** Held back until the caret leaves or the file is saved. */
  readonly withheld: readonly Finding[];
}

/**
 * Parts the findings of a new analysis: those on words being typed are held back, unless they were
 * shown before.
 * @param before what was shown, mapped to the new text
 * @param typing what is being typed, from `beingTyped`
 */
export function settle(
  found: readonly Finding[],
  before: readonly Finding[],
  typing: readonly Span[],
): Settled {
  const shown: Finding[] = [];
  const withheld: Finding[] = [];
  for (const finding of found)
    if (concerns(finding, typing) && !before.some((old) => isSame(old, finding)))
      withheld.push(finding);
    else shown.push(finding);
  return { shown, withheld };
}

function concerns(finding: Finding, typing: readonly Span[]): boolean {
  const places = [finding, ...finding.because.filter(({ article }) => !article)];
  return typing.some((word) =>
    places.some(({ start, end }) => start <= word.end && word.start <= end),
  );
}

function isSame(old: Finding, now: Finding): boolean {
  return old.rule === now.rule && (old.key === now.key || overlaps(old, now));
}
