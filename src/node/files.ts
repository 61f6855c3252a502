import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode, type Decoded } from './encoding';

/** What could not be read or run, with what to tell the editor. */
export interface FileError {
  readonly path: string;
  readonly message: string;
}

/** A file to look at. */
export interface FoundFile {
  /** As given, or the folder as given with the rest joined on. */
  readonly path: string;
  /** Given by its own name, not found in a folder. */
  readonly named: boolean;
}

const copyEnding = /\.(?:txt|md|markdown|text)$/i;
/** Larger files are no article and would only cost time; VS Code itself stops syncing at 50 MB. */
const largestFile = 50 * 1024 * 1024;

/**
 * The text files under the paths given, each once however it is reached, folder by folder in the
 * order of their names. Hidden folders and `node_modules` are left out; links are followed, loops
 * are not.
 */
export function findFiles(paths: readonly string[]): { files: FoundFile[]; errors: FileError[] } {
  const found = new Map<string, FoundFile>();
  const folders = new Set<string>();
  const errors: FileError[] = [];
  const attempt = (path: string, action: () => void) => {
    try {
      action();
    } catch (error) {
      errors.push({ path, message: reason(error) });
    }
  };
  const walk = (folder: string) => {
    const real = realpathSync(folder);
    if (folders.has(real)) return;
    folders.add(real);
    const below: string[] = [];
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink())
        attempt(path, () => {
          follow(path, entry.name, below);
        });
      else if (entry.isDirectory()) below.push(path);
      else if (entry.isFile() && copyEnding.test(entry.name)) add(join(real, entry.name), path);
    }
    for (const path of below)
      if (!isPrivate(path))
        attempt(path, () => {
          walk(path);
        });
  };
  const follow = (path: string, name: string, below: string[]) => {
    if (!copyEnding.test(name) && !statSync(path).isDirectory()) return;
    if (statSync(path).isDirectory()) below.push(path);
    else add(realpathSync(path), path);
  };
  const add = (real: string, path: string) => {
    if (!found.has(real)) found.set(real, { path, named: false });
  };
  for (const path of paths)
    attempt(path, () => {
      if (statSync(path).isDirectory()) walk(path);
      else found.set(realpathSync(path), { path, named: true });
    });
  return { files: [...found.values()], errors };
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}

function isPrivate(path: string): boolean {
  return /(?:^|[\\/])(?:\.[^\\/]+|node_modules)$/.test(path);
}

/**
 * The text of a file.
 * @throws Error in plain words where it cannot be read as text
 */
export function readText(path: string): Decoded {
  try {
    // Asked before it is opened: opening a pipe would wait for its writer.
    const stat = statSync(path);
    if (!stat.isFile()) throw new Error('is no regular file; left out');
    if (stat.size > largestFile)
      throw new Error(
        `has ${Math.round(stat.size / 1048576)} MB, more than an article can have; left out`,
      );
    return decode(readFileSync(path));
  } catch (error) {
    throw new Error(reason(error), { cause: error });
  }
}

/** Whether `readText` failed because the file is not there any more. */
export function hasVanished(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

/** What went wrong with a file, in plain words. */
export function reason(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'ELOOP':
      return 'is a link that leads back to itself';
    case 'EISDIR':
      return 'is a folder';
    case 'EROFS':
      return 'lies on a read-only disk';
    case 'ENOSPC':
      return 'no space left on the disk';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
