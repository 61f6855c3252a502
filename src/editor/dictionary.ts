import * as vscode from 'vscode';
import { readDictionary, type SpellingPort } from '../engine';
import type { SpellingSource } from './ports';
import { runSliced } from './slices';

/** The word list that the extension ships, read in slices when a desk first asks for spelling. */
export class ShippedWords implements SpellingSource {
  #words: Promise<SpellingPort | undefined> | undefined;

  /** @param log told where the list cannot be read: spelling is then not checked */
  constructor(
    private readonly extension: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  words(): Promise<SpellingPort | undefined> {
    this.#words ??= this.#read().catch((error: unknown) => {
      this.log.error(error instanceof Error ? error : String(error));
      return undefined;
    });
    return this.#words;
  }

  async #read(): Promise<SpellingPort | undefined> {
    const file = vscode.Uri.joinPath(this.extension, 'dist', 'dictionaries', 'english.txt');
    const bytes = await vscode.workspace.fs.readFile(file);
    return runSliced(readDictionary(new TextDecoder().decode(bytes)));
  }
}
