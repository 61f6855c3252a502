import type { Steps } from '../steps';
import type { Pair } from './align';
import type { Comparing } from './comparing';
import type { Statement } from './statements';
import { tokens, type Token } from './tokens';
import { addToList } from '../lists';

/** A run of a sentence's words, as token numbers, half-open. */
export type Run = readonly [from: number, to: number];

/** A name or number of a sentence. */
export interface Part {
  readonly statement: Statement;
  readonly run: Run;
  readonly words: readonly Token[];
}

/** How far the surroundings of two parts agree. All of it is the same seen from either side. */
export interface Surroundings {
  /** Equal words right before both and right behind both, the sentence's edge no bar; `mostRun` at most. */
  readonly before: number;
  readonly behind: number;
  /** What the words around both share, in weight, nearer ones more; `mostNear` at most. */
  readonly near: number;
  /** What the words around both share on whichever side, in weight; `mostNear` at most. */
  readonly about: number;
  /** The share of the words around each that the other's sentence has, by weight; 0 to 2 together. */
  readonly echoed: number;
  /** The share of each sentence that the other has not, the parts themselves aside; 0 to 2 together. */
  readonly own: number;
  /** Each stands in the other's place among the words that differ. */
  readonly exchanged: boolean;
  /** One of them is in the other's sentence as well, where it fits better. */
  readonly taken: boolean;
}

/** Two parts that may take the same part in two sentences about one thing. */
export interface Counterpart {
  readonly pair: Pair;
  readonly a: Part;
  readonly b: Part;
  readonly around: Surroundings;
}

/** What makes two parts counterparts. */
export interface PartReader {
  /** The names or numbers of a sentence. */
  readonly find: (statement: Statement) => readonly Run[];
  readonly isSame: (a: Part, b: Part) => boolean;
  /** Whether two parts belong to one name (`Flight 7` and `Flight 9`), so that no word around them need be the same. */
  readonly isOneName?: (a: Part, b: Part) => boolean;
  /** Where the words around a part may begin, besides right beside it: before its title, before its article. */
  readonly edges?: (part: Part, step: 1 | -1) => readonly number[];
  /** The logarithm of the odds that both are meant to be one thing; from 0 on they are taken so. */
  readonly odds: (counterpart: Counterpart) => number;
}

/** Pairs of sentences and of their names between two pauses: some milliseconds. */
const workPerStep = 100;
/** Longer runs of equal words tell no more. */
const mostRun = 4;
/** More shared weight tells no more. */
const mostNear = 12;
/** Words on each side that tell what part a name or number takes. */
const reach = 6;
/** How much less a word weighs for each step away. */
const fading = 0.1;
/** What an equal word right beside both is worth, be it ever so small. */
const beside = 1.5;
/** A name whose places in two sentences fit less than this stands in them by chance. */
const strayFit = 1;
/** From this fit on another name has a better claim to the place: two rare words around it. */
const firmFit = 5;
/** So many names are a list, in which everyone stands in another place. */
const leastList = 4;

/**
 * The names or numbers by which sentences differ that otherwise say the same, in whatever order: of
 * all that could be meant, those that fit best; surest first.
 */
export function* counterparts(comparing: Comparing, reader: PartReader): Steps<Counterpart[]> {
  const rated: { readonly one: Counterpart; readonly odds: number }[] = [];
  const { related } = comparing.alignment;
  const candidatesIn = candidates(comparing, reader);
  let work = 0;
  for (const pair of related) {
    for (const one of candidatesIn(pair)) {
      const odds = reader.odds(one);
      if (odds > 0) rated.push({ one, odds });
      work++;
    }
    if (++work < workPerStep) continue;
    work = 0;
    yield undefined;
  }
  rated.sort((x, y) => y.odds - x.odds);
  const taken = new Set<Token>();
  return rated.flatMap(({ one }) => {
    const first = [one.a.words[0], one.b.words[0]].filter((token) => token !== undefined);
    if (first.some((token) => taken.has(token))) return [];
    for (const token of first) taken.add(token);
    return [one];
  });
}

/** Finds what could be counterparts in two related sentences: different parts with any word around them in common. */
export function candidates(
  { pairs }: Comparing,
  reader: Pick<PartReader, 'find' | 'isSame' | 'isOneName' | 'edges'>,
): (pair: Pair) => readonly Counterpart[] {
  const changed = new Map<Statement, (typeof pairs)[number][]>();
  for (const pair of pairs) {
    addToList(changed, pair.a, pair);
  }
  const known = new Map<Statement, readonly Part[]>();
  const partsOf = (statement: Statement): readonly Part[] => {
    let parts = known.get(statement);
    if (!parts) {
      parts = reader
        .find(statement)
        .map((run) => ({ statement, run, words: statement.tokens.slice(...run) }));
      known.set(statement, parts);
    }
    return parts;
  };
  return (pair) => {
    const left = partsOf(pair.a);
    const right = partsOf(pair.b);
    if (!left.length || !right.length) return [];
    const changes = changed.get(pair.a)?.find(({ b }) => b === pair.b)?.changes ?? [];
    const mated = mates(left, right, reader);
    // A name may come up again in the same sentence, as anything.
    const mayLeave = reader.edges && Math.min(left.length, right.length) < leastList;
    return left.flatMap((a) =>
      right.flatMap((b): Counterpart[] => {
        if (reader.isSame(a, b)) return [];
        const exchanged = changes.some((one) => meets(a.run, one.a) && meets(b.run, one.b));
        const isTaken = (part: Part) => {
          const mate = mated.get(part);
          return mate !== undefined && !(mayLeave && mate < strayFit && fit(a, b) >= firmFit);
        };
        const taken = isTaken(a) || isTaken(b);
        if (taken && !exchanged) return [];
        const before = equalRun(a, b, -1, reader);
        const behind = equalRun(a, b, 1, reader);
        const near = Math.min(mostNear, fit(a, b));
        const about = Math.min(mostNear, shared(a, b));
        // Numbers go with the words right beside them; a name's role may stand on either side of it.
        const beside = before || behind || near || (reader.edges && about);
        if (!beside && !reader.isOneName?.(a, b)) return [];
        const own = ownShare(pair, a, b);
        const echoed = echo(a, b) + echo(b, a);
        const around = { before, behind, near, about, echoed, own, exchanged, taken };
        return [{ pair, a, b, around }];
      }),
    );
  };
}

/** The parts that stand in both sentences, one for one, where they fit best, with how well they do. */
function mates(
  left: readonly Part[],
  right: readonly Part[],
  { isSame }: Pick<PartReader, 'isSame'>,
): ReadonlyMap<Part, number> {
  const found = new Map<Part, number>();
  const fits = left
    .flatMap((a) => right.filter((b) => isSame(a, b)).map((b) => [a, b] as const))
    .map(([a, b]) => ({ a, b, fit: fit(a, b) + (a.words.length === b.words.length ? 0.5 : 0) }))
    .sort((x, y) => y.fit - x.fit);
  for (const { a, b, fit } of fits)
    if (!found.has(a) && !found.has(b)) found.set(a, fit).set(b, fit);
  return found;
}

const meets = ([from, to]: Run, change: { from: number; to: number }) =>
  from < change.to && change.from < to;

/** Equal words right beside two parts; outlets end their sentences at other places, so beyond their edges too. */
function equalRun(a: Part, b: Part, step: 1 | -1, { edges }: Pick<PartReader, 'edges'>): number {
  const left = a.statement.block.read(tokens);
  const right = b.statement.block.read(tokens);
  const startsOf = (part: Part) =>
    [part.run[step > 0 ? 1 : 0], ...(edges?.(part, step) ?? [])].map(
      (at) => part.statement.first + (step > 0 ? at : at - 1),
    );
  let best = 0;
  for (const i of startsOf(a))
    for (const j of startsOf(b)) {
      let count = 0;
      while (count < mostRun) {
        const x = left[i + count * step];
        if (!x || x.same !== right[j + count * step]?.same) break;
        count++;
      }
      best = Math.max(best, count);
    }
  return best;
}

/** The words around a part, nearest first on each side. */
function windowOf({ statement: { tokens }, run: [from, to] }: Part): readonly Token[] {
  return [...tokens.slice(Math.max(0, from - reach), from), ...tokens.slice(to, to + reach)];
}

/** The weight of what stands around both, on whichever side. */
function shared(a: Part, b: Part): number {
  const others = new Set(windowOf(b).map(({ term }) => term));
  const own = new Map(windowOf(a).map(({ term, weight }) => [term, weight]));
  let sum = 0;
  for (const [term, weight] of own) if (others.has(term)) sum += weight;
  return sum;
}

/** The share of the words around a part that the other's sentence has, by weight. */
function echo(part: Part, { statement, words }: Part): number {
  let sum = 0;
  let held = 0;
  for (const { term, weight } of windowOf(part)) {
    sum += weight;
    if (statement.terms.has(term) && !words.some((word) => word.term === term)) held += weight;
  }
  return sum > 0 ? held / sum : 0;
}

/** How well the words around two parts agree. */
export function fit({ statement: a, run: x }: Part, { statement: b, run: y }: Part): number {
  return (
    side(
      a.tokens.slice(Math.max(0, x[0] - reach), x[0]).reverse(),
      b.tokens.slice(Math.max(0, y[0] - reach), y[0]).reverse(),
    ) + side(a.tokens.slice(x[1], x[1] + reach), b.tokens.slice(y[1], y[1] + reach))
  );
}

/** The weight of what two lists of words share, the nearest words first. */
function side(a: readonly Token[], b: readonly Token[]): number {
  let sum = a[0] && a[0].same === b[0]?.same ? beside : 0;
  for (const [i, { term, weight }] of a.entries()) {
    if (weight === 0) continue;
    const j = b.findIndex((token) => token.term === term);
    if (j >= 0) sum += weight * (1 - fading * Math.max(i, j));
  }
  return sum;
}

/** What part of two sentences is in only one of them, the two parts aside. */
function ownShare({ a, b, held }: Pair, x: Part, y: Part): number {
  const shared = held * Math.min(a.weight, b.weight);
  const share = (whole: number) => (whole > 0 ? Math.max(0, whole - shared) / whole : 0);
  return share(a.weight - weightOf(x)) + share(b.weight - weightOf(y));
}

function weightOf({ statement, words }: Part): number {
  let sum = 0;
  for (const { term } of words) sum += statement.terms.get(term) ?? 0;
  return sum;
}
