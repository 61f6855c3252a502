// Opens VS Code with Stet on a folder: `npm start`, or `npm start -- FOLDER` for one's own.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { newestVscode } from './vscode/install';
import { cache, folder, freshFolder, manifest, root, vsix } from './vscode/places';
import { Problem } from './vscode/problem';
import { serveVscode } from './vscode/server';
import { unpack } from './vscode/unpack';

async function main([named]: readonly string[]): Promise<void> {
  const copy = named === undefined ? samples() : resolve(process.env.INIT_CWD ?? '', named);
  if (!existsSync(copy) || !statSync(copy).isDirectory())
    throw new Problem(`There is no folder ${copy}.`);
  const code = onPath('code');
  if (code === undefined) await serve(copy);
  else openDesktop(code, copy);
}

/** The sample articles in a fresh copy, to edit without harm. */
function samples(): string {
  const copy = join(cache, 'samples');
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(root, 'media/samples'), copy, { recursive: true });
  return copy;
}

/** What the served VS Code is set to at first; it keeps what is changed then. */
const firstSettings = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** Opens the desktop VS Code with the extension under development, beside the user's own. */
function openDesktop(code: string, copy: string): void {
  console.log(`Opening VS Code on ${copy}`);
  const words = [`--extensionDevelopmentPath=${root}`, '--new-window', copy];
  const { status, error } = spawnSync(code, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Problem(`${code} could not be started. ${error?.message ?? ''}`);
}

/** Serves VS Code with Stet installed, until Ctrl+C. */
async function serve(copy: string): Promise<void> {
  const extensions = freshFolder('extensions');
  unpack(vsix, join(extensions, `${manifest.publisher}.${manifest.name}-${manifest.version}`));
  newestVscode();
  const userData = folder(join(cache, 'start-user'));
  const settings = join(userData, 'User/settings.json');
  if (!existsSync(settings)) {
    mkdirSync(join(userData, 'User'), { recursive: true });
    writeFileSync(settings, JSON.stringify(firstSettings, undefined, 2));
  }
  const port = Number(process.env.PORT ?? 0);
  const { address } = await serveVscode({ extensions, userData, port });
  console.log(`\nVS Code with Stet is at\n\n  ${address}/?folder=${encodeURIComponent(copy)}\n`);
  console.log('Open it in a browser. Ctrl+C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
}

function onPath(name: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((at) => endings.map((ending) => join(at, name + ending)))
    .find((path) => existsSync(path));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Problem ? error.message : error);
  process.exit(1);
});
