import * as vscode from 'vscode';
import { openDocument } from '../documents';

/**
 * A longer text is a book, not an article: it is left out of the index, so that no single text holds
 * up the editor. In UTF-16 units.
 */
export const longestArticle = 400_000;
/** A file of more bytes cannot hold less text than that, whatever its letters. */
const largestFile = 3 * longestArticle;

/** What came of reading a file. */
export type Copy =
  | { readonly text: string; readonly stamp: string }
  /** Nothing has changed since the stamp that was given. */
  | { readonly same: true }
  | { readonly gone: true }
  /** Why it cannot be an article; `stamp` where trying again makes no sense before it changes. */
  | { readonly trouble: string; readonly stamp?: string };

/**
 * Reads a file from the editor where it is open, else from its file system.
 * @param before the stamp of the last reading: an unchanged file is not read again
 */
export async function readCopy(uri: vscode.Uri, before?: string): Promise<Copy> {
  const document = openDocument(uri);
  // VS Code keeps a closed document for a while, though its file may be gone.
  if (document && (document.isDirty || isInTab(uri))) {
    const stamp = `version ${document.version}`;
    if (stamp === before) return { same: true };
    const text = document.getText();
    return text.length > longestArticle
      ? { trouble: vscode.l10n.t('too long for an article'), stamp }
      : { text, stamp };
  }
  try {
    const { mtime, size, type } = await vscode.workspace.fs.stat(uri);
    const stamp = `${mtime} ${size}`;
    if (stamp === before) return { same: true };
    if (type & vscode.FileType.Directory) return { gone: true };
    if (size > largestFile) return { trouble: vscode.l10n.t('too long for an article'), stamp };
    return { ...decode(await vscode.workspace.fs.readFile(uri)), stamp };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound')
      return { gone: true };
    return { trouble: error instanceof Error ? error.message : String(error) };
  }
}

function isInTab(uri: vscode.Uri): boolean {
  const wanted = uri.toString();
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === wanted);
}

function decode(bytes: Uint8Array): { readonly text: string } | { readonly trouble: string } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) return { trouble: vscode.l10n.t('a binary file') };
    return text.length > longestArticle
      ? { trouble: vscode.l10n.t('too long for an article') }
      : { text };
  } catch {
    return { trouble: vscode.l10n.t('not UTF-8') };
  }
}
