import { misreadings } from '../../extract/mojibake';
import type { Fix, Rule } from '../../rule';

/** Characters that come of reading a text in the wrong encoding: `â€™` for an apostrophe. */
export const mojibake: Rule = {
  severity: 'warning',
  summary: 'Characters were read in the wrong encoding.',
  anyLanguage: true,
  *check(article) {
    for (const { start, end, meant, sure } of misreadings(article.text)) {
      const written = printable(article.text.slice(start, end));
      // A no-break space is put in as a plain one: nobody typed it.
      const by = meant?.replaceAll('\u00A0', ' ');
      const fix: Fix = {
        title: by?.trim() ? `Write “${by}”` : by ? 'Write a space' : 'Remove it',
        safe: sure,
        edits: [{ start, end, newText: by ?? '' }],
      };
      yield {
        at: { start, end },
        message: by?.trim()
          ? `“${written}” is “${by}” read in the wrong encoding`
          : `“${written}” comes of reading the text in the wrong encoding`,
        fixes: by === undefined ? [] : [fix],
      };
    }
  },
};

/** Control characters as their code points. */
function printable(text: string): string {
  return text.replace(
    /[\u0080-\u009F]/gu,
    (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
