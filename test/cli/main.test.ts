import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/node/commands';
import { inFolder, spaced, stet } from './stet';

const here = process.cwd();

describe('stet', function () {
  // Each starts a program, which a busy machine may take its time over.
  this.timeout(30_000);
  it('helps, for all commands and for each', async () => {
    const { status, out } = await stet(here, '--help');
    assert.equal(status, 0);
    for (const { name, summary, options } of commands) {
      assert.ok(out.includes(`${name} `) && out.includes(summary));
      const own = await stet(here, name, '--help');
      assert.equal(own.status, 0);
      for (const option of Object.keys(options)) assert.ok(own.out.includes(`--${option}`));
    }
  });

  it('is described with every command and option in docs/command-line.md', () => {
    const usage = readFileSync('docs/command-line.md', 'utf8').split('```')[1] ?? '';
    const described = usage.trim().split(/^(?=stet )/m);
    assert.equal(described.length, commands.length);
    for (const { name, options } of commands) {
      const text = described.find((line) => line.startsWith(`stet ${name} `)) ?? '';
      for (const [option, { choices }] of Object.entries(options))
        assert.ok(text.includes(`--${option}${choices ? ` ${choices.join('|')}` : ''}`), option);
    }
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal((await stet(here, '--version')).out, `${version}\n`);
  });

  it('answers a slip with one line and what was likely meant', async () => {
    const slips: [string[], RegExp][] = [
      [['chekc'], /unknown command “chekc”, did you mean “check”\?/],
      [['--versoin'], /did you mean “--version”\?/],
      [['check', '--formatt', 'json', '.'], /unknown option “--formatt” .*“--format”\?/],
      [['check', '--format=jsno', '.'], /does not know “jsno”, did you mean “json”\?/],
      [['check', '-x', '.'], /unknown option “-x”/],
      [['clean', '--write=yes', '.'], /--write takes no value/],
    ];
    const runs = await Promise.all(slips.map(([args]) => stet(here, ...args)));
    for (const [index, ran] of runs.entries()) {
      const wanted = slips[index]?.[1] ?? /^$/;
      assert.equal(ran.status, 2);
      assert.match(ran.err, wanted);
      assert.equal(ran.err.trimEnd().split('\n').length, 1);
      assert.equal(ran.out, '');
    }
  });

  it('stops quietly when its reader has gone', () =>
    inFolder(
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, spaced.repeat(20)])),
      async (folder) => {
        const child = spawn(
          process.execPath,
          [join(here, 'dist', 'cli.js'), 'check', '--format', 'json', '.'],
          {
            cwd: folder,
            stdio: ['ignore', 'pipe', 'pipe'],
          },
        );
        let err = '';
        child.stderr.on('data', (text: Buffer) => (err += text.toString()));
        child.stdout.once('data', () => child.stdout.destroy());
        const [status] = (await once(child, 'close')) as [number];
        assert.deepEqual([status, err], [0, '']);
      },
    ));
});
