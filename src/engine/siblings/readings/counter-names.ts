import type { Article } from '../../article';
import { placeOf } from '../../lexicon/places';
import { officeNouns } from '../../lexicon/titles';
import type { Comparing } from '../comparing';
import type { Place } from '../contexts';
import { counterparts, type Part, type PartReader } from '../counterparts';
import type { Reading } from '../reading';
import { statements, type Statement } from '../statements';
import { eachInSteps, inSteps, type Steps } from '../../steps';
import type { Token } from '../tokens';
import {
  areOfOtherAges,
  areSources,
  describesOffice,
  isAside,
  isCompounded,
  isHearer,
  isInCaption,
  isOpenedBy,
  isPerson,
  isPlainIn,
  spanOfName,
  speaksFor,
  standing,
  goTogether,
  textsOf,
} from './name-guards';
import { haveOtherRoles } from './name-roles';
import { nameParts, placesOf } from './name-parts';
import { formOf, isSameName, relation, type NameForm } from './name-relation';

/**
 * The weights of what tells counterparts, by logistic regression over names changed in one of two accounts
 * of half of the events, those left that no equal words beside them had found, and checked on the other half.
 */
const weight = {
  before: 0.92,
  behind: 0.96,
  about: 0.09,
  echoed: 0.28,
  own: -2.07,
  exchanged: 0.77,
  short: -2.28,
  aside: -1.55,
  known: 1.32,
  bothKnown: -0.69,
  once: 0.46,
  caption: -0.38,
  describes: -0.92,
  oneSort: -1.11,
  person: 0.33,
  introduced: 0.5,
  base: -2.39,
};

/** Odds below this are chance: of sentences left as they were, one in fifteen pairs of articles has such names. */
const leastOdds = 0.4;

/** The names of a story, each once with how often it stands there, and what was asked of them. */
interface StoryNames {
  readonly forms: ReadonlyMap<NameForm, number>;
  /** How often the story has a name, by its words: each is asked for many times. */
  readonly counts: Map<string, number>;
}

const storyNames = inSteps(function* (article: Article): Steps<StoryNames> {
  const byKey = new Map<string, NameForm>();
  const forms = new Map<NameForm, number>();
  yield* eachInSteps(article.read(statements), (statement) => {
    for (const run of nameParts(statement)) {
      const texts = textsOf(statement.tokens.slice(...run));
      const key = texts.join(' ');
      let form = byKey.get(key);
      if (!form) byKey.set(key, (form = formOf(texts)));
      forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  });
  return { forms, counts: new Map() };
});

/** How often an article names somebody, wherever. */
function count(article: Article, name: NameForm): number {
  const { forms, counts } = article.read(storyNames);
  const key = name.texts.join(' ');
  let sum = counts.get(key);
  if (sum === undefined) {
    sum = 0;
    for (const [other, times] of forms) if (isSameName(other, name)) sum += times;
    counts.set(key, sum);
  }
  return sum;
}

/** Whether an article calls somebody by the surname and never in full, as if it had named them before. */
function isSurnameOf(article: Article, { texts }: NameForm): boolean {
  const surname = texts.at(-1);
  if (texts.length < 2) return false;
  const own = [...article.read(storyNames).forms.keys()].filter(
    (other) => other.texts.at(-1) === surname,
  );
  return own.length > 0 && own.every((other) => other.texts.length === 1);
}

/** What a name stands for, as far as its own words tell. */
function sortOf({ words }: Part): 'person' | 'place' | 'body' | undefined {
  const texts = textsOf(words);
  if (isPerson(words)) return 'person';
  if (placeOf(texts.join(' '))) return 'place';
  return officeNouns.has(texts.at(-1)?.toLowerCase() ?? '') ? 'body' : undefined;
}

/** Why two names are no readings of one place, whatever stands around them. */
function areApart(a: Part, b: Part): boolean {
  return (
    [a, b].some((part) => isHearer(part.statement.tokens, part.words)) ||
    areSources(a, b) ||
    areOfOtherAges(a, b) ||
    speaksFor(a, b) ||
    speaksFor(b, a) ||
    goTogether(standing(a), standing(b)) ||
    haveOtherRoles(standing(a), standing(b)) ||
    isCompounded(standing(a)) !== isCompounded(standing(b)) ||
    isOpenedBy(a.statement, b.words) ||
    isOpenedBy(b.statement, a.words) ||
    isPlainIn(a.statement, b.words) ||
    isPlainIn(b.statement, a.words)
  );
}

/** Reads names by what tells counterparts. */
export function nameReader({ a: left, b: right }: Comparing): PartReader {
  const is = (fact: boolean) => (fact ? 1 : 0);
  const forms = new Map<readonly Token[], NameForm>();
  const form = (words: readonly Token[]) => {
    let known = forms.get(words);
    if (!known) forms.set(words, (known = formOf(textsOf(words))));
    return known;
  };
  const places = new Map<Statement, readonly Place[]>();
  const placesIn = (statement: Statement) => {
    let known = places.get(statement);
    if (!known) places.set(statement, (known = placesOf(statement)));
    return known;
  };
  return {
    find: (statement) => placesIn(statement).map(({ from, to }) => [from, to] as const),
    // The words around a name may begin before its title and its article, and behind its day.
    edges: ({ statement, run }, step) => {
      const place = placesIn(statement).find(({ from }) => from === run[0]);
      return (step > 0 ? place?.rights : place?.lefts)?.slice(1) ?? [];
    },
    isSame: (a, b) => isSameName(form(a), form(b)),
    odds({ a, b, around }) {
      // One of the names stands in the other sentence too.
      if (around.taken || areApart(a, b)) return -Infinity;
      const [own, other] = [form(a.words), form(b.words)];
      const known = is(count(right, own) > 0) + is(count(left, other) > 0);
      const once = is(count(left, own) === 1) + is(count(right, other) === 1);
      const either = (fact: (part: Part) => boolean) => is(fact(a) || fact(b));
      return (
        weight.base -
        leastOdds +
        weight.before * around.before +
        weight.behind * around.behind +
        weight.about * around.about +
        weight.echoed * around.echoed +
        weight.own * around.own +
        weight.exchanged * is(around.exchanged) +
        weight.short * either(({ words }) => words.length === 1) +
        weight.aside * either(({ statement, words }) => isAside(statement, words)) +
        // Who writes one name for another writes one of the same story, and for the first time.
        weight.known * known +
        weight.bothKnown * is(known === 2) +
        weight.once * once +
        weight.caption * either(isInCaption) +
        weight.describes * is(describesOffice(standing(a)) !== describesOffice(standing(b))) +
        // Of two people, or two places, each outlet may name its own; a body in a person's place is a slip.
        weight.oneSort * is(sortOf(a) !== undefined && sortOf(a) === sortOf(b)) +
        weight.person * (is(isPerson(a.words)) + is(isPerson(b.words))) +
        weight.introduced * is(isSurnameOf(left, other) || isSurnameOf(right, own))
      );
    },
  };
}

/** Another name in a sentence that says the same in other words. */
export function* counterNames(comparing: Comparing): Steps<Reading[]> {
  yield* comparing.a.readInSteps(storyNames);
  yield* comparing.b.readInSteps(storyNames);
  const found = yield* counterparts(comparing, nameReader(comparing));
  return found.map(({ a, b }) => {
    const kind = relation(textsOf(a.words), textsOf(b.words));
    return {
      kind: kind === 'spelling' ? 'name' : 'entity',
      a: spanOfName(a.statement, a.words),
      b: spanOfName(b.statement, b.words),
      verdict: 'conflict',
      note: '',
      replaceable: true,
    };
  });
}
