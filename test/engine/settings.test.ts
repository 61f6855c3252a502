import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultSettings, jsonFault, parseSettings } from '../../src/engine';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('stet.json', () => {
  it('may be empty, and may begin with a byte-order mark', () => {
    for (const text of ['', ' \n', '{}', '\uFEFF{}'])
      assert.deepEqual(parseSettings(text).settings, defaultSettings);
  });

  it('tells where it is no JSON', () => {
    const faults: [string, string][] = [
      [
        '{\n  "rules": {\n    "figures": "off",\n  }\n}',
        'line 4, column 3: not valid JSON, a key in double quotation marks expected',
      ],
      [
        "{'rules': 1}",
        'line 1, column 2: not valid JSON, a key in double quotation marks or “}” expected',
      ],
      ['{"rules" {}}', 'line 1, column 10: not valid JSON, “:” expected'],
      ['{"include": ["a" "b"]}', 'line 1, column 18: not valid JSON, “,” or “]” expected'],
      ['{"include": [', 'line 1, column 14: not valid JSON, a value or “]” expected'],
      ['{} {}', 'line 1, column 4: not valid JSON, the end of the file expected'],
    ];
    for (const [text, problem] of faults) assert.equal(parseSettings(text).problem, problem);
  });

  it('is read just where the platform reads it', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e9"',
      '"\\x"',
      '1',
      '-0.5e3',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        assert.equal(jsonFault(text) === undefined, isJson(text), text);
      }),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.json(), (text) => jsonFault(text) === undefined));
  });

  it('tells what it does not know', () => {
    assert.match(parseSettings('{"rule": {}}').problem ?? '', /“rule”/);
    assert.match(parseSettings('{"rules": {"figures": "loud"}}').problem ?? '', /“rules\.figures”/);
    assert.match(parseSettings('[]').problem ?? '', /./);
  });
});
