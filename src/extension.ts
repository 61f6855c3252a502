import * as vscode from 'vscode';
import { registerCodeActions } from './editor/code-actions';
import { registerContextKeys } from './editor/context-keys';
import { DeskSettings } from './editor/desk-settings';
import { registerDiagnostics } from './editor/diagnostics';
import { registerFixCommands } from './editor/fix-commands';
import { registerHover } from './editor/hover';
import { registerLetItStand } from './editor/let-it-stand';
import { faultsTo } from './editor/log';
import { registerMenu } from './editor/menu';
import { registerNavigation } from './editor/navigate';
import { registerRuleLevel } from './editor/rule-level';
import { registerRulePages } from './editor/rule-pages';
import { registerSettingsDiagnostics } from './editor/settings-diagnostics';
import { NoSiblings } from './editor/siblings';
import { registerStatusBar } from './editor/status-bar';
import { Store } from './editor/store';
import { FileVerdicts } from './editor/verdicts';
import { rules } from './engine';

/** What the extension hands to whoever asks VS Code for it. */
export interface StetApi {
  readonly store: Store;
}

/** Called by VS Code when the first text file opens. */
export function activate({ subscriptions, extensionUri }: vscode.ExtensionContext): StetApi {
  const log = vscode.window.createOutputChannel('Stet', { log: true });
  const settings = new DeskSettings();
  const verdicts = new FileVerdicts();
  const siblings = new NoSiblings();
  const store = new Store({ rules, settings, verdicts, siblings, onFault: faultsTo(log) });
  void verdicts.load();
  subscriptions.push(
    log,
    settings,
    verdicts,
    siblings,
    store,
    registerDiagnostics(store),
    registerSettingsDiagnostics(settings, rules),
    registerRulePages(extensionUri),
    registerHover(store),
    registerCodeActions(store),
    registerFixCommands(store),
    registerLetItStand(store, verdicts),
    registerRuleLevel(store, settings),
    registerNavigation(store),
    registerStatusBar(store),
    registerContextKeys(store),
    registerMenu(store, log),
  );
  return { store };
}
