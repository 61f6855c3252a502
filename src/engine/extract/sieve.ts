/** How many marks a sieve has: a power of two, so many that a paragraph's letters fill few of them. */
const size = 8192;

const markOf = (text: string, at: number) =>
  (text.charCodeAt(at) * 1009 + text.charCodeAt(at + 1) * 67 + text.charCodeAt(at + 2)) &
  (size - 1);

/**
 * Which runs of three characters a text may hold: a cheap look before seeking many words in it. No
 * word is missed; a few are let through that do not stand there.
 */
export class Sieve {
  readonly #marks = new Uint8Array(size >> 3);

  constructor(text: string) {
    for (let at = 0; at + 2 < text.length; at++) {
      const mark = markOf(text, at);
      this.#marks[mark >> 3] = (this.#marks[mark >> 3] ?? 0) | (1 << (mark & 7));
    }
  }

  /** Whether the text may hold `word`; always where that has fewer than three characters. */
  mayHold(word: string): boolean {
    for (let at = 0; at + 2 < word.length; at++) {
      const mark = markOf(word, at);
      if (!((this.#marks[mark >> 3] ?? 0) & (1 << (mark & 7)))) return false;
    }
    return true;
  }
}
