import assert from 'node:assert/strict';
import { Article, analyseAll, factsOf, rules } from '../../src/engine';

/** What the last fact of a sentence is read as, in an article of Wednesday 15 March 2023. */
const read = (sentence: string, head = 'PORT ELLERY, March 15, 2023 — The mayor spoke.') =>
  factsOf(new Article(`${head}\n\n${sentence}\n`))
    .filter(({ kind }) => kind === 'date' || kind === 'figure')
    .at(-1)?.reading;

describe('Relative dates are counted from the day of publication', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The council met yesterday.', 'yesterday; Tuesday 14 March 2023'],
    ['The council will meet tomorrow.', 'tomorrow; Thursday 16 March 2023'],
    ['The council met on Tuesday.', 'Tuesday; Tuesday 14 March 2023'],
    ['The council will meet on Tuesday.', 'Tuesday; Tuesday 21 March 2023'],
    ['The council was to be sworn in on Friday.', 'Friday; Friday 17 March 2023'],
    ['On Thursday the council resigned.', 'Thursday; Thursday 9 March 2023'],
    ['The council met last week.', 'last week; 6 to 12 March 2023'],
    ['The council will meet next month.', 'next month; April 2023'],
    ['The council was elected last year.', 'last year; 2022'],
    ['The council resigned two days ago.', '2 day; Monday 13 March 2023'],
    ['The council resigned six months ago.', '6 month; September 2022'],
    ['The council resigned two years ago.', '2 year; 2021'],
    ['The council resigned in November.', 'November; November 2022'],
    ['The council will resign on January 5.', '5 January; Friday 5 January 2024'],
    ['The council resigned about ten years ago.', '10 year, approximate'],
    ['The council resigned on 3 May 2019.', '3 May 2019'],
  ];
  for (const [sentence, reading] of cases)
    it(sentence, () => {
      assert.equal(read(sentence), reading);
    });

  it('or from a line that is nothing but a date', () => {
    assert.equal(
      read('The council met yesterday.', 'By Ana Ruiz\n\n15 March 2023'),
      'yesterday; Tuesday 14 March 2023',
    );
  });
  it('or from the address, which gives a dateline its year', () => {
    const story = `PORT ELLERY, March 15 (Wire) — The council met yesterday, the mayor said.\n\nhttps://www.example.com/2023/03/16/council\n`;
    const found = factsOf(new Article(story)).find(({ text }) => text === 'yesterday');
    assert.equal(found?.reading, 'yesterday; Tuesday 14 March 2023');
  });
  it('and stay as they are where nothing gives it', () => {
    assert.equal(read('The council met yesterday.', 'Council meets'), 'yesterday');
  });
  it('and are set against the day that is printed beside them', () => {
    const marks = (sentence: string) =>
      analyseAll(
        new Article(`PORT ELLERY, March 15, 2023 — The mayor spoke.\n\n${sentence}\n`),
        rules,
      ).findings.filter(({ rule }) => rule === 'figures/weekday-date').length;
    assert.deepEqual(
      [
        'The council met yesterday (Tuesday).',
        'The council met yesterday (Monday).',
        'The council will meet tomorrow, March 16.',
        'The council will meet tomorrow, March 18.',
        'The council will meet on Thursday, tomorrow.',
      ].map(marks),
      [0, 1, 0, 1, 0],
    );
  });
});
