import type { Edit } from '../../src/engine';

/** The text with the edits made. */
export function apply(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((t, { start, end, newText }) => t.slice(0, start) + newText + t.slice(end), text);
}

/** Runs of white space as one space. */
export const squeeze = (text: string) => text.replace(/\s+/gu, ' ').trim();
