import type { Article } from '../article';
import type { Block } from '../block';
import { inSteps, mapInSteps, type SteppedReader, type Steps } from '../steps';
import { structure } from '../structure';
import { tokens, type Token } from './tokens';
import { addToList } from '../lists';

/** A name or number at its place among the words of its block. */
export interface Slot {
  readonly block: Block;
  readonly all: readonly Token[];
  /** Numbers of the block's words, half-open. */
  readonly from: number;
  readonly to: number;
  /**
   * Numbers of the words before which its surroundings may begin, its own first: a name is preceded by its
   * title and an article, or by neither.
   */
  readonly lefts: readonly number[];
  /** Numbers of the words with which its surroundings may go on, its own end first. */
  readonly rights: readonly number[];
}

/** Where a slot stands among the words of its block. */
export type Place = Pick<Slot, 'from' | 'to' | 'lefts' | 'rights'>;

/** A place whose surroundings begin right beside it. */
export function placeAt(from: number, to: number): Place {
  return { from, to, lefts: [from], rights: [to] };
}

/** The words of a slot. */
export function wordsOf({ all, from, to }: Slot): readonly Token[] {
  return all.slice(from, to);
}

/** Finds the slots of one kind in a block's words. */
export type SlotFinder = (all: readonly Token[], block: Block) => readonly Place[];

/** Makes a reader of the slots of a kind in the story. */
export function slots(find: SlotFinder): SteppedReader<readonly Slot[]> {
  return inSteps(function* (article: Article): Steps<readonly Slot[]> {
    const found = yield* mapInSteps(article.read(structure).story, (block) => {
      const all = block.read(tokens);
      return find(all, block).map((place) => ({ block, all, ...place }));
    });
    return found.flat();
  });
}

/** Equal words on each side, where both sides hold. */
const bothSides = 2;
/** Equal words on one side, where the other goes on in other words. */
const oneSide = 4;
/** What the equal words must say together, in weight: two or three words that are not everyday ones. */
const leastWeight = 7.5;
/** So many equal words on one side need not be rare ones. */
const longRun = 6;
const leastLong = 2;
/** Words looked at on each side. */
const reach = 8;

/** The words of a slot with what was passed over beside them: its title, its article. */
export type Filling = readonly [from: number, to: number];

/** How firmly the words around two slots agree. */
export interface Agreement {
  /** How many words are equal. */
  readonly count: number;
  /** How many of them stand before. */
  readonly before: number;
  /** What stands between the equal words on each side. */
  readonly a: Filling;
  readonly b: Filling;
}

/**
 * How firmly the words around two slots agree; `undefined` where they do not. Works where two outlets
 * cut their sentences at other places.
 */
function agreement(x: Slot, y: Slot): Agreement | undefined {
  const left = longestRun(x, y, -1);
  const right = longestRun(x, y, 1);
  const both = left.count >= bothSides && right.count >= bothSides;
  const count = left.count + right.count;
  const long = left.count > 0 && right.count > 0 && count >= longRun;
  const held = (both || long) && left.weight + right.weight >= (long ? leastLong : leastWeight);
  const firm =
    held ||
    [left, right].some(
      (one) =>
        (one.count >= oneSide && one.weight >= leastWeight) ||
        (one.count >= longRun && one.weight >= leastLong) ||
        one.count >= reach,
    );
  return firm
    ? { count, before: left.count, a: [left.i, right.i], b: [left.j, right.j] }
    : undefined;
}

/** Equal words on one side of two slots, from the words numbered `i` and `j` on. */
interface EqualRun {
  readonly i: number;
  readonly j: number;
  readonly count: number;
  readonly weight: number;
}

/** The longest run of equal words on one side, wherever the surroundings may begin. */
function longestRun(x: Slot, y: Slot, step: 1 | -1): EqualRun {
  const [first = 0] = edges(x, step);
  const [other = 0] = edges(y, step);
  let best: EqualRun = { i: first, j: other, count: 0, weight: 0 };
  for (const i of edges(x, step))
    for (const j of edges(y, step)) {
      const one = run(x.all, i, y.all, j, step);
      if (one.count > best.count) best = { i, j, ...one };
    }
  return best;
}

/** The equal words from two places on: before them backwards, or behind them. */
function run(
  left: readonly Token[],
  i: number,
  right: readonly Token[],
  j: number,
  step: 1 | -1,
): Pick<EqualRun, 'count' | 'weight'> {
  let count = 0;
  let weight = 0;
  for (; count < reach; count++) {
    const a = left[step > 0 ? i + count : i - 1 - count];
    const b = right[step > 0 ? j + count : j - 1 - count];
    if (!a || a.same !== b?.same) break;
    weight += a.weight;
  }
  return { count, weight };
}

const edges = ({ lefts, rights }: Slot, step: 1 | -1) => (step > 0 ? rights : lefts);

/** A slot of the first article whose surroundings stand in the second around another filling. */
export interface Refilled {
  readonly a: Slot;
  readonly b: Slot;
  readonly agreement: Agreement;
}

/**
 * The slots that another word fills in the second article. One that the second article fills in the same
 * way anywhere is none.
 * @param isSame whether two fillings are the same to a reader
 */
export function* refilled(
  left: readonly Slot[],
  right: readonly Slot[],
  isSame: (a: Slot, b: Slot) => boolean,
): Steps<Refilled[]> {
  const byNeighbour = new Map<string, Slot[]>();
  for (const slot of right)
    for (const key of keysOf(slot)) {
      addToList(byNeighbour, key, slot);
    }
  const bestOf = (a: Slot): Refilled | undefined => {
    let best: Refilled | undefined;
    for (const key of keysOf(a))
      for (const b of byNeighbour.get(key) ?? []) {
        const firm = agreement(a, b);
        if (!firm) continue;
        if (isSame(a, b)) return undefined;
        if (firm.count > (best?.agreement.count ?? 0)) best = { a, b, agreement: firm };
      }
    return best;
  };
  const found = yield* mapInSteps(left, bestOf);
  return found.filter((one) => one !== undefined);
}

/** The two words beside a slot, on either side: every agreement begins with them. */
function keysOf({ all, lefts, rights }: Slot): ReadonlySet<string> {
  const found = new Set<string>();
  const put = (step: number, near?: Token, next?: Token) => {
    if (near && next) found.add(`${step} ${near.same} ${next.same}`);
  };
  for (const at of lefts) put(-1, all[at - 1], all[at - 2]);
  for (const at of rights) put(1, all[at], all[at + 1]);
  return found;
}
