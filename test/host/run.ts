// Runs every check of the project, or the ones named: `npm test -- engine user`.
// The last line counts the tests of all runs.
import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { desktop, newest, oldest } from './hosts';
import { failure, line, sum, type Counts } from './vscode/counts';
import { artefacts, folder, root } from './vscode/places';
import { Problem } from './vscode/problem';

/** What a test that drives a whole VS Code may take, its start included. */
const userTimeout = 120_000;

/** A step ends with counts, or with nothing when it was left out or counts no tests. */
type Step = () => Promise<Counts | undefined>;

const steps: Readonly<Record<string, readonly [title: string, step: Step]>> = {
  static: ['Types, lint, format', statics],
  engine: ['Engine', () => mocha('.test.js', 10_000)],
  package: ['Package', () => command('npm', 'run', 'package', '--silent')],
  newest: ['Suite in the newest VS Code, Node host', () => newest('node')],
  web: ['Suite in the newest VS Code, web-worker host', () => newest('web')],
  oldest: ['Suite in the oldest VS Code, in the browser', oldest],
  desktop: ['Suite in a desktop VS Code', desktop],
  user: ['As a user, in the newest VS Code', () => mocha('.user.js', userTimeout, 1)],
};

async function main(args: readonly string[]): Promise<number> {
  const named = args.filter((name) => name in steps);
  const [unknown] = args.filter((name) => !(name in steps));
  if (unknown !== undefined)
    throw new Problem(`There is no step “${unknown}”; there are ${Object.keys(steps).join(', ')}.`);
  rmSync(artefacts, { recursive: true, force: true });
  folder(artefacts);
  const runs: Counts[] = [];
  for (const name of named.length ? named : Object.keys(steps)) {
    const [title, step] = steps[name] ?? [];
    if (!step) continue;
    console.log(`\n== ${title ?? ''}`);
    const started = performance.now();
    const counts = await step();
    if (counts) runs.push(counts);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${counts ? `${line(counts)}, ` : ''}${seconds} s`);
  }
  const total = sum(runs);
  // Once more at the end: of a long log the last part is what is kept and read.
  for (const one of total.failures) console.log(`\n✗ ${one}`);
  console.log(`\n${line(total)}`);
  return total.failed ? 1 : 0;
}

async function statics(): Promise<undefined> {
  await command('npm', 'run', 'types', '--silent');
  await command('npm', 'run', 'lint', '--silent');
}

/** Runs a command; its failure ends the whole run. */
async function command(name: string, ...args: string[]): Promise<undefined> {
  const shell = process.platform === 'win32';
  const child = spawn(name, args, { cwd: root, stdio: 'inherit', shell });
  const status = await new Promise((resolve) => {
    child.on('close', resolve).on('error', resolve);
  });
  if (status !== 0) throw new Problem(`${name} ${args.join(' ')} failed`);
}

/** Runs the bundled test files with this ending here, in this Node. */
async function mocha(ending: string, timeout: number, retries = 0): Promise<Counts> {
  const runner = new Mocha({ timeout, retries, color: process.stdout.isTTY });
  if (process.env.STET_GREP !== undefined) runner.grep(new RegExp(process.env.STET_GREP));
  const tests = join(root, 'dist/test');
  for (const name of readdirSync(tests, { recursive: true, encoding: 'utf8' }).sort())
    if (name.endsWith(ending)) runner.addFile(join(tests, name));
  return new Promise((resolve) => {
    const failures: string[] = [];
    const run = runner.run((failed) => {
      resolve({ passed: run.stats?.passes ?? 0, failed, failures });
    });
    run.on('retry', (test: Mocha.Test, error: Error) => {
      console.log(`↻ ${test.fullTitle()} is run once more: ${error.stack ?? error.message}`);
    });
    run.on('fail', (test, error: Error) => failures.push(failure(test.fullTitle(), error)));
  });
}

main(process.argv.slice(2)).then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error instanceof Problem ? error.message : error);
    process.exit(1);
  },
);
