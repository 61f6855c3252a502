import type { Article, Found } from '../article';
import { isSmallWord } from '../lexicon/closed-class';
import { isGivenName, sameFoldedGivenName } from '../lexicon/given-names';
import { placeOf } from '../lexicon/places';
import { nameSuffixes, particles } from '../lexicon/titles';
import type { Passage } from '../passage';
import { eachInSteps, inSteps, mapInSteps, type Steps } from '../steps';
import { structure } from '../structure';
import { folded } from './fold';
import { nameMentions, type NameKind, type NameMention } from './names';
import { words } from './words';
import { addToList } from '../lists';

/** One person, place or body with everywhere the article names it. */
export interface Entity {
  readonly kind: NameKind | undefined;
  /** The fullest form, as first written. */
  readonly name: string;
  /** For comparing across articles: a person's folded words without particles, a place's commonest name. */
  readonly key: string;
  /** A person's family name, folded, without particles; `undefined` where only one word is known. */
  readonly surname: string | undefined;
  /** In the order of the text; never empty. */
  readonly mentions: readonly Found<NameMention>[];
}

/** The people, places and bodies that the story names, in the order of their first mention. */
export const names = inSteps(namesOf);

function* namesOf(article: Article): Steps<readonly Entity[]> {
  const mentions = yield* article.readInSteps(namesIn);
  const drafts: Drafts = {
    byKey: new Map(),
    byFirst: new Map(),
    byLast: new Map(),
    byLetters: new Map(),
    bySecondLast: new Map(),
  };
  // `Van der Meer` is a surname alone.
  const isSingle = (found: Found<NameMention>) => wordsOf(found).length < 2;
  const full: Found<NameMention>[] = [];
  const single: Found<NameMention>[] = [];
  yield* eachInSteps(mentions, (found) => (isSingle(found) ? single : full).push(found));
  yield* eachInSteps(full, (found) => {
    join(drafts, found, fullDraft(drafts, found));
  });
  yield* eachInSteps(single, (found) => {
    join(drafts, found, singleDraft(drafts, found));
  });
  const entities = yield* mapInSteps([...drafts.byKey.values()], settled);
  return entities.sort(
    (a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0),
  );
}

/** The people among them. */
export function people(article: Article): readonly Entity[] {
  return article.read(names).filter(({ kind }) => kind === 'person');
}

/**
 * The mentions that are names: common words with the capital of a sentence's beginning or of a
 * title-case headline are left out, by what the rest of the article shows.
 */
export const namesIn = inSteps(mentionsIn);

function* mentionsIn(article: Article): Steps<readonly Found<NameMention>[]> {
  const { story } = yield* article.readInSteps(structure);
  const all = (yield* mapInSteps(story, (block) => article.find(nameMentions, [block]))).flat();
  const lower = yield* article.readInSteps(lowerCaseWords);
  const sure = new Set<string>();
  yield* eachInSteps(all, ({ fact }) => {
    if (fact.titleCase) return;
    // Behind the first word of a sentence a capital is a name's; two that nothing writes small are a name anywhere.
    const isSure = !fact.opens || (fact.parts.length > 1 && isNowhereSmall(fact.parts, lower));
    for (const part of fact.parts.slice(isSure ? 0 : 1)) sure.add(part);
  });
  const kept = yield* mapInSteps(all, (found) => {
    const { fact } = found;
    if (!fact.opens && !fact.titleCase) return [found];
    const known = (part: string) =>
      sure.has(part) ||
      isGivenName(part) ||
      placeOf(part) !== undefined ||
      /^\p{Lu}{2,}$/u.test(part);
    if (fact.titleCase)
      return fact.parts.every((part) => known(part) || particles.has(part)) ? [found] : [];
    const [first = ''] = fact.parts;
    const isCommon = !sure.has(first) && (lower.has(folded(first)) || isSmallWord(folded(first)));
    if (fact.parts.length === 1) return known(first) && !isCommon ? [found] : [];
    return isCommon && !isGivenName(first) && !placeOf(fact.text) ? withoutFirst(found) : [found];
  });
  return kept.flat();
}

function isNowhereSmall(parts: readonly string[], lower: ReadonlySet<string>): boolean {
  return parts.every((part) => !lower.has(folded(part)) && !isSmallWord(folded(part)));
}

/** The names of the story and each of their words, as written. */
export const knownNames = inSteps(knownNamesIn);

function* knownNamesIn(article: Article): Steps<ReadonlySet<string>> {
  const found = new Set<string>();
  yield* eachInSteps(yield* article.readInSteps(namesIn), ({ fact }) => {
    found.add(fact.text);
    for (const part of fact.parts) found.add(part);
  });
  return found;
}

/** The words that the story writes in lower case anywhere. */
export const lowerCaseWords = inSteps(lowerCaseIn);

function* lowerCaseIn(article: Article): Steps<ReadonlySet<string>> {
  const found = new Set<string>();
  const { story } = yield* article.readInSteps(structure);
  yield* eachInSteps(story, (block) => {
    for (const word of block.read(smallWords)) found.add(word);
  });
  return found;
}

/** The words of a passage in lower case, each once. */
function smallWords(_text: string, passage: Passage): readonly string[] {
  const small = passage.read(words).filter(({ text }) => /^\p{Ll}/u.test(text));
  return [...new Set(small.map(({ text }) => text))];
}

function withoutFirst(found: Found<NameMention>): Found<NameMention>[] {
  const { fact, block } = found;
  const [first = '', ...parts] = fact.parts;
  const rest = fact.text.slice(first.length);
  const start = fact.start + first.length + (rest.length - rest.trimStart().length);
  if (!parts.some((part) => /^\p{Lu}/u.test(part))) return [];
  const trimmed = { ...fact, start, text: rest.trimStart(), parts, opens: false };
  return [{ fact: trimmed, block, span: block.source(start, fact.end) }];
}

interface Draft {
  kind: NameKind | undefined;
  readonly key: string;
  /** The words of its first mention, for comparing. */
  readonly own: readonly string[];
  readonly mentions: Found<NameMention>[];
}

/** The names read so far; those of several words by their first and last word too, in the order of the text. */
interface Drafts {
  readonly byKey: Map<string, Draft>;
  readonly byFirst: Map<string, Draft[]>;
  readonly byLast: Map<string, Draft[]>;
  /** By the letters alone: Kim Jong-un, Kim Jong Un. */
  readonly byLetters: Map<string, Draft>;
  /** Names of three words and more by the last but one: of two surnames the father's. */
  readonly bySecondLast: Map<string, Draft[]>;
}

const lettersOf = (own: readonly string[]) => own.join('').replace(/[^\p{L}\p{N}]/gu, '');

function join(drafts: Drafts, found: Found<NameMention>, draft: Draft): void {
  const { byKey, byFirst, byLast, byLetters, bySecondLast } = drafts;
  draft.mentions.push(found);
  draft.kind ??= found.fact.kind;
  if (byKey.has(draft.key)) return;
  byKey.set(draft.key, draft);
  if (draft.own.length < 2) return;
  byLetters.set(lettersOf(draft.own), draft);
  for (const [index, at] of [
    [byFirst, 0],
    [byLast, -1],
    [bySecondLast, draft.own.length > 2 ? -2 : draft.own.length],
  ] as const) {
    const word = draft.own.at(at);
    if (word === undefined) continue;
    addToList(index, word, draft);
  }
}

/** A name's words for comparing: folded, particles and suffixes dropped, hyphens opened after particles. */
export function nameWords(parts: readonly string[]): readonly string[] {
  return parts
    .filter((part) => !nameSuffixes.has(part))
    .map((part) => folded(part).replace(/^(?:al|el|ul|as|an|at|ash)[-‑]/u, ''))
    .filter((part) => !particles.has(part));
}

/** The same of a mention, kept with its passage. */
function wordsOf({ fact, block }: Found<NameMention>): readonly string[] {
  return block.read(mentionWords).get(fact) ?? nameWords(fact.parts);
}

/** The words of a passage's mentions for comparing. */
function mentionWords(
  _text: string,
  passage: Passage,
): ReadonlyMap<NameMention, readonly string[]> {
  return new Map(passage.read(nameMentions).map((fact) => [fact, nameWords(fact.parts)]));
}

function fullDraft(drafts: Drafts, found: Found<NameMention>): Draft {
  const { fact } = found;
  const place = placeOf(fact.text);
  const own = wordsOf(found);
  const key = place ? place.name : own.join(' ');
  const known = drafts.byKey.get(key) ?? drafts.byLetters.get(lettersOf(own));
  if (known) return known;
  if (!place && fact.kind !== 'group' && fact.kind !== 'place')
    for (const draft of drafts.byLast.get(own.at(-1) ?? '') ?? [])
      if (draft.kind !== 'place' && draft.kind !== 'group' && oneBearer(draft.own, own))
        return draft;
  return { kind: place ? 'place' : undefined, key, own, mentions: [] };
}

/** Whether two full names can be one person's: one surname, and first names that go together. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  return oneBearer(nameWords(a), nameWords(b));
}

/** The same of names that have been read by `nameWords`. */
export function oneBearer(x: readonly string[], y: readonly string[]): boolean {
  if (x.length < 2 || y.length < 2 || x[x.length - 1] !== y[y.length - 1]) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const firsts = short.slice(0, -1);
  return firsts.every((first) =>
    long.slice(0, -1).some((other) => sameFoldedGivenName(first, other)),
  );
}

function singleDraft(drafts: Drafts, found: Found<NameMention>): Draft {
  const { fact } = found;
  const place = placeOf(fact.text);
  const own = wordsOf(found);
  const word = own[0] ?? folded(fact.text);
  const isPerson = ({ kind }: Draft) => kind !== 'place' && kind !== 'group';
  const bearers = drafts.byLast.get(word)?.filter(isPerson) ?? [];
  const byFirst = drafts.byFirst
    .get(word)
    ?.find((draft) => isPerson(draft) && draft.own.at(-1) !== word);
  if (place && !fact.title && !bearers.length)
    return drafts.byKey.get(place.name) ?? { kind: 'place', key: place.name, own, mentions: [] };
  // Of two bearers the one named last before this place is meant, else the first.
  const before = bearers.findLast(
    (draft) => (draft.mentions[0]?.span.start ?? 0) < found.span.start,
  );
  return (
    before ??
    bearers[0] ??
    drafts.byKey.get(word) ??
    (place ? undefined : (byFirst ?? drafts.bySecondLast.get(word)?.find(isPerson))) ?? {
      kind: undefined,
      key: word,
      own,
      mentions: [],
    }
  );
}

function settled({ kind, key, mentions }: Draft): Entity {
  const ordered = [...mentions].sort((a, b) => a.span.start - b.span.start);
  const length = (found: Found<NameMention>) => wordsOf(found).length;
  const longest = ordered.reduce((most, found) => Math.max(most, length(found)), 0);
  const fullest = ordered.find((found) => length(found) === longest) ?? ordered[0];
  const own = nameWords(fullest?.fact.parts ?? []);
  return {
    kind,
    name: fullest?.fact.text ?? key,
    key,
    surname:
      kind !== 'place' && kind !== 'group' && own.length > 1 ? own[own.length - 1] : undefined,
    mentions: ordered,
  };
}
