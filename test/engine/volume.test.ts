import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  Article,
  entryOf,
  linesAlone,
  readVolume,
  SiblingIndex,
  writeVolume,
  type KeptFile,
} from '../../src/engine';
import { one, two } from '../host/accounts';

/** Two accounts of one event and a file that is no article, as an index holds them. */
function kept(): { index: SiblingIndex; files: readonly KeptFile[] } {
  const index = new SiblingIndex();
  const articles = [new Article(one, { path: 'a.txt' }), new Article(two, { path: 'ü.txt' })];
  for (const article of articles) index.add(entryOf(article));
  return {
    index,
    files: [
      ...articles.map((article) => {
        const path = article.path ?? '';
        const entry = index.packedAt(path);
        assert.ok(entry);
        return { path, stamp: '12 34', article: { entry, lines: linesAlone(article) } };
      }),
      { path: 'list.txt', stamp: '' },
    ],
  };
}

describe('A volume of the kept index', () => {
  it('gives back what was put into it, wherever its bytes lie, and ranks as before', () => {
    const { index, files } = kept();
    const bytes = writeVolume('this', files);
    for (const offset of [0, 1, 8]) {
      const moved = new Uint8Array(offset + bytes.length);
      moved.set(bytes, offset);
      const read = readVolume('this', moved.subarray(offset)) ?? [];
      assert.deepEqual(read, files);
      const again = new SiblingIndex();
      for (const { article } of read) if (article) again.addPacked(article.entry);
      const asked = index.get('a.txt');
      assert.ok(asked);
      assert.deepEqual(again.rank(asked), index.rank(asked));
    }
  });

  it('is of no use to another version', () => {
    assert.equal(readVolume('that', writeVolume('this', kept().files)), undefined);
  });

  it('is refused when a byte of it is another, or when it is cut short', () => {
    const bytes = writeVolume('this', kept().files);
    const place = fc.nat(bytes.length - 1);
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        assert.equal(readVolume('this', damaged), undefined);
        assert.equal(readVolume('this', bytes.subarray(0, at)), undefined);
      }),
    );
  });
});
