/** Nearly all words: nothing in them to fold but capitals. Told apart first because it is cheap. */
const ascii = /^[\0-\x7F]*$/;

/** Letters with a stroke or without a dot, which no decomposition takes apart. */
const stroked: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ı: 'i' };

/** A word for comparing: no capitals, no marks over letters, curly apostrophes straight. */
export function folded(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .toLowerCase()
    .replace(/[łøđħı]/gu, (letter) => stroked[letter] ?? letter);
}
