import { unpackTerms } from '../term-list';
import { lineEnd, lineStart, modelTokens } from './tokens';

/** The learned weights of words, as they are shipped. */
export interface LexiconData {
  /** The terms, packed; see `packTerms`. */
  readonly terms: string;
  /** Base64 of one signed byte a term: how much it speaks for furniture in or beside a story. */
  readonly main: string;
  /** The same for the chrome of a site. */
  readonly chrome: string;
  readonly mainScale: number;
  readonly chromeScale: number;
  readonly mainBias: number;
  readonly chromeBias: number;
}

/** How a line's words speak, in log-odds; `known` is the share of its words that the lexicon knows. */
export interface LexicalScore {
  readonly main: number;
  readonly chrome: number;
  readonly known: number;
  /** The words that speak loudest for furniture, loudest first. */
  readonly loudest: readonly string[];
}

/** The number of a word that no term has. */
const unknown = 0;

/** Scores stay within this: beyond it they say no more. */
const limit = 10;

/** The weights of words. Made once; scoring a line is two look-ups a word. */
export class Lexicon {
  readonly #terms: readonly string[];
  /** The words of the terms by number, from 1. */
  readonly #words = new Map<string, number>();
  /** The numbers of the terms by those of their words; see `#behind`. */
  readonly #index = new Map<number, number>();
  readonly #main: Int8Array;
  readonly #chrome: Int8Array;

  constructor(private readonly data: LexiconData) {
    this.#terms = unpackTerms(data.terms);
    const parts = this.#terms.map((term) => term.split('_'));
    for (const word of parts.flat())
      if (!this.#words.has(word)) this.#words.set(word, this.#words.size + 1);
    for (const [index, words] of parts.entries()) {
      const key = words.reduce((behind, word) => this.#behind(behind, this.#numberOf(word)), 0);
      this.#index.set(key, index);
    }
    this.#main = fromBase64(data.main);
    this.#chrome = fromBase64(data.chrome);
  }

  /** How the words of `text` speak. */
  score(text: string): LexicalScore {
    const { data } = this;
    const tokens = modelTokens(text);
    let main = data.mainBias;
    let chrome = data.chromeBias;
    const speaking: { term: string; weight: number }[] = [];
    const known = new Set<number>();
    for (const index of this.#termsOf(tokens)) {
      const weight = (this.#main[index] ?? 0) * data.mainScale;
      main += weight;
      chrome += (this.#chrome[index] ?? 0) * data.chromeScale;
      const term = this.#terms[index] ?? '';
      if (!term.includes('_')) known.add(index);
      if (weight > 0.8 && !/[<^$]/.test(term)) speaking.push({ term, weight });
    }
    const loudest = speaking.sort((a, b) => b.weight - a.weight).map(({ term }) => term);
    return {
      main: Math.max(-limit, Math.min(limit, main)),
      chrome: Math.max(-limit, Math.min(limit, chrome)),
      known: tokens.length ? known.size / new Set(tokens).size : 0,
      loudest: loudest.slice(0, 3),
    };
  }

  /** The numbers of those of `modelTerms` that the lexicon knows, in their order; no text is put together. */
  #termsOf(tokens: readonly string[]): ReadonlySet<number> {
    const found = new Set<number>();
    const add = (key: number) => {
      const index = this.#index.get(key);
      if (index !== undefined) found.add(index);
    };
    const start = this.#numberOf(lineStart);
    const end = this.#numberOf(lineEnd);
    let before = 0;
    for (const token of tokens) {
      const number = this.#numberOf(token);
      if (before) add(this.#behind(before, number));
      add(number);
      before = number;
    }
    const first = this.#numberOf(tokens[0] ?? '');
    add(this.#behind(start, first));
    if (before) add(this.#behind(before, end));
    if (tokens.length === 1) add(this.#behind(this.#behind(start, first), end));
    return found;
  }

  #numberOf(word: string): number {
    return this.#words.get(word) ?? unknown;
  }

  /** The key of a term that has one word more. */
  #behind(key: number, word: number): number {
    return key * (this.#words.size + 1) + word;
  }
}

/** Signed bytes from base64. `atob` is in every host: Node, the browser, a worker. */
export function fromBase64(text: string): Int8Array {
  const raw = atob(text);
  return Int8Array.from({ length: raw.length }, (_, index) => (raw.charCodeAt(index) << 24) >> 24);
}
