import { addToList } from '../lists';
/** The telling words of a text with what each says. */
export type Terms = Iterable<readonly [term: string, weight: number]>;

/** Finds which of many short texts have words in common with another, without looking at the rest. */
export class TermIndex {
  readonly #holders = new Map<string, { readonly index: number; readonly weight: number }[]>();

  constructor(texts: readonly Terms[]) {
    for (const [index, terms] of texts.entries())
      for (const [term, weight] of terms) {
        addToList(this.#holders, term, { index, weight });
      }
  }

  /**
   * The numbers of the texts that share a word with these, and what they share.
   * @param weigh what a word says that has one weight here and the other there
   */
  shared(terms: Terms, weigh: (own: number, other: number) => number): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    for (const [term, own] of terms)
      for (const { index, weight } of this.#holders.get(term) ?? [])
        found.set(index, (found.get(index) ?? 0) + weigh(own, weight));
    return found;
  }
}
