import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that could not be read, with what to tell the editor. */
export interface FileError {
  readonly path: string;
  readonly message: string;
}

/** A file that was read. */
export interface TextFile {
  /** As given, or the folder as given with the rest joined on. */
  readonly path: string;
  /** As VS Code holds it: no byte-order mark, the file's own line ends. */
  readonly text: string;
  /** Given by its own name, not found in a folder. */
  readonly named: boolean;
}

const copyEnding = /\.(?:txt|md|markdown|text)$/i;
/** Larger files are no article and would only cost time; VS Code itself stops syncing at 50 MB. */
const largestFile = 50 * 1024 * 1024;

/** The text files under the paths given, each file once, in the order of their names. */
export async function readFiles(
  paths: readonly string[],
): Promise<{ files: TextFile[]; errors: FileError[] }> {
  const files: TextFile[] = [];
  const errors: FileError[] = [];
  const seen = new Set<string>();
  const fail = (path: string, error: unknown) => errors.push({ path, message: reason(error) });
  const take = async (path: string, named: boolean) => {
    if (seen.has(path)) return;
    seen.add(path);
    try {
      const { size } = await stat(path);
      if (size > largestFile)
        throw new Error(
          `is ${Math.round(size / 1048576)} MB, larger than an article can be; left out`,
        );
      files.push({ path, text: decode(await readFile(path)), named });
    } catch (error) {
      fail(path, error);
    }
  };
  const walk = async (folder: string) => {
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) {
          if (!entry.name.startsWith('.') && entry.name !== 'node_modules') await walk(path);
        } else if (copyEnding.test(entry.name)) await take(path, false);
      }
    } catch (error) {
      fail(folder, error);
    }
  };
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) await walk(path);
      else await take(path, true);
    } catch (error) {
      fail(path, error);
    }
  }
  return { files, errors };
}

/**
 * The text of a file's bytes: UTF-8, or UTF-16 by its byte-order mark.
 * @throws Error in plain words where the bytes are no text
 */
export function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 8192).includes(0)) throw new Error('is a binary file; left out');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('is not UTF-8; save it as UTF-8 and run again');
  }
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read: permission denied';
  return error instanceof Error ? error.message : String(error);
}
