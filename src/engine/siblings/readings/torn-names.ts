import { isSmallWord } from '../../lexicon/closed-class';
import { isGivenName } from '../../lexicon/given-names';
import { isPeopleWord, placeOf } from '../../lexicon/places';
import { courtesyTitles, nameSuffixes, offices, particles } from '../../lexicon/titles';
import { bare, isPossessive } from './name-guards';
import type { Run } from '../counterparts';
import type { Token } from '../tokens';
import type { NameMention } from '../../extract/names';
import { behindHalf, frontless, type KnownRows } from './torn-fronts';
import { addToList } from '../../lists';

/** A name that cannot have been meant so. */
export interface Torn {
  readonly kind: 'run-together' | 'cut-short' | 'cut-in-front' | 'no-name';
  readonly first: Token;
  readonly last: Token;
  /** The name as it stands where it is whole. */
  readonly whole: string | undefined;
}

/** Names of several words by which torn ones are known. */
export class KnownNames {
  readonly #people: NameMention[] = [];
  readonly #bySurname = new Map<string, NameMention[]>();
  readonly #phrases = new Map<string, number>();

  /** Takes a name in, in the order of the text. */
  add(mention: NameMention): void {
    if (mention.parts.length < 2 || mention.titleCase) return;
    const phrase = mention.parts.join(' ');
    this.#phrases.set(phrase, this.timesOf(phrase) + 1);
    if (mention.kind !== 'person' && !mention.title) return;
    this.#people.push(mention);
    const surname = wordsOf(mention).at(-1) ?? '';
    addToList(this.#bySurname, surname, mention);
  }

  /** People by first name and surname. */
  get people(): readonly NameMention[] {
    return this.#people;
  }

  /** The people whose name ends in this word. */
  bearersOf(surname: string): readonly NameMention[] {
    return this.#bySurname.get(surname) ?? [];
  }

  /** How often a name stands there, as written. */
  timesOf(name: string): number {
    return this.#phrases.get(name) ?? 0;
  }
}

/** The names among words of which a half is gone, or has another name in its place. */
export function tornNames(
  all: readonly Token[],
  runs: readonly Run[],
  text: string,
  known: KnownNames,
  rows: KnownRows,
): readonly Torn[] {
  return runs.flatMap(([from, to]): Torn[] => {
    const run = all.slice(from, to);
    const next = all[to];
    const torn =
      runTogether(run, text, known) ??
      titleAlone(run, text, next) ??
      cutShort(run, text, next, known) ??
      tornWhole('cut-in-front', run, frontless(run, text, rows)) ??
      tornWhole('run-together', run, behindHalf(run, text, rows));
    return torn ? [torn] : [];
  });
}

const wordsOf = (name: NameMention) => name.text.split(/[\s-]+/u);

const isInitial = ({ text }: Token) => /^\p{Lu}$/u.test(text);

/** `Harbour Board Holm` where `Ada Holm` is known: a name, and behind it the surname of somebody else. */
function runTogether(run: readonly Token[], text: string, known: KnownNames): Torn | undefined {
  // An owner before it is no part of a name.
  const owner = run.findLastIndex((token) => isPossessive(token, text));
  const behind = run.slice(owner < run.length - 1 ? owner + 1 : 0);
  const ends = behind.filter(({ text: word }) => !nameSuffixes.has(word));
  const last = ends.at(-1);
  if (!last || ends.length < 3) return undefined;
  let to = ends.length - 1;
  while (to > 0 && isInitial(ends[to - 1] ?? last)) to--;
  const before = ends.slice(0, to);
  const [first] = before;
  const inner = before.at(-1);
  if (!first || !inner || before.length < 2 || !mayEndName(inner)) return undefined;
  const surname = bare(last);
  if (isPeopleWord(surname)) return undefined;
  const own = ends.map(bare).join(' ');
  const bearers = known.bearersOf(surname).filter((one) => !own.endsWith(wordsOf(one).join(' ')));
  const bearer = bearers[0];
  if (!bearer || bearers.some((one) => wordsOf(one).slice(0, -1).includes(bare(inner))))
    return bearer && repeats(before, surname)
      ? torn('run-together', behind, bearer.text)
      : undefined;
  // `Ada Voss Holm` has two surnames.
  if (before.some((token) => bearers.some((one) => wordsOf(one)[0] === bare(token))))
    return undefined;
  if (!isWholeName(before, known) || known.timesOf(own) > 1) return undefined;
  // A stop between them ends a sentence.
  if (/[.!?]["”’]? /u.test(text.slice(inner.end, ends[to]?.start ?? last.start))) return undefined;
  return torn('run-together', behind, bearer.text);
}

const torn = (kind: Torn['kind'], run: readonly Token[], whole?: string): Torn | undefined => {
  const first = run[0];
  const last = run.at(-1);
  return first && last ? { kind, first, last, whole } : undefined;
};

const tornWhole = (kind: Torn['kind'], run: readonly Token[], whole?: string) =>
  whole === undefined ? undefined : torn(kind, run, whole);

/** Whether a surname stands before itself: `John Holm G. Holm`. */
const repeats = (before: readonly Token[], surname: string) =>
  before.at(-1)?.text === surname && before.length > 1;

/** A title, a people, a first name or a particle leads on to a surname; other words end a name. */
function mayEndName(token: Token): boolean {
  const word = bare(token);
  return (
    !offices.has(token.same) &&
    !courtesyTitles.has(word) &&
    !isPeopleWord(word) &&
    !isGivenName(word) &&
    !particles.has(token.same) &&
    !isSmallWord(token.same) &&
    !/^(?:Democrat|Republican|Independent|Party|Majority|Minority)$/.test(word)
  );
}

/** Whether the last words of a run are a name that stands elsewhere by itself. */
function isWholeName(run: readonly Token[], known: KnownNames): boolean {
  for (let from = 0; from + 2 <= run.length; from++) {
    const words = run.slice(from).map(bare).join(' ');
    if (known.timesOf(words) || placeOf(words)) return true;
  }
  return false;
}

/** Abbreviated titles, which nothing but a name can follow. */
const shortTitle = /^(?:Gov|Sen|Rep|Sens|Reps)$/;

const isParty = /^(?:Republican|Democrat|Democratic)$/;

/** `Westmark Gov by daybreak`: an abbreviated title, and no name behind it. */
function titleAlone(run: readonly Token[], text: string, next?: Token): Torn | undefined {
  const last = run.at(-1);
  if (!last || !next || run.length < 2 || !shortTitle.test(last.text)) return undefined;
  const gap = text.slice(last.end, next.start);
  const before = run.at(-2);
  // `Basu Sen, who …` is a name.
  if (!before || !(placeOf(before.text) || isPeopleWord(before.text) || isParty.test(before.text)))
    return undefined;
  return /^\p{Ll}/u.test(next.text) && /^,? $/u.test(gap) ? torn('no-name', run) : undefined;
}

/** Titles that a first name alone can follow. */
const byFirstName =
  /^(?:king|queen|prince|princess|duke|duchess|lord|lady|sir|dame|pope|emperor|sultan|sheikh|sheik|father|sister|brother|bishop|archbishop|patriarch|imam|rabbi|saint|dr|doctor|coach|judge|rev|reverend|pastor|mayor)$/;

/** Shorter words are surnames that come first. */
const shortestFirst = 3;

/** `Harbour Minister Ada said` where `Harbour Minister Ada Holm` is known: the surname is gone. */
function cutShort(
  run: readonly Token[],
  text: string,
  next: Token | undefined,
  known: KnownNames,
): Torn | undefined {
  const last = run.at(-1);
  const title = run.at(-2);
  if (!last || !title || !offices.has(title.same) || byFirstName.test(title.same)) return undefined;
  const name = bare(last);
  if (!isGivenName(name) || known.bearersOf(name).length) return undefined;
  // `Minister Ada von Holm`; `President Xi`, whose surname comes first.
  if (name.length < shortestFirst || (next && particles.has(next.same))) return undefined;
  if (/^[-) ]{0,2}\p{Lu}/u.test(text.slice(last.end))) return undefined;
  const bearer = known.people.find(
    (one) =>
      wordsOf(one)[0] === name && one.title?.text.toLowerCase().split(/\s+/u).at(-1) === title.same,
  );
  return bearer && torn('cut-short', run, bearer.text);
}
