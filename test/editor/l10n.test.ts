import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (name: string) =>
  JSON.parse(readFileSync(name, 'utf8')) as Readonly<Record<string, string>>;
const sources = readdirSync('src/editor', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('src/editor', name), 'utf8'));
const said = (call: RegExp) => sources.flatMap((text) => [...text.matchAll(call)]);
/**
 * A call with its string, be it through a short name for the function. The string is a literal and
 * holds no escape.
 */
const strings = said(/\bt\(\s{0,40}'([^'\\]{1,400})'/g).map(([, text]) => text ?? '');

describe('The words of the interface', () => {
  it('are literals, so that they can be collected', () => {
    assert.equal(strings.length, said(/\bt\((?!text\))/g).length);
  });

  it('stand in the bundle, in the order of the alphabet, and no others', () => {
    const expected = [...new Set(strings)].sort();
    assert.deepEqual(
      Object.entries(read('media/l10n/bundle.l10n.json')),
      expected.map((s) => [s, s]),
    );
  });

  it('are all there in German', () => {
    assert.deepEqual(
      Object.keys(read('media/l10n/bundle.l10n.de.json')).sort(),
      [...new Set(strings)].sort(),
    );
    assert.deepEqual(
      Object.keys(read('package.nls.de.json')).sort(),
      Object.keys(read('package.nls.json')).sort(),
    );
  });
});
