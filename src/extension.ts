import type * as vscode from 'vscode';

/** Called by VS Code when the first text file opens. */
export function activate(_context: vscode.ExtensionContext): void {
  return;
}
