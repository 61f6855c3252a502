import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAnnotations, toJsonLd, type Annotation } from '../../src/engine/annotations/model';
import { describe as describeSpan } from '../../src/engine/annotations/selectors';
import { fileName } from '../../src/store/annotation-store';
import { articleOf, seeded } from '../engine/anchoring-world';

const text = articleOf(seeded(8));

function write(clone: string, editor: string): void {
  const folder = join(clone, '.stet/annotations');
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < 40; number++) {
    const start = number * 20;
    const annotation: Annotation = {
      id: `urn:uuid:${editor}-${number}`,
      source: 'city.txt',
      selectors: describeSpan(text, { start, end: start + 15 }),
      verdict: 'note',
      remarks: [{ text: `Note ${number}`, author: editor, created: undefined }],
      links: [],
      finding: undefined,
      resolved: false,
      author: editor,
      created: undefined,
      modified: undefined,
    };
    writeFileSync(join(folder, fileName(annotation.id)), toJsonLd(annotation));
  }
}

describe('Two editors who write forty notes each in their own clones', () => {
  const root = mkdtempSync(join(tmpdir(), 'stet-merge-'));
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('have eighty notes after a merge, and no conflict', function () {
    this.timeout(30_000);
    const git = (folder: string, ...args: string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-C', folder, ...args],
        { stdio: 'pipe' },
      );
    const [first, second] = [join(root, 'first'), join(root, 'second')];
    mkdirSync(first);
    git(first, 'init', '-q', '-b', 'main');
    writeFileSync(join(first, 'city.txt'), text);
    git(first, 'add', '-A');
    git(first, 'commit', '-qm', 'File the story');
    git(root, 'clone', '-q', first, second);
    for (const [clone, editor] of [
      [first, 'ada'],
      [second, 'bo'],
    ] as const) {
      write(clone, editor);
      git(clone, 'add', '-A');
      git(clone, 'commit', '-qm', `Notes by ${editor}`);
    }
    git(first, 'pull', '-q', '--no-rebase', '--no-edit', second, 'main');
    const folder = join(first, '.stet/annotations');
    const notes = readdirSync(folder).flatMap(
      (name) => parseAnnotations(readFileSync(join(folder, name), 'utf8')).annotations,
    );
    assert.equal(notes.length, 80);
  });
});
