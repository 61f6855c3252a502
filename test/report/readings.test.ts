import assert from 'node:assert/strict';
import { Article } from '../../src/engine';
import { inOneLine, isNews, readings } from '../../src/report/readings';

/** `printed → reading` for every figure of a story, with its conversions behind `=`. */
function read(sentence: string): string[] {
  const article = new Article(`Storm hits the coast\n\n${sentence}\n`);
  return readings(article).map((reading) =>
    [`${reading.printed} → ${inOneLine(reading)}`, ...reading.conversions].join(' = '),
  );
}

describe('A figure is read as an editor reads it', () => {
  it('with hedge and noun', () => {
    assert.deepEqual(read('About 900 troops were sent to the coast.'), [
      'About 900 → 900, approximate; troops',
    ]);
  });
  it('with what an editor would convert it to', () => {
    assert.deepEqual(read('The harbour lies 40 miles north of the capital.'), [
      '40 miles → 40 mi = 64.4 km',
    ]);
  });
  it('a range stays one', () => {
    assert.deepEqual(read('Repairs cost £3m to £5m, the port said.'), [
      '£3m to £5m → 3,000,000 to 5,000,000 GBP',
    ]);
  });
  it('a time is told in the zones of the article', () => {
    assert.deepEqual(read('It struck at 17:00 Moscow time (14:00 GMT).'), [
      '17:00 Moscow time → 17:00 Moscow = 14:00 GMT',
      '14:00 GMT → 14:00 GMT = 17:00 Moscow',
    ]);
  });
  it('a date tells its weekday, and a day that never was', () => {
    assert.deepEqual(read('It opened on 14 March 2023 and closed on 30 February 2024.'), [
      '14 March 2023 → 14 March 2023 = a Tuesday',
      '30 February 2024 → 30 February 2024 = there is no such day',
    ]);
  });
  it('and is set beside others that speak of the same thing', () => {
    const article = new Article(
      'Storm hits the coast\n\nAbout 900 troops came. Some 880 troops stay.\n',
    );
    const [first] = readings(article);
    assert.deepEqual(
      first?.same.map(({ printed }) => printed),
      ['Some 880'],
    );
  });
  it('and is said to agree or not, in whatever words it is given', () => {
    const article = new Article(
      'Storm hits the coast\n\nThe storm killed 12 people. Officials said 14 people were killed in the storm. It killed a dozen people, they said.\n',
    );
    assert.deepEqual(
      readings(article).map(({ printed, same }) => [
        printed,
        same.map((other) => `${other.agrees ? '=' : '≠'} ${other.printed}`).sort(),
      ]),
      [
        ['12', ['= a dozen', '≠ 14']],
        ['14', ['≠ 12', '≠ a dozen']],
        ['a dozen', ['= 12', '≠ 14']],
      ],
    );
  });
  it('and is left out where it only repeats what is printed', () => {
    const article = new Article(
      'Storm hits the coast\n\nThe tax rose 3.5% for 12 people and 40 firms, and for half a million homes on Tuesday.\n',
    );
    assert.deepEqual(
      readings(article)
        .filter((reading) => isNews(article, reading))
        .map(({ printed }) => printed),
      ['half a million'],
    );
  });
});
