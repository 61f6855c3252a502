import {
  auxiliaries,
  conjunctions,
  modals,
  prepositions,
  isSmallWord,
  sayingVerbs,
} from '../lexicon/closed-class';
import { nameSuffixes, officeModifiers, offices } from '../lexicon/titles';
import { wordSet } from '../lexicon/word-set';
import type { Passage } from '../passage';
import { bare, isPossessive } from './readings/name-guards';
import { passageNames } from './readings/name-parts';
import { isTitleCase } from './statements';
import { tokens, type Token } from './tokens';

/** A name of several words where it stands for itself, not before a noun that it describes. */
export interface PlacedName {
  /** Its words without title, possessive and suffix. */
  readonly name: string;
  readonly words: readonly Token[];
  /** What stands beside it: its title, its article, the words before and behind, each with its kind. */
  readonly traits: readonly string[];
}

/** The names of several words in a passage, with what stands beside each; none in a headline. */
export function placedNames(text: string, passage: Passage): readonly PlacedName[] {
  const all = passage.read(tokens);
  if (isTitleCase(all)) return [];
  return passage.read(passageNames).flatMap(({ from, to, lefts }): PlacedName[] => {
    const words = all.slice(from, to);
    if (words.length < 2 || describes(text, words, all[to]) || goesOn(text, all, to)) return [];
    const name = words.map(bare).filter((word) => !nameSuffixes.has(word));
    const office = all[from - 1]?.same ?? '';
    const isTitled = lefts.length > 1 && offices.has(office);
    const first = isTitled ? Math.min(from, ...lefts.filter((at) => !isLead(all[at]))) : from;
    const title = first < from ? [`title ${office}`] : ['title none'];
    const traits = [
      ...title,
      ...traitsBefore(text, all, first, from - first),
      ...traitsBehind(text, all, to),
    ];
    return [{ name: name.join(' '), words, traits }];
  });
}

/** Verbs that are in the past, or in the present with a subject of one, without an ending that shows it. */
const plainVerbs = wordSet(
  'won win wins made makes took takes came comes went goes gave gives held holds kept left began begins met spoke got gets knew knows sent stood told tells saw ran runs led fell found wrote writes became becomes wants needs seems remains thinks believes thought felt brought bought built lost paid put set sat sought hit cut let',
);
const clauseWords = wordSet(
  'who whom whose which that where when as to not also then now later again once here there just only and or',
);

/** Whether a name describes the noun behind it: `the Ada Holm campaign`. */
function describes(text: string, words: readonly Token[], next?: Token): boolean {
  const last = words.at(-1);
  if (!last || !next || isPossessive(last, text)) return false;
  const isStopped = nameSuffixes.has(last.text) && text.charAt(last.end) === '.';
  const gap = text.slice(last.end + (isStopped ? 1 : 0), next.start);
  if (/^[-‑–]$/u.test(gap)) return true;
  // `the Sandholm 49ers`
  if (gap === ' ' && /^\d\S*\p{Ll}/u.test(next.text)) return true;
  const { same, text: word } = next;
  return (
    gap === ' ' &&
    /^\p{Ll}/u.test(word) &&
    !(sayingVerbs.has(same) && !maybeNouns.has(same)) &&
    ![conjunctions, prepositions, auxiliaries, modals, plainVerbs, clauseWords].some((list) =>
      list.has(same),
    ) &&
    !(/^\p{Ll}{2,20}(?:ly|ed)$/u.test(word) && !lyNouns.has(word))
  );
}

/** Whether a name goes on behind a small word: `Institute of Ellery`. */
function goesOn(text: string, all: readonly Token[], to: number): boolean {
  const [last, link, next] = [all[to - 1], all[to], all[to + 1]];
  return (
    /^(?:of|for)$/.test(link?.same ?? '') &&
    next?.capital === true &&
    text.slice(last?.end, link?.start) === ' '
  );
}

/** Nouns that end as adverbs do. */
const lyNouns = wordSet('rally family supply ally reply assembly monopoly anomaly bully butterfly');

/** Verbs of saying that are nouns too. */
const maybeNouns = wordSet(
  'report reports claim claims demand demands call calls note notes state states',
);

const leads: ReadonlyMap<string, string> = new Map([
  ['the', 'the'],
  ...['a', 'an', 'any', 'another', 'each', 'every', 'no'].map((word) => [word, 'a'] as const),
  ...['this', 'these', 'those'].map((word) => [word, 'this'] as const),
  ...['his', 'her', 'its', 'their', 'our', 'my', 'your'].map((word) => [word, 'own'] as const),
]);

const isLead = (token?: Token) => token !== undefined && leads.has(token.same);

/** Words that describe a name between its article and it. */
const mostAdjectives = 2;

function traitsBefore(
  text: string,
  all: readonly Token[],
  first: number,
  titled: number,
): string[] {
  const before = all[first - 1];
  const gap = text.slice(before?.end ?? 0, all[first]?.start);
  if (!before || /[.!?]/u.test(gap)) return ['lead none', 'before start'];
  if (gap.trim()) return ['lead none', `before ${sign(gap)}`];
  if (isPossessive(before, text)) return ['lead own', 'before owner'];
  const lead = leads.get(before.same);
  if (lead !== undefined) {
    // `the Ellery Treasurer Ada Holm` is loose, and tells nothing of her.
    if (titled > 1) return [];
    const beyond = all[first - 2];
    const isNear = beyond && text.slice(beyond.end, before.start).trim() === '';
    return [
      `lead ${lead}${titled ? ' titled' : ''}`,
      isNear ? `beyond ${kindOf(beyond)}` : 'beyond start',
    ];
  }
  // `the Port and Harbour Board`: one article leads both in.
  if (/^(?:and|or)$/.test(before.same)) return [`before ${before.same}`];
  return [leadBeyondAdjectives(text, all, first - 1), `before ${kindOf(before)}`];
}

/** The article before the words that describe a name: `the powerful Harbour Board`. */
function leadBeyondAdjectives(text: string, all: readonly Token[], last: number): string {
  for (let at = last; at > last - mostAdjectives && at > 0; at--) {
    const [before, word] = [all[at - 1], all[at]];
    if (!before || !word || !mayDescribe(word)) break;
    if (text.slice(before.end, word.start).trim()) break;
    const lead = leads.get(before.same);
    if (lead !== undefined) return `lead ${lead} beyond`;
  }
  return 'lead none';
}

const mayDescribe = ({ same, text }: Token) =>
  /^[\p{Ll}\d]/u.test(text) &&
  ![conjunctions, prepositions, auxiliaries, modals, sayingVerbs].some((list) => list.has(same));

function traitsBehind(text: string, all: readonly Token[], to: number): string[] {
  const [last, next] = [all[to - 1], all[to]];
  if (!last) return [];
  if (isPossessive(last, text)) return ['behind owned'];
  const gap = text.slice(last.end, next?.start);
  if (!next || /[.!?]/u.test(gap)) return ['behind end'];
  return gap.trim() ? [`behind ${sign(gap)}`, `then ${kindOf(next)}`] : [`behind ${kindOf(next)}`];
}

/** The first sign of a gap, quotation marks as one. */
const sign = (gap: string) =>
  gap
    .trim()
    .charAt(0)
    .replace(/["“”‘’']/u, '"');

/** A word as a trait: numbers are alike, and names. */
function kindOf({ number, capital, same }: Token): string {
  if (number) return 'number';
  const isName = capital && !isSmallWord(same) && !offices.has(same) && !officeModifiers.has(same);
  return isName ? 'capital' : same;
}
