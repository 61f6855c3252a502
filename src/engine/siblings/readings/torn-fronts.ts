import type { Passage } from '../../passage';
import { isSmallWord } from '../../lexicon/closed-class';
import { isGivenName } from '../../lexicon/given-names';
import { isPeopleWord, placeOf } from '../../lexicon/places';
import { officeModifiers, offices } from '../../lexicon/titles';
import { isTitleCase } from '../statements';
import { tokens, type Token } from '../tokens';
import { bare, isPossessive } from './name-guards';
import { opens, passageRuns } from './name-parts';

/** A name as its words in a row, titles and all. */
export interface NameRow {
  readonly words: readonly string[];
  /** Each word with what stands between it and the next: `Secretary of `. */
  readonly stretches: readonly string[];
  /** `Secretary of ` before it, where an office goes on so. */
  readonly office: string;
}

/** The names of a passage; none in a headline. */
export function nameRows(text: string, passage: Passage): readonly NameRow[] {
  const all = passage.read(tokens);
  if (isTitleCase(all)) return [];
  return passage.read(passageRuns).map(([start, to]) => {
    // `The` wears a capital where it opens the sentence.
    const from = all[start]?.same === 'the' ? start + 1 : start;
    const row = all.slice(from, to);
    const [office, of] = all.slice(Math.max(0, from - 2), from);
    return {
      office:
        office && of?.same === 'of' && offices.has(office.same)
          ? text.slice(office.start, row[0]?.start)
          : '',
      words: row.map(bare),
      stretches: row.map(({ start }, at) => text.slice(start, row[at + 1]?.start ?? start)),
    };
  });
}

/** How names begin and go on, by which one with another beginning is known. */
export class KnownRows {
  readonly #whole = new Map<string, number>();
  /** What stands before two words in a row; `''` where they begin the name. */
  readonly #fronts = new Map<string, Set<string>>();
  /** What stands behind a word. */
  readonly #behind = new Map<string, Set<string>>();
  readonly #beginnings = new Map<string, number>();
  readonly #single = new Set<string>();

  add({ words, stretches, office }: NameRow): void {
    const [word] = words;
    if (word !== undefined && words.length === 1) this.#single.add(word);
    if (words.length > 1) count(this.#whole, words.join(' '));
    const begin = words.findIndex((word) => !isPeopleWord(word));
    for (const [at, word] of words.entries()) {
      const next = words[at + 1];
      if (next === undefined) break;
      addTo(this.#behind, word, next);
      const front = at === 0 ? office : at === begin ? '' : (stretches[at - 1] ?? '');
      addTo(this.#fronts, `${word} ${next}`, front);
      if (at === begin && !front) count(this.#beginnings, `${word} ${next}`);
    }
  }

  /** What names with these two words have before them, where only one name begins with the two. */
  frontOf(first: string, second: string): string | undefined {
    const pair = `${first} ${second}`;
    if (this.#beginnings.get(pair) !== 1) return undefined;
    const [front, ...more] = [...(this.#fronts.get(pair) ?? [])].filter(Boolean);
    return more.length ? undefined : front;
  }

  /** Whether a name stands there with these words and no others. */
  has(row: readonly string[]): boolean {
    return this.#whole.has(row.join(' '));
  }

  /** Whether a word is a name by itself: a clause may end with it. */
  isSingle(word: string): boolean {
    return this.#single.has(word);
  }

  /** The words that stand behind a word elsewhere than before this one, none where it stands there twice. */
  goesOnBeside(word: string, next: string): readonly string[] {
    if ((this.#beginnings.get(`${word} ${next}`) ?? 0) > 1) return [];
    return [...(this.#behind.get(word) ?? [])].filter((one) => one !== next);
  }
}

const count = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/**
 * `Ellery Times` where only the `Port Ellery Times` is known, Port Ellery a place; `State Ada Holm` where
 * she is Secretary of State: the name as it is elsewhere.
 */
export function frontless(run: readonly Token[], text: string, known: KnownRows) {
  const from = run.findIndex(({ text: word }) => !isPeopleWord(word));
  const own = run.slice(Math.max(0, from));
  const [first, second] = own;
  if (!first || !second || isGivenName(first.text)) return undefined;
  if (own.length === run.length && opens(first, text)) return undefined;
  // White space of another kind may stand between the halves.
  if (own.length === run.length && isBehindCapital(text.slice(0, first.start))) return undefined;
  const front = known.frontOf(bare(first), bare(second));
  if (front === undefined || text.slice(0, first.start).endsWith(front)) return undefined;
  const isPlace = own.length === run.length && placeOf(`${front}${bare(first)}`) !== undefined;
  const isOffice =
    officeModifiers.has(first.same) && !offices.has(first.same) && offices.has(wordOf(front));
  if (!isPlace && !(isOffice && isGivenName(second.text))) return undefined;
  return `${front}${own.map(bare).join(' ')}`;
}

const isBehindCapital = (before: string) =>
  /\s$/.test(before) &&
  /^\p{Lu}/u.test(before.slice(-longestFront).trimEnd().split(/\s/u).at(-1) ?? '');

/** In so many characters the word before a name stands. */
const longestFront = 30;

const wordOf = (stretch: string) => (/^\S+/u.exec(stretch)?.[0] ?? '').toLowerCase();

/** The first words of offices in two words, which no name follows. */
const halfOffices = /^(?:prime|vice|deputy|attorney)$/;

/** `Air Ada Holm` where `Air Norlund Five` and `Ada Holm` are known; `Vice Harbour Board`: the name behind. */
export function behindHalf(run: readonly Token[], text: string, known: KnownRows) {
  const [first, ...rest] = run;
  const [next, after] = rest;
  if (!first || !next || !after || isPossessive(first, text)) return undefined;
  const row = rest.map(bare);
  if (!known.has(row)) return undefined;
  const others = known.goesOnBeside(bare(first), bare(next));
  if (!others.length) return undefined;
  if (halfOffices.test(first.same)) {
    const isHalf = others.every((word) => offices.has(word.toLowerCase()));
    return isHalf && !offices.has(next.same) ? row.join(' ') : undefined;
  }
  const isPerson = isGivenName(next.text) || offices.has(next.same);
  const isHalf = isPlainWord(first) && !known.isSingle(bare(first)) && !opens(first, text);
  return isPerson && isHalf ? row.join(' ') : undefined;
}

/** Shorter words are initials: `a B&B. Ada Holm`. */
const shortestHalf = 3;

/** Neither title nor first name, neither people nor place: it can only begin another name. */
const isPlainWord = ({ text, same }: Token) =>
  !offices.has(same) &&
  !officeModifiers.has(same) &&
  !isGivenName(text) &&
  !isPeopleWord(text) &&
  !placeOf(text) &&
  !isSmallWord(same) &&
  text.length >= shortestHalf &&
  !/^(?:Crown|\p{Lu}{2,8})$/u.test(text);
