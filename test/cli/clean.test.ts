import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, sound, spaced, stet } from './stet';

const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const mark = '\uFEFF';
const big = (text: string) => Buffer.from(`${mark}${text}`, 'utf16le').swap16();

describe('stet clean', function () {
  // Each starts a program, which a busy machine may take its time over.
  this.timeout(30_000);
  it('prints the clean text and leaves the file alone', () =>
    inFolder({ 'a.txt': spaced }, async (folder) => {
      const ran = await stet(folder, 'clean', 'a.txt');
      assert.deepEqual(ran, { status: 0, out: sound, err: '' });
      assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), spaced);
    }));

  it('prints what would change as a diff', () =>
    inFolder({ 'a.txt': spaced, 'b.txt': sound }, async (folder) => {
      const { out } = await stet(folder, 'clean', '--diff', '.');
      assert.ok(out.startsWith('--- a.txt\n+++ a.txt\n@@ -1,5 +1,5 @@\n'), out);
      assert.equal(out.split('\n').filter((line) => /^[-+][^-+]/.test(line)).length, 2);
    }));

  it('writes each file back in its own encoding, line ends and mode, and nothing beside it', () =>
    inFolder(
      {
        'lf.txt': spaced,
        'crlf.txt': mark + crlf(spaced),
        'little.txt': Buffer.from(mark + crlf(spaced), 'utf16le'),
        'big.txt': big(`${spaced}\uD83D`),
        'sound.txt': sound,
        'real/a.txt': spaced,
        'README.md': spaced,
      },
      async (folder) => {
        const at = (name: string) => join(folder, name);
        chmodSync(at('lf.txt'), 0o640);
        symlinkSync(at('real/a.txt'), at('link.txt'));
        const untouched = statSync(at('sound.txt')).ino;
        const { status, err, out } = await stet(folder, 'clean', '--write', '.');
        assert.deepEqual([status, err], [0, '']);
        assert.match(out, /^big\.txt: 1 correction$/m);
        assert.equal(readFileSync(at('lf.txt'), 'utf8'), sound);
        if (process.platform !== 'win32') assert.equal(statSync(at('lf.txt')).mode & 0o777, 0o640);
        assert.equal(readFileSync(at('crlf.txt'), 'utf8'), mark + crlf(sound));
        assert.deepEqual(
          readFileSync(at('little.txt')),
          Buffer.from(mark + crlf(sound), 'utf16le'),
        );
        assert.deepEqual(readFileSync(at('big.txt')), big(`${sound}\uD83D`));
        assert.equal(readFileSync(at('real/a.txt'), 'utf8'), sound);
        assert.ok(lstatSync(at('link.txt')).isSymbolicLink());
        assert.equal(readFileSync(at('README.md'), 'utf8'), spaced);
        assert.equal(statSync(at('sound.txt')).ino, untouched);
        assert.equal(readdirSync(folder).filter((name) => name.endsWith('.tmp')).length, 0);
        assert.equal((await stet(folder, 'clean', '--write', '.')).out, '');
      },
    ));

  it('leaves a file as it was where it may not be written, and says so', async function () {
    // No permission holds root back, and Windows has none of this kind: there is nothing to see there.
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    await inFolder({ 'locked/a.txt': spaced, 'b.txt': spaced }, async (folder) => {
      chmodSync(join(folder, 'locked'), 0o555);
      const ran = await stet(folder, 'clean', '--write', 'locked', 'b.txt');
      chmodSync(join(folder, 'locked'), 0o755);
      assert.equal(ran.status, 1);
      assert.match(ran.err, /^stet: locked\/a\.txt: not written: permission denied\n$/);
      assert.equal(readFileSync(join(folder, 'locked', 'a.txt'), 'utf8'), spaced);
      assert.equal(readFileSync(join(folder, 'b.txt'), 'utf8'), sound);
    });
  });

  it('takes one of --write and --diff', () =>
    inFolder({ 'a.txt': spaced }, async (folder) => {
      assert.equal((await stet(folder, 'clean', '--write', '--diff', 'a.txt')).status, 2);
      assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), spaced);
    }));
});
