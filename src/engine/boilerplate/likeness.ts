import type { Passage } from '../passage';

/** The words of a line that say what it is about, in lower case. */
export function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]{2,40}/gu) ?? []).filter(
    (word) => !empty.has(word),
  );
}

const empty = new Set(
  'the and for with that this from his her its their our your has have had was were are been will would could should not but who what when where why how than then they them she him you all into over after before about more most some said says say new one two also can may just out off per via'.split(
    ' ',
  ),
);

/** A line's letters and digits alone, in lower case: two prints of one headline are equal. */
export function skeleton(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** In fewer words a word twice is chance. */
const echoWords = 4;

/** The share of a line's words that it prints a second time: captions and links are printed twice over. */
export function echo(_text: string, passage: Passage): number {
  const words = passage.read(contentWords);
  return words.length >= echoWords ? 1 - new Set(words).size / words.length : 0;
}
