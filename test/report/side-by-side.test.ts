import assert from 'node:assert/strict';
import { Article, statements, structure } from '../../src/engine';
import { sideBySide, type Row, type Sentence } from '../../src/report/side-by-side';
import { kellmouth } from '../kellmouth';

const article = (path: string) => new Article(kellmouth[path] ?? '', { path });
const [courier, wire, post, herald] = ['courier.txt', 'wire.txt', 'post.md', 'herald.txt'].map(
  article,
) as [Article, Article, Article, Article];
const wordsOf = (sentences: readonly Sentence[]) =>
  sentences.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join(' ');
const rowOf = (rows: readonly Row[], words: string) => {
  const row = rows.find(({ a }) => wordsOf(a).includes(words));
  assert.ok(row, `A row with “${words}”`);
  return row;
};

describe('Two articles as a reader sees them', () => {
  it('show every sentence of both, each once, in the order of the first', () => {
    for (const a of Object.keys(kellmouth).map(article))
      for (const b of Object.keys(kellmouth).map(article)) {
        const { rows } = sideBySide(a, b);
        for (const [side, own] of [
          ['a', a],
          ['b', b],
        ] as const) {
          const { byline } = own.read(structure);
          const all = own
            .read(statements)
            .filter(({ block }) => block !== byline)
            .map(({ span }) => span.start);
          const shown = rows.flatMap((row) => row[side].map(({ start }) => start));
          assert.deepEqual(
            [...shown].sort((x, y) => x - y),
            all,
            `${a.path ?? ''} ${b.path ?? ''}`,
          );
          if (side === 'a') assert.deepEqual(shown, all);
        }
      }
  });

  it('have figures, days and names that may differ told under their sentences', () => {
    const told = sideBySide(courier, wire)
      .readings.filter(({ standing }) => standing !== 'compatible')
      .map(({ standing, a, b }) => `${standing}: ${a.text} / ${b.text}`);
    assert.deepEqual(told.sort(), [
      'conflict: 34 / 43',
      'open: 17 / 19',
      'open: 3.40pm / 4 p.m.',
      'open: Dorothea Vane / Dorothy Vane',
      'open: February / March',
      'open: some 120 / around 200',
      'open: £2.4 million / £2.4 billion',
    ]);
  });

  it('have nothing asked about what both print, in whatever form', () => {
    const told = sideBySide(courier, post).readings.filter(({ standing }) => standing === 'open');
    assert.deepEqual(told, []);
  });

  it('have phrases marked, not every other word', () => {
    const { rows } = sideBySide(courier, wire);
    const marks = (sentences: readonly Sentence[]) =>
      sentences.flatMap(({ pieces }) => pieces.filter(({ changed }) => changed));
    const quoted = rowOf(rows, 'This was a day');
    assert.deepEqual(
      marks(quoted.a).map(({ text }) => text),
      ['she said'],
    );
    const free = rowOf(rows, 'The council had inspected');
    assert.ok(free.freely && !marks(free.a).length && !marks(free.b).length);
  });

  it('keep apart what shares no more than a name', () => {
    const { rows } = sideBySide(post, herald);
    assert.ok(
      !rowOf(rows, 'About 120 were on it').b.some((one) => wordsOf([one]).includes('arrests')),
    );
  });

  it('are shown without the marks of Markdown', () => {
    const { rows } = sideBySide(post, herald);
    const shown = rows.map(({ a }) => wordsOf(a)).join(' ');
    assert.ok(
      shown.includes('knew for seven months') && shown.includes('Seventeen people were injured'),
    );
    assert.ok(!/\*\*|https:|\]\(/.test(shown));
  });

  it('have furniture and bylines folded away', () => {
    const { a } = sideBySide(courier, wire).apart;
    assert.ok(a.includes('ADVERTISEMENT') && a.some((line) => line.startsWith('By Petra')));
  });
});
