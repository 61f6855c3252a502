import assert from 'node:assert/strict';
import { sentences } from '../../src/engine/extract/sentences';

const split = (text: string) => sentences(text).map((sentence) => sentence.text);

describe('A sentence', () => {
  it('goes on behind an initial and an abbreviation', () => {
    for (const text of [
      'The adviser, Robert C. Tollmark, blamed the fog.',
      'The U.S. Senate heard the divers.',
      'The yard went to Tollmark Inc. Friday.',
      'They met Rep. Ada T. Holm, D-Ellery, on the quay.',
    ])
      assert.deepEqual(split(text), [text]);
  });

  it('ends behind one where another plainly begins', () => {
    assert.deepEqual(split('The ferry came from the U.S. The crew was tired.'), [
      'The ferry came from the U.S.',
      'The crew was tired.',
    ]);
    assert.deepEqual(split('The tide turned at 5 p.m. He went home.'), [
      'The tide turned at 5 p.m.',
      'He went home.',
    ]);
  });

  it('ends before one that begins with a figure', () => {
    assert.deepEqual(split('The fire was put out. 14 people were hurt. £3m was lost.'), [
      'The fire was put out.',
      '14 people were hurt.',
      '£3m was lost.',
    ]);
    for (const text of ['They met on the pier, no. 14 of six.', 'It weighed approx. 40 tons.'])
      assert.deepEqual(split(text), [text]);
  });
});
