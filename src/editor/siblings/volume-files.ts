import * as vscode from 'vscode';

const ending = '.volume';
const unfinished = '.writing';

/** The volumes of an index in a folder of VS Code's storage, each a file by its number. */
export class VolumeFiles {
  constructor(private readonly folder: vscode.Uri) {}

  /** The numbers of all that are there. */
  async list(): Promise<readonly number[]> {
    const names = await this.#names();
    return names.filter((name) => name.endsWith(ending)).map((name) => Number.parseInt(name));
  }

  async read(volume: number): Promise<Uint8Array> {
    return vscode.workspace.fs.readFile(this.#at(volume, ending));
  }

  /** Writes a volume so that a crash leaves the one before it. */
  async write(volume: number, bytes: Uint8Array): Promise<void> {
    const { fs } = vscode.workspace;
    await fs.createDirectory(this.folder);
    await fs.writeFile(this.#at(volume, unfinished), bytes);
    await fs.rename(this.#at(volume, unfinished), this.#at(volume, ending), { overwrite: true });
  }

  /** Removes a volume; one that is not there is no error. */
  async remove(volume: number): Promise<void> {
    try {
      await vscode.workspace.fs.delete(this.#at(volume, ending));
    } catch {
      // It is gone, or will be found again and be worth no more than now.
    }
  }

  #at(volume: number, end: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, `${volume}${end}`);
  }

  async #names(): Promise<readonly string[]> {
    try {
      return (await vscode.workspace.fs.readDirectory(this.folder)).map(([name]) => name);
    } catch {
      return [];
    }
  }
}
