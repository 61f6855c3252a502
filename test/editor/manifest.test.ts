import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const manifest = readFileSync('package.json', 'utf8');
const keys = [...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key ?? '');
const { contributes } = JSON.parse(manifest) as {
  contributes: {
    commands: { command: string; category?: string }[];
    menus: { commandPalette: { command: string }[] };
  };
};

describe('The manifest', () => {
  for (const name of readdirSync('.').filter((file) => /^package\.nls.*\.json$/.test(file)))
    it(`has its strings, and no others, in ${name}`, () => {
      const strings = Object.keys(JSON.parse(readFileSync(name, 'utf8')) as object);
      assert.deepEqual([...new Set(keys)].sort(), strings.sort());
    });

  it('files every command under Stet', () => {
    const strays = contributes.commands.filter(({ category }) => category !== 'Stet');
    assert.deepEqual(strays, []);
  });

  it('offers in menus only commands that there are', () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    const offered = contributes.menus.commandPalette.map(({ command }) => command);
    assert.deepEqual(
      offered.filter((command) => !known.has(command)),
      [],
    );
  });
});
