import * as vscode from 'vscode';
import { registerCleanFolder } from './clean-folder';
import { registerCleanOnSave } from './clean-on-save';
import { registerCleanPreview } from './clean-preview';
import type { Cleaner } from './cleaner';
import type { DeskSettings } from './desk-settings';
import type { Store } from './store';
import { registerUnwrap } from './unwrap';

/** All that cleans whole articles. */
export function registerCleaning(
  store: Store,
  cleaner: Cleaner,
  settings: DeskSettings,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerCleanPreview(store, cleaner),
    registerCleanOnSave(store, cleaner),
    registerUnwrap(store, cleaner),
    registerCleanFolder(cleaner, settings),
  );
}
