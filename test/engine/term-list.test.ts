import { deepEqual, equal } from 'node:assert/strict';
import { packTerms, unpackTerms } from '../../src/engine/term-list';

describe('a packed list of terms', () => {
  it('gives back the terms in their order', () => {
    const terms = ['^_a', 'harbour', 'harbour_master', 'harbours', '2020', 'über', 'a'];
    deepEqual(unpackTerms(packTerms(terms)), terms);
  });

  it('is shorter than the terms where they begin alike', () => {
    equal(packTerms(['harbour', 'harbours', 'harbour_master']), 'AharbourHsH_master');
  });

  it('holds nothing where there are no terms', () => {
    deepEqual(unpackTerms(packTerms([])), []);
  });
});
