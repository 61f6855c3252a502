import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NumberTable } from '../../src/engine/number-table';

describe('A number table', () => {
  it('holds what a map holds', () => {
    const key = fc.oneof(fc.nat(200), fc.nat(Number.MAX_SAFE_INTEGER));
    const value = fc.oneof(fc.constant(0), fc.nat(0xffffffff));
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 400 }), (changes) => {
        const table = new NumberTable();
        const map = new Map<number, number>();
        for (const [at, to] of changes) {
          table.set(at, to);
          map.set(at, to);
        }
        for (const [at, to] of map) assert.equal(table.get(at), to);
        assert.equal(table.get(201), map.get(201) ?? 0);
      }),
    );
  });
});
