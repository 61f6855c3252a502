import type { Article } from '../../article';
import { placeOf } from '../../lexicon/places';
import { officeNouns } from '../../lexicon/titles';
import type { Comparing } from '../comparing';
import { counterparts, fit, type Part, type PartReader } from '../counterparts';
import { NameFits, placings } from '../name-fits';
import type { Reading } from '../reading';
import type { Steps } from '../../steps';
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
import { placesOf } from './name-parts';
import { formIn, isSameName, relation, type NameForm } from './name-relation';
import { isSurnameIn, placesOfName, storyNames } from './story-names';

/**
 * The weights of what tells counterparts, by logistic regression over names changed in one of two accounts
 * of half of the events, those left that no equal words beside them had found, and checked on the other half.
 */
const weight = {
  before: 0.84,
  behind: 0.83,
  about: 0.08,
  echoed: 0.6,
  own: -2.13,
  exchanged: 0.5,
  short: -2.47,
  aside: -0.8,
  known: 2.25,
  bothKnown: -1.28,
  once: 0.51,
  caption: -0.69,
  describes: -0.86,
  oneSort: -0.86,
  person: 0.49,
  introduced: 0.2,
  misfit: 0.21,
  unlike: -0.44,
  home: -0.16,
  base: -3.07,
};

/** Odds below this are chance: of sentences left as they were, one in fifteen pairs of articles has such names. */
const leastOdds = 0.2;

/** How badly a name may stand in its place, and how well: beyond, it says no more. */
const mostMisfit = 8;
const mostFit = 4;
/** How well a name may stand at its home in the other story: beyond, it says no more. */
const mostHome = 12;
/** A name that stands at more places is all over the story: these many are looked at. */
const mostHomes = 60;

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

const count = (article: Article, name: NameForm) => placesOfName(article, name).length;

/** How well the words around a name agree with those around it in the other story. */
function homeFit(part: Part, other: Article, name: NameForm): number {
  const places = placesOfName(other, name).slice(0, mostHomes);
  return Math.max(0, ...places.map((place) => fit(part, place)));
}

/** Reads names by what tells counterparts. */
export function nameReader({ a: left, b: right }: Comparing): PartReader {
  const is = (fact: boolean) => (fact ? 1 : 0);
  const forms = new Map<Part, NameForm>();
  const form = (part: Part) => {
    let known = forms.get(part);
    if (!known) forms.set(part, (known = formIn(part.statement.block, textsOf(part.words))));
    return known;
  };
  const fits = new NameFits([left, right]);
  const clipped = (fit = 0) => Math.max(-mostMisfit, Math.min(mostFit, fit));
  const homes = new Map<Token, number>();
  const homeOf = (part: Part, article: Article, name: NameForm) => {
    const [first] = part.words;
    if (!first) return 0;
    let known = homes.get(first);
    if (known === undefined) homes.set(first, (known = homeFit(part, article, name)));
    return known;
  };
  /** How badly the worse of two names stands in its own place. */
  const misfit = (a: Part, b: Part) =>
    Math.max(0, -Math.min(...[a, b].map(({ words }) => clipped(fits.own(words[0])))));
  /** How badly each would stand in the place of the other. */
  const unlike = ({ words: [a] }: Part, { words: [b] }: Part) =>
    Math.max(0, -Math.max(clipped(fits.inPlaceOf(a, b)), clipped(fits.inPlaceOf(b, a))));
  return {
    find: (statement) => placesOf(statement).map(({ from, to }) => [from, to] as const),
    // The words around a name may begin before its title and its article, and behind its day.
    edges: ({ statement, run }, step) => {
      const place = placesOf(statement).find(({ from }) => from === run[0]);
      return (step > 0 ? place?.rights : place?.lefts)?.slice(1) ?? [];
    },
    isSame: (a, b) => isSameName(form(a), form(b)),
    odds({ a, b, around }) {
      // One of the names stands in the other sentence too.
      if (around.taken || areApart(a, b)) return -Infinity;
      const [own, other] = [form(a), form(b)];
      const known = is(count(right, own) > 0) + is(count(left, other) > 0);
      const once = is(count(left, own) === 1) + is(count(right, other) === 1);
      const either = (fact: (part: Part) => boolean) => is(fact(a) || fact(b));
      const odds =
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
        weight.introduced * is(isSurnameIn(left, other) || isSurnameIn(right, own)) +
        weight.misfit * misfit(a, b) +
        weight.unlike * unlike(a, b);
      if (odds <= 0) return odds;
      // What stands in the other story beside the like words is told there as well as here.
      const home = Math.max(homeOf(a, right, own), homeOf(b, left, other));
      return odds + weight.home * Math.min(mostHome, home);
    },
  };
}

/** Another name in a sentence that says the same in other words. */
export function* counterNames(comparing: Comparing): Steps<Reading[]> {
  for (const article of [comparing.a, comparing.b]) {
    yield* article.readInSteps(storyNames);
    yield* article.readInSteps(placings);
  }
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
