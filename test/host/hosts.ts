import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { runTests } from '@vscode/test-electron';
import { runInPage } from './vscode/automation';
import { openChromium } from './vscode/chrome';
import { broken, read, voice, type Counts } from './vscode/counts';
import { anyCommit, oldestVscode } from './vscode/install';
import { cache, freshFolder, root, suite, vsix } from './vscode/places';
import { serveVscode } from './vscode/server';
import { unpack } from './vscode/unpack';

/** What a host's run works on: the packaged files, the suite beside them, and a folder of copy. */
interface Bench {
  readonly extension: string;
  readonly tests: string;
  readonly workspace: string;
}

/** The packaged extension unpacked, with the suite inside: a web host is served one folder only. */
function prepare(): Bench {
  const extension = freshFolder('extension');
  unpack(vsix, extension);
  const tests = join(extension, 'test-suite', 'index.js');
  // The host has no environment of ours: what it needs to know stands before the suite.
  const grep = process.env.STET_GREP;
  const known = grep === undefined ? '' : `globalThis.stetGrep = ${JSON.stringify(grep)};\n`;
  mkdirSync(dirname(tests));
  writeFileSync(tests, known + readFileSync(suite, 'utf8'));
  const workspace = freshFolder('workspace');
  cpSync(join(root, 'test/host/workspace'), workspace, { recursive: true });
  return { extension, tests, workspace };
}

/** The newest VS Code, its workbench in Chromium; the extension in the Node or the web host. */
export async function newest(host: 'node' | 'web'): Promise<Counts> {
  const { extension, tests, workspace } = prepare();
  const remote = (path: string) => `vscode-remote://remote${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(tests)],
    ...(host === 'web' ? [['extensionDevelopmentKind', 'web']] : []),
    ['skipWelcome', 'true'],
  ];
  const server = await serveVscode();
  const context = await openChromium();
  try {
    const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
    return await runInPage(context, `${server.address}/?${query.toString()}`);
  } finally {
    await context.close();
    server.stop();
  }
}

/** What `@vscode/test-web` offers. */
interface TestWeb {
  open(options: Record<string, unknown>): Promise<{ dispose(): void }>;
}

/** The oldest VS Code for the Web that the manifest allows. */
export async function oldest(): Promise<Counts> {
  const { extension, tests, workspace } = prepare();
  const { testWeb, data } = oldestVscode();
  const port = await freePort();
  const web = (await import(join(testWeb, 'out/server/index.js'))) as TestWeb;
  const server = await web.open({
    browserType: 'none',
    quality: 'stable',
    commit: anyCommit,
    testRunnerDataDir: data,
    esm: false,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: workspace,
    host: '127.0.0.1',
    port,
  });
  const context = await openChromium();
  try {
    return await runInPage(context, `http://127.0.0.1:${port}/`);
  } finally {
    await context.close();
    server.dispose();
  }
}

/**
 * A desktop VS Code: the one that `STET_VSCODE` names by path or version, else a download.
 * `undefined` where there is none, or no display to show it on.
 */
export async function desktop(): Promise<Counts | undefined> {
  const named = process.env.STET_VSCODE;
  const display =
    process.platform !== 'linux' ||
    process.env.DISPLAY !== undefined ||
    process.env.WAYLAND_DISPLAY !== undefined;
  if (named === undefined && !display) {
    console.log('Left out: there is no display to show a desktop VS Code on.');
    return undefined;
  }
  const { extension, tests, workspace } = prepare();
  const said: string[] = [];
  const listen = new Writable({
    write(chunk: Buffer, _encoding, done) {
      for (const line of chunk
        .toString()
        .split('\n')
        .filter((l) => l.startsWith(voice))) {
        said.push(line.slice(voice.length));
        console.log(said.at(-1));
      }
      done();
    },
  });
  try {
    await runTests({
      stdout: listen,
      stderr: listen,
      ...(named?.includes('/') || named?.includes('\\')
        ? { vscodeExecutablePath: named }
        : { version: named ?? 'stable' }),
      cachePath: cache,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', '--no-sandbox'],
    });
  } catch (error) {
    // A failed suite is an error too; it has said its counts.
    const counts = read(said);
    if (counts || named !== undefined) return counts ?? broken(String(error));
    console.log(`Left out: no desktop VS Code could be had (${String(error)}).`);
    return undefined;
  }
  return read(said) ?? broken('The suite in a desktop VS Code ended early');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('No free port'));
      });
    });
  });
}
