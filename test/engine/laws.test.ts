import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import {
  Article,
  analyseAll,
  defaultSettings,
  rules,
  type Finding,
  type Rules,
} from '../../src/engine';
import { apply } from './apply';
import { allCases } from './cases';

const cases = allCases();
const settings = defaultSettings;
const summary = (findings: readonly Finding[], text: string) =>
  findings.map(
    (f) => `${f.rule} ${f.severity} ${text.slice(f.start, f.end).replace(/\s+/gu, ' ')}`,
  );

describe('Every rule', () => {
  for (const id of Object.keys(rules)) {
    it(`${id} has a page, a case that it marks and a near miss that it leaves`, () => {
      const own = cases.filter((c) => c.rule === id);
      assert.ok(existsSync(`docs/rules/${id}.md`), `docs/rules/${id}.md is missing`);
      assert.ok(
        own.some((c) => c.marks.some((m) => m.rule === id)),
        'no case that it marks',
      );
      assert.ok(
        own.some((c) => c.marks.every((m) => m.rule !== id)),
        'no near miss',
      );
    });
  }
});

describe('Over every fixture', () => {
  for (const { title, article, siblings } of cases) {
    const run = (text: string, order: Rules = rules) => {
      const path = article.path;
      const made = new Article(text, path === undefined ? {} : { path });
      return analyseAll(made, order, { siblings, settings }).findings;
    };
    const found = run(article.text);

    it(`CRLF finds what LF finds: ${title}`, () => {
      const crlf = article.text.replaceAll('\n', '\r\n');
      assert.deepEqual(summary(run(crlf), crlf), summary(found, article.text));
    });

    it(`spans lie inside the text and split no surrogate pair: ${title}`, () => {
      const splits = (at: number) =>
        /[\uD800-\uDBFF]/.test(article.text[at - 1] ?? '') &&
        /[\uDC00-\uDFFF]/.test(article.text[at] ?? '');
      for (const f of found)
        for (const { start, end } of [f, ...f.fixes.flatMap((fix) => fix.edits)]) {
          assert.ok(start >= 0 && start <= end && end <= article.text.length);
          assert.ok(!splits(start) && !splits(end));
        }
    });

    it(`a safe fix silences its finding and creates none: ${title}`, () => {
      for (const f of found) {
        const fix = f.fixes.find(({ safe }) => safe);
        if (!fix) continue;
        const after = run(apply(article.text, fix.edits));
        assert.ok(after.length < found.length, `${f.rule} «${f.text}»`);
        const before = new Set(found.map((b) => b.rule));
        assert.ok(after.every((a) => before.has(a.rule)));
      }
    });

    it(`the order of rules does not matter, and a faulty one silences no other: ${title}`, () => {
      const faulty: Rules = {
        'style/faulty': {
          severity: 'error',
          summary: 'Always breaks.',
          check: () => {
            throw new Error('broken');
          },
        },
      };
      const reversed = Object.fromEntries(Object.entries(rules).reverse()) as Rules;
      assert.deepEqual(
        summary(run(article.text, { ...faulty, ...reversed }), article.text),
        summary(found, article.text),
      );
    });
  }
});
