import type { Article } from '../../article';
import type { Comparing } from '../comparing';
import { counterparts, type Part, type PartReader } from '../counterparts';
import type { Reading } from '../reading';
import { statements } from '../statements';
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
import { namePlaces, nameParts, relation } from './name-parts';

/** Where the words around a name may begin: before its title and its article, behind its day. */
function edgesOf({ statement, run }: Part, step: 1 | -1): readonly number[] {
  const place = namePlaces(statement.tokens, statement.block.text).find(
    ({ from }) => from === run[0],
  );
  return (step > 0 ? place?.rights : place?.lefts)?.slice(1) ?? [];
}

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

const isSame = (a: readonly Token[], b: readonly Token[]) =>
  relation(textsOf(a), textsOf(b)) === 'same';

/** The names of the story, each as its words. */
function allNames(article: Article): readonly (readonly Token[])[] {
  return article
    .read(statements)
    .flatMap((statement) => nameParts(statement).map((run) => statement.tokens.slice(...run)));
}

/** Whether an article names somebody, wherever. */
const knows = (article: Article, name: readonly Token[]) =>
  article.read(allNames).some((other) => isSame(other, name));

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
  return {
    find: nameParts,
    edges: edgesOf,
    isSame,
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
        weight.known * (is(knows(right, a.words)) + is(knows(left, b.words)))
      );
    },
  };
}

/** Another name in a sentence that says the same in other words. */
export function* counterNames(comparing: Comparing): Generator<Reading> {
  for (const { a, b } of counterparts(comparing, nameReader(comparing))) {
    const kind = relation(textsOf(a.words), textsOf(b.words));
    yield {
      kind: kind === 'spelling' ? 'name' : 'entity',
      a: spanOfName(a.statement, a.words),
      b: spanOfName(b.statement, b.words),
      verdict: 'conflict',
      note: 'among the same words',
      replaceable: true,
    };
  }
}
