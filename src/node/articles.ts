import { dirname, resolve } from 'node:path';
import { addToList, Article, isArticle } from '../engine';
import type { Encoding } from './encoding';
import { hasVanished, readText, reason, type FileError, type FoundFile } from './files';
import type { FileSettings, SettingsFinder } from './settings';

/** A file that was read, and what is to be done with it. */
export interface Entry extends FileSettings {
  readonly file: FoundFile;
  readonly article: Article;
  readonly encoding: Encoding;
  /** It began with a byte-order mark. */
  readonly mark: boolean;
  readonly isArticle: boolean;
  /** An article, or named on the command line: then it is checked whatever it looks like. */
  readonly wanted: boolean;
}

/** Reads one file; what goes wrong is told to `fail` and gives `undefined`. */
export function readEntry(
  file: FoundFile,
  settings: SettingsFinder,
  fail: (error: FileError) => void,
): Entry | undefined {
  try {
    const { text, encoding, mark } = readText(file.path);
    const article = new Article(text, { path: file.path });
    const said = settings.for(file.path);
    const judged = said.listed ?? isArticle(article);
    return {
      file,
      article,
      encoding,
      mark,
      ...said,
      isArticle: judged,
      wanted: judged || file.named,
    };
  } catch (error) {
    // A file of a folder that has gone since is no trouble: it is no longer asked about.
    if (file.named || !hasVanished(error)) fail({ path: file.path, message: reason(error) });
    return undefined;
  }
}

/** The files by the folder they lie in, folders in the order of their first file. */
export function byFolder(files: readonly FoundFile[]): FoundFile[][] {
  const folders = new Map<string, FoundFile[]>();
  for (const file of files) {
    const folder = dirname(resolve(file.path));
    addToList(folders, folder, file);
  }
  return [...folders.values()];
}
