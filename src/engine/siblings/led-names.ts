import {
  auxiliaries,
  conjunctions,
  modals,
  prepositions,
  sayingVerbs,
  weekdays,
} from '../lexicon/closed-class';
import { nameSuffixes, offices } from '../lexicon/titles';
import type { Passage } from '../passage';
import { bare } from './readings/name-guards';
import { namePlaces } from './readings/name-parts';
import { isTitleCase } from './statements';
import { tokens, type Token } from './tokens';

/** A name of several words as a passage uses it. */
export interface LedName {
  /** Its words without title, possessive and suffix. */
  readonly name: string;
  /** From its article on, where it has one, else from its title. */
  readonly words: readonly Token[];
  /** What leads it in: `the Harbour Board`, `spokeswoman Ada Holm`; a title is a role too. */
  readonly lead: 'article' | 'role' | undefined;
  /** How many words of its title stand before it. */
  readonly titled: number;
  /** A possessive stands inside it: `the President’s Daily Brief`. */
  readonly isOwned: boolean;
  /** It stands for itself: no noun follows that it would only describe, as in `the Ada Holm campaign`. */
  readonly isHead: boolean;
}

/** The names of several words in a passage; none in a headline, where articles are left out. */
export function ledNames(text: string, passage: Passage): readonly LedName[] {
  const all = passage.read(tokens);
  if (isTitleCase(all)) return [];
  return namePlaces(all, text).flatMap(({ from, to, lefts }): LedName[] => {
    const own = all.slice(from, to);
    if (own.length < 2) return [];
    const titled = Math.min(from, ...lefts.filter((at) => isTitle(all.slice(at, from))));
    const name = own.map(bare).filter((word) => !nameSuffixes.has(word));
    const before = all[titled - 1];
    const isLed = isArticle(before) && text.slice(before?.end, all[titled]?.start) === ' ';
    const first = isLed ? titled - 1 : titled;
    const isRole = titled < from || isRoleBefore(text, before, all[titled]);
    return [
      {
        name: name.join(' '),
        words: all.slice(first, to),
        titled: from - titled,
        isOwned: own.slice(0, -1).some((token) => bare(token) !== token.text),
        lead: first < titled ? 'article' : isRole ? 'role' : undefined,
        isHead: isHead(text, own, all[to]),
      },
    ];
  });
}

/** `Trade Minister`: a place or a body may stand before the office, an article may not. */
const isTitle = (words: readonly Token[]) =>
  words.some(({ same }) => offices.has(same)) && !words.some(isArticle);

const isArticle = (token?: Token) => /^(?:the|an?)$/.test(token?.same ?? '');

function isRoleBefore(text: string, before?: Token, first?: Token): boolean {
  return (
    before !== undefined &&
    first !== undefined &&
    offices.has(before.same) &&
    text.slice(before.end, first.start) === ' '
  );
}

/** Verbs of saying that are nouns too: `the Ada Holm reports`. */
const maybeNouns = /^(?:reports?|claims?|demands?|calls?|notes?|states?|quoted)$/;

function isHead(text: string, own: readonly Token[], next: Token | undefined): boolean {
  const last = own.at(-1);
  if (!last || /['’]s?$/u.test(text.slice(last.start, last.end))) return true;
  const stop = nameSuffixes.has(last.text) && text.charAt(last.end) === '.' ? 1 : 0;
  const gap = text.slice(last.end + stop, next?.start);
  if (!next || gap !== ' ') return /^[\s”"]{0,2}(?:[,;:!?)—–]|--|\.(?!\w)|$)/u.test(gap);
  const { same, text: word } = next;
  return (
    (sayingVerbs.has(same) && !maybeNouns.test(same)) ||
    (conjunctions.has(same) && !/^(?:and|or)$/.test(same)) ||
    prepositions.has(same) ||
    auxiliaries.has(same) ||
    modals.has(same) ||
    weekdays.has(word) ||
    /^(?:not|also|then|now|later|again|once|\p{Ll}{2,20}(?:ly|ed))$/u.test(word)
  );
}
