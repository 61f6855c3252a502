import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  Article,
  alone,
  applyEdits,
  clean,
  rules,
  safeFixes,
  type Finding,
} from '../../src/engine';
import { allCases } from './cases';

const fixing = (start: number, end: number, newText: string): Finding => ({
  rule: 'punctuation/space-before',
  severity: 'warning',
  message: '',
  why: undefined,
  key: '',
  text: '',
  start,
  end,
  because: [],
  fixes: [{ title: '', safe: true, edits: [{ start, end, newText }] }],
});

describe('Cleaning', () => {
  it('takes the first of two fixes that overlap, and all that only meet', () => {
    const findings = [fixing(0, 3, 'a'), fixing(2, 5, 'b'), fixing(3, 4, 'c'), fixing(4, 4, 'd')];
    assert.deepEqual(
      safeFixes(findings)
        .flat()
        .map(({ newText }) => newText),
      ['a', 'c'],
    );
  });

  it('takes no two edits that overlap, whatever it is given', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(8))
      .map(([start, length]) => fixing(start, start + length, ''));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), (findings) => {
        const taken = safeFixes(findings)
          .flat()
          .sort((a, b) => a.start - b.start || a.end - b.end);
        for (const [index, edit] of taken.entries()) {
          const next = taken[index + 1];
          assert.ok(!next || edit.end <= next.start);
        }
      }),
    );
  });

  it('makes edits as they stand, in any order', () => {
    const edits = [
      { start: 4, end: 5, newText: 'E' },
      { start: 0, end: 1, newText: '' },
      { start: 2, end: 2, newText: '-' },
    ];
    assert.equal(applyEdits('abcdef', edits), 'b-cdEf');
  });

  it('twice is once, on every fixture', () => {
    for (const { article, siblings, title } of allCases()) {
      const once = clean(article, rules, { ...alone, siblings }).article;
      const twice = clean(new Article(once.text, { format: article.format }), rules, {
        ...alone,
        siblings,
      });
      assert.equal(twice.article.text, once.text, title);
    }
  });
});
