import assert from 'node:assert/strict';
import { Article, entryOf, likeness, SiblingIndex, type Ranked } from '../../src/engine';
import { kellmouth } from '../kellmouth';
import { court, march, voteA, voteB } from './next-story';
import { finish } from '../../src/engine/steps';
import { budget, ferryA, ferryB, ferryCopy, football } from './stories';

const all = [football, ferryB, budget, ferryCopy, ferryA];
const indexOf = (articles: readonly Article[]) => {
  const index = new SiblingIndex();
  for (const article of articles) index.add(entryOf(article));
  return index;
};
const paths = (ranked: readonly Ranked[]) => ranked.map(({ entry }) => entry.path);

/** An article made of sentences of all the stories, the same for the same number. */
function mixed(seed: number): string {
  const sentences = all.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/));
  const chosen = Array.from(
    { length: 8 },
    (_, at) => sentences[(seed * seed * 31 + at * (seed + 3) * 17) % sentences.length] ?? '',
  );
  return `Story ${seed}\n\n${chosen.join(' ')}\n`;
}

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

  it('the same, however often was asked while articles came and went', () => {
    const index = new SiblingIndex();
    const there = new Map<string, Article>();
    for (let turn = 0; turn < 240; turn++) {
      const path = `mixed-${(turn * 7) % 60}.txt`;
      const article = new Article(mixed(turn), { path });
      if (turn % 5 === 4) {
        index.remove(path);
        there.delete(path);
      } else {
        index.add(entryOf(article));
        there.set(path, article);
      }
      // What is found out beforehand changes nothing, though articles come and go meanwhile.
      if (turn % 6 === 0) {
        const steps = index.prepare(entryOf(article));
        steps.next();
        index.remove('mixed-0.txt');
        there.delete('mixed-0.txt');
        finish(steps);
      }
      if (turn % 8 === 0)
        assert.deepEqual(
          index.rank(entryOf(article), 40),
          indexOf([...there.values()]).rank(entryOf(article), 40),
        );
    }
  });

  it('by the text as it now stands', () => {
    const index = indexOf(all);
    index.add(entryOf(new Article(football.text, { path: 'ferry-b.txt' })));
    assert.equal(index.size, all.length);
    const same = index.rank(entryOf(ferryA)).filter(({ sameEvent }) => sameEvent);
    assert.deepEqual(paths(same), ['ferry-copy.txt']);
  });

  it('all of them where many outlets report one event, and no story of the same place', () => {
    const accounts = Object.entries(kellmouth).map(([path, text]) => new Article(text, { path }));
    const index = indexOf(accounts);
    const same = (path: string) => {
      const entry = index.get(path);
      assert.ok(entry);
      return paths(index.rank(entry).filter(({ sameEvent }) => sameEvent)).sort();
    };
    const others = ['globe.txt', 'herald.txt', 'mirror.txt', 'post.md', 'radio.txt', 'wire.txt'];
    assert.deepEqual(same('courier.txt'), others);
    assert.deepEqual(same('bus.txt'), []);
    assert.ok(same('mirror.txt').length >= 4);
    assert.ok(same('wire.txt').includes('herald.txt'), 'what others link to both');
  });

  it('without a fault where there is nothing to compare', () => {
    const empty = entryOf(new Article('', { path: 'empty.txt' }));
    assert.deepEqual(new SiblingIndex().rank(empty), []);
    assert.deepEqual(indexOf(all).rank(empty), []);
    assert.ok(!likeness(empty, empty).sameEvent);
  });
});

describe('The next story about the same people', () => {
  const stories = [march, voteB, court, voteA];
  const first = (story: Article, index: SiblingIndex) => paths(index.rank(entryOf(story)))[0];

  it('stands behind an account in other words that quotes the same', () => {
    assert.equal(first(voteA, indexOf(stories)), 'vote-b.txt');
    assert.equal(first(voteB, indexOf(stories)), 'vote-a.txt');
  });

  it('is no sibling of an account that shares only the people with it', () => {
    assert.ok(likeness(entryOf(voteA), entryOf(voteB)).sameEvent);
    assert.ok(!likeness(entryOf(voteB), entryOf(court)).sameEvent);
  });

  it('is no other event because figures, days and quotations of an account are wrong', () => {
    const wrong = [
      ['19 members', '21 members'],
      ['2.3 million', '3.2 million'],
      ['6,120', '6,210'],
      ['on Tuesday', 'on Monday'],
      ['an empty pool', 'an old pool'],
    ] as const;
    const isSibling = (copy: string) =>
      likeness(entryOf(voteA), entryOf(new Article(copy))).sameEvent;
    for (const [right, slip] of wrong) {
      const copy = voteB.text.replace(right, slip);
      assert.notEqual(copy, voteB.text);
      assert.ok(isSibling(copy), slip);
    }
    const all = wrong.reduce((copy, [right, slip]) => copy.replace(right, slip), voteB.text);
    assert.ok(isSibling(all));
  });

  it('is judged alike in a folder of four and among many other stories', () => {
    const others = Array.from(
      { length: 40 },
      (_, at) => new Article(mixed(at), { path: `mixed-${at}.txt` }),
    );
    const same = (index: SiblingIndex) =>
      stories.map((story) =>
        paths(index.rank(entryOf(story)).filter(({ sameEvent }) => sameEvent)),
      );
    assert.deepEqual(same(indexOf([...stories, ...others])), same(indexOf(stories)));
  });
});

describe('A long text', () => {
  const words = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => `w${((from + at) * 7919) % 50_000}`).join(' ');
  const text = (from: number, count: number) => `Ledger\n\n${words(from, count)} closed.\n`;

  it('is a copy of one that has half of it, and none of a stranger', () => {
    const [long, half, other] = [text(0, 9000), text(2000, 4500), text(30_000, 9000)].map((copy) =>
      entryOf(new Article(copy, { path: copy.slice(8, 20) })),
    );
    assert.ok(long && half && other);
    assert.ok(likeness(long, half).copyOf);
    assert.ok(likeness(half, long).copyOf);
    assert.ok(!likeness(long, other).copyOf);
  });
});
