import { unpackTerms } from '../term-list';
import { modelTerms } from './tokens';

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

/** Scores stay within this: beyond it they say no more. */
const limit = 10;

/** The weights of words. Made once; scoring a line is a look-up a word. */
export class Lexicon {
  readonly #terms = new Map<string, number>();
  readonly #main: Int8Array;
  readonly #chrome: Int8Array;

  constructor(private readonly data: LexiconData) {
    for (const [index, term] of unpackTerms(data.terms).entries()) this.#terms.set(term, index);
    this.#main = fromBase64(data.main);
    this.#chrome = fromBase64(data.chrome);
  }

  /** How the words of `text` speak. */
  score(text: string): LexicalScore {
    const { data } = this;
    let main = data.mainBias;
    let chrome = data.chromeBias;
    let words = 0;
    let known = 0;
    const speaking: { term: string; weight: number }[] = [];
    for (const term of modelTerms(text)) {
      const index = this.#terms.get(term);
      const single = !term.includes('_');
      if (single) words++;
      if (index === undefined) continue;
      if (single) known++;
      const weight = (this.#main[index] ?? 0) * data.mainScale;
      main += weight;
      chrome += (this.#chrome[index] ?? 0) * data.chromeScale;
      if (weight > 0.8 && !/[<^$]/.test(term)) speaking.push({ term, weight });
    }
    const loudest = speaking.sort((a, b) => b.weight - a.weight).map(({ term }) => term);
    return {
      main: Math.max(-limit, Math.min(limit, main)),
      chrome: Math.max(-limit, Math.min(limit, chrome)),
      known: words ? known / words : 0,
      loudest: loudest.slice(0, 3),
    };
  }
}

/** Signed bytes from base64. `atob` is in every host: Node, the browser, a worker. */
export function fromBase64(text: string): Int8Array {
  const raw = atob(text);
  return Int8Array.from({ length: raw.length }, (_, index) => (raw.charCodeAt(index) << 24) >> 24);
}
