import { folded } from '../extract/fold';

/** A word as a term: folded, without the possessive and the plural's s. */
export function termOf(word: string): string {
  // Plain lower-case words are the rule; only the others need Unicode's folding.
  const plain = /^[a-z]+$/.test(word) ? word : folded(word).replace(/'s?$/, '').replace(/'s$/, '');
  if (plain.length < 5 || !plain.endsWith('s') || /(?:ss|us|is)$/.test(plain)) return plain;
  if (plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  return plain.slice(0, /(?:ch|sh|x|z)es$/.test(plain) ? -2 : -1);
}

/** A term longer than this is an address or a data row. */
const longestTerm = 30;

/** Whether a term of this length tells anything of an article. */
export function isTermLength(length: number): boolean {
  return length > 1 && length <= longestTerm;
}
