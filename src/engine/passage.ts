import type { Expression } from './expression';
import { sieve } from './extract/sieve';
import { allMatches } from './matches';
import type { Span } from './span';

/**
 * Reads facts out of one passage's unwrapped text, in spans of that text. Must be a named, pure
 * function: it is the key under which its answer is remembered.
 */
export type Extractor<T> = (text: string, passage: Passage) => T;

/** A stretch of the unwrapped text that came from one stretch of the raw one. */
export interface Piece {
  /** Where the stretch starts in the unwrapped text. */
  readonly text: number;
  /** Where it starts in the raw text. */
  readonly raw: number;
  /** Its length in the raw text. */
  readonly rawLength: number;
  /** Copied character by character, or replaced as a whole (a folded line break). */
  readonly verbatim: boolean;
}

/**
 * The text of one block without its place: as printed (`raw`) and unwrapped (`text`), with the way
 * back from the second to the first. It carries what extractors found in it, so two articles that
 * share a passage share the work.
 */
export class Passage {
  readonly #memo = new Map<unknown, unknown>();

  constructor(
    readonly raw: string,
    readonly text: string,
    private readonly pieces: readonly Piece[],
  ) {}

  /** What `extractor` finds here; computed once. */
  read<T>(extractor: Extractor<T>): T {
    const known = this.#memo.get(extractor);
    if (known !== undefined || this.#memo.has(extractor)) return known as T;
    const found = extractor(this.text, this);
    this.#memo.set(extractor, found);
    return found;
  }

  /** The matches of `sought`, which has the flag `g`, in the unwrapped text; sought once. */
  matches(sought: Expression): readonly RegExpExecArray[] {
    return this.remember(sought, () =>
      this.read(sieve).meets(sought.triggers) ? allMatches(sought.pattern, this.text) : [],
    );
  }

  /** What `make` gives for this passage, kept under `key`: for what is sought by a table or a pattern. */
  remember<T>(key: object, make: () => T): T {
    const known = this.#memo.get(key);
    if (known !== undefined) return known as T;
    const made = make();
    this.#memo.set(key, made);
    return made;
  }

  /** The span of `raw` that the span `start`–`end` of `text` was made from. */
  toRaw(start: number, end: number): Span {
    const first = this.#pieceAt(start);
    const from = first.raw + (first.verbatim ? start - first.text : 0);
    if (end <= start) return { start: from, end: from };
    const last = this.#pieceAt(end - 1);
    const to = last.raw + (last.verbatim ? end - last.text : last.rawLength);
    return { start: from, end: to };
  }

  #pieceAt(offset: number): Piece {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const piece = this.pieces[middle];
      if (piece && piece.text <= offset) low = middle;
      else high = middle - 1;
    }
    return this.pieces[low] ?? { text: 0, raw: 0, rawLength: this.raw.length, verbatim: true };
  }
}

/** Collects pieces of raw text into a `Passage`. */
export class PassageBuilder {
  #text = '';
  readonly #pieces: Piece[] = [];

  constructor(private readonly raw: string) {}

  /** Takes `raw` from `start` to `end` over as it is. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    this.#pieces.push({
      text: this.#text.length,
      raw: start,
      rawLength: end - start,
      verbatim: true,
    });
    this.#text += this.raw.slice(start, end);
  }

  /** Puts `by` in the place of `raw` from `start` to `end`; an empty `by` leaves that part out. */
  replace(start: number, end: number, by: string): void {
    if (!by) return;
    this.#pieces.push({
      text: this.#text.length,
      raw: start,
      rawLength: end - start,
      verbatim: false,
    });
    this.#text += by;
  }

  /** Whether the text so far ends in white space, or is empty. */
  get atSpace(): boolean {
    return /(^|\s)$/.test(this.#text.slice(-1));
  }

  build(): Passage {
    return new Passage(this.raw, this.#text, this.#pieces);
  }
}
