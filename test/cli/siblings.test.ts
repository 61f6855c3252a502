import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { budget, ferryA, ferryB, ferryCopy } from '../engine/stories';
import { inFolder, stet } from './stet';

const files = {
  'a.txt': ferryA.text,
  'b.txt': ferryB.text.replace('took 214 passengers', 'took 241 passengers'),
  'copy.txt': ferryCopy.text,
  'budget.txt': budget.text,
};

interface SiblingsJson {
  articles: {
    path: string;
    siblings: { path: string; score: number; sameEvent: boolean; copyOf: boolean }[];
  }[];
}

describe('stet siblings', () => {
  it('ranks all others for each article, those below the threshold too', () =>
    inFolder(files, async (folder) => {
      const { status, out } = await stet(folder, 'siblings', '--format', 'json', '.');
      const { articles } = JSON.parse(out) as SiblingsJson;
      assert.equal(status, 0);
      const first = articles.find(({ path }) => path === 'a.txt');
      assert.deepEqual(
        first?.siblings.map(({ path, sameEvent, copyOf }) => ({ path, sameEvent, copyOf })),
        [
          { path: 'copy.txt', sameEvent: true, copyOf: true },
          { path: 'b.txt', sameEvent: true, copyOf: false },
          { path: 'budget.txt', sameEvent: false, copyOf: false },
        ],
      );
    }));

  it('lists no more than asked for, and asks for a number', () =>
    inFolder(files, async (folder) => {
      const { out } = await stet(folder, 'siblings', '--top', '1', 'a.txt', 'b.txt', 'copy.txt');
      assert.match(out, /^a\.txt: .+\n {2}1\.00 {2}a copy {9}copy\.txt: /m);
      assert.equal((await stet(folder, 'siblings', '--top', 'few', '.')).status, 2);
    }));

  it('says what those on one event share and how many readings differ', () =>
    inFolder(files, async (folder) => {
      const { out } = await stet(folder, 'siblings', 'a.txt', 'b.txt', 'budget.txt');
      assert.match(out, /same event {5}b\.txt: .+\n {23}no differing readings; both name \S/);
      assert.match(out, /another event {2}budget\.txt: .+\n(?! {23})/);
    }));
});

describe('stet compare', () => {
  it('gives sentences and differing readings with their places', () =>
    inFolder(files, async (folder) => {
      const { status, out } = await stet(folder, 'compare', '--format', 'json', 'a.txt', 'b.txt');
      const found = JSON.parse(out) as {
        a: string;
        b: string;
        sameEvent: boolean;
        pairs: { a: object | null; b: object | null }[];
      };
      assert.equal(status, 0);
      assert.deepEqual([found.a, found.b, found.sameEvent], ['a.txt', 'b.txt', true]);
      assert.ok(found.pairs.some(({ a, b }) => a && b));
      assert.ok(found.pairs.some(({ a, b }) => a && !b));
      assert.ok(found.pairs.some(({ a, b }) => !a && b));
    }));

  it('shows hostile text as text in HTML', () =>
    inFolder(
      { ...files, 'x.txt': files['b.txt'].replace('lighthouse', '<script>alert(1)</script>') },
      async (folder) => {
        const { out } = await stet(folder, 'compare', '--format', 'html', 'a.txt', 'x.txt');
        assert.ok(out.includes('&lt;script&gt;'));
        assert.ok(!out.includes('<script'));
      },
    ));

  it('needs two files that are there', () =>
    inFolder(files, async (folder) => {
      assert.equal((await stet(folder, 'compare', 'a.txt')).status, 2);
      const { status, err } = await stet(folder, 'compare', 'a.txt', 'gone.txt');
      assert.equal(status, 2);
      assert.match(err, /gone\.txt/);
      assert.equal((await stet(folder, 'compare', 'a.txt', 'a.txt')).status, 0);
    }));
});

describe('stet check with siblings', () => {
  const ferry = (n: number) =>
    `Ferry aground\n\nThe ferry Larkspur Star ran aground off Port Ellery on Tuesday with ${n} people on board in thick fog, the harbour master said.\n`;

  it('marks in both articles what only two differ in, and nothing where each is checked alone', () =>
    inFolder({ 'a.txt': ferry(214), 'b.txt': ferry(241) }, async (folder) => {
      const marks = async (siblings: string) => {
        const { out } = await stet(
          folder,
          'check',
          '--format',
          'json',
          '--siblings',
          siblings,
          '.',
        );
        const { articles } = JSON.parse(out) as {
          articles: {
            path: string;
            findings: { rule: string; text: string; because: { path: string }[] }[];
          }[];
        };
        return articles.flatMap(({ path, findings }) =>
          findings.map((f) =>
            [path, f.rule, f.text, f.because.map((b) => b.path).join()].join(' '),
          ),
        );
      };
      assert.deepEqual(await marks('auto'), [
        'a.txt sibling/figure 214 b.txt',
        'b.txt sibling/figure 241 a.txt',
      ]);
      assert.deepEqual(await marks('none'), []);
    }));

  it('says where a comparison ends or is not made, and that two names are of one file', () =>
    inFolder(
      {
        'a.txt': ferryA.text,
        'long.txt': 'The ferry left the quay at Tarrow as the fog came in.\n'.repeat(5100),
        'german.txt':
          'Das Schiff lief am Dienstag im dichten Nebel vor dem Hafen auf Grund, und alle wurden von den Booten gerettet.\n',
      },
      async (folder) => {
        const compare = (...words: string[]) => stet(folder, 'compare', ...words);
        const long = 'long.txt is compared to line 5000 only: it has more than 5000 sentences';
        assert.ok((await compare('a.txt', 'long.txt')).out.includes(long));
        assert.ok((await compare('--format', 'json', 'a.txt', 'long.txt')).err.includes(long));
        assert.match((await compare('a.txt', 'german.txt')).out, /german\.txt is not in English/);
        symlinkSync('a.txt', join(folder, 'link.txt'));
        const { status, err } = await compare('a.txt', 'link.txt');
        assert.equal(status, 2);
        assert.match(err, /a\.txt and link\.txt are one and the same file/);
      },
    ));
});
