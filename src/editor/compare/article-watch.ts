import * as vscode from 'vscode';
import type { Article } from '../../engine';
import { openDocument } from '../documents';
import type { WorkspaceSiblings } from '../siblings/workspace-siblings';
import { nameOf } from './export';

/** What a comparison shows, as far as its watch needs to know. */
export interface Watched {
  /** Whether an article is compared here. */
  concerns(address: string): boolean;
  /** The articles as they were compared last; none before the first look. */
  readonly articles: readonly Article[];
  /** Whether anything has been shown or told yet. */
  readonly isShown: boolean;
}

/** What befell the articles of a comparison. */
export interface Changes {
  /** An article has changed: what is shown is to be made anew, soon; the words say why. */
  readonly soon: (why: string) => void;
  /** The same, at once. */
  readonly now: (why: string) => void;
  /** Files have other names now. */
  readonly renamed: (newOf: (address: string) => string) => void;
}

/** Tells a comparison when one of its articles is edited, saved elsewhere, closed without saving or renamed. */
export function watchArticles(
  watched: Watched,
  siblings: WorkspaceSiblings,
  { soon, now, renamed }: Changes,
): vscode.Disposable {
  // What was typed and thrown away on closing is no part of the article any more.
  const lookAtClosed = async (address: string) => {
    const shown = watched.articles.find(({ path }) => path === address);
    const present = shown && (await siblings.articleAt(address));
    if (present && present.text !== shown.text && !openDocument(address))
      now(vscode.l10n.t('{0} was closed without saving; compared anew', nameOf(address)));
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const address = document.uri.toString();
      if (contentChanges.length && watched.concerns(address))
        soon(vscode.l10n.t('{0} was edited; compared anew', nameOf(address)));
    }),
    siblings.onDidChangeArticles((changed) => {
      const one = changed.find((address) => watched.concerns(address));
      // What is open here has been heard of already; before the first look nothing can have changed.
      if (one !== undefined && watched.isShown && !openDocument(one))
        soon(vscode.l10n.t('{0} has changed on disk; compared anew', nameOf(one)));
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void lookAtClosed(uri.toString())),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      renamed(newNames(files));
    }),
  );
}

/** Where files and what lay in renamed folders lie now. */
function newNames(
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): (address: string) => string {
  return (address) => {
    for (const { oldUri, newUri } of files) {
      const [before, after] = [oldUri.toString(), newUri.toString()];
      if (address === before) return after;
      if (address.startsWith(`${before}/`)) return after + address.slice(before.length);
    }
    return address;
  };
}
