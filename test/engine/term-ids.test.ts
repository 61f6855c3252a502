import assert from 'node:assert/strict';
import fc from 'fast-check';
import { words } from '../../src/engine/extract/words';
import { termId, termIds } from '../../src/engine/siblings/term-ids';
import { isTermLength, termOf } from '../../src/engine/siblings/terms';

/** The terms of a text by its words, cut out and folded one by one. */
function oneByOne(text: string): number[] {
  const terms = words(text).map((word) => termOf(word.text));
  return terms.filter(({ length }) => isTermLength(length)).map(termId);
}

const awkward = fc.constantFrom(
  ...['Mayor', 'U.S.', 'boxes', 'MPS', 'don’t', "Ellery's", 'al-Amin', '14:30', '1,200', 'Żółw'],
  ...['naïve', 'a', 'Ⅻ', '日本', '🙂', 'e\u0301t\u00e9', '\ud83d', '½', 'x'.repeat(31), 'cities'],
  ...[' ', ' ', '\n', '.', ',', '-', '’', "'", '—', '“', '…', ':', '/', '‑', '_', '\u00a0'],
);

describe('The terms of a text are read where they stand', () => {
  it('as they are when each word is cut out and folded', () => {
    const texts = fc.oneof(
      fc.array(awkward, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual([...termIds(text)], oneByOne(text));
      }),
      { numRuns: 2000 },
    );
  });
});
