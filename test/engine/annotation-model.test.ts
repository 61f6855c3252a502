import assert from 'node:assert/strict';
import { describe as describeSpan } from '../../src/engine/annotations/selectors';
import {
  parseAnnotations,
  toCollection,
  toJsonLd,
  type Annotation,
} from '../../src/engine/annotations/model';

const annotation: Annotation = {
  id: 'urn:uuid:5f2c',
  source: 'city/harbour.txt',
  selectors: describeSpan('Nine ferries left the quay.', { start: 0, end: 12 }),
  verdict: 'cq',
  remarks: [
    { text: 'Checked against the timetable', author: 'Ada Orm', created: '2026-03-01T10:00:00Z' },
    { text: 'Thanks', author: 'Bo Lind', created: '2026-03-01T10:05:00Z' },
  ],
  links: ['https://example.org/timetable'],
  finding: 'figures/total:00',
  resolved: false,
  author: 'Ada Orm',
  created: '2026-03-01T10:00:00Z',
  modified: undefined,
};

describe('An annotation', () => {
  it('comes back from its file as it was written', () => {
    assert.deepEqual(parseAnnotations(toJsonLd(annotation)), {
      annotations: [annotation],
      problems: [],
    });
  });

  it('comes back from a collection', () => {
    const { annotations } = parseAnnotations(toCollection([annotation, annotation], 'Desk notes'));
    assert.equal(annotations.length, 2);
  });

  it('that another tool wrote without positions, replies or verdict is read', () => {
    const { annotations } = parseAnnotations(
      JSON.stringify({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: 'http://example.org/anno1',
        type: 'Annotation',
        target: { source: 'a.txt', selector: [{ type: 'TextQuoteSelector', exact: 'quay' }] },
      }),
    );
    assert.equal(annotations[0]?.verdict, 'note');
  });

  it('that is malformed is told with its place, and the others are kept', () => {
    assert.match(parseAnnotations('{"id": ').problems[0] ?? '', /not valid JSON/);
    const good = JSON.parse(toJsonLd(annotation)) as unknown;
    const { annotations, problems } = parseAnnotations(
      JSON.stringify([good, { type: 'Annotation' }]),
    );
    assert.equal(annotations.length, 1);
    assert.match(problems[0] ?? '', /annotation 2/);
  });
});
