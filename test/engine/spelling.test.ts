import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDictionary } from '../../src/node/dictionary';

const folder = join(process.cwd(), 'dist', 'dictionaries');
const dictionary = loadDictionary(join(folder, 'english.txt'));

describe('The dictionary', () => {
  it('knows the words of both varieties, and whose they are', () => {
    for (const word of ['harbour', 'harbor', 'ferry', 'zoologists'])
      assert.ok(dictionary.isKnown(word), word);
    assert.ok(!dictionary.isKnown('harbour', 'american'));
    assert.ok(!dictionary.isKnown('harbor', 'british'));
    assert.equal(dictionary.varietyOf('harbour'), 'british');
    assert.equal(dictionary.varietyOf('ferry'), undefined);
  });

  it('takes words made of known ones for known', () => {
    for (const word of ['unvaccinated', 'livestreamers', 'winless', 'newsmaking', 'antiviral'])
      assert.ok(dictionary.isKnown(word), word);
  });

  it('takes no misspelling for a word well made', () => {
    for (const word of ['occured', 'noticable', 'untill', 'finaly', 'ofthe', 'independant'])
      assert.ok(!dictionary.isKnown(word), word);
  });

  it('has the meant word first', () => {
    for (const [written, meant] of [
      ['recieve', 'receive'],
      ['goverment', 'government'],
      ['accomodate', 'accommodate'],
      ['tommorow', 'tomorrow'],
      ['definately', 'definitely'],
      ['govermnent', 'government'],
      ['teh', 'the'],
    ] as const)
      assert.equal(dictionary.suggest(written)[0], meant);
  });

  it('knows no word near to one that is merely short and rare', () => {
    for (const word of ['tenge', 'boops', 'sarin']) assert.deepEqual(dictionary.suggest(word), []);
  });

  it('never offers a swear word', () => {
    for (const word of ['shitt', 'fcuking']) assert.deepEqual(dictionary.suggest(word), []);
  });

  it('stands beside the licence of its sources', () => {
    assert.match(
      readFileSync(join(folder, 'LICENSE'), 'utf8'),
      /Copyright 2000-2018 by Kevin Atkinson/,
    );
  });
});
