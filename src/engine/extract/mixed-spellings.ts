import type { Found } from '../article';
import { isPeopleWord, placeOf } from '../lexicon/places';
import { acceptedSpellings } from '../lexicon/name-spellings';
import type { Span } from '../span';
import type { CapitalWord } from './capitals';
import { folded } from './fold';

/** One use of a spelling: with its article where that is what differs (al-Qaeda, al Qaeda). */
export type SpelledUse = Found<Span & { readonly text: string; readonly before: string }>;

/** The uses of one name in two spellings. */
export interface MixedSpelling {
  /** The more frequent, of two alike the first. */
  readonly usual: readonly SpelledUse[];
  readonly odd: readonly SpelledUse[];
}

/** Words near a spelling that say it is meant: `Huthi, also spelled Houthi`. */
const explained =
  /\b(?:known as|calls?|formerly|previously|called|renamed|spell(?:ed|ing)|written|transliterat\p{L}{2,5}|acronyms?)\b|\($|\bor $/iu;
const nearby = 60;

/**
 * Names that stand in two spellings of which both are right somewhere: a mark over a letter that is
 * there and not there (Erdoğan, Erdogan), and those that the field knows (al-Qaeda, al-Qaida). Only
 * outside quotations; places are left to their own table.
 * @param words the capitalised words of the story
 */
export function mixedSpellings(
  words: ReadonlyMap<string, readonly Found<CapitalWord>[]>,
): readonly MixedSpelling[] {
  const byKey = new Map<string, string[]>();
  for (const word of words.keys()) {
    const known = acceptedSpellings.get(word);
    if (known === undefined && (!isWritten(word) || placeOf(word) || isPeopleWord(word))) continue;
    const key = known ?? folded(word);
    byKey.set(key, [...(byKey.get(key) ?? []), word]);
  }
  const families = new Map<string, Map<string, SpelledUse[]>>();
  const joints = new Map<string, Map<string, SpelledUse[]>>();
  for (const [key, spellings] of byKey)
    for (const word of spellings) {
      const known = acceptedSpellings.has(word);
      // One spelling by itself is mixed with none; an article may be joined to it in two ways.
      if (spellings.length < 2 && !known) continue;
      for (const use of words.get(word) ?? []) {
        if (use.fact.quoted || isExplained(use)) continue;
        add(families, key, word, use);
        const joined = known ? withArticle(use) : undefined;
        if (joined) add(joints, word, joined.fact.text.toLowerCase(), joined);
      }
    }
  const apart = [...families.values()].flatMap(mixedIn);
  return [...apart, ...[...joints.values()].flatMap(mixedIn)];
}

function add(
  groups: Map<string, Map<string, SpelledUse[]>>,
  key: string,
  spelling: string,
  use: SpelledUse,
): void {
  const group = groups.get(key) ?? new Map<string, SpelledUse[]>();
  const uses = group.get(spelling) ?? [];
  uses.push(use);
  group.set(spelling, uses);
  groups.set(key, group);
}

function mixedIn(group: ReadonlyMap<string, readonly SpelledUse[]>): readonly MixedSpelling[] {
  const [usual, odd] = [...group.values()].sort((a, b) => b.length - a.length);
  return usual && odd && !areTwo(usual, odd) && !areNamedTogether(usual, odd)
    ? [{ usual, odd }]
    : [];
}

/** Shorter words with a mark are words of their own too often. */
const shortest = 5;

/** A word in capitals has lost its marks to them, one that begins with two is made of initials. */
function isWritten(word: string): boolean {
  return word.length >= shortest && /^\p{Lu}\p{Ll}/u.test(word);
}

/** The word with the article before it, if it has one. */
function withArticle({ fact, block }: Found<CapitalWord>): SpelledUse | undefined {
  const from = Math.max(0, fact.start - 4);
  const article = /\b[Aa]l[- ]$/u.exec(block.text.slice(from, fact.start));
  if (!article) return undefined;
  const start = from + article.index;
  const text = block.text.slice(start, fact.end);
  return { fact: { ...fact, start, text }, block, span: block.source(start, fact.end) };
}

function isExplained({ fact, block }: Found<CapitalWord>): boolean {
  return explained.test(block.text.slice(Math.max(0, fact.start - nearby), fact.start));
}

/** So near each other both spellings are meant: `ISIS, or ISIL`. */
const together = 60;

function areNamedTogether(usual: readonly SpelledUse[], odd: readonly SpelledUse[]): boolean {
  return odd.some((one) =>
    usual.some(
      (other) =>
        one.block === other.block && Math.abs(one.fact.start - other.fact.start) <= together,
    ),
  );
}

/** Two people have first names of their own: Ana Peña, Tony Pena. */
function areTwo(usual: readonly SpelledUse[], odd: readonly SpelledUse[]): boolean {
  const firsts = (uses: readonly SpelledUse[]) =>
    new Set(uses.map(({ fact }) => fact.before).filter((word) => /^\p{Lu}\p{Ll}/u.test(word)));
  const [mine, theirs] = [firsts(usual), firsts(odd)];
  return mine.size > 0 && theirs.size > 0 && ![...theirs].some((word) => mine.has(word));
}
