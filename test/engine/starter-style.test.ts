import assert from 'node:assert/strict';
import { Article, analyseAll, parseSettings, rules, starterStyle } from '../../src/engine';

const british = new Article(`Ferry line opens

The ferry sailed from Kyiv on 4 May with three people and came back on 6 May with seven boats.

The harbour office, which had organised the voyage, recognised that eleven were too many and 14 boats enough.
`);

describe('A house style proposed from an article', () => {
  it('holds what the article does throughout', () => {
    const { dates, ise, prefer } = starterStyle(british);
    assert.equal(dates, 'day-month');
    assert.equal(ise, 'ise');
    assert.equal(prefer?.Kiev, 'Kyiv');
  });

  it('finds nothing to mark in the article it was made from', () => {
    const { settings } = parseSettings(JSON.stringify({ style: starterStyle(british) }));
    assert.ok(settings);
    const { findings } = analyseAll(british, rules, { siblings: [], settings });
    assert.deepEqual(
      findings.filter(({ rule }) => rule.startsWith('style/')),
      [],
    );
  });

  it('leaves out what it shows both ways, or not at all', () => {
    const mixed = new Article(
      'It organised and organized on 4 May and May 5, and again on 6 May and May 7.\n',
    );
    assert.deepEqual(starterStyle(mixed), {});
    assert.deepEqual(starterStyle(new Article('')), {});
  });
});
