import picomatch from 'picomatch';
import * as vscode from 'vscode';
import { isSkipped } from './workspace-files';

/** Settings of VS Code's own by which people put files out of sight. */
const sections = ['files.exclude', 'search.exclude'];

/**
 * Tells the files and folders that hold no copy: those that start with a dot, `node_modules`, and what
 * the editor has put out of sight with `files.exclude` and `search.exclude`.
 */
export class LeftAlone implements vscode.Disposable {
  readonly #byFolder = new Map<string, (path: string) => boolean>();
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #subscription = vscode.workspace.onDidChangeConfiguration((event) => {
    if (!sections.some((section) => event.affectsConfiguration(section))) return;
    this.#byFolder.clear();
    this.#changed.fire(undefined);
  });

  /** Fired when other files are left alone than before. */
  readonly onDidChange = this.#changed.event;

  /** Whether a file or folder, or a folder that it lies in, is left alone. */
  has(uri: vscode.Uri): boolean {
    if (isSkipped(uri)) return true;
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder) return false;
    const path = uri.path.slice(folder.uri.path.length).replace(/^\//, '');
    return this.#excludedIn(folder)(path);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  #excludedIn({ uri }: vscode.WorkspaceFolder): (path: string) => boolean {
    const address = uri.toString();
    const known = this.#byFolder.get(address);
    if (known) return known;
    const globs = sections.flatMap((section) =>
      Object.entries(vscode.workspace.getConfiguration(undefined, uri).get<object>(section) ?? {})
        // What is to be excluded only beside another file is generated, and no copy.
        .flatMap(([glob, value]) => (value === true ? [glob] : [])),
    );
    const matches = globs.length ? picomatch(globs, { dot: true }) : () => false;
    // Of a folder it is asked again for each file in it.
    const folders = new Map<string, boolean>([['', false]]);
    const isIn = (path: string): boolean => {
      let known = folders.get(path);
      if (known === undefined) folders.set(path, (known = excluded(path)));
      return known;
    };
    const excluded = (path: string): boolean =>
      isIn(path.slice(0, Math.max(0, path.lastIndexOf('/')))) || matches(path);
    this.#byFolder.set(address, excluded);
    return excluded;
  }
}
