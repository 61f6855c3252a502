import assert from 'node:assert/strict';
import { relatedPlaces } from '../../src/engine/lexicon/related-places';
import { countries, placeOf, placeOfAdjective } from '../../src/engine/lexicon/places';

describe('places', () => {
  /** Which of two names may stand where an account of the same event has the other. */
  const pairs: readonly (readonly [string, string, boolean])[] = [
    ['Ankara', 'Turkey', true],
    ['Ankara', 'Türkiye', true],
    ['the Kremlin', 'Moscow', true],
    ['Kremlin', 'Russian', true],
    ['White House', 'Washington', true],
    ['Downing Street', 'Britain', true],
    ['Brussels', 'EU', true],
    ['Texan', 'Texas', true],
    ['Detroit', 'Michigan', true],
    ['Detroit', 'America', true],
    ['Aleppo', 'Syria', true],
    ['Munich', 'Europe', true],
    ['Kiev', 'Kyiv', true],
    ['Ohio', 'Indiana', false],
    ['Ankara', 'Athens', false],
    ['Ukraine', 'Moscow', false],
    ['Munich', 'Hamburg', false],
    ['New York', 'Texas', false],
    ['Norland', 'Vestria', false],
  ];
  for (const [a, b, related] of pairs)
    it(`${related ? 'takes' : 'does not take'} “${a}” for “${b}”`, () => {
      assert.equal(relatedPlaces(a, b), related);
      assert.equal(relatedPlaces(b, a), related);
    });

  it('know a country by each of its names, adjectives and spellings', () => {
    for (const { name, spellings, also, adjectives } of countries) {
      for (const other of [...spellings, ...also]) assert.equal(placeOf(other)?.name, name);
      for (const word of adjectives) assert.ok(placeOfAdjective(word), word);
    }
  });
});
