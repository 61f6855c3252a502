import * as vscode from 'vscode';
import picomatch from 'picomatch';
import { defaultSettings, parseSettings, type Settings } from '../engine';

/** The file that holds a desk's settings. */
export const settingsName = 'stet.json';

/** A `stet.json` that was read. */
export interface DeskFile {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** The settings that hold for a document. */
export interface Desk {
  readonly settings: Settings;
  /** The nearest `stet.json`, if there is one. */
  readonly file: DeskFile | undefined;
  /** Whether the desk says that a file is an article, or is none; `undefined` where it says neither. */
  includes(uri: vscode.Uri): boolean | undefined;
}

/** Finds, reads and watches the `stet.json` files of the workspace. */
export class DeskSettings implements vscode.Disposable {
  readonly #files = new Map<string, Promise<DeskFile | undefined>>();
  readonly #scopes = new WeakMap<DeskFile, Desk['includes']>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #loaded = new vscode.EventEmitter<DeskFile>();
  readonly #subscriptions: readonly { dispose(): unknown }[];

  /** Fired when settings may have changed. */
  readonly onDidChange = this.#changed.event;
  /** Fired when a `stet.json` was read. */
  readonly onDidLoad = this.#loaded.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${settingsName}`);
    const refresh = () => void this.refresh();
    this.#subscriptions = [
      this.#changed,
      this.#loaded,
      watcher,
      watcher.onDidCreate(refresh),
      watcher.onDidChange(refresh),
      watcher.onDidDelete(refresh),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (uri.path.endsWith(`/${settingsName}`)) refresh();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(refresh),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('stet')) this.#changed.fire();
      }),
      // A file system without a watcher is looked at again when the window comes back.
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) refresh();
      }),
    ];
  }

  /** Every `stet.json` that was found so far. */
  async files(): Promise<readonly DeskFile[]> {
    const files = await Promise.all(this.#files.values());
    return files.flatMap((file) => file ?? []);
  }

  /** The settings for a document; those of VS Code and the defaults where there is no file, or a faulty one. */
  async of(uri: vscode.Uri): Promise<Desk> {
    for (const folder of foldersAbove(uri)) {
      const file = await this.#fileIn(folder);
      if (!file) continue;
      const settings = parseSettings(file.text).settings ?? defaultSettings;
      return { settings, file, includes: scope(settings, folder) };
    }
    const rules: unknown = vscode.workspace.getConfiguration('stet', uri).get('rules');
    const settings = parseSettings(JSON.stringify({ rules: rules ?? {} })).settings;
    return { settings: settings ?? defaultSettings, file: undefined, includes: () => undefined };
  }

  /** As `includes` of the settings for a file, in less time: it is asked of every file of the workspace. */
  async includes(uri: vscode.Uri): Promise<boolean | undefined> {
    for (const folder of foldersAbove(uri)) {
      const file = await this.#fileIn(folder);
      if (!file) continue;
      const known = this.#scopes.get(file);
      const includes = known ?? scope(parseSettings(file.text).settings ?? defaultSettings, folder);
      if (!known) this.#scopes.set(file, includes);
      return includes(uri);
    }
    return undefined;
  }

  /** Reads all known files again and tells if one of them is another now. */
  async refresh(): Promise<void> {
    const before = await this.#snapshot();
    this.#files.clear();
    for (const folder of before.keys()) await this.#fileIn(vscode.Uri.parse(folder));
    const after = await this.#snapshot();
    if ([...before].some(([folder, text]) => after.get(folder) !== text)) this.#changed.fire();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #snapshot(): Promise<Map<string, string | undefined>> {
    const entries = Array.from(
      this.#files,
      async ([folder, file]) => [folder, (await file)?.text] as const,
    );
    return new Map(await Promise.all(entries));
  }

  #fileIn(folder: vscode.Uri): Promise<DeskFile | undefined> {
    const key = folder.toString();
    const known = this.#files.get(key);
    if (known) return known;
    const file = read(vscode.Uri.joinPath(folder, settingsName));
    this.#files.set(key, file);
    void file.then((loaded) => {
      if (loaded) this.#loaded.fire(loaded);
    });
    return file;
  }
}

/** Where a new `stet.json` for a document belongs: its workspace folder. */
export function homeOf(uri: vscode.Uri): vscode.Uri | undefined {
  const folders = vscode.workspace.workspaceFolders;
  const folder =
    vscode.workspace.getWorkspaceFolder(uri) ??
    (uri.scheme === 'untitled' && folders?.length === 1 ? folders[0] : undefined);
  return folder?.uri;
}

/** The folders from that of the document up to the workspace folder. */
function foldersAbove(uri: vscode.Uri): vscode.Uri[] {
  const home = homeOf(uri);
  if (!home) return [];
  if (uri.scheme !== home.scheme) return [home];
  const folders: vscode.Uri[] = [];
  let folder = vscode.Uri.joinPath(uri, '..');
  while (folder.path.length > home.path.length && folder.path.startsWith(home.path)) {
    folders.push(folder);
    folder = vscode.Uri.joinPath(folder, '..');
  }
  return [...folders, home];
}

function scope(settings: Settings, folder: vscode.Uri): Desk['includes'] {
  const { include, exclude } = settings;
  if (!include.length && !exclude.length) return () => undefined;
  const options = { dot: true, basename: false };
  const included = picomatch([...include], options);
  const excluded = picomatch([...exclude], options);
  return (uri) => {
    const path = uri.path.slice(folder.path.length).replace(/^\//, '');
    if (exclude.length && excluded(path)) return false;
    return include.length && included(path) ? true : undefined;
  };
}

async function read(uri: vscode.Uri): Promise<DeskFile | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return { uri, text: new TextDecoder().decode(bytes) };
  } catch {
    return undefined;
  }
}
