import type { Article, Found } from '../../article';
import type { Block } from '../../block';
import { namesIn, nameWords } from '../../extract/entities';
import type { NameMention } from '../../extract/names';
import { isSmallWord, months, weekdays } from '../../lexicon/closed-class';
import { isGivenName, sameGivenName } from '../../lexicon/given-names';
import { isPeopleWord, placeOf, placeOfAdjective } from '../../lexicon/places';
import { offices } from '../../lexicon/titles';
import { overlaps, type Span } from '../../span';
import { tokensOf, type Comparing, type DiffedPair } from '../comparing';
import { refilled, slots, wordsOf, type Slot, type SlotFinder } from '../contexts';
import { counterparts, type PartReader, type Run } from '../counterparts';
import { substitutions, type UnitReader } from '../substitutions';
import type { Reading } from '../reading';
import { differByTyping } from '../spelling';
import { isTitleCase, statements, type Statement } from '../statements';
import { termOf } from '../terms';
import type { Token } from '../tokens';

/** The names of the story, by the block they stand in. */
function namesByBlock(article: Article): ReadonlyMap<Block, readonly Found<NameMention>[]> {
  const found = new Map<Block, Found<NameMention>[]>();
  for (const mention of article.read(namesIn)) {
    const list = found.get(mention.block);
    if (list) list.push(mention);
    else found.set(mention.block, [mention]);
  }
  return found;
}

function namesOf(article: Article, statement: Statement): readonly Found<NameMention>[] {
  return (article.read(namesByBlock).get(statement.block) ?? []).filter(({ fact }) =>
    overlaps(fact, statement),
  );
}

/** Names that stand where the other article has another name. */
export function entityReadings(comparing: Comparing): Reading[] {
  const found = [...changedNames(comparing)];
  for (const reading of refilledNames(comparing))
    if (!found.some(({ a, b }) => overlaps(a, reading.a) || overlaps(b, reading.b)))
      found.push(reading);
  for (const reading of counterNames(comparing))
    if (!found.some(({ a, b }) => overlaps(a, reading.a) || overlaps(b, reading.b)))
      found.push(reading);
  for (const reading of eventsOf(comparing))
    if (!found.some(({ a, b }) => overlaps(a, reading.a) && overlaps(b, reading.b)))
      found.push(reading);
  return found;
}

function* changedNames({ a, b, pairs }: Comparing): Generator<Reading> {
  for (const pair of pairs) {
    if (pair.a.titleCase || pair.b.titleCase) continue;
    for (const { a: x, b: y } of substitutions(pair, capitals)) {
      if (x.length + y.length < 3 && (isLoose(pair.a, x) || isLoose(pair.b, y))) continue;
      const kind = relation(textsOf(x), textsOf(y));
      if (kind === 'same' || isAside(pair.a, x) || isAside(pair.b, y)) continue;
      // The same names in another order.
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

/** Runs of capitals inside sentences that are no headlines. */
const nameSlots: SlotFinder = (all, block) => {
  const found: [number, number][] = [];
  if (isTitleCase(all)) return found;
  for (let from = 0; from < all.length; from++) {
    if (!all[from]?.capital) continue;
    let to = from + 1;
    while (all[to]?.capital && isRow(all.slice(from, to + 1), block.text)) to++;
    const words = all.slice(from, to);
    const opens =
      from === 0 || /[.!?:“"‘']\s*$/u.test(block.text.slice(0, words[0]?.start).slice(-3));
    if (nameOf(words) && !(opens && words.length === 1)) found.push([from, to]);
    from = to;
  }
  return found;
};

/** What the words around two names must share: two telling words beside them, or three near them. */
const leastAround = 6.5;

const nameParts: PartReader = {
  find: ({ tokens, block }) =>
    nameSlots(tokens, block).flatMap(([from, to]): Run[] => {
      // `Senate Majority Leader` is not what the person is called.
      const office = tokens.slice(from, to).findLastIndex(({ same }) => offices.has(same));
      let start = from + office + 1;
      while (start < to && tokens[start]?.number) start++;
      return start < to ? [[start, to]] : [];
    }),
  isSame: (x, y) => relation(textsOf(x), textsOf(y)) === 'same',
  least: leastAround,
  shared: 7,
  held: 0.5,
};

/** Another name in a sentence that says the same in other words. */
function* counterNames({ a, b, alignment }: Comparing): Generator<Reading> {
  for (const { pair, a: x, b: y } of counterparts(alignment.related, nameParts)) {
    if (x.length + y.length < 3 || isAside(pair.a, x) || isAside(pair.b, y)) continue;
    // Names that both articles have may each be right in their own place.
    if (isNamed(b, x) && isNamed(a, y)) continue;
    const kind = relation(textsOf(x), textsOf(y));
    yield {
      kind: kind === 'spelling' ? 'name' : 'entity',
      a: spanBetween(pair.a, x),
      b: spanBetween(pair.b, y),
      verdict: 'conflict',
      note: 'among the same words',
      replaceable: true,
    };
  }
}

function isNamed(article: Article, name: readonly Token[]): boolean {
  return article.read(namesAsSlots).some((slot) => {
    const words = textsOf(wordsOf(slot));
    return relation(words, textsOf(name)) === 'same';
  });
}

function namesAsSlots(article: Article): readonly Slot[] {
  return slots(article, nameSlots);
}

/** Another name between the same words, wherever the sentences begin and end. */
function* refilledNames({ a, b }: Comparing): Generator<Reading> {
  const textOf = (slot: Slot) => textsOf(wordsOf(slot));
  const isSame = (x: Slot, y: Slot) => relation(textOf(x), textOf(y)) === 'same';
  for (const { a: x, b: y } of refilled(a.read(namesAsSlots), b.read(namesAsSlots), isSame)) {
    if (x.to - x.from + y.to - y.from < 3) continue;
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

/** Whether nothing but spaces, hyphens and the stops of abbreviations stand between words. */
function isRow(words: readonly Token[], text: string): boolean {
  return words.every((word, index) => {
    const before = words[index - 1];
    return (
      !before || /^(?:['’]s)?[. -]{0,2}(?:of the |of )?$/u.test(text.slice(before.end, word.start))
    );
  });
}

function nameOf(words: readonly Token[]): readonly Token[] | undefined {
  if (!words.length || words.length > longestName) return undefined;
  const telling = words.filter(
    ({ text, same }) => !offices.has(same) && !isPeopleWord(text) && !isSmallWord(same),
  );
  const first = telling[0];
  return !first || words.some(isDay) ? undefined : words;
}

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

/** Longer runs of capitals are headlines or lists. */
const longestName = 6;

const isDay = ({ text }: Token) => weekdays.has(text) || months.has(text);
const isKnown = ({ text }: Token) => isGivenName(text) || placeOf(text) !== undefined;
const textsOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text);

function spanBetween({ block }: Statement, tokens: readonly Token[]): Span {
  return block.source(tokens[0]?.start ?? 0, tokens[tokens.length - 1]?.end ?? 0);
}

/** How two names stand to each other by their words alone. */
function relation(a: readonly string[], b: readonly string[]): 'same' | 'spelling' | 'other' {
  const x = nameWords(a);
  const y = nameWords(b);
  if (x.some((word) => y.includes(word))) return 'same';
  if (isAcronym(a, b) || isAcronym(b, a)) return 'same';
  const place = (name: readonly string[]) =>
    placeOf(name.join(' ')) ?? placeOfAdjective(name.join(' '));
  const here = place(a);
  if (here && here === place(b)) return 'same';
  const letters = (words: readonly string[]) =>
    words
      .filter((word) => word !== 'the')
      .join('')
      .replace(/[^\p{L}]/gu, '');
  if (letters(x) === letters(y)) return 'same';
  if (a.length === 1 && b.length === 1 && sameGivenName(a[0] ?? '', b[0] ?? '')) return 'same';
  return x.length === y.length && x.every((word, i) => differByTyping(word, y[i] ?? ''))
    ? 'spelling'
    : 'other';
}

/** `DOJ` for Justice Department: every word's first letter is one of the acronym's. */
function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const letters = short.join('').replaceAll('.', '');
  if (short.length !== 1 || long.length < 2 || !/^\p{Lu}{2,6}$/u.test(letters)) return false;
  return long.every((word) => !/^\p{Lu}/u.test(word) || letters.includes(word.charAt(0)));
}

/** A happening with the one it happened to: `invasion of Ukraine`, `attack on Paris`. */
interface Happening {
  readonly noun: string;
  readonly name: Found<NameMention>;
  readonly statement: Statement;
}

/** Nouns made of verbs, and the commonest others that name a happening. */
const happening =
  /^(?:\p{L}{3,}(?:sion|tion|ment|ance|ation)|war|attack|siege|bombing|coup|death|murder|killing|shooting|arrest|trial|seizure|capture|fall|liberation|overthrow|shelling|withdrawal|takeover|siege|blockade)$/u;

function happeningsOf(article: Article): readonly Happening[] {
  return article.read(statements).flatMap((statement) => {
    const names = namesOf(article, statement);
    return statement.tokens.flatMap((token, index) => {
      const behind = statement.tokens[index + 1];
      if (behind?.same !== 'of' || token.capital || !happening.test(token.same)) return [];
      const next = statement.tokens[index + 2];
      const name = next && names.find(({ fact }) => fact.start === next.start);
      return name ? [{ noun: termOf(token.same), name, statement }] : [];
    });
  });
}

/** A happening that befell another in each article, in sentences that have more in common. */
function* eventsOf({ a, b, alignment }: Comparing): Generator<Reading> {
  const left = a.read(happeningsOf);
  const right = b.read(happeningsOf);
  if (!left.length || !right.length) return;
  for (const x of left) {
    const others = right.filter(({ noun }) => noun === x.noun);
    const agrees = others.find(
      ({ name }) => relation(name.fact.parts, x.name.fact.parts) === 'same',
    );
    if (agrees) {
      yield {
        kind: 'entity',
        a: x.name.span,
        b: agrees.name.span,
        verdict: 'same',
        note: 'both alike',
        replaceable: false,
      };
      continue;
    }
    const other = others.find(({ statement }) =>
      alignment.related.some((pair) => pair.a === x.statement && pair.b === statement),
    );
    // Where the first article has the other's name as well, there are two happenings.
    if (
      !other ||
      left.some(
        (one) =>
          one.noun === x.noun && relation(one.name.fact.parts, other.name.fact.parts) === 'same',
      )
    )
      continue;
    yield {
      kind: 'entity',
      a: x.name.span,
      b: other.name.span,
      verdict: 'conflict',
      note: `behind “${x.noun} of”`,
      replaceable: true,
    };
  }
}
