import * as vscode from 'vscode';
import type { Rules } from '../engine';
import type { DeskSettings } from './desk-settings';
import { registerRuleLevel } from './rule-level';
import { registerSettingsDiagnostics } from './settings-diagnostics';
import type { Store } from './store';
import { registerTeaching } from './teach';

/** All that writes or checks the desk's `stet.json`. */
export function registerDesk(
  store: Store,
  settings: DeskSettings,
  rules: Rules,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerSettingsDiagnostics(settings, rules),
    registerRuleLevel(store, settings),
    registerTeaching(store, settings),
  );
}
