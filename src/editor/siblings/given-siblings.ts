import * as vscode from 'vscode';
import type { Article } from '../../engine';
import { isCopyUri, openDocument } from '../documents';

/** The siblings of each open article as last given: the same list while nothing changed. */
export class GivenSiblings implements vscode.Disposable {
  readonly #lists = new Map<string, readonly Article[]>();
  readonly #closed = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
    this.#lists.delete(uri.toString());
  });

  /** The list to give for an article: the one given before where it holds the same articles. */
  give(uri: vscode.Uri, siblings: readonly Article[]): readonly Article[] {
    const key = uri.toString();
    const before = this.#lists.get(key);
    const list = before && isSameList(before, siblings) ? before : siblings;
    if (openDocument(key)) this.#lists.set(key, list);
    return list;
  }

  /**
   * Open articles that have one of the changed as a sibling, or had.
   * @param has whether an open article would be given one of the changed now
   */
  concernedBy(
    changed: ReadonlySet<string>,
    has: (document: vscode.TextDocument) => boolean,
  ): vscode.Uri[] {
    return vscode.workspace.textDocuments
      .filter(({ uri }) => isCopyUri(uri))
      .filter((document) => {
        const had = this.#lists.get(document.uri.toString());
        if (!had) return false;
        return had.some(({ path }) => changed.has(path ?? '')) || has(document);
      })
      .map(({ uri }) => uri);
  }

  clear(): void {
    this.#lists.clear();
  }

  dispose(): void {
    this.#closed.dispose();
  }
}

function isSameList(a: readonly Article[], b: readonly Article[]): boolean {
  return a.length === b.length && a.every((article, index) => article === b[index]);
}
