import * as vscode from 'vscode';
import { isCopy } from '../documents';
import { LeftAlone } from '../left-alone';
import { breather } from '../slices';
import { copyFiles, isCopyFile } from '../workspace-files';

/** A file to look at. */
export interface Look {
  readonly uri: vscode.Uri;
  /** Read it although it seems unchanged. */
  readonly force: boolean;
  /** It is to be forgotten, though it may be there: the editor has put it out of sight. */
  readonly leftAlone: boolean;
}

/** How long an article that is being edited rests before others see it, in milliseconds. */
const rest = 800;
/** How long several changes of files are gathered, in milliseconds. */
const gathering = 100;
/** Watchers may be silent: when the window comes back all is looked at again, at most so often. */
const leastBetweenLooks = 30_000;

/**
 * Says which files of the workspace are to be looked at: all in the beginning, then those that come,
 * change and go. One batch at a time.
 */
export class WorkspaceWatch implements vscode.Disposable {
  readonly #waiting = new Map<string, Look>();
  /** What is being looked at now. */
  #batch: readonly Look[] = [];
  readonly #leftAlone = new LeftAlone();
  /** Folders that came: watchers may miss the first files in them. */
  readonly #folders = new Map<string, vscode.Uri>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Until it is started. */
  #busy = true;
  #lookAround = true;
  #lookedAt = 0;
  #disposed = false;

  /**
   * @param lookAt reads a batch; it is never called while a batch is being read
   * @param known the addresses of all files read so far
   * @param onFolder told of each folder that was read, and why one was not
   */
  constructor(
    private readonly lookAt: (looks: readonly Look[]) => Promise<void>,
    private readonly known: () => readonly string[],
    private readonly onFolder: (folder: vscode.Uri, trouble?: string) => void,
  ) {
    const { workspace, window } = vscode;
    const watcher = workspace.createFileSystemWatcher('**/*.{txt,md,markdown,text}');
    const look = (uri: vscode.Uri) => {
      if (isCopyFile(uri)) this.#look(uri, true, gathering);
    };
    const around = () => {
      this.lookAround();
    };
    // Of a folder that comes or goes as a whole a watcher may tell nothing but its own name.
    const folders = workspace.createFileSystemWatcher('**/*', false, true, false);
    this.#subscriptions = [
      this.#leftAlone,
      this.#leftAlone.onDidChange(around),
      watcher,
      watcher.onDidCreate(look),
      watcher.onDidChange(look),
      watcher.onDidDelete(look),
      folders,
      folders.onDidCreate((uri) => {
        if (!mayBeFolder(uri) || this.#leftAlone.has(uri)) return;
        this.#folders.set(uri.toString(), uri);
        this.#schedule(gathering);
      }),
      folders.onDidDelete((uri) => {
        if (!mayBeFolder(uri)) return;
        this.onFolder(uri);
        const inside = `${uri.toString()}/`;
        // What is being read now may be taken in only after this.
        const read = this.#batch.map((look) => look.uri.toString());
        for (const address of new Set([...this.known(), ...read]))
          if (address.startsWith(inside)) this.#look(vscode.Uri.parse(address), false, gathering);
      }),
      workspace.onDidDeleteFiles(around),
      workspace.onDidRenameFiles(around),
      workspace.onDidChangeWorkspaceFolders(around),
      window.onDidChangeWindowState(({ focused }) => {
        if (focused && performance.now() - this.#lookedAt > leastBetweenLooks) around();
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length && isCopy(document)) this.#lookIfKnown(document.uri, rest);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (isCopy(document)) this.#lookIfKnown(document.uri, gathering);
      }),
    ];
  }

  /** Begins to look: at all files first. */
  start(): void {
    this.#busy = false;
    this.#schedule(0);
  }

  /** Looks at all files again; those that seem unchanged are not read. */
  lookAround(): void {
    this.#lookAround = true;
    this.#schedule(gathering);
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Files outside the workspace are open, but no siblings of anything. */
  #lookIfKnown(uri: vscode.Uri, delay: number): void {
    if (vscode.workspace.getWorkspaceFolder(uri) && isCopyFile(uri)) this.#look(uri, false, delay);
  }

  #look(uri: vscode.Uri, force: boolean, delay: number): void {
    const address = uri.toString();
    const forced = force || this.#waiting.get(address)?.force === true;
    this.#waiting.set(address, { uri, force: forced, leftAlone: this.#isLeftAlone(uri) });
    this.#schedule(delay);
  }

  /** What is out of sight, or no longer in the workspace. */
  #isLeftAlone(uri: vscode.Uri): boolean {
    return !vscode.workspace.getWorkspaceFolder(uri) || this.#leftAlone.has(uri);
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    if (!this.#disposed) this.#timer = setTimeout(() => void this.#run(), delay);
  }

  async #run(): Promise<void> {
    // What comes meanwhile is taken up at the end of the batch.
    if (this.#busy) return;
    this.#busy = true;
    try {
      if (this.#lookAround) {
        this.#lookAround = false;
        await this.#list();
      }
      await this.#listNewFolders();
      this.#batch = [...this.#waiting.values()];
      this.#waiting.clear();
      await this.lookAt(this.#batch);
    } finally {
      this.#batch = [];
      this.#busy = false;
    }
    if (this.#waiting.size || this.#folders.size || this.#isToLookAround())
      this.#schedule(gathering);
  }

  /** Asked anew: it may have been wished for while a batch was read. */
  #isToLookAround(): boolean {
    return this.#lookAround;
  }

  #isOver(): boolean {
    return this.#disposed;
  }

  /** Puts every file down that is there, and those that were and may be gone. */
  async #list(): Promise<void> {
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) await this.#listBelow(uri);
    const breathe = breather();
    for (const address of this.known()) {
      const uri = vscode.Uri.parse(address);
      this.#add(uri, this.#isLeftAlone(uri));
      await breathe();
    }
    this.#lookedAt = performance.now();
  }

  async #listNewFolders(): Promise<void> {
    for (const [address, uri] of this.#folders) {
      this.#folders.delete(address);
      if (await isFolder(uri)) await this.#listBelow(uri);
    }
  }

  async #listBelow(folder: vscode.Uri): Promise<void> {
    const leaveAlone = (uri: vscode.Uri) => this.#leftAlone.has(uri);
    const breathe = breather();
    for await (const file of copyFiles(folder, { leaveAlone, onFolder: this.onFolder })) {
      if (this.#isOver()) return;
      this.#add(file, false);
      await breathe();
    }
  }

  #add(uri: vscode.Uri, leftAlone: boolean): void {
    const address = uri.toString();
    if (!this.#waiting.has(address)) this.#waiting.set(address, { uri, force: false, leftAlone });
  }
}

/** A folder's name seldom has an ending; asking of every file that comes would cost too much. */
function mayBeFolder(uri: vscode.Uri): boolean {
  return !/\.[a-z]\w{0,7}$/i.test(uri.path);
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}
