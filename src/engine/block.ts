import type { Expression } from './expression';
import type { Extractor, Passage } from './passage';
import { shift, type Span } from './span';

/**
 * What a block looks like by itself. Its part in the story (headline, crosshead …) depends on its
 * neighbours and is read by `structure`.
 */
export type BlockShape =
  /** Running text: ends like a sentence, or is long. */
  | 'paragraph'
  /** A short line that does not end like a sentence. */
  | 'line'
  /** A list item, by its bullet or number. */
  | 'item'
  /** Markdown code, or a table row. */
  | 'code'
  /** Markdown front matter. */
  | 'matter';

/** A block that has not yet found its number. */
export interface BlockDraft extends Span {
  readonly shape: BlockShape;
  readonly passage: Passage;
}

/** A paragraph or a line standing by itself, at its place in an article. */
export class Block implements Span {
  constructor(
    /** Its number in the article, from 0. */
    readonly index: number,
    readonly shape: BlockShape,
    /** Where its raw text starts in the article. */
    readonly start: number,
    readonly passage: Passage,
  ) {}

  get end(): number {
    return this.start + this.passage.raw.length;
  }

  /** The unwrapped text, which all extractors read. */
  get text(): string {
    return this.passage.text;
  }

  /** What `extractor` finds in this block's unwrapped text; computed once per passage. */
  read<T>(extractor: Extractor<T>): T {
    return this.passage.read(extractor);
  }

  /** The matches of `sought`, which has the flag `g`, in the unwrapped text; sought once per passage. */
  matches(sought: Expression): readonly RegExpExecArray[] {
    return this.passage.matches(sought);
  }

  /** The article's span for a span of the unwrapped text. */
  source(start = 0, end = this.text.length): Span {
    return shift(this.passage.toRaw(start, end), this.start);
  }
}
