import { inStory } from '../../block-rule';
import { allMatches } from '../../matches';
import type { Rule } from '../../rule';

/** Stops of which one is too many, each with what should stand there. */
const kinds: readonly { pattern: RegExp; by: (found: string) => string }[] = [
  // Two full stops; three are an ellipsis, and so are two with the third lost before a small letter.
  { pattern: /(?<![.,\s/\\])\.\.(?![.\p{L}\p{N}/\\])(?! ?\p{Ll})/gu, by: () => '.' },
  { pattern: /(?<!\. ?)\. \.(?! ?\.)(?=\s|$)/gu, by: () => '.' },
  { pattern: /,[ \u00A0]?,(?!,)/gu, by: () => ',' },
  { pattern: /;[ ]?;/gu, by: () => ';' },
  { pattern: /(?<=\p{L}):[ ]?:(?=\s|$)/gu, by: () => ':' },
  { pattern: /,\.(?=\s|$)/gu, by: () => '.' },
  {
    pattern: /(?<=[\p{L}\p{N}])(?<!&#?\w{1,8})[;:][.,](?=\s|$)/gu,
    by: (found) => found.slice(0, 1),
  },
  // After a word of this length no abbreviation keeps its own full stop.
  { pattern: /(?<=\p{Ll}{7})\.,(?=\s)/gu, by: () => ',' },
  { pattern: /(?<=[?!])\.(?=\s|$)/gu, by: () => '' },
  // Inside and outside the closing mark.
  { pattern: /(?<=(?<!\.)\.)(?<mark>[”"])\.(?=\s|$)/gu, by: (found) => found.slice(0, 1) },
  { pattern: /(?<=,)(?<mark>[”"]),(?=\s|$)/gu, by: (found) => found.slice(0, 1) },
  { pattern: /,(?<mark>[”"])\.(?=\s|$)/gu, by: (found) => `.${found.slice(1, 2)}` },
];

/** What each of them looks like at a glance. */
const mayDouble = /[.,;:?!][”"]?[ \u00A0]?[.,;:]/;

/** Names that end in a mark of their own: `Yahoo!.` is no doubled stop. */
const namedWithMark = /(?:Yahoo|Jeopardy|Wham|Oklahoma|Mamma Mia|Panic|Joomla|E|P)!$/u;

/** Two stops where one belongs: `nine days..` */
export const doubledStop: Rule = {
  severity: 'warning',
  summary: 'Two stops stand where one belongs.',
  check: inStory(function* (block) {
    if (!mayDouble.test(block.text)) return;
    for (const { pattern, by } of kinds)
      for (const { 0: found, index } of allMatches(pattern, block.text)) {
        if (namedWithMark.test(block.text.slice(Math.max(0, index - 12), index))) continue;
        const at = block.source(index, index + found.length);
        const newText = by(found);
        // Alone, a full stop after a question mark shows nothing: it is marked with the mark.
        const from = found === '.' ? block.source(index - 1, index).start : at.start;
        const written = found === '.' ? block.text.slice(index - 1, index + 1) : found;
        yield {
          at: { start: from, end: at.end },
          message: `Two stops, “${written}”, where one belongs`,
          fixes: [{ title: 'Leave one stop', safe: true, edits: [{ ...at, newText }] }],
        };
      }
  }),
};
