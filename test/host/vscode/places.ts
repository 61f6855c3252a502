import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The project's root: the nearest folder above this file with a `package.json`. */
export const root = above(__dirname);

/** Where editors to test in are kept: `STET_TEST_CACHE`, or `.vscode-test` in the project. */
export const cache = resolve(root, process.env.STET_TEST_CACHE ?? '.vscode-test');

/** Screenshots and logs of the last run; ignored by git. */
export const artefacts = join(root, 'test-artefacts');

/** What the manifest says of the extension. */
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
};

/** The packaged extension, as `npm run package` names it. */
export const vsix = join(root, `${manifest.name}-${manifest.version}.vsix`);

/** The bundled suite that runs inside the extension host. */
export const suite = join(root, 'dist', 'test', 'host', 'suite', 'index.js');

/** A fresh empty folder outside the project. */
export function freshFolder(purpose: string): string {
  return mkdtempSync(join(tmpdir(), `stet-${purpose}-`));
}

/** Makes sure that a folder is there, and returns it. */
export function folder(path: string): string {
  mkdirSync(path, { recursive: true });
  return path;
}

function above(start: string): string {
  if (existsSync(join(start, 'package.json'))) return start;
  const next = dirname(start);
  if (next === start) throw new Error(`No package.json above ${__dirname}`);
  return above(next);
}
