import type { Span } from './span';
import { addToList } from './lists';

/** So many characters lie together: about a sentence. */
const cell = 128;

/** Things by their places in a text, so that those at a place are found without looking at all. */
export class SpanIndex<T> {
  readonly #cells = new Map<number, { readonly number: number; readonly item: T }[]>();
  #count = 0;

  add(span: Span, item: T): void {
    const entry = { number: this.#count++, item };
    for (const at of cellsOf(span)) {
      addToList(this.#cells, at, entry);
    }
  }

  /** All that may touch the span, in the order in which they were added; the caller looks closer. */
  near(span: Span): readonly T[] {
    const found = new Map<number, T>();
    for (const at of cellsOf(span))
      for (const { number, item } of this.#cells.get(at) ?? []) found.set(number, item);
    return [...found].sort(([x], [y]) => x - y).map(([, item]) => item);
  }
}

function* cellsOf({ start, end }: Span): Generator<number> {
  for (let at = Math.floor(start / cell); at <= Math.floor(end / cell); at++) yield at;
}
