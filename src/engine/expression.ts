import { Lazy } from './lazy';
import { lettersAsRanges } from './letters';
import { triggersOf, type Triggers } from './triggers';

/**
 * A pattern that is compiled when it is first asked for, and tells what a text must hold for it to
 * match. Nearly all patterns match nothing in nearly all articles; compiling them all takes many
 * times as long as reading one.
 */
export class Expression {
  readonly #pattern: Lazy<RegExp>;
  readonly #triggers: Lazy<Triggers>;

  /** @param source the source, or what makes it when it is first needed */
  constructor(source: string | (() => string), flags: string) {
    const made = new Lazy(() => (typeof source === 'string' ? source : source()));
    this.#pattern = new Lazy(() => new RegExp(lettersAsRanges(made.value), flags));
    this.#triggers = new Lazy(() => triggersOf(made.value));
  }

  get pattern(): RegExp {
    return this.#pattern.value;
  }

  /** A cheap look before the pattern: without these it matches nowhere. */
  get triggers(): Triggers {
    return this.#triggers.value;
  }
}

/** Makes an expression; classes of letters become ranges, see `lettersAsRanges`. */
export function expression(source: string, flags = 'gu'): Expression {
  return new Expression(source, flags);
}
