import type { Article } from '../article';
import { agreeQuantities, countsSame } from '../claims/compare';
import { ages, type Age } from '../extract/figures/ages';
import { dates, type NewsDate } from '../extract/figures/dates';
import { quantities, type Quantity } from '../extract/figures/quantities';
import { times, type ClockTime } from '../extract/figures/times';
import { folded } from '../extract/fold';
import { isGivenName, sameGivenName } from '../lexicon/given-names';
import { overlaps, type Span } from '../span';
import type { ReadingKind } from './reading';
import { namesOf } from './readings/name-parts';
import { clockVerdict } from './readings/times';
import { differByTyping } from './spelling';
import { factsIn, statements, type Statement } from './statements';
import { addToList } from '../lists';

/**
 * What two sentences that tell the same print differently, where it is not sure that both speak of
 * one thing: worth a look beside the text, not worth a mark in it.
 */
export interface Unsettled {
  readonly kind: ReadingKind;
  /** Offsets into the first article's text. */
  readonly a: Span;
  /** Offsets into the second article's text. */
  readonly b: Span;
}

interface Fact<T> {
  readonly value: T;
  readonly span: Span;
}

/** How facts of one sort are found and compared. */
interface Sort<T extends Span> {
  readonly kind: ReadingKind;
  find(statement: Statement): readonly T[];
  /** What `find` finds in all of a story, by one function for all calls: the article keeps what it gave. */
  readonly inStory: (article: Article) => readonly T[];
  /** `same` where both can stand, `apart` where both speak of one thing if they stand in one sentence. */
  relation(a: T, b: T): 'same' | 'apart' | 'unrelated';
}

function sortOf<T extends Span>(facts: Omit<Sort<T>, 'inStory'>): Sort<T> {
  const inStory = (article: Article) =>
    article.read(statements).flatMap((statement) => facts.find(statement));
  return { ...facts, inStory };
}

const figures = sortOf<Quantity>({
  kind: 'figure',
  find: (statement) => {
    const others = [...statement.block.read(ages), ...statement.block.read(dates)];
    return factsIn(statement, quantities).filter(
      // The word `one` counts seldom.
      (one) =>
        one.kind !== 'ordinal' &&
        one.kind !== 'fraction' &&
        !(one.value === 1 && one.form !== 'digits') &&
        !others.some((other) => overlaps(other, one)),
    );
  },
  relation: (a, b) => {
    const relation = agreeQuantities(a, b);
    if (relation !== 'conflict') return relation === 'unrelated' ? 'unrelated' : 'same';
    if (countsSame(a, b)) return 'apart';
    // With no word of what is counted the sentence itself must tell.
    return !a.noun !== !b.noun && !(a.event && b.event) ? 'apart' : 'unrelated';
  },
});

const agesOfPeople = sortOf<Age>({
  kind: 'figure',
  find: (statement) => factsIn(statement, ages),
  relation: (a, b) => {
    const surname = ({ person }: Age) => folded(person?.split(' ').at(-1) ?? '');
    if (a.person !== undefined && b.person !== undefined && surname(a) !== surname(b))
      return 'unrelated';
    return a.value <= b.high && b.value <= a.high ? 'same' : 'apart';
  },
});

const days = sortOf<NewsDate>({
  kind: 'time',
  find: (statement) =>
    factsIn(statement, dates).filter(({ kind }) => /^(?:day|month|year|weekday)$/.test(kind)),
  relation: (a, b) => {
    if (a.kind !== b.kind) return 'unrelated';
    const part = (key: 'day' | 'month' | 'year' | 'weekday') => {
      const [x, y] = [a[key], b[key]];
      return x !== undefined && y !== undefined && x !== y;
    };
    return part('day') || part('month') || part('year') || part('weekday') ? 'apart' : 'same';
  },
});

const clocks = sortOf<ClockTime>({
  kind: 'time',
  find: (statement) => factsIn(statement, times),
  relation: (a, b) => {
    const verdict = clockVerdict(a, b);
    return verdict === 'conflict' ? 'apart' : verdict ? 'same' : 'unrelated';
  },
});

/** First names that begin alike are two forms of one, or one of them is wrong: Dorothea, Dorothy. */
const firstLetters = 3;

/** People of one surname whose first names are nearly one. */
function nameRelation(a: FullName, b: FullName): 'same' | 'apart' | 'unrelated' {
  const [x, y] = [a.words, b.words];
  if (x.join(' ') === y.join(' ')) return 'same';
  if (x.length < 2 || x.length !== y.length) return 'unrelated';
  if (x.at(-1) === y.at(-1) && sameGivenName(a.first, b.first)) return 'same';
  const isAlike = x.every((word, index) => {
    const other = y[index] ?? '';
    if (word === other || differByTyping(word, other)) return true;
    return (
      index === 0 &&
      word.slice(0, firstLetters) === other.slice(0, firstLetters) &&
      !word.startsWith(other) &&
      !other.startsWith(word)
    );
  });
  return isAlike ? 'apart' : 'unrelated';
}

/** Figures and times that stand against each other in sentences of two articles that tell the same. */
export function unsettled(
  a: Article,
  left: readonly Statement[],
  b: Article,
  right: readonly Statement[],
): readonly Unsettled[] {
  return [
    ...unlike(figures, a, left, b, right),
    ...unlike(agesOfPeople, a, left, b, right),
    ...unlike(days, a, left, b, right),
    ...unlike(clocks, a, left, b, right),
  ];
}

function unlike<T extends Span>(
  sort: Sort<T>,
  a: Article,
  left: readonly Statement[],
  b: Article,
  right: readonly Statement[],
): Unsettled[] {
  const own = placed(sort, left);
  const others = placed(sort, right);
  if (!own.length || !others.length) return [];
  const isIn = (article: Article, { value }: Fact<T>) =>
    article.read(sort.inStory).some((other) => sort.relation(value, other) === 'same');
  // What the other article has as well, here or elsewhere, belongs to another thing.
  const onlyOwn = own.filter((fact) => !isIn(b, fact));
  const onlyOthers = others.filter((fact) => !isIn(a, fact));
  return onlyOwn.flatMap((x) => {
    const against = onlyOthers.filter((y) => sort.relation(x.value, y.value) === 'apart');
    const [y] = against;
    const rivals = onlyOwn.filter((z) => y && sort.relation(z.value, y.value) === 'apart');
    // One that could stand against several stands against none.
    if (!y || against.length > 1 || rivals.length > 1) return [];
    return [{ kind: sort.kind, a: x.span, b: y.span }];
  });
}

function placed<T extends Span>(sort: Sort<T>, sentences: readonly Statement[]): Fact<T>[] {
  return sentences.flatMap((statement) =>
    sort.find(statement).map((value) => ({
      value,
      span: statement.block.source(value.start, value.end),
    })),
  );
}

/** People whom two articles name nearly alike and never alike, each where A names them first. */
export function unsettledNames(a: Article, b: Article): readonly Unsettled[] {
  const others = b.read(people);
  const found = [...a.read(people)].flatMap(([initial, own]) =>
    own.flatMap((person) => {
      const alike = others.get(initial) ?? [];
      const relations = alike.map((other) => nameRelation(person, other));
      const against = alike[relations.indexOf('apart')];
      if (!against || relations.includes('same')) return [];
      return [{ kind: 'name' as const, a: person.span, b: against.span }];
    }),
  );
  return found.sort((x, y) => x.a.start - y.a.start);
}

/** A person's full name where a story gives it first. */
interface FullName {
  /** Its words, folded. */
  readonly words: readonly string[];
  /** The first name as printed. */
  readonly first: string;
  readonly span: Span;
}

/** The full names of the story by the surname's first letter: nearly alike are only names of one letter. */
function people(article: Article): ReadonlyMap<string, readonly FullName[]> {
  const found = new Map<string, FullName[]>();
  const told = new Set<string>();
  for (const statement of article.read(statements))
    for (const { fact, span } of namesOf(article, statement)) {
      const { parts, titleCase, kind, text } = fact;
      const [first = ''] = parts;
      const isPerson = kind === 'person' || isGivenName(first);
      if (parts.length < 2 || titleCase || !isPerson || told.has(text)) continue;
      told.add(text);
      const words = parts.map(folded);
      const initial = words.at(-1)?.charAt(0) ?? '';
      const name = { words, first, span };
      addToList(found, initial, name);
    }
  return found;
}
