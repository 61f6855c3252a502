// Makes the word list of the spelling rule out of the Hunspell dictionaries: dist/dictionaries.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nspell from 'nspell';

/** Words in plain small letters: the rule looks at no others. */
const plain = /^[a-z]{2,}$/;

/** The folder of a dictionary's package. */
const folderOf = (name) => dirname(fileURLToPath(import.meta.resolve(name)));

/** The words of a dictionary with all their forms, and those of them that are never suggested. */
function expand(folder) {
  const [aff, dic] = ['index.aff', 'index.dic'].map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  );
  const words = (list) => Object.keys(nspell({ aff, dic: list }).data).filter((w) => plain.test(w));
  const [count, ...lines] = dic.split('\n');
  const unfit = lines.filter((line) => /\/.*!/.test(line));
  return { all: new Set(words(dic)), unfit: words([count, ...unfit].join('\n')) };
}

/** The form that `readDictionary` in src/engine/spelling/dictionary.ts describes. */
function encode(words, unfit) {
  let before = '';
  return words.sort().map((word) => {
    let shared = 0;
    while (shared < Math.min(before.length, 35) && before[shared] === word[shared]) shared++;
    before = word;
    return shared.toString(36) + word.slice(shared) + (unfit.has(word) ? '!' : '');
  });
}

/** Writes the word list and the licence of its sources into `target`. */
export function makeDictionaries(target) {
  const american = expand(folderOf('dictionary-en'));
  const british = expand(folderOf('dictionary-en-gb'));
  const unfit = new Set([...american.unfit, ...british.unfit]);
  const parts = [
    [...american.all].filter((word) => british.all.has(word)),
    [...american.all].filter((word) => !british.all.has(word)),
    [...british.all].filter((word) => !american.all.has(word)),
  ];
  mkdirSync(target, { recursive: true });
  writeFileSync(
    join(target, 'english.txt'),
    parts.flatMap((words) => ['=', ...encode(words, unfit)]).join('\n') + '\n',
  );
  copyFileSync(join(folderOf('dictionary-en'), 'license'), join(target, 'LICENSE'));
}
