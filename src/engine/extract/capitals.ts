import type { Article, Found } from '../article';
import { eachInSteps, inSteps, type Steps } from '../steps';
import { structure } from '../structure';
import { quotations } from './quotations';
import type { Passage } from '../passage';
import type { Span } from '../span';
import { words } from './words';
import { pattern } from '../letters';
import { allMatches } from '../matches';
import { addToList } from '../lists';

/** A word with a capital, without possessive; the parts of a hyphenated word are words of their own. */
export interface CapitalWord extends Span {
  readonly text: string;
  /** The word before it, when only a space parts them; else empty. */
  readonly before: string;
  readonly after: string;
  readonly quoted: boolean;
}

/** Nearly all words: small letters and nothing else. Told apart first because it is cheap. */
const plainWord = /^[a-z]+$/;
const capital = pattern(String.raw`\p{Lu}[\p{L}\p{M}]{2,40}`, 'gu');

/** The capitalised words of a passage. */
export function capitalWords(text: string, passage: Passage): readonly CapitalWord[] {
  const all = passage.read(words);
  const quoted = passage.read(quotations);
  const found: CapitalWord[] = [];
  for (const [index, word] of all.entries()) {
    if (plainWord.test(word.text)) continue;
    const before = all[index - 1];
    const after = all[index + 1];
    for (const match of allMatches(capital, word.text.replace(/['’]s$/u, ''))) {
      const start = word.start + match.index;
      const end = start + match[0].length;
      found.push({
        start,
        end,
        text: match[0],
        before: before && text.slice(before.end, word.start) === ' ' ? before.text : '',
        after: after && text.slice(word.end, after.start) === ' ' ? after.text : '',
        quoted: quoted.some((quote) => quote.start <= start && end <= quote.end),
      });
    }
  }
  return found;
}

/** The capitalised words of the story by what they say. */
export const capitalsByWord = inSteps(capitalsIn);

function* capitalsIn(article: Article): Steps<ReadonlyMap<string, readonly Found<CapitalWord>[]>> {
  const found = new Map<string, Found<CapitalWord>[]>();
  yield* eachInSteps(article.read(structure).story, (block) => {
    for (const word of article.find(capitalWords, [block])) {
      addToList(found, word.fact.text, word);
    }
  });
  return found;
}
