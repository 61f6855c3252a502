import assert from 'node:assert/strict';
import { describe as describeSpan } from '../../src/engine/annotations/selectors';
import { locate } from '../../src/engine/annotations/locate';
import { staleChanges } from '../../src/engine/annotations/stale';
import { articleOf, edited, type Random, seeded } from './anchoring-world';

/** A note on a random phrase of one to twelve words inside a paragraph. */
function phrase(text: string, random: Random): { start: number; end: number } {
  const paragraphs = Array.from(text.matchAll(/[^\n]+/g));
  const paragraph = paragraphs[Math.floor(random() * paragraphs.length)];
  const words = Array.from((paragraph?.[0] ?? '').matchAll(/\S+/g));
  const first = Math.floor(random() * words.length);
  const last = words[Math.min(words.length - 1, first + Math.floor(random() * 12))];
  const offset = paragraph?.index ?? 0;
  return {
    start: offset + (words[first]?.index ?? 0),
    end: offset + (last ? last.index + last[0].length : 0),
  };
}

describe('Anchoring, over a thousand articles and random edits', () => {
  it('keeps notes whose words survive, and puts none on other words', () => {
    let kept = 0;
    let byLine = 0;
    let notes = 0;
    for (let seed = 1; seed <= 1000; seed++) {
      const random = seeded(seed);
      const text = articleOf(random);
      const span = phrase(text, random);
      const selectors = describeSpan(text, span);
      const { text: now, span: truth } = edited(text, span, random);
      const place = locate(now, selectors);
      notes++;
      if (place) {
        const words = now.slice(place.start, place.end);
        assert.equal(
          words.replace(/\s+/g, ' '),
          text.slice(span.start, span.end).replace(/\s+/g, ' '),
          `seed ${seed}: on wrong words`,
        );
        if (place.start === truth.start) kept++;
      }
      const lineOf = (t: string, at: number) => t.slice(0, at).split('\n').length;
      if (lineOf(text, span.start) === lineOf(now, truth.start)) byLine++;
    }
    assert.ok(kept / notes >= 0.99, `kept ${kept} of ${notes}; by line ${byLine}`);
    assert.ok(byLine < kept);
  });

  it('finds words that were changed themselves', () => {
    let found = 0;
    for (let seed = 1; seed <= 1000; seed++) {
      const random = seeded(seed + 5000);
      const text = articleOf(random);
      const { start } = phrase(text, random);
      const end = text.indexOf(' ', start + 30);
      const selectors = describeSpan(text, { start, end });
      const inside = text.slice(start, end).split(' ');
      inside[Math.floor(random() * inside.length)] = random() < 0.5 ? 'altogether' : '47';
      const changed = inside.join(' ');
      const now = text.slice(0, start) + changed + text.slice(end);
      const place = locate(now, selectors);
      if (place && place.start <= start + 12 && place.end >= start + changed.length - 12) found++;
    }
    assert.ok(found >= 900, `found ${found} of 1000`);
  });

  it('finds in a CRLF checkout what was described with LF', () => {
    const text = articleOf(seeded(3));
    const span = phrase(text, seeded(4));
    const crlf = text.replaceAll('\n', '\r\n');
    const place = locate(crlf, describeSpan(text, span));
    assert.ok(place);
    assert.equal(
      crlf.slice(place.start, place.end).replaceAll('\r', ''),
      text.slice(span.start, span.end),
    );
  });

  it('would rather lose a note than guess', () => {
    const text = 'The mayor spoke. The crowd left. The mayor wept.';
    const selectors = describeSpan(text, { start: 4, end: 9 });
    assert.equal(locate('Nothing of the kind is here any more.', selectors), null);
    assert.equal(locate('A mayor and a mayor and a mayor.', selectors), null);
  });
});

describe('A checked claim is stale', () => {
  it('when a figure, a name or a negation changes, and only then', () => {
    const kinds = (a: string, b: string) => staleChanges(a, b).map(({ kind }) => kind);
    assert.deepEqual(kinds('12 people were hurt', '14 people were hurt'), ['figure']);
    assert.deepEqual(kinds('said Ana Orvel on Monday', 'said Ina Orvel on Monday'), ['name']);
    assert.deepEqual(kinds('he was present', 'he was not present'), ['negation']);
    assert.deepEqual(kinds('1,200 people, he said', '1200  people he said'), []);
    assert.deepEqual(kinds('The vote was close', 'the vote was very close'), []);
  });
});
