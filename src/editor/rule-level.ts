import * as vscode from 'vscode';
import type { RuleId, Severity } from '../engine';
import { settingsName, homeOf, type DeskSettings } from './desk-settings';
import { addToJsonList, NotJson, setInJson } from './json-text';
import { markAtCursor } from './navigate';
import type { Store } from './store';

type Level = Severity | 'off';

/** Turns a rule off or gives it another severity, in the nearest `stet.json`. */
export function registerRuleLevel(store: Store, settings: DeskSettings): vscode.Disposable {
  const target = (rule: RuleId | undefined, uri: string | undefined) => {
    if (rule && uri) return { rule, uri: vscode.Uri.parse(uri) };
    const found = markAtCursor(store);
    return found && { rule: found.mark.rule, uri: found.open.uri };
  };
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('stet.turnRuleOff', async (rule?: RuleId, uri?: string) => {
      const aim = target(rule, uri);
      if (aim) await setLevel(settings, aim.uri, aim.rule, 'off');
    }),
    registerCommand('stet.setRuleLevel', async (rule?: RuleId, uri?: string) => {
      const aim = target(rule, uri);
      const level = aim && (await askLevel(aim.rule));
      if (level) await setLevel(settings, aim.uri, aim.rule, level);
    }),
  );
}

async function askLevel(rule: RuleId): Promise<Level | undefined> {
  const levels: (vscode.QuickPickItem & { level: Level })[] = [
    { level: 'off', label: vscode.l10n.t('Off'), description: vscode.l10n.t('never marked') },
    { level: 'hint', label: vscode.l10n.t('Hint'), description: vscode.l10n.t('shown faintly') },
    { level: 'information', label: vscode.l10n.t('Information') },
    { level: 'warning', label: vscode.l10n.t('Warning') },
    { level: 'error', label: vscode.l10n.t('Error') },
  ];
  const title = vscode.l10n.t('How grave is {0} to this desk?', rule);
  return (await vscode.window.showQuickPick(levels, { title }))?.level;
}

async function setLevel(
  settings: DeskSettings,
  uri: vscode.Uri,
  rule: RuleId,
  level: Level,
): Promise<void> {
  if (homeOf(uri)) {
    await editSettings(settings, uri, (text) => setInJson(text, ['rules', rule], level));
    return;
  }
  const configuration = vscode.workspace.getConfiguration('stet', uri);
  const rules = { ...configuration.get<Record<string, Level>>('rules'), [rule]: level };
  await configuration.update('rules', rules, vscode.ConfigurationTarget.Global);
}

/** Adds a value to a list in the nearest `stet.json`. */
export function addToSettings(
  settings: DeskSettings,
  uri: vscode.Uri,
  path: readonly string[],
  value: string,
): Promise<void> {
  return editSettings(settings, uri, (text) => addToJsonList(text, path, value));
}

/** Makes one edit in the nearest `stet.json`, or a new one, and leaves all else as it is written. */
async function editSettings(
  settings: DeskSettings,
  uri: vscode.Uri,
  edit: (text: string) => ReturnType<typeof addToJsonList>,
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
    const range = new vscode.Range(
      document.positionAt(change.start),
      document.positionAt(change.end),
    );
    const made = new vscode.WorkspaceEdit();
    made.replace(target, range, change.newText);
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
