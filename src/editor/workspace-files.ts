import * as vscode from 'vscode';
import { openDocument } from './documents';

const copyEnding = /\.(?:txt|md|markdown|text)$/i;
/** Folders that hold no copy of the desk's. */
const skipped = /^(?:\..*|node_modules)$/;
/** Larger files are no article; read all at once they would hold up everything else. */
const largestFile = 10 * 1024 * 1024;

/**
 * The text files below a folder, in the order of their names. Reads the folders themselves: where a
 * file system has no search provider, `findFiles` may never answer.
 */
export async function* copyFiles(
  folder: vscode.Uri,
  token?: vscode.CancellationToken,
  onUnreadable: (folder: vscode.Uri, error: unknown) => void = () => undefined,
): AsyncGenerator<vscode.Uri> {
  const entries = await list(folder, onUnreadable);
  for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (token?.isCancellationRequested) return;
    const uri = vscode.Uri.joinPath(folder, name);
    // A linked folder may lead back up; linked files are read as any other.
    if (type === vscode.FileType.Directory) {
      if (!skipped.test(name)) yield* copyFiles(uri, token, onUnreadable);
    } else if (type & vscode.FileType.File && copyEnding.test(name)) yield uri;
  }
}

async function list(
  folder: vscode.Uri,
  onUnreadable: (folder: vscode.Uri, error: unknown) => void,
): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    onUnreadable(folder, error);
    return [];
  }
}

/** Whether a file's name says that it holds text; other files are not looked at unasked. */
export function isCopyFile(uri: vscode.Uri): boolean {
  return copyEnding.test(uri.path) && !isSkipped(uri);
}

/** Whether a path lies in a folder that holds no copy. */
export function isSkipped(uri: vscode.Uri): boolean {
  const home = vscode.workspace.getWorkspaceFolder(uri)?.uri.path ?? '';
  return uri.path
    .slice(home.length)
    .split('/')
    .some((part) => skipped.test(part));
}

/**
 * The text of a file as VS Code holds it, from the editor where it is open; `undefined` where it is
 * gone, too large, binary or not UTF-8.
 */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const document = openDocument(uri);
  if (document) return document.getText();
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largestFile) return undefined;
    const bytes = await vscode.workspace.fs.readFile(uri);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
