import assert from 'node:assert/strict';
import { Article, factsOf } from '../../src/engine';

/** What is read in a line of copy: `figure “about 900” → 900, approximate; troops`. */
const read = (text: string) =>
  factsOf(new Article(`${text}\n`))
    .filter(({ kind }) => kind !== 'name' && kind !== 'quotation')
    .map((fact) => `${fact.kind} “${fact.text}” → ${fact.reading}`);

describe('Figures are read as an editor reads them', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['The ship took about 900 troops.', 'figure “about 900” → 900, approximate; troops'],
    [
      'It cost US$12bn and half a million jobs.',
      'figure “US$12bn” → 12 billion USD; cost',
      'figure “half a million” → 500,000; jobs; cost',
    ],
    [
      'Tens of thousands of people fled.',
      'figure “Tens of thousands” → 20,000 to 99,999; people; displaced',
    ],
    ['A dozen boats sank.', 'figure “A dozen” → 12; boats; fell'],
    ['They want $1.5-$2 million.', 'figure “$1.5-$2 million” → 1.50 million to 2 million $'],
    ['The wall is 5ft 10in high.', 'figure “5ft 10in” → 5.83 ft'],
    ['A 30-foot-tall wave came.', 'figure “30-foot” → 30 ft'],
    ['Between 3 and 5 boats left.', 'figure “Between 3 and 5” → 3 to 5; boats'],
    [
      'It met on Tuesday, March 14, 2023.',
      'date “Tuesday, March 14, 2023” → Tuesday 14 March 2023',
    ],
    ['It is dated 03/04/2023.', 'date “03/04/2023” → 3 April 2023, or 4 March'],
    ['The mill ran in the 1990s and in 2011.', 'date “1990s” → 1990s', 'date “2011” → 2011'],
    ['He spoke at 17:00 Moscow time.', 'time “17:00 Moscow time” → 17:00 Moscow; 14:00 GMT'],
    ['It began around 1200 GMT.', 'time “1200 GMT” → 12:00 GMT'],
    ['Ana Ruiz, 45, left.', 'age “45” → 45 years; Ana Ruiz'],
    ['They waited a year and a half.', 'figure “a year and a half” → 1.50 year'],
    ['They waited three-and-a-half hours.', 'figure “three-and-a-half hours” → 3.50 h'],
    ['It took several hundred men.', 'figure “several hundred” → 200 to 999; men'],
    ['It took 1,200 men or more.', 'figure “1,200” → 1,200, at least; men'],
    ['It paid a six-figure sum in the ’90s.', 'date “’90s” → 1990s'],
    ['The 6-foot-2 keeper left.', 'figure “6-foot-2” → 6.17 ft; keeper'],
    ['They won 3-1 at home.', 'score “3-1” → 3 to 1'],
  ];
  for (const [text, ...expected] of cases)
    it(text, () => {
      assert.deepEqual(read(text), expected);
    });

  it('leaves names, labels, telephone numbers and postcodes alone', () => {
    for (const text of [
      'An F-16 flew over Route 66 with Covid-19 aboard a Boeing 737.',
      'Call 020 7946 0000 or write to SW1A 1AA.',
      'Section 230 and Article 5 apply, Pope John XXIII said.',
    ])
      assert.deepEqual(read(text), []);
  });

  it('gives the place of a figure that a line end divides', () => {
    const text =
      'The harbour board of Port Ellery, which met for three hours, wants 1.2\nmillion crowns for the new quay, it said on a long and wet\nevening in May.\n';
    const found = factsOf(new Article(text)).find((fact) => fact.text.startsWith('1.2'));
    assert.equal(found && text.slice(found.start, found.end), '1.2\nmillion crowns');
  });
});
