import type { Article } from '../article';
import type { Block } from '../block';
import type { Passage } from '../passage';
import { eachInSteps, inSteps, type Steps } from '../steps';
import { structure } from '../structure';
import {
  add,
  fitOf,
  leaningOf,
  leaningOfName,
  sorts,
  withoutUse,
  type Leaning,
} from './name-sorts';
import { placedNames, type PlacedName } from './placed-names';
import type { Token } from './tokens';

/** A name at one of its places. */
export interface Placing {
  readonly use: PlacedName;
  readonly block: Block;
  /** What stands beside it there. */
  readonly leaning: Leaning;
}

/** How a story uses its names. */
interface Placings {
  /** Every use, by its first word. */
  readonly at: ReadonlyMap<Token, Placing>;
  /** What stands beside each name at all its places. */
  readonly of: ReadonlyMap<string, Leaning>;
}

/** The names of a passage with what stands beside each. */
function leanings(_text: string, passage: Passage) {
  return passage.read(placedNames).map((use) => ({ use, leaning: leaningOf(use.traits) }));
}

/** Reads how a story uses its names. */
export const placings = inSteps(placingsIn);

function* placingsIn(article: Article): Steps<Placings> {
  const at = new Map<Token, Placing>();
  const of = new Map<string, Leaning>();
  yield* eachInSteps(article.read(structure).story, (block) => {
    for (const { use, leaning } of block.read(leanings)) {
      const [first] = use.words;
      if (!first) continue;
      at.set(first, { use, block, leaning });
      let sum = of.get(use.name);
      if (!sum) of.set(use.name, (sum = new Float64Array(sorts)));
      add(sum, leaning, 1);
    }
  });
  return { at, of };
}

/** How well names stand where they stand, by their uses in some articles. */
export class NameFits {
  readonly #articles: readonly Article[];
  readonly #own = new Map<Token, number | undefined>();
  readonly #names = new Map<string, Leaning>();

  constructor(articles: readonly Article[]) {
    this.#articles = articles;
  }

  /**
   * How well the name that begins with a word stands there (see `fitOf`); `undefined` where it is no name
   * of several words that stands for itself.
   */
  own(first: Token | undefined): number | undefined {
    if (!first) return undefined;
    if (!this.#own.has(first)) this.#own.set(first, this.#ownOf(first));
    return this.#own.get(first);
  }

  #ownOf(first: Token): number | undefined {
    const found = this.#useAt(first);
    return (
      found && fitOf(withoutUse(this.#leaningOf(found.use.name), found.leaning), found.leaning)
    );
  }

  /** How well the name that begins with one word would stand in the place of another. */
  inPlaceOf(first: Token | undefined, other: Token | undefined): number | undefined {
    const [found, place] = [this.#useAt(first), this.#useAt(other)];
    return found && place && fitOf(this.#leaningOf(found.use.name), place.leaning);
  }

  #useAt(first: Token | undefined) {
    if (!first) return undefined;
    for (const article of this.#articles) {
      const found = article.read(placings).at.get(first);
      if (found) return found;
    }
    return undefined;
  }

  /** What sort a name is of, by its places in all articles; computed once. */
  #leaningOf(name: string): Leaning {
    let known = this.#names.get(name);
    if (known) return known;
    const uses = new Float64Array(sorts);
    for (const article of this.#articles) add(uses, article.read(placings).of.get(name), 1);
    this.#names.set(name, (known = leaningOfName(name, uses)));
    return known;
  }
}
