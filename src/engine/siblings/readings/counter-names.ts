import type { Article } from '../../article';
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
  isAside,
  isHearer,
  isInCaption,
  spanOfName,
  speaksFor,
  textsOf,
} from './name-guards';
import { nameParts, placesOf } from './name-parts';
import { formOf, isSameName, relation, type NameForm } from './name-relation';

/** The weights of what tells counterparts, by logistic regression over names changed in one of two accounts. */
const weight = {
  before: 0.88,
  behind: 0.87,
  about: 0.07,
  echoed: 0.6,
  own: -2.2,
  exchanged: 0.85,
  taken: -2.9,
  short: -2.4,
  aside: -1.8,
  // By themselves the changed names ask for less; published copy calls one body by two names that share a word.
  alike: -1,
  known: 1,
  base: -2.6,
};

/** The names of a story, each once, and what was asked of them. */
interface StoryNames {
  readonly forms: readonly NameForm[];
  /** Whether the story has a name, by its words: each is asked for many times. */
  readonly known: Map<string, boolean>;
}

const storyNames = inSteps(function* (article: Article): Steps<StoryNames> {
  const forms = new Map<string, NameForm>();
  yield* eachInSteps(article.read(statements), (statement) => {
    for (const run of nameParts(statement)) {
      const texts = textsOf(statement.tokens.slice(...run));
      const key = texts.join(' ');
      if (!forms.has(key)) forms.set(key, formOf(texts));
    }
  });
  return { forms: [...forms.values()], known: new Map() };
});

/** Whether an article names somebody, wherever. */
function knows(article: Article, name: NameForm): boolean {
  const { forms, known } = article.read(storyNames);
  const key = name.texts.join(' ');
  let answer = known.get(key);
  if (answer === undefined)
    known.set(key, (answer = forms.some((other) => isSameName(other, name))));
  return answer;
}

/** Why two names are no readings of one place, whatever stands around them. */
function areApart(a: Part, b: Part): boolean {
  return (
    [a, b].some((part) => isHearer(part.statement.tokens, part.words) || isInCaption(part)) ||
    areOfOtherAges(a, b) ||
    areSources(a, b) ||
    speaksFor(a, b) ||
    speaksFor(b, a)
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
      if (areApart(a, b)) return -Infinity;
      return (
        weight.base +
        weight.before * around.before +
        weight.behind * around.behind +
        weight.about * around.about +
        weight.echoed * around.echoed +
        weight.own * around.own +
        weight.exchanged * is(around.exchanged) +
        weight.taken * is(around.taken) +
        weight.short * is(a.words.length === 1 || b.words.length === 1) +
        weight.aside * is(isAside(a.statement, a.words) || isAside(b.statement, b.words)) +
        weight.alike * is(a.words.some(({ same }) => b.words.some((word) => word.same === same))) +
        // Who writes one name for another writes one of the same story.
        weight.known * (is(knows(right, form(a.words))) + is(knows(left, form(b.words))))
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
