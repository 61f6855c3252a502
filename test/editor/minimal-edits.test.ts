import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/engine';
import { minimalEdits } from '../../src/editor/minimal-edits';

describe('The edits from one text to another', () => {
  it('touch nothing but what differs', () => {
    assert.deepEqual(minimalEdits('One .\nTwo\nThree\n', 'One.\nThree\n'), [
      { start: 3, end: 4, newText: '' },
      { start: 6, end: 10, newText: '' },
    ]);
  });
  it('make the one into the other', () => {
    const copy = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n', ' ', '😀', '🙂') });
    fc.assert(
      fc.property(copy, copy, (from, to) => {
        const edits = minimalEdits(from, to);
        assert.equal(applyEdits(from, edits), to);
        for (const { start, end } of edits)
          for (const at of [start, end])
            assert.ok(!/[\uDC00-\uDFFF]/.test(from.charAt(at)), 'splits a pair');
      }),
    );
  });
});
