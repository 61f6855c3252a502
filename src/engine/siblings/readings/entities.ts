import type { Article } from '../../article';
import { isSmallWord } from '../../lexicon/closed-class';
import { isGivenName } from '../../lexicon/given-names';
import { placeOf } from '../../lexicon/places';
import { officeNouns } from '../../lexicon/titles';
import { overlaps } from '../../span';
import type { Steps } from '../../steps';
import { tokensOf, type Comparing, type DiffedPair } from '../comparing';
import { addElsewhere, type Reading } from '../reading';
import type { Statement } from '../statements';
import { substitutions, type UnitReader } from '../substitutions';
import type { Token } from '../tokens';
import { counterNames } from './counter-names';
import { happenings } from './happenings';
import {
  describesOffice,
  isAside,
  isHearer,
  spanOfName,
  goTogether,
  textsOf,
  type Standing,
} from './name-guards';
import { isRow, nameOf, nameParts, namesAmong, namesOf } from './name-parts';
import { relation } from './name-relation';
import { verbatimNames } from './verbatim';
import { haveOtherRoles } from './name-roles';
import { refilledNames } from './refilled-names';
import { speakerReadings } from './speakers';

/** Names that stand where the other article has another name. */
export function* entityReadings(comparing: Comparing): Steps<Reading[]> {
  const found = [...changedNames(comparing)];
  yield undefined;
  addElsewhere(found, yield* speakerReadings(comparing));
  addElsewhere(found, yield* refilledNames(comparing));
  addElsewhere(found, yield* counterNames(comparing));
  addElsewhere(found, yield* verbatimNames(comparing));
  for (const reading of happenings(comparing))
    if (!found.some(({ a, b }) => overlaps(a, reading.a) && overlaps(b, reading.b)))
      found.push(reading);
  return found;
}

/** The name that changed words are a part of: `Jerry Nadler` where only `Jerry` is another. */
function wholeName(
  { tokens, block }: Statement,
  words: readonly Token[],
): readonly Token[] | undefined {
  const whole = namesAmong(tokens, block.text)
    .map((run) => tokens.slice(...run))
    .find((name) => words.some((word) => name.includes(word)));
  return whole ?? (words.some(({ start }) => start === tokens[0]?.start) ? words : undefined);
}

function standingIn({ tokens, block }: Statement, name: readonly Token[]): Standing {
  const from = name[0] ? tokens.indexOf(name[0]) : 0;
  return { block, all: tokens, from, to: from + name.length };
}

/** Whether a sentence has a name, wherever in it. */
function isNamedIn(statement: Statement, name: readonly Token[]): boolean {
  return nameParts(statement).some(
    (run) => relation(textsOf(statement.tokens.slice(...run)), textsOf(name)) === 'same',
  );
}

function* changedNames({ a, b, pairs }: Comparing): Generator<Reading> {
  for (const pair of pairs) {
    if (pair.a.titleCase || pair.b.titleCase) continue;
    for (const { a: x, b: y } of substitutions(pair, capitals)) {
      if (isLoose(pair.a, x) || isLoose(pair.b, y)) continue;
      const left = wholeName(pair.a, x);
      const right = wholeName(pair.b, y);
      if (!left || !right) continue;
      const kind = relation(textsOf(left), textsOf(right));
      if (isBody(x) !== isBody(y)) continue;
      if (kind === 'same' || isAside(pair.a, x) || isAside(pair.b, y)) continue;
      if (isHearer(pair.a.tokens, x) || isHearer(pair.b.tokens, y)) continue;
      const [own, other] = [standingIn(pair.a, left), standingIn(pair.b, right)];
      if (describesOffice(own) !== describesOffice(other)) continue;
      if (goTogether(own, other) || haveOtherRoles(own, other)) continue;
      // The same names in another order.
      if (isNamedIn(pair.b, left) && isNamedIn(pair.a, right)) continue;
      if (isMoved(a, pair, 'a', x, y) || isMoved(b, pair, 'b', y, x)) continue;
      yield {
        kind: kind === 'spelling' ? 'name' : 'entity',
        a: spanOfName(pair.a, x),
        b: spanOfName(pair.b, y),
        verdict: 'conflict',
        note: kind === 'spelling' ? 'one name, two spellings' : '',
        replaceable: true,
      };
    }
  }
}

/**
 * Reads a name out of words that changed: capitals in a row, with small words and numbers around them at
 * most. Titles alone, and adjectives, are none.
 */
const capitals: UnitReader = {
  oneForOne: false,
  whole(words, text) {
    // `Dr. Tedros of the agency` and `Dr. Tedros Adhanom` name nothing in each other's place.
    if (isPreposition.test(words[0]?.same ?? '')) return undefined;
    const name = words.filter(({ same, number }) => !isSmallWord(same) && !number);
    return name.every(({ capital }) => capital) && isRow(name, text) ? nameOf(name) : undefined;
  },
  first(words, text) {
    const to = words.findIndex(
      ({ capital }, index) => !capital || !isRow(words.slice(0, index + 1), text),
    );
    return nameOf(words.slice(0, to < 0 ? words.length : to));
  },
  last(words, text) {
    const from = words.findLastIndex(
      ({ capital }, index) => !capital || !isRow(words.slice(index), text),
    );
    return nameOf(words.slice(from + 1));
  },
};

const isPreposition = /^(?:of|in|at|for|from|to|with|by|on|and|or)$/;

/** `Department`, `Board`: no name without the words before it. */
const isBody = (words: readonly Token[]) => words.every(({ same }) => officeNouns.has(same));

/** A single capital that opens its sentence and that nothing shows to be a name. */
function isLoose(statement: Statement, [first, second]: readonly Token[]): boolean {
  return !second && first === statement.tokens[0] && first !== undefined && !isKnown(first);
}

/** Whether the other name stands in another change of this sentence: then the names have changed places. */
function isMoved(
  article: Article,
  pair: DiffedPair,
  side: 'a' | 'b',
  own: readonly Token[],
  other: readonly Token[],
): boolean {
  const statement = pair[side];
  const changed = pair.changes.flatMap((change) => tokensOf(statement, change[side]));
  return namesOf(article, statement).some(
    ({ fact }) =>
      !own.some((token) => overlaps(token, fact)) &&
      changed.some((token) => overlaps(token, fact)) &&
      relation(fact.parts, textsOf(other)) === 'same',
  );
}

const isKnown = ({ text }: Token) => isGivenName(text) || placeOf(text) !== undefined;
