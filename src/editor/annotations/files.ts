import * as vscode from 'vscode';
import type { AnnotationFiles } from '../../store/annotation-store';

/** Where a workspace folder keeps its annotations. */
export function annotationsFolder(home: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(home, '.stet', 'annotations');
}

/** The annotation files of a workspace folder, on whatever file system it lies. */
export function workspaceFiles(home: vscode.Uri): AnnotationFiles {
  const { fs } = vscode.workspace;
  const folder = annotationsFolder(home);
  const at = (name: string) => vscode.Uri.joinPath(folder, name);
  return {
    list: async () => {
      try {
        return (await fs.readDirectory(folder)).map(([name]) => name);
      } catch {
        return [];
      }
    },
    read: async (name) => new TextDecoder().decode(await fs.readFile(at(name))),
    write: async (name, text) => {
      await fs.createDirectory(folder);
      await fs.writeFile(at(name), new TextEncoder().encode(text));
    },
    rename: async (from, to) => {
      await fs.rename(at(from), at(to), { overwrite: true });
    },
    remove: async (name) => {
      await fs.delete(at(name));
    },
  };
}

/** For documents outside every workspace folder: kept while the window is open. */
export function memoryFiles(): AnnotationFiles {
  const kept = new Map<string, string>();
  return {
    list: () => Promise.resolve([...kept.keys()]),
    read: (name) => Promise.resolve(kept.get(name) ?? ''),
    write: (name, text) => {
      kept.set(name, text);
      return Promise.resolve();
    },
    rename: (from, to) => {
      kept.set(to, kept.get(from) ?? '');
      kept.delete(from);
      return Promise.resolve();
    },
    remove: (name) => {
      kept.delete(name);
      return Promise.resolve();
    },
  };
}
