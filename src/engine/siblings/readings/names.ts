import type { Found } from '../../article';
import { namesIn, nameWords, people, samePerson, type Entity } from '../../extract/entities';
import { folded } from '../../extract/fold';
import type { NameMention } from '../../extract/names';
import { placeOf } from '../../lexicon/places';
import { offices } from '../../lexicon/titles';
import { differByTyping } from '../spelling';
import type { Comparing } from '../comparing';
import type { Reading } from '../reading';

/** People and places that two articles write in different ways, and titles that they give them. */
export function nameReadings(comparing: Comparing): Reading[] {
  return [...peopleReadings(comparing), ...placeReadings(comparing)];
}

function* peopleReadings({ a, b }: Comparing): Generator<Reading> {
  const others = b.read(people);
  for (const person of a.read(people)) {
    const other = others.find((one) => isSame(person, one));
    if (!other) continue;
    const name = spelling(person, other);
    if (name) yield name;
    yield* titles(person, other);
  }
}

function isSame(a: Entity, b: Entity): boolean {
  if (a.surname === undefined || a.surname !== b.surname) return false;
  const parts = (entity: Entity) => fullest(entity).fact.parts;
  return a.key === b.key || samePerson(parts(a), parts(b));
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
  const near = other.every((word) => words[1].some((one) => differByTyping(word, one)));
  if (other.length && !near) return undefined;
  return {
    kind: 'name',
    a: x.span,
    b: y.span,
    verdict: 'conflict',
    note: other.length ? 'one person, two spellings' : 'one person, with and without a particle',
    replaceable: true,
  };
}

/** Places by two spellings, one each for all their mentions: `Turkey`, `Türkiye`. */
function* placeReadings({ a, b }: Comparing): Generator<Reading> {
  const seen = new Set<string>();
  const others = b.read(namesIn);
  for (const { fact, span } of a.read(namesIn)) {
    const place = placeOf(fact.text);
    if (!place || seen.has(place.name)) continue;
    seen.add(place.name);
    const other = others.find((one) => placeOf(one.fact.text) === place);
    if (!other || other.fact.text === fact.text) continue;
    if (!place.spellings.includes(fact.text) || !place.spellings.includes(other.fact.text))
      continue;
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
  readonly mention: Found<NameMention>;
  readonly offices: ReadonlySet<string>;
}

function titlesOf({ mentions }: Entity): Title[] {
  const found = new Map<string, Title>();
  for (const mention of mentions) {
    const title = mention.fact.title;
    if (!title || found.size >= mostTitles) continue;
    const names = new Set(title.text.split(/[\s-]+/u).flatMap(officeOf));
    if (names.size) found.set(folded(title.text), { mention, offices: names });
  }
  return [...found.values()];
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
      const one = x.mention.fact.title;
      const other = y.mention.fact.title;
      if (!one || !other || folded(one.text) === folded(other.text)) continue;
      const agree = [...x.offices].some((office) => y.offices.has(office));
      yield {
        kind: 'title',
        a: x.mention.block.source(one.start, one.end),
        b: y.mention.block.source(other.start, other.end),
        verdict: agree ? 'compatible' : 'conflict',
        note: agree ? 'one office, two wordings' : 'one person, two offices',
        replaceable: true,
      };
    }
}
