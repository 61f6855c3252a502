import * as vscode from 'vscode';

/** Why files and folders are left out, for the log and for the view that counts them. */
export class LeftOut {
  readonly #troubles = new Map<string, string>();
  #isChanged = false;

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** How many are left out. */
  get size(): number {
    return this.#troubles.size;
  }

  /** Whether the file or folder at an address is left out. */
  has(address: string): boolean {
    return this.#troubles.has(address);
  }

  /** Keeps in mind, and in the log, why a file or folder is left out; nothing where it no longer is. */
  note(uri: vscode.Uri, trouble?: string): void {
    const address = uri.toString();
    if (this.#troubles.get(address) === trouble) return;
    this.#isChanged = true;
    if (trouble === undefined) this.#troubles.delete(address);
    else {
      this.#troubles.set(address, trouble);
      this.log.warn(
        vscode.l10n.t('{0} is left out: {1}', vscode.workspace.asRelativePath(uri), trouble),
      );
    }
  }

  /** Whether anything has changed since this was asked last. */
  takeChange(): boolean {
    const isChanged = this.#isChanged;
    this.#isChanged = false;
    return isChanged;
  }
}
