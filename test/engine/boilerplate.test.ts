import assert from 'node:assert/strict';
import { Article, analyseAll, defaultSettings, provenance, rules } from '../../src/engine';
import { removal } from '../../src/engine/boilerplate/removal';
import { apply } from './apply';
import { repeatsAmong } from './cases';

const first = 'Ferries returned to Port Ellery on Monday, nine days after the storm.';
const second = 'The harbour master said two quays could be used by the weekend.';

/** The text without the words, and without their line where they fill it. */
function without(text: string, words: string): string {
  const start = text.indexOf(words);
  const article = new Article(text);
  return apply(text, [removal(article, { start, end: start + words.length })]);
}

describe('Taking a line out', () => {
  const stray = '- Advertisement -';
  for (const [title, text, left] of [
    [
      'takes one blank line along',
      `${first}\n\n${stray}\n\n${second}\n`,
      `${first}\n\n${second}\n`,
    ],
    [
      'keeps CRLF',
      `${first}\r\n\r\n${stray}\r\n\r\n${second}\r\n`,
      `${first}\r\n\r\n${second}\r\n`,
    ],
    ['works on the first line', `${stray}\n\n${first}\n`, `${first}\n`],
    ['works on the first line without a blank one', `${stray}\n${first}\n`, `${first}\n`],
    ['works on the last line', `${first}\n\n${stray}\n`, `${first}\n`],
    ['works on the last line without a line end', `${first}\n\n${stray}`, first],
    ['works between lines', `${first}\n${stray}\n${second}\n`, `${first}\n${second}\n`],
    ['keeps the blank line above', `${first}\n\n${stray}\n${second}\n`, `${first}\n\n${second}\n`],
    ['keeps the blank line below', `${first}\n${stray}\n\n${second}\n`, `${first}\n\n${second}\n`],
    [
      'takes spaces around it along',
      `${first}\n\n  ${stray} \n\n${second}`,
      `${first}\n\n${second}`,
    ],
    ['takes a part of a line alone', `${first} ${stray} ${second}`, `${first}  ${second}`],
    ['leaves an emptied file empty', stray, ''],
  ] as const)
    it(title, () => {
      assert.equal(without(text, stray), left);
    });
});

describe('What the desk taught', () => {
  const marked = (text: string, boilerplate: { always: string[]; never: string[] }) =>
    analyseAll(new Article(text), rules, {
      siblings: [],
      settings: { ...defaultSettings, boilerplate },
    }).findings.map(({ rule, text: words }) => `${rule} ${words}`);
  const line = 'Ellery Post harbour desk, ring the bell';

  it('marks a line that is always boilerplate, in any case and with stars', () => {
    const text = `${first}\n\n${line}\n\n${second}\n`;
    for (const always of [line.toUpperCase(), 'Ellery Post * desk, *', '*ring the bell'])
      assert.deepEqual(marked(text, { always: [always], never: [] }), [
        `boilerplate/other ${line}`,
      ]);
  });

  it('leaves a line that is in both lists', () => {
    const copy = `${line}\n\nThe ferry sailed on Monday after nine days of storm, the port said.\n`;
    assert.deepEqual(marked(copy, { always: [line], never: [line] }), []);
  });

  it('outranks a doubt of its own', () => {
    const doubt = 'Contributing: Mara Quill';
    const text = `${first}\n\n${second}\n\n${doubt}\n`;
    assert.deepEqual(marked(text, { always: [doubt], never: [] }), [`boilerplate/other ${doubt}`]);
  });

  it('leaves a line that never is, though other articles repeat it', () => {
    const articles = ['One', 'Two', 'Three', 'Four'].map(
      (head) =>
        new Article(`${head} ferry is back\n\n${head} ${first}\n\n${line}\n\n${head}: ${second}\n`),
    );
    const [article] = articles;
    assert.ok(article);
    const rulesFor = (never: string[]) =>
      analyseAll(article, rules, {
        siblings: [],
        repeats: repeatsAmong(articles),
        settings: { ...defaultSettings, boilerplate: { always: [], never } },
      }).findings.filter(({ text }) => text === line);
    assert.equal(rulesFor([]).length, 1);
    assert.deepEqual(rulesFor([line]), []);
  });

  it('leaves a line that never is', () => {
    const text = `${first}\n\nAdvertisement\n\n${second}\n`;
    assert.deepEqual(marked(text, { always: [], never: ['advertisement'] }), []);
  });
});

describe('Provenance', () => {
  it('reads an address that a line end broke, and its date', () => {
    const text = `${first}\n\n${second}\n\nOriginal url:\nhttps://ellerypost.example/2031/05/17/ferries-return-to-port-\nellery-after-storm-a80501\n`;
    const { urls, dates } = new Article(text).read(provenance);
    assert.deepEqual(
      urls.map(({ url }) => url),
      ['https://ellerypost.example/2031/05/17/ferries-return-to-port-ellery-after-storm-a80501'],
    );
    assert.deepEqual(
      dates.map(({ iso, from }) => `${iso} ${from}`),
      ['2031-05-17 address'],
    );
  });

  it('reads the day of a retrieval note', () => {
    const text = `${first}\n\n${second}\n\nRetrieved on 2031-06-02 from the archive\n`;
    assert.deepEqual(
      new Article(text).read(provenance).dates.map(({ iso, from }) => `${iso} ${from}`),
      ['2031-06-02 note'],
    );
  });
});
