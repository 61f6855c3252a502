import type { Settings, SpellingPort } from '../engine';
import { readEntry, type Entry } from './articles';
import { UsageError, type Given } from './command';
import { dictionaryPath, loadDictionary } from './dictionary';
import { findFiles, reason, type FileError, type FoundFile } from './files';
import { Output } from './output';
import { Progress } from './progress';
import { SettingsFinder } from './settings';
import { oneLine } from '../report/face';

/** One run of a command over files: what it found, how far it has come, what went wrong. */
export class Run {
  readonly output = new Output(process.stdout);
  /** Every file under the operands. */
  readonly files: readonly FoundFile[];
  readonly #progress: Progress;
  readonly #errors: FileError[] = [];
  readonly #settings = new SettingsFinder((error) => {
    this.fail(error);
  });
  #read = 0;
  #spelling: { readonly words: SpellingPort | undefined } | undefined;

  /** @throws UsageError where no path is given */
  constructor(command: string, given: Given) {
    if (!given.operands.length) throw new UsageError(`${command} needs a file or a folder`);
    const { files, errors } = findFiles(given.operands);
    this.files = files;
    this.#progress = new Progress(files.length, 'files');
    for (const error of errors) this.fail(error);
    if (!files.length && !errors.length)
      console.error('stet: no .txt, .text, .md or .markdown files in what was given');
  }

  /** What went wrong so far. */
  get errors(): readonly FileError[] {
    return this.#errors;
  }

  /** Nothing could be run: each path failed. */
  get failed(): boolean {
    return this.#read === 0 && this.#errors.length > 0;
  }

  /** Tells at once, in one line on stderr, what went wrong, and keeps it for the report. */
  fail(error: FileError): void {
    this.#errors.push(error);
    this.#progress.clear();
    console.error(`stet: ${oneLine(error.path)}: ${oneLine(error.message)}`);
  }

  /** Tells in one line on stderr what is to be known of the answer. */
  warn(message: string): void {
    this.#progress.clear();
    console.error(`stet: ${oneLine(message)}`);
  }

  /** Reads one of the files; what cannot be read is told and gives `undefined`. */
  read(file: FoundFile): Entry | undefined {
    const entry = readEntry(file, this.#settings, (error) => {
      this.fail(error);
    });
    if (entry) this.#read++;
    return entry;
  }

  /** The words of English unless the settings turn spelling off, read when first wanted. */
  spelling({ style }: Settings): SpellingPort | undefined {
    if (style.spelling === false) return undefined;
    this.#spelling ??= { words: this.#words() };
    return this.#spelling.words;
  }

  /** Prints a piece of the answer, and moves the progress by one file. */
  async put(text: string): Promise<void> {
    this.#progress.step();
    if (text) this.#progress.clear();
    await this.output.write(text);
  }

  /** Prints what stands before or behind the answers for files. */
  async print(text: string): Promise<void> {
    this.#progress.clear();
    await this.output.write(text);
  }

  #words(): SpellingPort | undefined {
    try {
      return loadDictionary();
    } catch (error) {
      this.fail({ path: dictionaryPath, message: `${reason(error)}; spelling is not checked` });
      return undefined;
    }
  }
}
