import * as vscode from 'vscode';
import { copyText, type CopyText } from '../copy-text';
import { openDocument } from '../documents';
import { troubleOf } from '../workspace-files';

/**
 * A longer text is a book, not an article: it is left out of the index, so that no single text holds
 * up the editor. In UTF-16 units.
 */
export const longestArticle = 400_000;
/** A file of more bytes cannot hold less text than that, whatever its letters. */
const largestFile = 3 * longestArticle;

/** What VS Code calls a file that is not there; the second where a folder has given way to a file. */
const gone = ['FileNotFound', 'FileNotADirectory'];

/** With this the stamp of an open document begins. */
const ofDocument = 'version ';

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
    const stamp = `${ofDocument}${document.version}`;
    if (stamp === before) return { same: true };
    return bounded({ text: document.getText() }, stamp);
  }
  try {
    const { mtime, size, type } = await vscode.workspace.fs.stat(uri);
    const stamp = `${mtime} ${size}`;
    if (stamp === before) return { same: true };
    if (type & vscode.FileType.Directory) return { gone: true };
    if (size > largestFile) return { trouble: tooLong(), stamp };
    return bounded(copyText(await vscode.workspace.fs.readFile(uri)), stamp);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && gone.includes(error.code)) return { gone: true };
    return { trouble: troubleOf(error) };
  }
}

/** Whether a stamp is of a file, and not of a document that is open, whose version means nothing later. */
export function isOfFile(stamp?: string): boolean {
  return !stamp?.startsWith(ofDocument);
}

function isInTab(uri: vscode.Uri): boolean {
  const wanted = uri.toString();
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === wanted);
}

function bounded(copy: CopyText, stamp: string): Copy {
  const isLong = 'text' in copy && copy.text.length > longestArticle;
  return { ...(isLong ? { trouble: tooLong() } : copy), stamp };
}

const tooLong = () =>
  vscode.l10n.t('too long for an article, with more than {0} characters', longestArticle);
