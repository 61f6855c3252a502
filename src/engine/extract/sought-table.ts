import type { Expression } from '../expression';
import { Lazy } from '../lazy';
import { mostTelling } from '../triggers';
import type { Sieve } from './sieve';

/** Stands for a trigger where an entry has none: it is always worth a try. */
const none = { first: -1, last: -1 };

/**
 * Many expressions that are sought in every passage, of which hardly any stands there: one look over
 * two lists of numbers finds those that are worth a try.
 */
export class SoughtTable<T extends { readonly sought: Expression }> {
  readonly #index: Lazy<Index>;

  constructor(private readonly entries: readonly T[]) {
    this.#index = new Lazy(() => indexOf(entries));
  }

  /** The entries that may match in a text with this sieve, in the order of the table. */
  near(held: Sieve): readonly T[] {
    const { owners, first, last } = this.#index.value;
    const found: T[] = [];
    for (let at = 0; at < owners.length; at++) {
      if (!held.has(first[at] ?? -1) || !held.has(last[at] ?? -1)) continue;
      const entry = this.entries[owners[at] ?? -1];
      if (entry && entry !== found.at(-1) && held.meets(entry.sought.triggers)) found.push(entry);
    }
    return found;
  }
}

/** One place for each trigger of which an entry needs one: the entry's number, and the trigger's marks. */
interface Index {
  readonly owners: Uint16Array;
  readonly first: Int16Array;
  readonly last: Int16Array;
}

function indexOf(entries: readonly { readonly sought: Expression }[]): Index {
  const all = entries.flatMap(({ sought }, owner) =>
    (mostTelling(sought.triggers) ?? [none]).map(({ first, last }) => ({ owner, first, last })),
  );
  return {
    owners: Uint16Array.from(all, ({ owner }) => owner),
    first: Int16Array.from(all, ({ first }) => first),
    last: Int16Array.from(all, ({ last }) => last),
  };
}
