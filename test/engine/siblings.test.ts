import assert from 'node:assert/strict';
import { Article, entryOf, likeness, SiblingIndex, type Ranked } from '../../src/engine';
import { budget, ferryA, ferryB, ferryCopy, football } from './stories';

const all = [football, ferryB, budget, ferryCopy, ferryA];
const indexOf = (articles: readonly Article[]) => {
  const index = new SiblingIndex();
  for (const article of articles) index.add(entryOf(article));
  return index;
};
const paths = (ranked: readonly Ranked[]) => ranked.map(({ entry }) => entry.path);

describe('Siblings are ranked', () => {
  it('with the copy first, the other account second, and other stories not of the event', () => {
    const ranked = indexOf(all).rank(entryOf(ferryA));
    assert.deepEqual(paths(ranked).slice(0, 2), ['ferry-copy.txt', 'ferry-b.txt']);
    assert.deepEqual(
      ranked.filter(({ sameEvent }) => sameEvent).map(({ entry }) => entry.path),
      ['ferry-copy.txt', 'ferry-b.txt'],
    );
    assert.deepEqual(
      ranked.filter(({ copyOf }) => copyOf).map(({ entry }) => entry.path),
      ['ferry-copy.txt'],
    );
    assert.ok(ranked[1]?.sharedNames.includes('Larkspur Star'));
  });

  it('when there are no more than two articles', () => {
    assert.ok(likeness(entryOf(ferryA), entryOf(ferryB)).sameEvent);
    assert.ok(!likeness(entryOf(ferryA), entryOf(budget)).sameEvent);
    assert.ok(!likeness(entryOf(budget), entryOf(football)).sameEvent);
  });

  it('the same, in whatever order the articles came and whichever have gone again', () => {
    const index = indexOf(all.toReversed());
    for (let i = 0; i < 300; i++) {
      const path = `gone-${i}.txt`;
      index.add(entryOf(new Article(ferryB.text, { path })));
      index.remove(path);
    }
    assert.equal(index.size, all.length);
    assert.deepEqual(index.rank(entryOf(ferryA)), indexOf(all).rank(entryOf(ferryA)));
  });

  it('by the text as it now stands', () => {
    const index = indexOf(all);
    index.add(entryOf(new Article(football.text, { path: 'ferry-b.txt' })));
    assert.equal(index.size, all.length);
    const same = index.rank(entryOf(ferryA)).filter(({ sameEvent }) => sameEvent);
    assert.deepEqual(paths(same), ['ferry-copy.txt']);
  });

  it('without a fault where there is nothing to compare', () => {
    const empty = entryOf(new Article('', { path: 'empty.txt' }));
    assert.deepEqual(new SiblingIndex().rank(empty), []);
    assert.deepEqual(indexOf(all).rank(empty), []);
    assert.ok(!likeness(empty, empty).sameEvent);
  });
});
