/** A word for comparing: no capitals, no marks over letters, curly apostrophes straight. */
export function folded(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
