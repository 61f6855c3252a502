import * as vscode from 'vscode';
import type { Rules } from '../engine';
import type { DeskSettings } from './desk-settings';
import { registerRecord } from './record';
import { registerRuleLevel } from './rule-level';
import { registerSettingsDiagnostics } from './settings-diagnostics';
import type { Store } from './store';
import { registerStartStyle } from './start-style';
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
    registerRecord(store, settings),
    registerStartStyle(store, settings),
  );
}
