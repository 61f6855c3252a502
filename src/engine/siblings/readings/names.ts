import type { Article, Found } from '../../article';
import type { Block } from '../../block';
import { names, namesIn, nameWords, oneBearer, type Entity } from '../../extract/entities';
import { folded } from '../../extract/fold';
import type { NameMention, Phrase } from '../../extract/names';
import { sameFoldedGivenName } from '../../lexicon/given-names';
import { isPeopleWord, placeOf, type Place } from '../../lexicon/places';
import { offices, particles } from '../../lexicon/titles';
import { differByTyping } from '../spelling';
import type { Span } from '../../span';
import type { Comparing } from '../comparing';
import type { Reading } from '../reading';
import { termOf } from '../terms';
import { pattern } from '../../letters';

/** People and places that two articles write in different ways, and titles that they give them. */
export function nameReadings(comparing: Comparing): Reading[] {
  return [...peopleReadings(comparing), ...placeReadings(comparing)];
}

function* peopleReadings({ a, b }: Comparing): Generator<Reading> {
  const others = b.read(fullNames);
  for (const { entity: person, words } of a.read(fullNames)) {
    const other = others.find(
      ({ entity, words: own }) =>
        person.key === entity.key || oneBearer(words, own) || isMisspelt(words, own),
    )?.entity;
    if (!other) continue;
    const name = spelling(person, other);
    if (name) yield name;
    yield* titles(person, other);
  }
}

/** Somebody, and the words of the fullest name for comparing. */
interface FullName {
  readonly entity: Entity;
  readonly words: readonly string[];
}

/** Those who are named in full at least once, and may be people. */
function fullNames(article: Article): readonly FullName[] {
  return article
    .read(names)
    .filter(({ surname }) => surname !== undefined)
    .map((entity) => ({ entity, words: nameWords(fullest(entity).fact.parts) }));
}

/** Word for word the same name but for a letter or two in one word. */
function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || !a.some((word, index) => word === b[index])) return false;
  return a.every((word, index) => differByTyping(word, b[index] ?? ''));
}

function fullest({ name, mentions }: Entity): Found<NameMention> {
  const found = mentions.find(({ fact }) => fact.text === name) ?? mentions[0];
  if (!found) throw new Error('an entity without mentions');
  return found;
}

/** The same name with other particles or other letters: `Bashar al-Assad`, `Bashar Assad`. */
function spelling(a: Entity, b: Entity): Reading | undefined {
  const x = fullest(a);
  const y = fullest(b);
  if (folded(x.fact.text) === folded(y.fact.text)) return undefined;
  const words = [nameWords(x.fact.parts), nameWords(y.fact.parts)] as const;
  // A middle name, an initial or a short form of the first name is no other spelling.
  if (words[0].length !== words[1].length) return undefined;
  const other = words[0].filter((word, index) => word !== words[1][index]);
  if (!other.length && !hasParticle(x.fact) && !hasParticle(y.fact)) return undefined;
  const near = other.every((word) => words[1].some((one) => differByTyping(word, one)));
  if (other.length && (!near || isOtherForm(x.fact.parts, y.fact.parts))) return undefined;
  if (other.length && isShortened(...words)) return undefined;
  return {
    kind: 'name',
    a: x.span,
    b: y.span,
    verdict: 'conflict',
    note: other.length ? 'one person, two spellings' : 'one person, with and without a particle',
    replaceable: true,
  };
}

/** `Steve` and `Steven`: one first name is cut short, and all else is the same. */
function isShortened(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word, index) => {
    const other = b[index] ?? '';
    if (word === other) return true;
    const [short, long] = word.length < other.length ? [word, other] : [other, word];
    return index < a.length - 1 && long.startsWith(short) && sameFoldedGivenName(short, long);
  });
}

/** `Girl Scout` and `Girl Scouts`, `Central America` and `Central American`: each is right in its place. */
function isOtherForm(a: readonly string[], b: readonly string[]): boolean {
  const plain = (parts: readonly string[]) => parts.map((part) => termOf(part)).join(' ');
  const isAdjective = (parts: readonly string[]) => isPeopleWord(parts.at(-1) ?? '');
  return plain(a) === plain(b) || isAdjective(a) !== isAdjective(b);
}

function hasParticle({ text }: NameMention): boolean {
  return text.split(/[\s-]/u).some((part) => particles.has(folded(part)));
}

/** A place as an article first writes it in one spelling. */
interface Spelled {
  readonly place: Place;
  readonly text: string;
  readonly span: Span;
}

/** The spellings of places in the story, each where it stands first. */
function spelledPlaces(article: Article): readonly Spelled[] {
  const found = new Map<string, Spelled>();
  for (const { fact, span } of article.read(namesIn)) {
    const place = placeOf(fact.text);
    if (!place?.spellings.includes(fact.text) || found.has(fact.text)) continue;
    found.set(fact.text, { place, text: fact.text, span });
  }
  return [...found.values()];
}

/** Places by two spellings: `Turkey`, `Türkiye`. Both can stand, each in its own house. */
function* placeReadings({ a, b }: Comparing): Generator<Reading> {
  const others = b.read(spelledPlaces);
  for (const { place, text, span } of a.read(spelledPlaces))
    for (const other of others) {
      if (other.place !== place || other.text === text) continue;
      yield {
        kind: 'name',
        a: span,
        b: other.span,
        verdict: 'compatible',
        note: 'one place, two spellings',
        replaceable: true,
      };
    }
}

/** Distinct titles of one person that are compared; more add nothing. */
const mostTitles = 3;

interface Title {
  readonly at: Span;
  readonly text: string;
  readonly offices: ReadonlySet<string>;
  /** It names an office; otherwise it only stands where one would. */
  readonly isOffice: boolean;
}

function titlesOf({ mentions }: Entity): Title[] {
  const found = new Map<string, Title>();
  for (const { fact, block } of mentions) {
    if (found.size >= mostTitles) break;
    const title = fact.title ?? before(fact, block);
    if (!title) continue;
    const words = title.text.split(/[\s-]+/u);
    const own = words.flatMap(officeOf);
    const text = folded(title.text);
    const noun = folded(words[words.length - 1] ?? '');
    if (fact.title && !own.length) continue;
    found.set(text, {
      at: block.source(title.start, title.end),
      text,
      offices: new Set(own.length ? own : [noun]),
      isOffice: own.length > 0,
    });
  }
  return [...found.values()];
}

/** What stands before a full name like a title, and ends in a common noun: `Kremlins member`. */
const likeTitle = pattern(
  String.raw`(?:^|[.!?]["”’]? |[,;:] )(?<title>(?:\p{Lu}[\p{L}'’-]{1,20} ){1,2}\p{Ll}[\p{L}-]{3,20}) $`,
  'u',
);
/** How far before a name it may begin. */
const titleReach = 60;

function before({ start, parts }: NameMention, { text }: Block): Phrase | undefined {
  if (parts.length < 2) return undefined;
  const title = likeTitle.exec(text.slice(Math.max(0, start - titleReach), start))?.groups?.title;
  if (title === undefined) return undefined;
  const from = start - 1 - title.length;
  return { start: from, end: start - 1, text: title };
}

function officeOf(word: string): string[] {
  const lower = folded(word).replace(/\.$/, '');
  if (!offices.has(lower) && !offices.has(`${lower}.`)) return [];
  const short: Readonly<Record<string, string>> = {
    sen: 'senator',
    rep: 'representative',
    congressman: 'representative',
    congresswoman: 'representative',
    gov: 'governor',
    gen: 'general',
    lt: 'lieutenant',
    pres: 'president',
    prof: 'professor',
    adviser: 'advisor',
    premier: 'minister',
    leader: '',
  };
  const office = short[lower] ?? lower.replace(/(?:man|woman|person)$/, '');
  return office ? [office] : [];
}

function* titles(a: Entity, b: Entity): Generator<Reading> {
  const others = titlesOf(b);
  for (const x of titlesOf(a))
    for (const y of others) {
      if (x.text === y.text || !(x.isOffice || y.isOffice)) continue;
      const agree = [...x.offices].some((office) => y.offices.has(office));
      yield {
        kind: 'title',
        a: x.at,
        b: y.at,
        verdict: agree ? 'compatible' : 'conflict',
        note: agree ? 'one office, two wordings' : 'one person, two offices',
        replaceable: true,
      };
    }
}
