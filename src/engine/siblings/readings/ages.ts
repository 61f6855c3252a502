import type { Article } from '../../article';
import { nameWords } from '../../extract/entities';
import { ages, type Age } from '../../extract/figures/ages';
import { sameGivenName } from '../../lexicon/given-names';
import type { Span } from '../../span';
import type { Comparing } from '../comparing';
import type { Reading } from '../reading';
import { factsIn, statements, type Statement } from '../statements';
import { namesOf } from './name-parts';
import { pattern } from '../../letters';

/** The age of a person. */
interface AgeOf {
  readonly surname: string;
  /** Nothing where the text has the surname alone. */
  readonly given: string | undefined;
  readonly age: Age;
  readonly span: Span;
}

/** The sentence is about one who died, so that its first name is whose age it gives. */
const died = pattern(String.raw`(?<!\p{L})(?:died|dies|dead at|passed away)(?!\p{L})`, 'iu');
/** Words between `45-year-old` and the name: a role. */
const longestRole = 30;

/** The ages of the people of a story, where it is plain whose they are. */
function agesOf(article: Article): readonly AgeOf[] {
  return article.read(statements).flatMap((statement) =>
    factsIn(statement, ages).flatMap((age) => {
      const name = nameWords(bearerOf(article, statement, age));
      const surname = name.at(-1);
      const span = statement.block.source(age.start, age.end);
      if (surname === undefined || age.high > age.value) return [];
      return [{ surname, given: name.length > 1 ? name[0] : undefined, age, span }];
    }),
  );
}

/** The parts of the name of the one whose age it is; none where the text leaves it open. */
function bearerOf(article: Article, statement: Statement, age: Age): readonly string[] {
  if (age.person !== undefined) return age.person.split(' ');
  const names = namesOf(article, statement).filter(
    ({ fact }) => fact.kind === 'person' || fact.kind === undefined,
  );
  const text = statement.block.text;
  const next = names.find(({ fact }) => fact.start >= age.end);
  const between = next ? text.slice(age.end, next.fact.start) : '.';
  const first = names.find(({ fact }) => fact.end <= age.start);
  const isDead = died.test(text.slice(statement.start, age.start));
  const bearer =
    between.length <= longestRole && /^[\p{Ll} -]*$/u.test(between) ? next : isDead ? first : null;
  return bearer?.fact.parts ?? [];
}

/** The ages that two articles give one person. */
export function* ageReadings({ a, b }: Comparing): Generator<Reading> {
  const others = b.read(agesOf);
  for (const { surname, given, age, span } of a.read(agesOf)) {
    const own = others.filter((one) => one.surname === surname && isOneGivenName(one.given, given));
    const other = own.find((one) => one.age.value === age.value) ?? own[0];
    if (!other) continue;
    const same = other.age.value === age.value;
    // Two people of one name, a father and a son, have each an age in both articles.
    if (!same && a.read(agesOf).some((one) => isSame(one, other))) continue;
    yield {
      kind: 'figure',
      a: span,
      b: other.span,
      verdict: same ? 'same' : 'conflict',
      note: same ? 'both alike' : 'one person, two ages',
      replaceable: true,
    };
  }
}

const isSame = (one: AgeOf, other: AgeOf) =>
  one.surname === other.surname && one.age.value === other.age.value;

/** Whether two people of one surname may be one by their first names. */
const isOneGivenName = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined || a === b || sameGivenName(a, b);
