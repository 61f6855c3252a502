import type { Triggers } from '../triggers';

/** How many marks a sieve has: a power of two, so many that a paragraph's letters fill few of them. */
const size = 8192;

const markOf = (text: string, at: number) =>
  (text.charCodeAt(at) * 1009 + text.charCodeAt(at + 1) * 67 + text.charCodeAt(at + 2)) &
  (size - 1);

/**
 * Which runs of three characters a text has, case and the form of apostrophes not counting: a cheap look before seeking hundreds
 * of words and patterns in it, of which nearly none stand there. A pattern that is never tried is
 * never compiled either, and compiling one with `\p{L}` in it takes longer than reading an article.
 */
export class Sieve {
  readonly #marks = new Uint8Array(size >> 3);
  readonly #text: string;

  constructor(text: string) {
    const lower = text.toLowerCase().replaceAll('’', "'");
    this.#text = lower;
    for (let at = 0; at + 2 < lower.length; at++) {
      const mark = markOf(lower, at);
      this.#marks[mark >> 3] = (this.#marks[mark >> 3] ?? 0) | (1 << (mark & 7));
    }
  }

  /** Whether the text holds `word`, which is in small letters, with straight apostrophes. */
  holds(word: string): boolean {
    for (let at = 0; at + 2 < word.length; at++) {
      const mark = markOf(word, at);
      if (!((this.#marks[mark >> 3] ?? 0) & (1 << (mark & 7)))) return false;
    }
    return this.#text.includes(word);
  }

  /** Whether the text holds what a pattern with these triggers cannot do without. */
  meets(triggers: Triggers): boolean {
    return triggers.every((words) => words.some((word) => this.holds(word)));
  }
}

/** The sieve of a passage. */
export function sieve(text: string): Sieve {
  return new Sieve(text);
}
