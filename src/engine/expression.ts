import { pattern } from './letters';
import { triggersOf, type Triggers } from './triggers';

/**
 * A pattern that is compiled when it is first asked for, and tells what a text must hold for it to
 * match. Nearly all patterns match nothing in nearly all articles; compiling them all takes many
 * times as long as reading one.
 */
export class Expression {
  #source: string | (() => string);
  #pattern: RegExp | undefined;
  #triggers: Triggers | undefined;

  /** @param source the source, or what makes it when it is first needed */
  constructor(
    source: string | (() => string),
    private readonly flags: string,
  ) {
    this.#source = source;
  }

  get pattern(): RegExp {
    return (this.#pattern ??= pattern(this.#made, this.flags));
  }

  /** A cheap look before the pattern: without these it matches nowhere. */
  get triggers(): Triggers {
    return (this.#triggers ??= triggersOf(this.#made));
  }

  get #made(): string {
    if (typeof this.#source === 'function') this.#source = this.#source();
    return this.#source;
  }
}

/** Makes an expression; classes of letters become ranges, see `lettersAsRanges`. */
export function expression(source: string, flags = 'gu'): Expression {
  return new Expression(source, flags);
}
