import type { Article } from '../../article';
import { isGivenName } from '../../lexicon/given-names';
import { placeOf } from '../../lexicon/places';
import { isSmallWord } from '../../lexicon/closed-class';
import { overlaps, type Span } from '../../span';
import { tokensOf, type Comparing, type DiffedPair } from '../comparing';
import { refilled, slots, wordsOf, type Slot, type SlotFinder } from '../contexts';
import { counterparts, type Counterpart, type Part, type PartReader } from '../counterparts';
import type { Reading } from '../reading';
import { isTitleCase, type Statement } from '../statements';
import { substitutions, type UnitReader } from '../substitutions';
import type { Token } from '../tokens';
import { happenings } from './happenings';
import { isRow, nameOf, nameParts, namesAmong, namesOf, relation } from './name-parts';

/** Names that stand where the other article has another name. */
export function entityReadings(comparing: Comparing): Reading[] {
  const found = [...changedNames(comparing)];
  for (const reading of refilledNames(comparing))
    if (!found.some(({ a, b }) => overlaps(a, reading.a) || overlaps(b, reading.b)))
      found.push(reading);
  for (const reading of counterNames(comparing))
    if (!found.some(({ a, b }) => overlaps(a, reading.a) || overlaps(b, reading.b)))
      found.push(reading);
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

/** Whether a sentence has a name, wherever in it. */
function isNamedIn(statement: Statement, name: readonly Token[]): boolean {
  return nameParts(statement).some(
    (run) => relation(textsOf(statement.tokens.slice(...run)), textsOf(name)) === 'same',
  );
}

/** Words before a name in which the body that it speaks for is looked for. */
const titleReach = 5;

/** `the Harbour Board said` and `Harbour Board spokeswoman Ada Holm said`: the one speaks for the other. */
function speaksFor({ statement, run }: Part, { words }: Part): boolean {
  const title = statement.tokens.slice(Math.max(0, run[0] - titleReach), run[0]);
  return words.every(({ same }) => title.some((token) => token.same === same));
}

/** `Ada Holm, 63,` and `Rolf Berg, 20,` are two people. */
function areOfOtherAges(a: Part, b: Part): boolean {
  const [x, y] = [a, b].map(({ statement, run }) => statement.tokens[run[1]]);
  return Boolean(x?.number && y?.number && x.same !== y.same);
}

/** `told the Post`, `in a statement to the Post`: each outlet was told by itself. */
function isHearer(tokens: readonly Token[], [first]: readonly Token[]): boolean {
  if (!first) return false;
  const at = tokens.indexOf(first);
  const before = tokens.slice(Math.max(0, at - 3), at).filter(({ same }) => same !== 'the');
  return /(?:^| )(?:told|tells|telling|(?:statement|e-?mail|interview) (?:to|with))$/.test(
    before.map(({ same }) => same).join(' '),
  );
}

function* changedNames({ a, b, pairs }: Comparing): Generator<Reading> {
  for (const pair of pairs) {
    if (pair.a.titleCase || pair.b.titleCase) continue;
    for (const { a: x, b: y } of substitutions(pair, capitals)) {
      if (x.length + y.length < 3 && (isLoose(pair.a, x) || isLoose(pair.b, y))) continue;
      const left = wholeName(pair.a, x);
      const right = wholeName(pair.b, y);
      if (!left || !right) continue;
      const kind = relation(textsOf(left), textsOf(right));
      if (kind === 'same' || isAside(pair.a, x) || isAside(pair.b, y)) continue;
      if (isHearer(pair.a.tokens, x) || isHearer(pair.b.tokens, y)) continue;
      // The same names in another order.
      if (isNamedIn(pair.b, left) && isNamedIn(pair.a, right)) continue;
      if (isMoved(a, pair, 'a', x, y) || isMoved(b, pair, 'b', y, x)) continue;
      yield {
        kind: kind === 'spelling' ? 'name' : 'entity',
        a: spanBetween(pair.a, x),
        b: spanBetween(pair.b, y),
        verdict: 'conflict',
        note: kind === 'spelling' ? 'one name, two spellings' : 'between the same words',
        replaceable: true,
      };
    }
  }
}

/** The weights of what tells counterparts, by logistic regression over names changed in one of two accounts. */
const weight = {
  before: 0.7,
  behind: 0.9,
  near: 0.06,
  own: -2.8,
  exchanged: 1,
  taken: -2.3,
  short: -2.8,
  aside: -1.8,
  alike: -1.4,
  base: 0.75,
};

const names: PartReader = {
  find: nameParts,
  isSame: (x, y) => relation(textsOf(x), textsOf(y)) === 'same',
  odds({ a, b, around }: Counterpart) {
    if (isHearer(a.statement.tokens, a.words) || isHearer(b.statement.tokens, b.words))
      return -Infinity;
    if (areOfOtherAges(a, b) || speaksFor(a, b) || speaksFor(b, a)) return -Infinity;
    const is = (fact: boolean) => (fact ? 1 : 0);
    return (
      weight.base +
      weight.before * around.before +
      weight.behind * around.behind +
      weight.near * around.near +
      weight.own * around.own +
      weight.exchanged * is(around.exchanged) +
      weight.taken * is(around.taken) +
      weight.short * is(a.words.length === 1 || b.words.length === 1) +
      weight.aside * is(isAside(a.statement, a.words) || isAside(b.statement, b.words)) +
      weight.alike * is(a.words.some(({ same }) => b.words.some((word) => word.same === same)))
    );
  },
};

/** Another name in a sentence that says the same in other words. */
function* counterNames(comparing: Comparing): Generator<Reading> {
  for (const { a, b } of counterparts(comparing, names)) {
    const kind = relation(textsOf(a.words), textsOf(b.words));
    yield {
      kind: kind === 'spelling' ? 'name' : 'entity',
      a: spanBetween(a.statement, a.words),
      b: spanBetween(b.statement, b.words),
      verdict: 'conflict',
      note: 'among the same words',
      replaceable: true,
    };
  }
}

/** Names inside sentences that are no headlines. */
const nameSlots: SlotFinder = (all, block) => (isTitleCase(all) ? [] : namesAmong(all, block.text));

function namesAsSlots(article: Article): readonly Slot[] {
  return slots(article, nameSlots);
}

/** Another name between the same words, wherever the sentences begin and end. */
function* refilledNames({ a, b }: Comparing): Generator<Reading> {
  const textOf = (slot: Slot) => textsOf(wordsOf(slot));
  const isSame = (x: Slot, y: Slot) => relation(textOf(x), textOf(y)) === 'same';
  for (const { a: x, b: y } of refilled(a.read(namesAsSlots), b.read(namesAsSlots), isSame)) {
    if (x.to - x.from + y.to - y.from < 3) continue;
    if ([x, y].some((slot) => isHearer(slot.all, wordsOf(slot)) || isBracketed(slot))) continue;
    if (isReordered(a, x, b, y)) continue;
    const kind = relation(textOf(x), textOf(y));
    yield {
      kind: kind === 'spelling' ? 'name' : 'entity',
      a: slotSpan(x),
      b: slotSpan(y),
      verdict: 'conflict',
      note: 'between the same words',
      replaceable: true,
    };
  }
}

/** `(NSA)`: it goes with what stands before it. */
function isBracketed({ block, all, from }: Slot): boolean {
  return /[([]\s*$/u.test(block.text.slice(0, all[from]?.start ?? 0));
}

/** Whether each name stands in the other's paragraph too: a list in another order. */
function isReordered(a: Article, x: Slot, b: Article, y: Slot): boolean {
  const holds = (article: Article, { block }: Slot, name: Slot) =>
    article
      .read(namesAsSlots)
      .some(
        (slot) =>
          slot.block === block &&
          relation(textsOf(wordsOf(slot)), textsOf(wordsOf(name))) === 'same',
      );
  return holds(a, x, y) && holds(b, y, x);
}

function slotSpan({ block, all, from, to }: Slot): Span {
  return block.source(all[from]?.start ?? 0, all[to - 1]?.end ?? 0);
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

/** A single capital that opens its sentence and that nothing shows to be a name. */
function isLoose(statement: Statement, [first]: readonly Token[]): boolean {
  return first === statement.tokens[0] && first !== undefined && !isKnown(first);
}

/** `(Reuters)` and `D-N.Y.`: asides that go with the outlet or with the person. */
function isAside({ block, tokens }: Statement, [first]: readonly Token[]): boolean {
  if (!first) return true;
  if (/[([]$/u.test(block.text.slice(0, first.start).trimEnd().slice(-1))) return true;
  const before = tokens[tokens.indexOf(first) - 1];
  return before !== undefined && /^[A-Z]$/.test(before.text);
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
const textsOf = (tokens: readonly Token[]) =>
  tokens.map(({ text }) => text.replace(/['’]s?$/u, ''));

function spanBetween({ block }: Statement, tokens: readonly Token[]): Span {
  return block.source(tokens[0]?.start ?? 0, tokens[tokens.length - 1]?.end ?? 0);
}
