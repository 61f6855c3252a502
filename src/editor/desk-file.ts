import * as vscode from 'vscode';
import type { Edit } from '../engine';
import { homeOf, settingsName, type DeskSettings } from './desk-settings';
import { toWorkspaceEdit } from './documents';
import { NotJson } from './json-text';

/**
 * Makes edits in the nearest `stet.json`, or a new one, and leaves all else as it is written.
 * @param edit what to change in its text; throws `NotJson` where it cannot
 * @returns the file, or `undefined` where it could not be written, which has been told
 */
export async function editSettings(
  settings: DeskSettings,
  uri: vscode.Uri,
  edit: (text: string) => Edit | readonly Edit[] | undefined,
): Promise<vscode.TextDocument | undefined> {
  const target = await deskFileFor(settings, uri);
  if (!target) return undefined;
  try {
    if (!target.exists) await vscode.workspace.fs.writeFile(target.uri, new Uint8Array());
    const document = await vscode.workspace.openTextDocument(target.uri);
    const edits = [edit(document.getText()) ?? []].flat();
    if (!edits.length) return document;
    const wasDirty = document.isDirty;
    if (!(await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits))))
      throw new Error(target.uri.path);
    if (!wasDirty) await document.save();
    await settings.refresh();
    return document;
  } catch (error) {
    await tellFailure(target.uri, error);
    return undefined;
  }
}

/** Where a `stet.json` for a document lies or would lie; tells where there is no place for one. */
export async function deskFileFor(
  settings: DeskSettings,
  uri: vscode.Uri,
): Promise<{ readonly uri: vscode.Uri; readonly exists: boolean } | undefined> {
  const { file } = await settings.of(uri);
  if (file) return { uri: file.uri, exists: true };
  const home = homeOf(uri);
  if (home) return { uri: vscode.Uri.joinPath(home, settingsName), exists: false };
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Open a folder first: the desk’s settings are kept in its stet.json'),
  );
  return undefined;
}

/** Tells why a `stet.json` was not changed, and offers to open it. */
export async function tellFailure(target: vscode.Uri, error: unknown): Promise<void> {
  const reason = error instanceof NotJson ? vscode.l10n.t('it is not valid JSON') : describe(error);
  const message = vscode.l10n.t('{0} was left as it is: {1}', settingsName, reason);
  const open = vscode.l10n.t('Open {0}', settingsName);
  if ((await vscode.window.showErrorMessage(message, open)) === open)
    await vscode.window.showTextDocument(target);
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
