import {
  entryOfArticle,
  LineCounts,
  linesAlone,
  sharedLines,
  SiblingIndex,
  type Article,
  type KeptArticle,
  type LineKeys,
  type Ranked,
  type RepeatedLines,
} from '../../engine';

/** So many of the likest articles may be other versions of one story. */
const mostVersions = 32;
/** From this share of common lines on two articles are one story, whatever their words weigh. */
const sameStory = 0.5;

/** The articles of the workspace as they are ranked and counted: what they print is not kept. */
export class Library {
  readonly #index = new SiblingIndex();
  readonly #counts = new LineCounts();
  readonly #lines = new Map<string, LineKeys>();
  /** The lines of an article's other versions, until articles come or go. */
  #versions = new WeakMap<Article, readonly LineKeys[]>();

  /**
   * In how many articles a line stands, other accounts of the same event aside: what those print
   * alike is the story and not the page around it.
   */
  readonly repeats: RepeatedLines = {
    countOf: (line, except) => this.#counts.countOf(line, except, this.#versionsOf(except)),
  };

  get size(): number {
    return this.#index.size;
  }

  has(path: string): boolean {
    return this.#lines.has(path);
  }

  /** Takes an article in, or anew, at its path. */
  take(article: Article): void {
    const path = article.path ?? '';
    this.#count(path, linesAlone(article));
    this.#index.add(article.read(entryOfArticle));
  }

  /** The article at a path as it is held, to be kept. */
  keptAt(path: string): KeptArticle | undefined {
    const lines = this.#lines.get(path);
    const entry = this.#index.packedAt(path);
    return lines && entry && { lines, entry };
  }

  /** Takes in what `keptAt` gave. */
  restore({ lines, entry }: KeptArticle): void {
    this.#count(entry.path, lines);
    this.#index.addPacked(entry);
  }

  /** Forgets the article at a path; whether there was one. */
  drop(path: string): boolean {
    const lines = this.#lines.get(path);
    if (!lines) return false;
    this.#counts.removeLines(lines);
    this.#index.remove(path);
    this.#versions = new WeakMap();
    return this.#lines.delete(path);
  }

  /** Does most of the work of a rank beforehand, with pauses. */
  prepare(article: Article, top: number): Generator<undefined, void> {
    return this.#index.prepare(article.read(entryOfArticle), top);
  }

  /** The other articles, likest first, those of other events behind. */
  rank(article: Article, top: number): Ranked[] {
    return this.#index.rank(article.read(entryOfArticle), top);
  }

  #count(path: string, lines: LineKeys): void {
    this.drop(path);
    this.#counts.addLines(lines);
    this.#lines.set(path, lines);
    this.#versions = new WeakMap();
  }

  #versionsOf(article: Article): readonly LineKeys[] {
    const known = this.#versions.get(article);
    if (known) return known;
    const own = linesAlone(article);
    const found = this.rank(article, mostVersions).flatMap(({ entry, sameEvent }) => {
      const lines = this.#lines.get(entry.path);
      if (!lines) return [];
      return sameEvent || sharedLines(lines, own) >= sameStory * own.length ? [lines] : [];
    });
    this.#versions.set(article, found);
    return found;
  }
}
