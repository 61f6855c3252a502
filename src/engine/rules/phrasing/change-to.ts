import type { Fix } from '../../rule';
import type { Span } from '../../span';

/**
 * Puts other words in a place, where a reader has to agree.
 * @param by what is written there; spaces around it belong to the place and are not in the title
 */
export function changeTo({ start, end }: Span, by: string): Fix {
  return {
    title: `Change to “${by.trim()}”`,
    safe: false,
    edits: [{ start, end, newText: by }],
  };
}
