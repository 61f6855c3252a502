import * as vscode from 'vscode';
import { copyText } from './copy-text';
import { openDocument } from './documents';
import { breather } from './slices';

const copyEnding = /\.(?:txt|md|markdown|text)$/i;
/** Folders that hold no copy of the desk's. */
const skipped = /^(?:\..*|node_modules)$/;
/** Larger files are no article; read all at once they would hold up everything else. */
const largestFile = 10 * 1024 * 1024;

/** What may be wished of a walk through folders. */
export interface Walk {
  readonly token?: vscode.CancellationToken;
  /** Folders and files that are not looked at. Default: by their names alone. */
  readonly leaveAlone?: (uri: vscode.Uri) => boolean;
  /** Told of each folder that was read, and why one was not. */
  readonly onFolder?: (folder: vscode.Uri, trouble?: string) => void;
}

/**
 * The text files below a folder, in the order of their names. Reads the folders themselves: where a
 * file system has no search provider, `findFiles` may never answer.
 */
export async function* copyFiles(folder: vscode.Uri, walk: Walk = {}): AsyncGenerator<vscode.Uri> {
  const { token, leaveAlone = () => false, onFolder = () => undefined } = walk;
  const { Directory, SymbolicLink, File } = vscode.FileType;
  const breathe = breather();
  // A stack of its own: folders may lie deeper in each other than functions can call each other.
  const waiting: { readonly uri: vscode.Uri; readonly isFolder: boolean }[] = [
    { uri: folder, isFolder: true },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (token?.isCancellationRequested) return;
    const { uri, isFolder } = next;
    if (!isFolder) {
      yield uri;
      continue;
    }
    const entries = await list(uri, onFolder);
    // A folder may hold tens of thousands.
    for (const [name, type] of entries.sort(([a], [b]) => (a < b ? 1 : -1))) {
      await breathe();
      const isCopy = (type & File) !== 0 && copyEnding.test(name);
      if (!isCopy && !(type & Directory && !skipped.test(name))) continue;
      const below = vscode.Uri.joinPath(uri, name);
      if (leaveAlone(below)) continue;
      // A linked folder may lead back up; linked files are read as any other.
      if (!isCopy && type & SymbolicLink)
        onFolder(below, vscode.l10n.t('a link to another folder'));
      else waiting.push({ uri: below, isFolder: !isCopy });
    }
  }
}

async function list(
  folder: vscode.Uri,
  onFolder: (folder: vscode.Uri, trouble?: string) => void,
): Promise<[string, vscode.FileType][]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    onFolder(folder);
    return entries;
  } catch (error) {
    onFolder(folder, troubleOf(error));
    return [];
  }
}

/** Why a file or a folder could not be read, in plain words. */
export function troubleOf(error: unknown): string {
  if (error instanceof vscode.FileSystemError)
    switch (error.code) {
      case 'FileNotFound':
        return vscode.l10n.t('it is gone');
      case 'NoPermissions':
        return vscode.l10n.t('no permission to read it');
      case 'Unavailable':
        return vscode.l10n.t('its file system does not answer');
    }
  return error instanceof Error ? error.message : String(error);
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
 * gone, too large, or no text.
 */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const document = openDocument(uri);
  if (document) return document.getText();
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largestFile) return undefined;
    const copy = copyText(await vscode.workspace.fs.readFile(uri));
    return 'text' in copy ? copy.text : undefined;
  } catch {
    return undefined;
  }
}
