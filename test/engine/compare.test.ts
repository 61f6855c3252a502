import assert from 'node:assert/strict';
import {
  Article,
  collate,
  comparedTo,
  compareArticles,
  compareInSteps,
  mostStatements,
} from '../../src/engine';
import { collationHtml, collationMarkdown } from '../../src/report/collation';
import { comparisonOf } from '../../src/report/compare';
import { compareHtml } from '../../src/report/compare-html';
import { compareMarkdown } from '../../src/report/compare-markdown';
import { compareText } from '../../src/report/compare-text';
import { kellmouth } from '../kellmouth';
import { ferryA, ferryB, ferryCopy } from './stories';

const story = (path: string, text: string) => new Article(text, { path });
const readings = (a: Article, b: Article) =>
  compareArticles(a, b).readings.map(
    ({ kind, verdict, a: x, b: y }) => `${kind} ${verdict} ${a.quote(x)} / ${b.quote(y)}`,
  );

describe('Two articles side by side', () => {
  it('have the sentences paired that say the same, in whatever order', () => {
    const pairs = compareArticles(ferryA, ferryB).pairs.map(({ a, b }) =>
      [ferryA.quote(a.span).slice(0, 12), ferryB.quote(b.span).slice(0, 12)].join(' / '),
    );
    assert.ok(pairs.includes('The Larkspur / Lifeboats to'));
    assert.ok(pairs.includes('“Nobody was  / “Nobody was '));
    assert.ok(pairs.includes('Divers are t / Tugs will tr'));
  });

  it('say the same of each other from both sides', () => {
    const there = readings(ferryA, ferryB);
    const back = readings(ferryB, ferryA).map((line) =>
      line.replace(/^(\S+ \S+) (.*) \/ (.*)$/, '$1 $3 / $2'),
    );
    assert.deepEqual(back.sort(), there.sort());
    assert.deepEqual(
      there.filter((line) => line.includes('conflict')),
      [],
    );
  });

  it('may have come out on two days', () => {
    const say = (path: string, day: string) =>
      story(
        path,
        `Ferry aground\n\nPORT ELLERY, March ${day}, 2024 - The ferry Larkspur Star ran aground off Port Ellery on Tuesday in thick fog, the harbour master said.\n`,
      );
    const found = readings(say('a.txt', '12'), say('b.txt', '13'));
    assert.deepEqual(
      found.filter((line) => line.includes('conflict')),
      [],
    );
  });

  it('are told apart in bounded time, however long and however alike', () => {
    const line = 'The ferry of the harbour went to the island of the harbour again and again. ';
    const long = story('long.txt', line.repeat(3000));
    const other = story('other.txt', line.replace('island', 'lighthouse').repeat(3000));
    assert.ok(compareArticles(long, other).pairs.length > 0);
  });

  it('may hold words that name what every object of the language has', () => {
    const words = 'constructor, toString, valueOf, __proto__ and hasOwnProperty';
    const [a, b] = [12, 14].map((laps) =>
      story(`${laps}.txt`, `Race\n\nThe ${words} led the race at Tarrow for ${laps} laps.\n`),
    );
    assert.ok(a && b);
    assert.deepEqual(readings(a, b), ['figure conflict 12 / 14']);
  });

  it('are compared to the end of a long report, with pauses on the way', () => {
    const towns = ['Tarrow', 'Ellery', 'Skarn', 'Halden', 'Norwick', 'Carrow', 'Ostra'];
    const crafts = ['slates', 'gutters', 'windows', 'hinges', 'benches'];
    const town = (at: number) => towns[at % towns.length] ?? '';
    const report = (path: string, lanterns: number) =>
      story(
        path,
        [
          ...Array.from(
            { length: 900 },
            (_, at) =>
              `The warden of ${town(at)} wrote of broken ${crafts[at % 5] ?? ''} at ${town(at * 3 + 1)}.`,
          ),
          `The harbour master counted ${lanterns} lanterns along the breakwater.`,
        ].join('\n\n'),
      );
    const work = compareInSteps(report('a.txt', 14), report('b.txt', 15));
    let pauses = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) pauses++;
    const last = step.value.readings.filter(({ verdict }) => verdict === 'conflict');
    assert.deepEqual(
      last.map(({ kind }) => kind),
      ['figure'],
    );
    assert.ok(pauses > 50, `${pauses} pauses`);
  });

  it('say where they were compared to when they are as long as a book', () => {
    const line = 'The ferry left the quay at Tarrow as the fog came in.\n';
    assert.equal(comparedTo(story('book.txt', line.repeat(mostStatements))), undefined);
    const short = story('short.txt', line);
    const long = story('long.txt', line.repeat(mostStatements + 1));
    assert.equal(long.text.slice(0, comparedTo(long)).split('\n').length, mostStatements);
    const report = comparisonOf(short, long);
    for (const face of [compareText, compareHtml, compareMarkdown])
      assert.match(face(report), /long\\?\.txt is compared to line 5000 only/);
    for (const face of [collationHtml, collationMarkdown])
      assert.match(
        face(short, [long], ({ path }) => path ?? ''),
        /long\\?\.txt is compared to line 5000 only/,
      );
  });

  it('may be empty, or one and the same', () => {
    const empty = story('empty.txt', '');
    assert.deepEqual(compareArticles(empty, ferryA), { pairs: [], readings: [] });
    assert.ok(readings(ferryA, ferryA).every((line) => line.includes(' same ')));
  });
});

describe('A collation', () => {
  const say = (path: string, n: number, more = '') =>
    story(
      path,
      `Ferry aground\n\nThe ferry Larkspur Star ran aground off Port Ellery with ${n} people on board in thick fog. ${more}\n`,
    );
  const rest =
    'The harbour master thanked the crews of both lifeboats, who had rowed out before dawn and brought everyone to the quay, wet, cold and without a scratch, as the town slept.';

  it('counts copies of one text as one voice', () => {
    const odd = say('odd.txt', 241);
    const copies = [1, 2, 3].map((i) => say(`copy-${i}.txt`, 214, rest));
    const other = say('other.txt', 241, 'Fishermen heard the horn.');
    const place = (siblings: readonly Article[]) =>
      collate(odd, siblings).find(({ kind }) => kind === 'figure');
    assert.equal(place(copies)?.against, 1);
    assert.equal(place(copies)?.standsAlone, true);
    assert.equal(place([...copies, other])?.standsAlone, false);
    assert.equal(place([...copies, say('third.txt', 214, 'Tugs came.')])?.against, 2);
  });

  it('hears who agrees in a sentence of another kind, and finds the odd one out', () => {
    const of = (path: string) => story(path, kellmouth[path] ?? '');
    const [courier, herald] = [of('courier.txt'), of('herald.txt')];
    const others = ['radio.txt', 'post.md', 'wire.txt', 'mirror.txt'].map(of);
    const place = (article: Article, siblings: readonly Article[], words: string) =>
      collate(article, siblings).find(({ at }) => article.quote(at) === words);
    const leader = place(courier, [...others, herald], 'Graham Tulley');
    assert.deepEqual([leader?.agreeing, leader?.against, leader?.standsAlone], [4, 1, false]);
    assert.equal(place(herald, [...others, courier], 'Graham Tully')?.standsAlone, true);
    // A nurse of 34 in a list of two, and “a 34-year-old nurse”.
    const age = place(courier, [...others, herald], '34');
    assert.ok(
      age?.witnesses.some(
        ({ article, verdict }) => article.path === 'post.md' && verdict === 'same',
      ),
    );
  });

  it('leaves what everybody prints alone', () => {
    assert.deepEqual(
      collate(ferryA, [ferryB, ferryCopy]).filter(({ standsAlone }) => standsAlone),
      [],
    );
  });
});
