import * as vscode from 'vscode';
import { Article } from '../../engine';
import { openDocument } from '../documents';
import { sourceOf } from '../store';

/** Articles whose text is at hand, so that comparing again need not read them again. */
const mostAtHand = 48;

/** An article as it was read last. */
export interface ArticleAtHand {
  /** What its file was known to be then. */
  readonly stamp: string;
  readonly article: Article;
}

/** The articles read last, by address; the ones not asked for the longest make room for others. */
export class ArticlesAtHand {
  readonly #held = new Map<string, ArticleAtHand>();

  get(address: string): ArticleAtHand | undefined {
    return this.#held.get(address);
  }

  /** Puts an article in the place of the one at its address. */
  set(address: string, held: ArticleAtHand): void {
    this.#held.set(address, held);
  }

  delete(address: string): void {
    this.#held.delete(address);
  }

  clear(): void {
    this.#held.clear();
  }

  /** The article of a text that was read, made from the one at hand; it counts as asked for now. */
  keep(uri: vscode.Uri, text: string, stamp: string): Article {
    const address = uri.toString();
    const before = this.#held.get(address)?.article;
    const document = openDocument(uri);
    const source = document ? sourceOf(document) : { path: address };
    const article = before?.text === text ? before : new Article(text, source, before);
    this.#held.delete(address);
    this.#held.set(address, { stamp, article });
    for (const [oldest] of this.#held) {
      if (this.#held.size <= mostAtHand) break;
      this.#held.delete(oldest);
    }
    return article;
  }
}
