import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseSettings } from '../../src/engine';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly string[];
  readonly type?: string;
}
const schema = JSON.parse(readFileSync('media/stet.schema.json', 'utf8')) as Schema;

/** A value that the schema allows. */
function sample({ properties, enum: values, type }: Schema): unknown {
  if (values) return values[0];
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(properties ?? {}).map(([key, inner]) => [key, sample(inner)]),
    );
  return { string: '', array: [], integer: 9, boolean: true }[type ?? ''];
}

describe('The schema that completes stet.json', () => {
  it('allows nothing that Stet does not read', () => {
    assert.equal(parseSettings(JSON.stringify(sample(schema))).problem, undefined);
  });
  it('knows every setting that Stet reads', () => {
    const { settings } = parseSettings('{}');
    const known = Object.keys(schema.properties ?? {});
    assert.deepEqual(
      Object.keys(settings ?? {}).filter((key) => !known.includes(key)),
      [],
    );
  });
});
