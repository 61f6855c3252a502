import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { Problem } from './problem';

/** What Chromium needs to run as root in a container, and to keep from calling home. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The path of a Chromium: `STET_CHROMIUM`, an installed one, the one of the system's packages
 * (installed now, where that is possible), or Playwright's own download.
 * @throws Problem when there is none and none can be had
 */
export function findChromium(): string {
  const named = process.env.STET_CHROMIUM;
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Problem(`STET_CHROMIUM names ${named}, where there is no file.`);
  }
  const found = installedChromium();
  if (found !== undefined) return found;
  const tried = [...fromPackages(), ...fromPlaywright()];
  const now = installedChromium();
  if (now !== undefined) return now;
  throw new Problem(
    'The tests in VS Code need Chromium, and it could not be installed here.\n' +
      'Install it (Debian: apt-get install chromium) or name one in STET_CHROMIUM.\n' +
      tried.map((line) => `  ${line}`).join('\n'),
  );
}

function installedChromium(): string | undefined {
  return [...usual, chromium.executablePath()].find((path) => existsSync(path));
}

/** Installs Debian's package, as root or where sudo asks no password; says what went wrong. */
function fromPackages(): string[] {
  if (!existsSync('/usr/bin/apt-get')) return ['no apt-get on this system'];
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true']).status !== 0)
    return ['apt-get needs root, and sudo is missing or asks for a password'];
  console.log('Installing Chromium from the system’s packages …');
  const apt = (...args: string[]) => {
    const words = ['apt-get', '-qq', ...args];
    const [command = '', ...rest] = root
      ? words
      : ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', ...words];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status, stderr } = spawnSync(command, rest, { env, encoding: 'utf8' });
    return status === 0
      ? []
      : [`apt-get ${args.join(' ')}: ${stderr.trim().split('\n').at(-1) ?? ''}`];
  };
  return [
    ...apt('update'),
    ...apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'),
  ];
}

function fromPlaywright(): string[] {
  console.log('Downloading Chromium with Playwright …');
  const cli = require.resolve('playwright-core/cli.js');
  const { status, stderr } = spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    encoding: 'utf8',
  });
  return status === 0 ? [] : [`playwright install: ${stderr.trim().split('\n').at(-1) ?? ''}`];
}
