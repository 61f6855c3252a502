import * as vscode from 'vscode';
import { readDictionary, type SpellingPort } from '../engine';
import type { SpellingSource } from './ports';
import { runSliced } from './slices';

/** The word list that the extension ships, read in slices when an article is first checked. */
export class ShippedWords implements SpellingSource, vscode.Disposable {
  readonly #didRead = new vscode.EventEmitter<void>();
  readonly onDidRead = this.#didRead.event;
  #read: SpellingPort | undefined;
  #words: Promise<SpellingPort | undefined> | undefined;

  /** @param log told where the list cannot be read: spelling is then not checked */
  constructor(
    private readonly extension: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  ready(): SpellingPort | undefined {
    if (!this.#read) void this.words();
    return this.#read;
  }

  words(): Promise<SpellingPort | undefined> {
    this.#words ??= this.#readAll().catch((error: unknown) => {
      this.log.error(error instanceof Error ? error : String(error));
      return undefined;
    });
    return this.#words;
  }

  dispose(): void {
    this.#didRead.dispose();
  }

  async #readAll(): Promise<SpellingPort | undefined> {
    const file = vscode.Uri.joinPath(this.extension, 'dist', 'dictionaries', 'english.txt');
    const bytes = await vscode.workspace.fs.readFile(file);
    this.#read = await runSliced(readDictionary(new TextDecoder().decode(bytes)));
    this.#didRead.fire();
    return this.#read;
  }
}
