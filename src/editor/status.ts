import * as vscode from 'vscode';
import { registerContextKeys } from './context-keys';
import { registerMenu } from './menu';
import { registerStatusBar } from './status-bar';
import type { InFront } from './in-front';
import type { Store } from './store';
import { registerWordWrap } from './word-wrap';

/** All that tells what Stet makes of the article in the active editor, and what can be done. */
export function registerStatus(
  store: Store,
  inFront: InFront,
  log: vscode.LogOutputChannel,
  memory: vscode.Memento,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerStatusBar(store),
    registerContextKeys(store, inFront),
    registerMenu(store, log),
    registerWordWrap(store, memory),
  );
}
