import type { Article } from './article';

/** A heading mark before its words. */
const heading = /^(?<level>#{1,6}) (?=\S)/gmu;
const strong = /\*\*(?! )[^*\n]{1,200}(?<! )\*\*/gu;
const link = /!?\[[^[\]\n]{1,200}\]\((?:https?:|\/|www\.|#)[^()\s]{1,400}\)/u;

/**
 * Whether a plain-text file is written in Markdown all the same: two of its marks (headings of two
 * levels, emphasis, links), none of them broken. One kind alone is more likely a leftover.
 */
export function writesMarkdown({ text }: Article): boolean {
  const levels = new Set(Array.from(text.matchAll(heading), ({ groups }) => groups?.level));
  const emphasis = text.match(strong)?.length ?? 0;
  const stars = text.match(/\*\*/g)?.length ?? 0;
  if (stars !== 2 * emphasis) return false;
  const kinds = [levels.size > 0, levels.size > 1, emphasis > 0, link.test(text)];
  return kinds.filter(Boolean).length > 1;
}
