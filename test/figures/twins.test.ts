import assert from 'node:assert/strict';
import { Article, analyseAll, rules, type RuleId } from '../../src/engine';
import * as changes from './changes';
import * as counts from './counts';
import * as measures from './measures';
import * as others from './others';
import { Random, type TwinMaker } from './random';
import * as when from './when';
import { wordings } from './wordings';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const makers: Record<string, readonly TwinMaker[]> = {
  ...changes,
  ...counts,
  ...measures,
  ...others,
  ...when,
};
const perWording = 12;
/** Wrong twins that must be caught. */
const wanted = 0.95;

const figureRules = Object.fromEntries(
  Object.entries(rules).filter(([id]) => id.startsWith('figures/')),
);
const marks = (text: string) => {
  const { findings, faults } = analyseAll(new Article(`${text}\n`), figureRules);
  assert.deepEqual(faults, []);
  return findings.filter(({ severity }) => severity !== 'hint');
};

describe('Wrong figures are caught and their sound twins left alone', () => {
  for (const [name, wordings] of Object.entries(makers)) {
    const id: RuleId = `figures/${kebab(name)}`;
    it(id, () => {
      const missed: string[] = [];
      const accused: string[] = [];
      let all = 0;
      for (const [index, make] of wordings.entries())
        for (let seed = 1; seed <= perWording; seed++) {
          const [right, wrong] = make(new Random(seed * 31 + index));
          all++;
          if (!marks(wrong).length) missed.push(wrong);
          const found = marks(right);
          if (found.length) accused.push(`${right} ${found.map((f) => f.message).join('; ')}`);
        }
      assert.deepEqual(accused, []);
      assert.ok(missed.length <= all * (1 - wanted), missed.join('\n'));
    });
  }
});

describe('Wrong figures are caught in many wordings', () => {
  for (const [rule, twins] of wordings())
    it(rule, () => {
      assert.deepEqual(
        twins.flatMap(([right]) => marks(right).map(({ message }) => `${right} ${message}`)),
        [],
      );
      assert.deepEqual(
        twins.flatMap(([, wrong]) => (marks(wrong).length ? [] : [wrong])),
        [],
      );
    });
});
