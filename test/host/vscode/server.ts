import { spawn } from 'node:child_process';
import { createWriteStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { newestVscode } from './install';
import { artefacts, folder, freshFolder, root } from './places';
import { Problem } from './problem';

/** A VS Code that is being served. */
export interface Served {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  /** Ends the server and every process it started, and removes its data. */
  stop(): void;
}

/** How to serve VS Code. */
export interface ServeOptions {
  /** A folder of unpacked extensions, one folder each. */
  readonly extensions?: string;
  /** Default: an empty one that is removed in the end. */
  readonly userData?: string;
  /** Default: every folder is trusted without asking. */
  readonly askForTrust?: boolean;
  /** Default: a free one. */
  readonly port?: number;
}

/** VS Code's server is built for Node 24, which npm scripts find first; it also runs on 22. */
const nodeNeeded = 22;

/** Serves the newest VS Code on 127.0.0.1. */
export async function serveVscode(options: ServeOptions = {}): Promise<Served> {
  if (Number.parseInt(process.versions.node) < nodeNeeded)
    throw new Problem(
      `VS Code’s server needs Node 24 and this is ${process.version}. ` +
        'Run it through npm (npm start, npm test), which finds the Node 24 that npm ci has installed.',
    );
  const data = freshFolder('server');
  const settings = {
    _: [],
    'accept-server-license-terms': true,
    'disable-telemetry': true,
    'disable-workspace-trust': options.askForTrust !== true,
    'enable-smoke-test-driver': true,
    'extensions-dir': options.extensions ?? folder(join(data, 'extensions')),
    'server-data-dir': data,
    'user-data-dir': options.userData ?? folder(join(data, 'user')),
    'without-connection-token': true,
    compatibility: '1.64',
    // The suite speaks through the log, at this level.
    log: ['info'],
  };
  const child = spawn(
    process.execPath,
    [
      join(root, 'dist/test/host/vscode/serve.js'),
      newestVscode(),
      String(options.port ?? 0),
      JSON.stringify(settings),
    ],
    // A group of its own, so that the extension hosts end with it.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  child.stderr.pipe(createWriteStream(join(folder(artefacts), 'server.log'), { flags: 'a' }));
  const stop = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    process.off('exit', stop);
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  process.on('exit', stop);
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /listening on (\d{1,5})/.exec(line)?.[1];
    if (port === undefined) continue;
    child.stdout.resume();
    return { address: `http://127.0.0.1:${port}`, stop };
  }
  stop();
  throw new Problem('VS Code’s server ended before it listened; see test-artefacts/server.log.');
}
