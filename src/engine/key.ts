import type { Article } from './article';
import type { RuleId } from './rule';
import type { Span } from './span';

/** How many words on each side belong to a finding's identity: enough to tell two like marks apart. */
const contextWords = 3;
/** How much text is looked at for them. */
const contextLength = 80;

/**
 * A finding's identity: rule, marked words and a little context, folded. It survives edits
 * elsewhere, re-wrapping, other quotation marks and another wording of the message.
 */
export function findingKey(rule: RuleId, article: Article, span: Span): string {
  const { text } = article;
  const before = folded(text.slice(Math.max(0, span.start - contextLength), span.start));
  const marked = folded(text.slice(span.start, span.end));
  const after = folded(text.slice(span.end, span.end + contextLength));
  const context = [
    ...before.slice(-contextWords),
    '|',
    ...marked,
    '|',
    ...after.slice(0, contextWords),
  ];
  // Marks of punctuation alone (a doubled stop) have no words: they are kept as they are.
  const bare = marked.length ? '' : text.slice(span.start, span.end).trim();
  return `${rule}:${hash(context.join(' ') + bare)}`;
}

function folded(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** FNV-1a, twice with different seeds: 64 bits, the same everywhere, for ever. */
export function hash(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let state = seed;
      for (let i = 0; i < text.length; i++)
        state = Math.imul(state ^ text.charCodeAt(i), 0x01000193) >>> 0;
      return state.toString(16).padStart(8, '0');
    })
    .join('');
}
