/** Nearly all words: nothing in them to fold but capitals. Told apart first because it is cheap. */
const ascii = /^[\0-\x7F]*$/;

/** A word for comparing: no capitals, no marks over letters, curly apostrophes straight. */
export function folded(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
