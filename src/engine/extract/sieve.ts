import { markAt, markCount } from '../marks';
import type { Trigger, Triggers } from '../triggers';

/**
 * Which runs of three characters a text has, case and the form of apostrophes not counting: a cheap look before seeking hundreds
 * of words and patterns in it, of which nearly none stand there. A pattern that is never tried is
 * never compiled either, and compiling one with `\p{L}` in it takes longer than reading an article.
 */
export class Sieve {
  readonly #marks = new Uint8Array(markCount >> 3);
  readonly #text: string;

  constructor(text: string) {
    this.#text = text.toLowerCase().replaceAll('’', "'");
    for (let at = 0; at + 2 < this.#text.length; at++) {
      const mark = markAt(this.#text, at);
      this.#marks[mark >> 3] = (this.#marks[mark >> 3] ?? 0) | (1 << (mark & 7));
    }
  }

  /** Whether the text has three characters with this mark; so it has with that of nothing, -1. */
  has(mark: number): boolean {
    return mark < 0 || ((this.#marks[mark >> 3] ?? 0) & (1 << (mark & 7))) !== 0;
  }

  /** Whether the text holds what a pattern with these triggers cannot do without. */
  meets(triggers: Triggers): boolean {
    for (const list of triggers) if (!this.#holdsOneOf(list)) return false;
    return true;
  }

  #holdsOneOf(list: readonly Trigger[]): boolean {
    for (const trigger of list) if (this.#holds(trigger)) return true;
    return false;
  }

  #holds({ first, last, text }: Trigger): boolean {
    if (!this.has(first) || !this.has(last)) return false;
    for (let at = 1; at + 3 < text.length; at++) if (!this.has(markAt(text, at))) return false;
    return this.#text.includes(text);
  }
}

/** The sieve of a passage. */
export function sieve(text: string): Sieve {
  return new Sieve(text);
}
