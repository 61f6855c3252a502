import * as vscode from 'vscode';
import type { Edit } from '../engine';
import { homeOf, settingsName, type DeskSettings } from './desk-settings';
import { rangeOf } from './documents';
import { NotJson } from './json-text';

/** Makes one edit in the nearest `stet.json`, or a new one, and leaves all else as it is written. */
export async function editSettings(
  settings: DeskSettings,
  uri: vscode.Uri,
  edit: (text: string) => Edit | undefined,
): Promise<void> {
  const home = homeOf(uri);
  const { file } = await settings.of(uri);
  const target = file?.uri ?? (home && vscode.Uri.joinPath(home, settingsName));
  if (!target) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a folder first: the desk’s settings are kept in its stet.json'),
    );
    return;
  }
  try {
    if (!file) await vscode.workspace.fs.writeFile(target, new Uint8Array());
    const document = await vscode.workspace.openTextDocument(target);
    const change = edit(document.getText());
    if (!change) return;
    const wasDirty = document.isDirty;
    const made = new vscode.WorkspaceEdit();
    made.replace(target, rangeOf(document, change), change.newText);
    if (!(await vscode.workspace.applyEdit(made))) throw new Error(target.path);
    if (!wasDirty) await document.save();
    await settings.refresh();
  } catch (error) {
    await tellFailure(target, error);
  }
}

async function tellFailure(target: vscode.Uri, error: unknown): Promise<void> {
  const reason = error instanceof NotJson ? vscode.l10n.t('it is not valid JSON') : describe(error);
  const message = vscode.l10n.t('{0} was left as it is: {1}', settingsName, reason);
  const open = vscode.l10n.t('Open {0}', settingsName);
  if ((await vscode.window.showErrorMessage(message, open)) === open)
    await vscode.window.showTextDocument(target);
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
