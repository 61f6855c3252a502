import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, sound, spaced, stet, type Ran } from './stet';

interface Report {
  readonly version: number;
  readonly articles: {
    path: string;
    isArticle: boolean;
    findings: {
      rule: string;
      start: number;
      end: number;
      text: string;
      line: number;
      column: number;
    }[];
  }[];
  readonly errors: { path: string; message: string }[];
}

const report = ({ out }: Ran) => JSON.parse(out) as Report;
const paths = (ran: Ran) => report(ran).articles.map(({ path }) => path);
const strict = JSON.stringify({ rules: { punctuation: 'error' } });

describe('stet check', function () {
  // Each starts a program, which a busy machine may take its time over.
  this.timeout(30_000);
  it('reports in JSON where each mark stands, and what to do', () =>
    inFolder({ 'a.txt': spaced, 'b.txt': sound }, async (folder) => {
      const ran = await stet(folder, 'check', '--format', 'json', 'a.txt', 'b.txt');
      assert.equal(ran.status, 0);
      const { version, articles, errors } = report(ran);
      assert.equal(version, 1);
      assert.deepEqual(errors, []);
      assert.deepEqual(paths(ran), ['a.txt', 'b.txt']);
      const start = spaced.indexOf(' .');
      const { key, message, ...finding } = articles[0]?.findings[0] as unknown as Record<
        string,
        unknown
      >;
      assert.match(String(key), /^punctuation\/space-before:[0-9a-f]{16}$/);
      assert.match(String(message), /“\.”/);
      assert.deepEqual(finding, {
        rule: 'punctuation/space-before',
        severity: 'warning',
        start,
        end: start + 2,
        text: ' .',
        line: 3,
        column: 116,
        because: [],
        fixes: [
          {
            title: 'Close up the space',
            safe: true,
            edits: [{ start, end: start + 2, newText: '.' }],
          },
        ],
      });
      assert.deepEqual(articles[1]?.findings, []);
    }));

  it('counts offsets as the editor does: mark gone, line ends kept', () =>
    inFolder({ 'a.txt': `\uFEFF${spaced.replaceAll('\n', '\r\n')}` }, async (folder) => {
      const [finding] =
        report(await stet(folder, 'check', '--format', 'json', 'a.txt')).articles[0]?.findings ??
        [];
      assert.equal(finding?.start, spaced.replaceAll('\n', '\r\n').indexOf(' .'));
      assert.deepEqual([finding.line, finding.column], [3, 116]);
    }));

  it('prints a line a mark for people, and fails on what it is told to fail on', () =>
    inFolder({ 'a.txt': spaced }, async (folder) => {
      const plain = await stet(folder, 'check', 'a.txt');
      assert.match(
        plain.out,
        /^a\.txt:3:116: warning: .*\[punctuation\/space-before\]\n1 warning in 1 article\n$/,
      );
      assert.equal(plain.status, 0);
      assert.equal((await stet(folder, 'check', '--fail-on', 'warning', 'a.txt')).status, 1);
    }));

  it('reads folders, leaves out what is no article, and checks what is named', () =>
    inFolder(
      {
        'news/a.txt': spaced,
        'news/deep/b.md': sound,
        'news/README.md': spaced,
        'news/picture.png': 'x',
        'news/node_modules/c.txt': spaced,
        'news/.hidden/d.txt': spaced,
      },
      async (folder) => {
        const found = report(await stet(folder, 'check', '--format', 'json', 'news'));
        assert.deepEqual(
          found.articles.map(({ path, isArticle, findings }) => [
            path.replaceAll('\\', '/'),
            isArticle,
            findings.length,
          ]),
          [
            ['news/README.md', false, 0],
            ['news/a.txt', true, 1],
            ['news/deep/b.md', true, 0],
          ],
        );
        const named = report(
          await stet(folder, 'check', '--format', 'json', 'news/README.md', 'news'),
        );
        assert.deepEqual([named.articles.length, named.articles[0]?.findings.length], [3, 1]);
      },
    ));

  it('follows the nearest stet.json up to the root of the checkout', () =>
    inFolder(
      {
        'stet.json': '{"rules":{"punctuation":"off"}}',
        'repo/.git/HEAD': '',
        'repo/stet.json': JSON.stringify({
          rules: { punctuation: 'error' },
          include: ['in/README.md'],
          exclude: ['out/**'],
        }),
        'repo/deep/a.txt': spaced,
        'repo/in/README.md': spaced,
        'repo/out/b.txt': spaced,
        'other/.git/HEAD': '',
        'other/c.txt': spaced,
      },
      async (folder) => {
        const ran = await stet(folder, 'check', '--format', 'json', 'repo', 'other');
        assert.equal(ran.status, 1);
        assert.deepEqual(
          report(ran).articles.map(({ path, isArticle, findings }) => [
            path.replaceAll('\\', '/'),
            isArticle,
            findings.length,
          ]),
          [
            ['repo/deep/a.txt', true, 1],
            ['repo/in/README.md', true, 1],
            ['repo/out/b.txt', false, 0],
            ['other/c.txt', true, 1],
          ],
        );
      },
    ));

  it('names the place where a stet.json is wrong, and goes on with the defaults', () =>
    inFolder(
      {
        'a/stet.json': '{\n  "rules": {"figures" "off"}\n}',
        'a/a.txt': spaced,
        'b/stet.json': '{"rules":{"punctuation/space-befor":"off"}}',
        'b/b.txt': spaced,
        'c/stet.json': '{"rules":{"figures":"loud"}}',
        'c/c.txt': spaced,
      },
      async (folder) => {
        const ran = await stet(folder, 'check', '--format', 'json', 'a', 'b', 'c');
        const lines = ran.err.replaceAll('\\', '/').trimEnd().split('\n');
        assert.match(lines[0] ?? '', /^stet: a\/stet\.json: line 2, column 23: .*“:” expected/);
        assert.match(
          lines[1] ?? '',
          /^stet: b\/stet\.json: .*“punctuation\/space-befor”.*“punctuation\/space-before”/,
        );
        assert.match(lines[2] ?? '', /^stet: c\/stet\.json: “rules\.figures”/);
        assert.equal(lines.length, 3);
        assert.deepEqual(
          report(ran).articles.map(({ findings }) => findings.length),
          [1, 1, 1],
        );
        assert.equal(ran.status, 0);
      },
    ));

  it('tells in a line each what cannot be read, and goes on', () =>
    inFolder(
      {
        'binary.txt': Buffer.from([0x89, 0x50, 0, 1, 2]),
        'latin.txt': Buffer.concat([Buffer.from('Holm\n'), Buffer.from([0xe9, 0x20, 0xe8, 0x0a])]),
        'odd.txt': Buffer.from([0xff, 0xfe, 0x41]),
        'wide.txt': Buffer.from(`\uFEFF${spaced}`, 'utf16le'),
        'empty.txt': '',
        'half.txt': Buffer.from([0xff, 0xfe, 0x3d, 0xd8, 0x41, 0]),
        'good.txt': spaced,
      },
      async (folder) => {
        symlinkSync(join(folder, 'loop.txt'), join(folder, 'loop.txt'));
        symlinkSync(folder, join(folder, 'again'));
        symlinkSync(join(folder, 'gone'), join(folder, 'gone.txt'));
        const ran = await stet(folder, 'check', '--format', 'json', '.', 'missing.txt');
        const { errors } = report(ran);
        assert.equal(ran.status, 0);
        assert.deepEqual(paths(ran), ['empty.txt', 'good.txt', 'half.txt', 'wide.txt']);
        assert.deepEqual(
          report(ran).articles.map(({ findings }) => findings.length),
          [0, 1, 0, 1],
        );
        const told = new Map(errors.map(({ path, message }) => [path, message]));
        assert.deepEqual([...told.keys()].sort(), [
          'binary.txt',
          'gone.txt',
          'latin.txt',
          'loop.txt',
          'missing.txt',
          'odd.txt',
        ]);
        assert.match(told.get('latin.txt') ?? '', /UTF-8 \(line 2\)/);
        assert.match(told.get('binary.txt') ?? '', /binary/);
        assert.equal(ran.err.trimEnd().split('\n').length, errors.length);
      },
    ));

  it('says so with status 2 where nothing could be run', () =>
    inFolder({}, async (folder) => {
      for (const args of [
        ['check'],
        ['check', 'missing'],
        ['check', '--format'],
        ['check', '--fail-on', 'hint', '.'],
      ]) {
        const ran = await stet(folder, ...args);
        assert.equal(ran.status, 2, args.join(' '));
        assert.equal(ran.err.trimEnd().split('\n').length, 1);
      }
    }));

  it('declines a file that may not be read', async function () {
    // No permission holds root back, and Windows has none of this kind: there is nothing to see there.
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    await inFolder({ 'a.txt': spaced, 'b.txt': sound }, async (folder) => {
      chmodSync(join(folder, 'a.txt'), 0);
      const ran = await stet(folder, 'check', '--format', 'json', '.');
      assert.deepEqual(paths(ran), ['b.txt']);
      assert.match(ran.err, /a\.txt: permission denied/);
    });
  });

  it('writes GitHub’s workflow commands, with what they give a meaning to escaped', () =>
    inFolder({ 'stet.json': strict, '50%, a: b.txt': spaced }, async (folder) => {
      const { out } = await stet(folder, 'check', '--format', 'github', '.');
      assert.match(
        out,
        /^::error file=50%25%2C a%3A b\.txt,line=3,endLine=3,col=116,endColumn=118,title=punctuation\/space-before::Unexpected/,
      );
    }));

  it('writes a memo in Markdown, in which the copy’s own marks are only text', () =>
    inFolder({ 'a.txt': spaced }, async (folder) => {
      const { out } = await stet(folder, 'check', '--format', 'markdown', 'a.txt');
      assert.match(
        out,
        /^# Marks\n\n## `a\.txt`\n\n- Line 3, \*\*warning\*\*: .*`punctuation\/space-before`/,
      );
      assert.match(out, /1 warning in 1 article\.\n$/);
    }));

  it('writes a page of its own in which the copy is only text', () =>
    inFolder(
      { 'a.txt': spaced.replace('storm tore', '<script>x</script> tore') },
      async (folder) => {
        const { out } = await stet(folder, 'check', '--format', 'html', 'a.txt', 'missing.txt');
        assert.match(out, /^<!doctype html>[^]*<mark> \.<\/mark>[^]*missing\.txt[^]*<\/html>\n$/);
        assert.ok(!out.includes('<script'));
      },
    ));

  it('writes SARIF 2.1.0 with its rules, places and fixes', () =>
    inFolder({ 'new s/a.txt': spaced }, async (folder) => {
      const ran = await stet(folder, 'check', '--format', 'sarif', 'new s', 'missing');
      const log = JSON.parse(ran.out) as {
        version: string;
        runs: [
          {
            tool: { driver: { rules: { id: string }[] } };
            results: Record<string, unknown>[];
            invocations: { executionSuccessful: boolean }[];
          },
        ];
      };
      const [run] = log.runs;
      const [result] = run.results;
      assert.equal(log.version, '2.1.0');
      assert.equal(run.invocations[0]?.executionSuccessful, false);
      assert.equal(
        run.tool.driver.rules[Number(result?.ruleIndex)]?.id,
        'punctuation/space-before',
      );
      const region = { startLine: 3, startColumn: 116, endLine: 3, endColumn: 118 };
      const artifactLocation = { uri: 'new%20s/a.txt' };
      assert.deepEqual(result?.locations, [
        { physicalLocation: { artifactLocation, region: { ...region, snippet: { text: ' .' } } } },
      ]);
      assert.deepEqual(result.fixes, [
        {
          description: { text: 'Close up the space' },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{ deletedRegion: region, insertedContent: { text: '.' } }],
            },
          ],
        },
      ]);
    }));
});
