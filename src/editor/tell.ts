import * as vscode from 'vscode';

/** How long a word stays in the status bar, in milliseconds. */
const glance = 5000;

/** A word in the status bar that goes away by itself. */
export function tell(message: string): void {
  vscode.window.setStatusBarMessage(message, glance);
}
