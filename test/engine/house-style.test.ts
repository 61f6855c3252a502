import assert from 'node:assert/strict';
import { Article, analyseAll, applyEdits, parseSettings, rules } from '../../src/engine';

/** The text with the first fix of every mark of style made. */
function printed(text: string, style: object): string {
  const { settings, problem } = parseSettings(JSON.stringify({ style }));
  assert.ok(settings, problem);
  const { findings } = analyseAll(new Article(`${text}\n`), rules, { siblings: [], settings });
  const edits = findings
    .filter(({ rule }) => rule.startsWith('style/'))
    .flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  return applyEdits(`${text}\n`, edits).trimEnd();
}

const prefer = {
  spokesman: 'spokesperson',
  'illegal immigrant': 'migrant',
  adviser: 'consultant',
  'military operation': 'invasion',
  Kiev: 'Kyiv',
  utilise: 'use',
  'e-mail': 'email',
  NGO: 'aid group',
  purchase: 'buy',
};

const cases: readonly (readonly [style: object, written: string, wanted: string])[] = [
  [{ prefer }, 'Spokesmen met a spokesman’s wife.', 'Spokespersons met a spokesperson’s wife.'],
  [{ prefer }, 'KIEV SPOKESMAN SPEAKS', 'KYIV SPOKESPERSON SPEAKS'],
  [{ prefer }, 'He met an illegal immigrant and an adviser.', 'He met a migrant and a consultant.'],
  [
    { prefer },
    'An NGO utilised it, e-mailing two NGOs.',
    'An aid group used it, emailing two aid groups.',
  ],
  [{ prefer }, 'She purchases what he purchased.', 'She buys what he purchased.'],
  [{ prefer }, 'A military operation begins.', 'An invasion begins.'],
  [{ prefer }, 'The Military Operation in Brief', 'The Invasion in Brief'],
  [
    { prefer },
    'He said “the spokesman is ill” in Kiev.',
    'He said “the spokesman is ill” in Kyiv.',
  ],
  [
    { prefer, inQuotations: true },
    'He said “the spokesman is ill”.',
    'He said “the spokesperson is ill”.',
  ],
  [{ ise: 'ise' }, 'Organized crime is organized.', 'Organised crime is organised.'],
  [{ times: '15:00' }, 'It opens at 3 p.m. The band plays.', 'It opens at 15:00. The band plays.'],
  [{ times: '3 p.m.' }, 'It opens at 3pm. The band plays.', 'It opens at 3 p.m. The band plays.'],
  [{ percent: 'percent' }, 'It rose 5%, then 10 per cent.', 'It rose 5 percent, then 10 percent.'],
  [{ millions: 'm' }, 'It cost $3.5 million, not €2 billion.', 'It cost $3.5m, not €2bn.'],
];

describe('The house style', () => {
  for (const [style, written, wanted] of cases)
    it(`makes “${wanted}”`, () => {
      assert.equal(printed(written, style), wanted);
    });
});
