import type { Article } from '../../article';
import { stretches } from '../../extract/lines';
import { misreadings, type Misreading } from '../../extract/mojibake';
import type { Fix, Rule } from '../../rule';
import { shift } from '../../span';

/** Characters that come of reading a text in the wrong encoding: `â€™` for an apostrophe. */
export const mojibake: Rule = {
  severity: 'warning',
  summary: 'Characters were read in the wrong encoding.',
  anyLanguage: true,
  *check(article) {
    for (const found of misread(article)) {
      yield undefined;
      if (!found) continue;
      const { start, end, meant, sure } = found;
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

/** The misreadings of the whole text, with pauses. */
function* misread({ text }: Article): Generator<Misreading | undefined> {
  for (const { start, end } of stretches(text)) {
    yield undefined;
    for (const found of misreadings(text.slice(start, end)))
      yield { ...found, ...shift(found, start) };
  }
}

/** Control characters as their code points. */
function printable(text: string): string {
  return text.replace(
    /[\u0080-\u009F]/gu,
    (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
