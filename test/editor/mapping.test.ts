import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../src/engine';
import { joined, mapFindings, mapSpan } from '../../src/editor/mapping';
import { finding } from './finding';

const text = 'The the harbour reopened on Monday .';

describe('A span moves with the edits', () => {
  const moved = (start: number, end: number, newLength: number) =>
    mapSpan({ start: 8, end: 15 }, { start, end, newLength });

  it('before it: it moves along', () => {
    assert.deepEqual(moved(0, 4, 0), { start: 4, end: 11 });
  });
  it('behind it: it stays', () => {
    assert.deepEqual(moved(15, 15, 3), { start: 8, end: 15 });
  });
  it('at its start: what is typed there stays outside', () => {
    assert.deepEqual(moved(8, 8, 3), { start: 11, end: 18 });
  });
  it('inside it: what is typed there belongs to it', () => {
    assert.deepEqual(moved(10, 10, 2), { start: 8, end: 17 });
  });
  it('over its end: what is left of it stays', () => {
    assert.deepEqual(moved(12, 20, 1), { start: 8, end: 12 });
  });
  it('over all of it: it is gone', () => {
    assert.equal(moved(8, 15, 4), undefined);
  });

  it('and an edit elsewhere leaves its words as they are, whatever the edit', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 12 }),
        fc.nat(),
        fc.nat(),
        fc.string(),
        (whole, from, length, typed) => {
          const span = { start: 4, end: 8 };
          const start = from % (whole.length + 1);
          const end = Math.min(whole.length, start + (length % 6));
          if (start < span.end && end > span.start) return;
          const now = whole.slice(0, start) + typed + whole.slice(end);
          const at = mapSpan(span, { start, end, newLength: typed.length });
          assert.equal(at && now.slice(at.start, at.end), whole.slice(4, 8));
        },
      ),
    );
  });
});

describe('A replacement all over the text', () => {
  it('counts as one change, which marks behind it follow', () => {
    const changes = Array.from({ length: 1000 }, (_, i) => ({
      start: i * 10,
      end: i * 10 + 1,
      newLength: 3,
    }));
    const now = joined(changes);
    assert.deepEqual(now, [{ start: 0, end: 9991, newLength: 11991 }]);
    assert.equal(now[0] && mapSpan({ start: 10000, end: 10001 }, now[0])?.start, 12000);
  });
});

describe('A finding moves with the edits', () => {
  const doubled: Finding = {
    ...finding('phrasing/repeated-word', text, 'The the'),
    because: [{ start: 16, end: 24, message: 'the verb' }],
    fixes: [{ title: 'Remove', safe: true, edits: [{ start: 3, end: 7, newText: '' }] }],
  };

  it('with its evidence and its fixes', () => {
    const [now] = mapFindings([doubled], [{ start: 0, end: 0, newLength: 5 }]);
    assert.deepEqual([now?.start, now?.because[0]?.start], [5, 21]);
    assert.deepEqual(now?.fixes[0]?.edits, [{ start: 8, end: 12, newText: '' }]);
  });
  it('and loses a fix whose words were touched', () => {
    const [now] = mapFindings([doubled], [{ start: 5, end: 5, newLength: 1 }]);
    assert.deepEqual([now?.start, now?.end, now?.fixes], [0, 8, []]);
  });
  it('and is gone with its words', () => {
    assert.deepEqual(mapFindings([doubled], [{ start: 0, end: 8, newLength: 0 }]), []);
  });
  it('when several places change at once, in whatever order they are told', () => {
    const changes = [
      { start: 30, end: 30, newLength: 9 },
      { start: 0, end: 0, newLength: 2 },
    ];
    const spans = [changes, [...changes].reverse()].map((c) => mapFindings([doubled], c)[0]?.start);
    assert.deepEqual(spans, [2, 2]);
  });
});
