import * as vscode from 'vscode';
import { registerCleanOnSave } from './clean-on-save';
import { registerCleanPreview } from './clean-preview';
import type { Cleaner } from './cleaner';
import type { Store } from './store';
import { registerUnwrap } from './unwrap';

/** All that cleans a whole article. */
export function registerCleaning(store: Store, cleaner: Cleaner): vscode.Disposable {
  return vscode.Disposable.from(
    registerCleanPreview(store, cleaner),
    registerCleanOnSave(store, cleaner),
    registerUnwrap(store, cleaner),
  );
}
