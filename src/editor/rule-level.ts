import * as vscode from 'vscode';
import type { RuleId, Severity } from '../engine';
import { editSettings } from './desk-file';
import { homeOf, type DeskSettings } from './desk-settings';
import { setInJson } from './json-text';
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
