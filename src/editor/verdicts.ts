import * as vscode from 'vscode';
import * as v from 'valibot';
import type { Finding } from '../engine';
import { homeOf } from './desk-settings';
import type { Verdicts } from './ports';

const schema = v.record(v.string(), v.array(v.string()));
type Keys = v.InferOutput<typeof schema>;

/** Verdicts in one file, `.stet/let-stand.json`: article → keys of the marks let stand. */
export class FileVerdicts implements Verdicts, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #keys = new Map<string, Keys>();

  readonly onDidChange = this.#changed.event;

  isQuiet(uri: vscode.Uri, { key }: Finding): boolean {
    const { name, home } = placeOf(uri);
    return this.#keys.get(home?.toString() ?? '')?.[name]?.includes(key) ?? false;
  }

  async letStand(uri: vscode.Uri, { key }: Finding): Promise<void> {
    const { name, home } = placeOf(uri);
    const id = home?.toString() ?? '';
    const keys = { ...this.#keys.get(id) };
    keys[name] = [...new Set([...(keys[name] ?? []), key])].sort();
    if (home) {
      const text = `${JSON.stringify(keys, null, 2)}\n`;
      await vscode.workspace.fs.writeFile(fileIn(home), new TextEncoder().encode(text));
    }
    this.#keys.set(id, keys);
    this.#changed.fire();
  }

  /** Reads what is kept in the workspace folders. */
  async load(): Promise<void> {
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      const keys = await read(fileIn(uri));
      if (keys) this.#keys.set(uri.toString(), keys);
    }
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function fileIn(home: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(home, '.stet', 'let-stand.json');
}

function placeOf(uri: vscode.Uri): { home: vscode.Uri | undefined; name: string } {
  const home = homeOf(uri);
  if (uri.scheme !== home?.scheme) return { home: undefined, name: uri.toString() };
  return { home, name: uri.path.slice(home.path.length).replace(/^\//, '') };
}

async function read(uri: vscode.Uri): Promise<Keys | undefined> {
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const result = v.safeParse(schema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
