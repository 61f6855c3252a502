import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDictionary, type Dictionary } from '../engine';

/** The word list lies beside the built command line. */
export const dictionaryPath = join(__dirname, 'dictionaries', 'english.txt');

/** Reads the word list. @throws Error where it cannot be read */
export function loadDictionary(path = dictionaryPath): Dictionary {
  const work = readDictionary(readFileSync(path, 'utf8'));
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
