import assert from 'node:assert/strict';
import { analyseAll, rules, type Finding } from '../../src/engine';
import { apply, squeeze } from './apply';
import { allCases, repeatsAmong, type ExpectedMark } from './cases';

describe('Each fixture gets the marks it names and no others', () => {
  for (const { title, article, siblings, marks, rule, settings, spelling } of allCases()) {
    it(title, () => {
      const { findings, faults } = analyseAll(article, rules, {
        repeats: repeatsAmong([article, ...siblings]),
        siblings,
        settings,
        spelling,
      });
      assert.deepEqual(faults, []);
      // A hint of another rule is no defect of this fixture.
      const shown = findings.filter((f) => f.severity !== 'hint' || f.rule === rule);
      assert.deepEqual(shown.map(describeFinding).sort(), marks.map(describeMark).sort());
      for (const mark of marks) {
        if (mark.fixed === undefined) continue;
        const finding = shown.find(
          (f) => f.rule === mark.rule && squeeze(f.text) === squeeze(mark.text),
        );
        assert.ok(finding);
        const fix = finding.fixes[0];
        assert.ok(fix, 'has a fix');
        const wanted =
          article.text.slice(0, finding.start) + mark.fixed + article.text.slice(finding.end);
        assert.equal(squeeze(apply(article.text, fix.edits)), squeeze(wanted));
      }
    });
  }
});

const describeFinding = (f: Finding) => `${f.rule} «${squeeze(f.text)}»`;
const describeMark = (m: ExpectedMark) => `${m.rule} «${squeeze(m.text)}»`;
