import assert from 'node:assert/strict';
import { beingTyped, editedSpans, settle } from '../../src/editor/settle';
import { finding } from './finding';

/** The words being typed when the text before `|` has just been typed from `^` on. */
function typing(marked: string): string[] {
  const caret = marked.replace('^', '').indexOf('|');
  const from = marked.indexOf('^');
  const text = marked.replace('^', '').replace('|', '');
  const edited = from < 0 ? [] : [{ start: from, end: caret }];
  return beingTyped(text, edited, [caret]).map(({ start, end }) => text.slice(start, end));
}

describe('What is being typed', () => {
  it('is the word at the caret', () => {
    assert.deepEqual(typing('The harb^o|'), ['harbo']);
  });
  it('is the word before the caret while no other has begun', () => {
    assert.deepEqual(typing('The harbour ^ |'), ['harbour  ']);
  });
  it('is a word that is mended in its middle', () => {
    assert.deepEqual(typing('The ha^r|bour reopened'), ['harbour']);
  });
  it('is all of a quotation that is still open', () => {
    assert.deepEqual(typing('She said: “We are g^l|'), ['“We are gl']);
  });
  it('is the last word once the quotation is closed', () => {
    assert.deepEqual(typing('“We are glad,” she s^a|'), ['sa']);
  });
  it('is nothing when the caret has gone elsewhere', () => {
    assert.deepEqual(beingTyped('The harbour reopened', [{ start: 4, end: 6 }], [18]), []);
  });
  it('is nothing when the text is in no editor', () => {
    assert.deepEqual(beingTyped('The harbour', [{ start: 4, end: 6 }], []), []);
  });
  it('is found behind earlier edits of the same stroke', () => {
    const changes = [
      { start: 20, end: 20, newLength: 1 },
      { start: 4, end: 4, newLength: 1 },
    ];
    assert.deepEqual(editedSpans(changes), [
      { start: 4, end: 5 },
      { start: 21, end: 22 },
    ]);
  });
});

describe('While somebody types', () => {
  const text = 'The the harbour reopened teh';
  const before = finding('phrasing/repeated-word', text, 'The the');
  const fresh = finding('style/spelling', text, 'teh');
  const atEnd = [{ start: 25, end: 28 }];

  it('a new mark on the word being typed is held back', () => {
    const { shown, withheld } = settle([before, fresh], [before], atEnd);
    assert.deepEqual([shown, withheld], [[before], [fresh]]);
  });
  it('it is shown when the caret has left', () => {
    assert.deepEqual(settle([before, fresh], [before], []).shown, [before, fresh]);
  });
  it('a mark that was there stays under the caret', () => {
    assert.deepEqual(settle([fresh], [fresh], atEnd).shown, [fresh]);
  });
  it('a mark whose words change under the caret stays, though its key is another', () => {
    const now = { ...fresh, key: 'style/spelling:tehe' };
    assert.deepEqual(settle([now], [fresh], atEnd).shown, [now]);
  });
  it('a new mark elsewhere that speaks of the word being typed is held back too', () => {
    const because = [{ start: 25, end: 28, message: 'as given here' }];
    const elsewhere = { ...finding('figures/twice', text, 'harbour'), because };
    assert.deepEqual(settle([elsewhere], [], atEnd).withheld, [elsewhere]);
  });
  it('a new mark elsewhere is shown at once', () => {
    assert.deepEqual(settle([before], [], atEnd).shown, [before]);
  });
});
