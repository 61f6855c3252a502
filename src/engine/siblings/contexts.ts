import type { Article } from '../article';
import type { Block } from '../block';
import { structure } from '../structure';
import { tokens, type Token } from './tokens';

/** A name or number at its place among the words of its block. */
export interface Slot {
  readonly block: Block;
  readonly all: readonly Token[];
  /** Numbers of the block's words, half-open. */
  readonly from: number;
  readonly to: number;
}

/** The words of a slot. */
export function wordsOf({ all, from, to }: Slot): readonly Token[] {
  return all.slice(from, to);
}

/** Finds the slots of one kind in a block's words. */
export type SlotFinder = (
  all: readonly Token[],
  block: Block,
) => readonly (readonly [from: number, to: number])[];

/** The slots of a kind in the story. */
export function slots(article: Article, find: SlotFinder): readonly Slot[] {
  return article.read(structure).story.flatMap((block) => {
    const all = block.read(tokens);
    return find(all, block).map(([from, to]) => ({ block, all, from, to }));
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

/**
 * How firmly the words around two slots agree: 0 where they do not, else how many are equal. Works where
 * two outlets cut their sentences at other places.
 */
export function agreement(x: Slot, y: Slot): number {
  const left = run(x, y, -1);
  const right = run(x, y, 1);
  const both = left.count >= bothSides && right.count >= bothSides;
  const count = left.count + right.count;
  const long = left.count > 0 && right.count > 0 && count >= longRun;
  if ((both || long) && left.weight + right.weight >= (long ? leastLong : leastWeight))
    return count;
  const firm = [left, right].some(
    (one) =>
      (one.count >= oneSide && one.weight >= leastWeight) ||
      (one.count >= longRun && one.weight >= leastLong) ||
      one.count >= reach,
  );
  return firm ? count : 0;
}

function run(x: Slot, y: Slot, step: 1 | -1): { count: number; weight: number } {
  let count = 0;
  let weight = 0;
  for (; count < reach; count++) {
    const a = x.all[step > 0 ? x.to + count : x.from - 1 - count];
    const b = y.all[step > 0 ? y.to + count : y.from - 1 - count];
    if (!a || a.same !== b?.same) break;
    weight += a.weight;
  }
  return { count, weight };
}

/** A slot of the first article whose surroundings stand in the second around another filling. */
export interface Refilled {
  readonly a: Slot;
  readonly b: Slot;
}

/**
 * The slots that another word fills in the second article. One that the second article fills in the same
 * way anywhere is none.
 * @param isSame whether two fillings are the same to a reader
 */
export function refilled(
  left: readonly Slot[],
  right: readonly Slot[],
  isSame: (a: Slot, b: Slot) => boolean,
): Refilled[] {
  const byNeighbour = new Map<string, Slot[]>();
  const put = (key: string | undefined, slot: Slot) => {
    if (key === undefined) return;
    const list = byNeighbour.get(key);
    if (list) list.push(slot);
    else byNeighbour.set(key, [slot]);
  };
  for (const slot of right) {
    put(keyOf(slot, -1), slot);
    put(keyOf(slot, 1), slot);
  }
  return left.flatMap((a): Refilled[] => {
    let best: Slot | undefined;
    let most = 0;
    for (const key of [keyOf(a, -1), keyOf(a, 1)])
      for (const b of byNeighbour.get(key ?? '') ?? []) {
        const firm = agreement(a, b);
        if (!firm) continue;
        if (isSame(a, b)) return [];
        if (firm > most) {
          most = firm;
          best = b;
        }
      }
    return best ? [{ a, b: best }] : [];
  });
}

/** The two words beside a slot: every agreement begins with them. */
function keyOf({ all, from, to }: Slot, step: 1 | -1): string | undefined {
  const near = step > 0 ? all[to] : all[from - 1];
  const next = step > 0 ? all[to + 1] : all[from - 2];
  return near && next ? `${step} ${near.same} ${next.same}` : undefined;
}
