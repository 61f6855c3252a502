import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (name: string) =>
  JSON.parse(readFileSync(name, 'utf8')) as Readonly<Record<string, string>>;
const manifest = readFileSync('package.json', 'utf8');
const keys = [...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key ?? '');
const { contributes } = JSON.parse(manifest) as {
  contributes: {
    commands: { command: string; category?: string }[];
    menus: { commandPalette: { command: string }[] };
  };
};

describe('The manifest', () => {
  it('has its strings, and no others, in package.nls.json', () => {
    assert.deepEqual(Object.keys(read('package.nls.json')).sort(), [...new Set(keys)].sort());
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

describe('A translation', () => {
  const files = ['.', 'media/l10n'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^(?:package\.nls|bundle\.l10n)\.[a-z-]+\.json$/.test(name))
      .map((name) => join(folder, name)),
  );
  for (const file of files)
    it(`keeps the places and commands of each string: ${file}`, () => {
      const source = file.startsWith('media') ? undefined : read('package.nls.json');
      const marks = (text: string) =>
        (text.match(/\{\d\}|\(command:[^)]+\)|`[^`]+`/g) ?? []).sort();
      for (const [key, text] of Object.entries(read(file))) {
        const original = source ? source[key] : key;
        assert.ok(original !== undefined, `${key} is no string of the manifest`);
        assert.deepEqual(marks(text), marks(original), key);
      }
    });
});
