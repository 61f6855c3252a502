import { Block, type BlockDraft } from './block';
import { Passage, type Extractor } from './passage';
import type { Span } from './span';
import { splitBlocks } from './extract/blocks';
import { finish, type SteppedReader, type Steps } from './steps';

/** How the copy is written; Markdown's marks are masked, plain text has none. */
export type Format = 'text' | 'markdown';

/** What is known of an article besides its text. */
export interface ArticleSource {
  /** The file as its opener calls it: a path or a URI, used for its name and as evidence's address. */
  readonly path?: string;
  /** Default: by the ending of `path`, else `text`. */
  readonly format?: Format;
}

/** A fact that an extractor found, with the block it stands in and its place in the article. */
export interface Found<T> {
  readonly fact: T;
  readonly block: Block;
  /** Offsets into the article's text. */
  readonly span: Span;
}

/** Reads a fact that needs the whole article. A named function: it is the key of the memo. */
export type ArticleReader<T> = (article: Article) => T;

/**
 * One news text, never changed: a changed text is a new `Article`, made from the old one so that
 * passages which did not change keep what was read in them.
 */
export class Article {
  readonly path: string | undefined;
  readonly format: Format;
  readonly blocks: readonly Block[];
  readonly #memo = new Map<unknown, unknown>();

  /**
   * @param text the text as VS Code holds it: no byte-order mark, the file's own line ends
   * @param previous the article this one is an edit of
   * @param drafts the blocks of `text`, where they are known
   */
  constructor(
    readonly text: string,
    source: ArticleSource = {},
    previous?: Article,
    drafts?: readonly BlockDraft[],
  ) {
    this.path = source.path;
    this.format = formatOf(source);
    const known = new Map<string, Passage>();
    if (previous?.format === this.format)
      for (const block of previous.blocks) known.set(block.passage.raw, block.passage);
    this.blocks = (drafts ?? finish(splitBlocks(text, this.format))).map((draft, index) =>
      this.#settle(draft, index, known),
    );
  }

  /** As the constructor, with pauses: splitting megabytes into blocks takes a while. */
  static *inSteps(text: string, source: ArticleSource = {}, previous?: Article): Steps<Article> {
    const drafts = yield* splitBlocks(text, formatOf(source));
    return new Article(text, source, previous, drafts);
  }

  /** What `reader` finds in the whole article; computed once. */
  read<T>(reader: ArticleReader<T>): T {
    const known = this.#memo.get(reader);
    if (known !== undefined || this.#memo.has(reader)) return known as T;
    const found = reader(this);
    this.#memo.set(reader, found);
    return found;
  }

  /** As `read`, with the pauses of a reader that works in steps. */
  *readInSteps<T>(reader: SteppedReader<T>): Steps<T> {
    if (!this.#memo.has(reader)) {
      const found = yield* reader.steps(this);
      // Whoever read it during a pause holds on to what was made then.
      if (!this.#memo.has(reader)) this.#memo.set(reader, found);
    }
    return this.read(reader);
  }

  /** What `extractor` finds in each of `blocks` (default: all), with its place in the article. */
  find<T extends Span>(
    extractor: Extractor<readonly T[]>,
    blocks: readonly Block[] = this.blocks,
  ): Found<T>[] {
    return blocks.flatMap((block) =>
      block
        .read(extractor)
        .map((fact) => ({ fact, block, span: block.source(fact.start, fact.end) })),
    );
  }

  /** The block that holds the offset, if any does. */
  blockAt(offset: number): Block | undefined {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const block = this.blocks[middle];
      if (!block) return undefined;
      if (offset < block.start) high = middle - 1;
      else if (offset >= block.end) low = middle + 1;
      else return block;
    }
    return undefined;
  }

  /** The words as written, with line breaks and runs of space folded to one space. */
  quote(span: Span): string {
    return this.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  }

  #settle(draft: BlockDraft, index: number, known: Map<string, Passage>): Block {
    const raw = this.text.slice(draft.start, draft.end);
    const old = known.get(raw);
    const passage = old?.text === draft.passage.text ? old : draft.passage;
    known.set(raw, passage);
    return new Block(index, draft.shape, draft.start, passage);
  }
}

function formatOf({ path, format }: ArticleSource): Format {
  return format ?? (/\.(md|markdown)$/i.test(path ?? '') ? 'markdown' : 'text');
}
