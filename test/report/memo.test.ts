import assert from 'node:assert/strict';
import { Article } from '../../src/engine';
import { describe as describeSpan } from '../../src/engine/annotations/selectors';
import { annotationStates } from '../../src/engine/annotations/state';
import type { Annotation, Verdict } from '../../src/engine/annotations/model';
import { criticMarkup, marginHtml } from '../../src/report/marked-up';
import { memoHtml, memoMarkdown } from '../../src/report/memo';

const before = 'The fire at Orsk Hill hurt 12 people.\n\nMayor Tand <said> so on Monday.\n';
const now = 'The fire at Orsk Hill hurt 14 people.\n\nMayor Tand <said> so on Monday.\n';

function note(words: string, verdict: Verdict, text: string): Annotation {
  const start = before.indexOf(words);
  return {
    id: `urn:uuid:${words.length}`,
    source: 'fire.txt',
    selectors: describeSpan(before, { start, end: start + words.length }),
    verdict,
    remarks: [{ text, author: 'Ada Orm', created: undefined }],
    links: [],
    finding: undefined,
    resolved: false,
    author: 'Ada Orm',
    created: undefined,
    modified: undefined,
  };
}

const states = annotationStates(new Article(now, { path: 'fire.txt' }), [
  note('hurt 12 people', 'cq', 'hospital count'),
  note('Mayor Tand <said>', 'query', 'on the record?'),
]);
const articles = [{ path: 'fire.txt', text: now, states }];

describe('The desk memo', () => {
  it('lists open queries, and what changed since it was checked', () => {
    const memo = memoMarkdown(articles);
    assert.match(memo, /## Queries to the author\n\n- `fire\.txt`, line 3: .*Mayor Tand/);
    assert.match(memo, /## Stale[^\n]*\n\n[^\n]*hurt 14 people[^\n]*\n {4}- figure: 12 → 14/);
  });

  it('shows words of the copy as words, not as HTML', () => {
    assert.ok(memoHtml(articles).includes('Mayor Tand &lt;said&gt;'));
    assert.ok(!marginHtml('fire.txt', now, states).includes('<said>'));
  });
});

describe('Marked-up copy', () => {
  it('holds the copy to the letter around the notes', () => {
    const marked = criticMarkup(now, states);
    assert.ok(marked.includes('{==hurt 14 people==}{>>CQ; stale; Ada Orm: hospital count<<}'));
    assert.equal(marked.replace(/\{>>.*?<<\}/g, '').replace(/\{==|==\}/g, ''), now);
  });
});
