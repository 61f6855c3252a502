import { allMatches } from '../../matches';
import type { Rule } from '../../rule';
import { structure } from '../../structure';
import { pattern } from '../../letters';

// Spaces before a stop that ends a word or a quotation. Left alone: ` .5`, ` .com`, ` ...`, ` :)`, `3 : 2`.
const spaced = pattern(
  String.raw`(?<=[\p{L}\p{N})\]”’"'»%…])[ \t\u00A0\u202F]{1,4}(?<stop>[.,;:!?])(?![.!?\p{L}\p{N}(\-,/]| \.)(?!\)(?=\s|$))(?!(?<=:) \d)`,
  'gu',
);

function spacedStops(text: string): readonly RegExpExecArray[] {
  return allMatches(spaced, text, /[ \t\u00A0\u202F][.,;:!?]/);
}

/** French and Swiss setting: a space before `:;!?` is the house's way when no such stop lacks it. */
const heldApart = /[;:!?]/;
const closeUp: Readonly<Record<string, RegExp>> = {
  ';': /\S;/,
  ':': /\S:/,
  '!': /\S!/,
  '?': /\S\?/,
};

/** What only programmers write: a call, a path of several folders. There the space keeps the stop out of the name. */
const codeBefore = /(?:\w\(\)|[\w.-]\/[\w.-]{1,60}\/[\w.-]{1,60}|`)$/;
/** How far back such a name is looked for. */
const longestName = 140;

/** A space before a stop: `Syria .` */
export const spaceBefore: Rule = {
  severity: 'warning',
  summary: 'A space stands before a full stop, comma or other stop.',
  *check(article) {
    for (const block of article.read(structure).story) {
      for (const match of block.read(spacedStops)) {
        const stop = match.groups?.stop ?? '';
        if (heldApart.test(stop) && !closeUp[stop]?.test(article.text)) continue;
        if (codeBefore.test(block.text.slice(Math.max(0, match.index - longestName), match.index)))
          continue;
        const at = block.source(match.index, match.index + match[0].length);
        yield {
          at,
          message: `Unexpected space before “${stop}”`,
          fixes: [{ title: 'Close up the space', safe: true, edits: [{ ...at, newText: stop }] }],
        };
      }
      yield undefined;
    }
  },
};
