import * as vscode from 'vscode';
import type { SiblingSource } from './ports';

/** Knows of no other articles. */
export class NoSiblings implements SiblingSource, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<readonly vscode.Uri[] | undefined>();
  readonly onDidChange = this.#changed.event;
  readonly repeats = undefined;

  siblingsOf(): readonly [] {
    return [];
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
