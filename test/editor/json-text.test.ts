import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/engine';
import {
  addToJsonList,
  fillJson,
  NotJson,
  nodeAt,
  parseJson,
  removeFromJsonList,
  setInJson,
} from '../../src/editor/json-text';

const set = (text: string, path: string[], value: string) =>
  applyEdits(text, [setInJson(text, path, value)]);
const add = (text: string, value: string) =>
  applyEdits(text, [addToJsonList(text, ['always'], value) ?? []].flat());
const remove = (text: string, value: string) =>
  applyEdits(text, [removeFromJsonList(text, ['always'], value) ?? []].flat());

describe('A setting is written into stet.json', () => {
  it('a new file gets it alone', () => {
    assert.equal(set('', ['rules', 'a/b'], 'off'), '{\n  "rules": {\n    "a/b": "off"\n  }\n}\n');
  });
  it('a value is replaced where it stands, and all else is left as it is', () => {
    assert.equal(
      set('{"rules" : {"a/b":"off" , "c": "hint"}}', ['rules', 'a/b'], 'error'),
      '{"rules" : {"a/b":"error" , "c": "hint"}}',
    );
  });
  it('a key is added with the indentation of its neighbours', () => {
    assert.equal(
      set('{\n\t"rules": {\n\t\t"c": "hint"\n\t}\n}', ['rules', 'a/b'], 'off'),
      '{\n\t"rules": {\n\t\t"c": "hint",\n\t\t"a/b": "off"\n\t}\n}',
    );
  });
  it('a file that is no JSON is left alone', () => {
    assert.throws(() => setInJson('{"rules": ', ['rules', 'a/b'], 'off'), NotJson);
    assert.throws(() => setInJson('{"rules": []}', ['rules', 'a/b'], 'off'), NotJson);
  });
  it('what is missing is filled in, and what is there is kept', () => {
    const style = { dates: 'day-month', prefer: { Kiev: 'Kyiv', Turkey: 'Türkiye' } };
    assert.equal(
      fillJson('{\n  "style": { "dates": "month-day" }\n}', ['style'], style),
      '{\n  "style": { "dates": "month-day", "prefer": {"Kiev":"Kyiv", "Turkey": "Türkiye"} }\n}',
    );
  });
  it('a list gets a line once, and loses it again', () => {
    assert.equal(add('{"always": ["A"]}', 'B'), '{"always": ["A", "B"]}');
    assert.equal(add('{"always": ["A"]}', 'A'), '{"always": ["A"]}');
    assert.equal(
      add('{\n  "always": [\n    "A"\n  ]\n}', 'B'),
      '{\n  "always": [\n    "A",\n    "B"\n  ]\n}',
    );
    assert.equal(remove('{"always": ["A", "B", "C"]}', 'B'), '{"always": ["A", "C"]}');
    assert.equal(remove('{"always": ["A", "B"]}', 'B'), '{"always": ["A"]}');
    assert.equal(remove('{"always": [ "A" ]}', 'A'), '{"always": []}');
  });

  it('whatever the file holds, it holds afterwards, and the setting too', () => {
    const file = fc
      .dictionary(fc.string(), fc.jsonValue())
      .filter((object) => !Object.hasOwn(object, 'rules'));
    fc.assert(
      fc.property(file, fc.constantFrom(0, 2, '\t'), fc.string(), (object, indent, key) => {
        const text = JSON.stringify(object, null, indent);
        const now: unknown = JSON.parse(set(text, ['rules', key], 'off'));
        const own = JSON.parse(text) as object;
        assert.deepEqual(now, {
          ...own,
          ...(JSON.parse(JSON.stringify({ rules: { [key]: 'off' } })) as object),
        });
      }),
    );
  });
});

describe('A place in stet.json', () => {
  it('is found by its keys', () => {
    const text = '{"style": {"except": ["one", "tw\\"o"]}}';
    const node = nodeAt(parseJson(text), ['style', 'except', 1]);
    assert.equal(node && text.slice(node.start, node.end), '"tw\\"o"');
  });
});
