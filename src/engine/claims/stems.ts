import { pastOf } from '../lexicon/verbs';

/** Longer words only: `king` and `need` lose nothing. */
const ending = /(?:ing|ied|ies|ed|es|er|or|e|y)$/;
/** So much of a word stays whatever its ending. */
const leastStem = 3;

/**
 * A word without the endings of verbs and doers, for telling whether two sentences use one word:
 * `value` and `valued`, `planned` and `plan`, `amassing` and `amassed`.
 * @param term as `termOf` makes it: small, without the plural's s
 */
export function stemOf(term: string): string {
  const past = pastOf(term);
  const word = past !== undefined && !past.endsWith('ed') ? past : term;
  if (word.length <= leastStem) return word;
  const stem = word.replace(ending, '');
  if (stem.length < leastStem) return word;
  return /([^aeiouls])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
