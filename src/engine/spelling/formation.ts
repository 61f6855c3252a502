import { isClosedClass } from '../lexicon/closed-class';
import { wordSet } from '../lexicon/word-set';

/** What English puts before any word, and what behind. */
const prefixes = wordSet(
  'anti auto bio co counter cyber de down eco electro extra fore geo hyper inter mega meta micro mid mini mis mono multi nano neo neuro non off out over para photo poly post pre pro pseudo psycho quasi radio re self semi socio sub super tele trans tri ultra un under uni up video web',
);
const suffixes = wordSet(
  's es d ed r er ers ing ings able ability ably ism isms ist ists ish y ly ness less like fold ward wards wise proof most ship ships hood hoods dom ization isation izations isations ize ise izes ises ized ised izing ising',
);

/** Shorter stems stand behind a prefix by chance: `untill`. */
const shortestPrefixed = 5;
/** Shorter stems stand before an ending by chance. */
const shortestStem = 4;
/** Before an ending of four letters or more a shorter one will do: `winless`. */
const longEnding = 4;
/** Shorter halves are found in any word: `camp` and `ain`. */
const shortestHalf = 4;

type IsListed = (part: string) => boolean;

/**
 * Whether a word that no list has is made of listed ones as English makes words: a compound
 * (`paywall`), or a listed word with something put before or behind it (`unvaccinated`). Lists stay
 * behind such words; an editor need not be told of them.
 */
export function isFormed(word: string, isListed: IsListed): boolean {
  for (let at = 1; at < word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    if (isCompound(before, after, isListed)) return true;
    if (prefixes.has(before) && after.length >= shortestPrefixed && isListed(after)) return true;
    if (suffixes.has(after) && takesEnding(before, after, isListed)) return true;
  }
  return false;
}

/** Two words of which neither is a small one: `ofthe` and `theproblem` were run together by mistake. */
function isCompound(before: string, after: string, isListed: IsListed): boolean {
  return [before, after].every(
    (half) => half.length >= shortestHalf && !isClosedClass(half) && isListed(half),
  );
}

/** Whether the ending stands behind the word as it should. */
function takesEnding(stem: string, ending: string, isListed: IsListed): boolean {
  if (stem.length < (ending.length >= longEnding ? shortestStem - 1 : shortestStem)) return false;
  const last = stem.charAt(stem.length - 1);
  if (/^[dr]$/.test(ending) && last !== 'e') return false;
  // The list has the form as it should be: `occurred`, `noticeable`, `basically`, `truly`.
  if ([last, 'e', 'al'].some((between) => isListed(stem + between + ending))) return false;
  if (last === 'e' && isListed(stem.slice(0, -1) + ending)) return false;
  if (isListed(stem)) return true;
  if (last === 'i' && isListed(`${stem.slice(0, -1)}y`)) return true;
  return /^[aeiy]/.test(ending) && !/^e[ds]?$/.test(ending) && isListed(`${stem}e`);
}
