import type { Article } from '../../article';
import { sayingVerbs } from '../../lexicon/closed-class';
import type { Span } from '../../span';
import type { Comparing } from '../comparing';
import {
  refilled,
  slots,
  wordsOf,
  type Agreement,
  type Filling,
  type Slot,
  type SlotFinder,
} from '../contexts';
import type { Reading } from '../reading';
import { isTitleCase } from '../statements';
import { isHearer, isPerson, textsOf } from './name-guards';
import { namePlaces, relation } from './name-parts';

/** Names inside sentences that are no headlines. */
const nameSlots: SlotFinder = (all, block) => (isTitleCase(all) ? [] : namePlaces(all, block.text));

function namesAsSlots(article: Article): readonly Slot[] {
  return slots(article, nameSlots);
}

/** Another name between the same words, wherever the sentences begin and end. */
export function* refilledNames({ a, b }: Comparing): Generator<Reading> {
  const textOf = (slot: Slot) => textsOf(wordsOf(slot));
  const isSame = (x: Slot, y: Slot) => relation(textOf(x), textOf(y)) === 'same';
  for (const one of refilled(a.read(namesAsSlots), b.read(namesAsSlots), isSame)) {
    const { a: x, b: y, agreement } = one;
    if (x.to - x.from + y.to - y.from < 3) continue;
    if ([x, y].some(isBracketed)) continue;
    const heard = [x, y].some((slot) => isHearer(slot.all, wordsOf(slot)));
    if (heard && agreement.before < sameOccasion && ![x, y].some((slot) => isPerson(wordsOf(slot))))
      continue;
    if (isReordered(x, y) || isOwner(x) !== isOwner(y)) continue;
    if (isCompounded(x) !== isCompounded(y) || isAcrossStop(x, y, agreement)) continue;
    if (isSource(x, agreement.a[0]) || isSource(y, agreement.b[0])) continue;
    const kind = relation(textOf(x), textOf(y));
    yield {
      kind: kind === 'spelling' ? 'name' : 'entity',
      a: slotSpan(x, agreement.a),
      b: slotSpan(y, agreement.b),
      verdict: 'conflict',
      note: 'between the same words',
      replaceable: true,
    };
  }
}

/** So many equal words before `told` are one statement, made to one hearer; so is what one person was told. */
const sameOccasion = 6;

/** `(NSA)`: it goes with what stands before it. */
function isBracketed({ block, all, from }: Slot): boolean {
  return /[([]\s*$/u.test(block.text.slice(0, all[from]?.start ?? 0));
}

/** Words between a name and another of its list. */
const listReach = 20;

/** Whether each name stands beside the other too: a list in another order, a firm and who speaks for it. */
function isReordered(x: Slot, y: Slot): boolean {
  const holds = ({ all, from, to }: Slot, name: Slot) => {
    const near = [
      ...all.slice(Math.max(0, from - listReach), from),
      ...all.slice(to, to + listReach),
    ];
    return wordsOf(name).every(({ same }) => near.some((token) => token.same === same));
  };
  return holds(x, y) && holds(y, x);
}

/** `Trump’s trial` and `the Senate trial`: whose it is, and which it is. */
function isOwner({ block, all, to }: Slot): boolean {
  const last = all[to - 1];
  return last !== undefined && /['’]s?$/u.test(block.text.slice(last.start, last.end));
}

/** `Texas-Mexico border`: a part of a longer word. */
function isCompounded({ block, all, to }: Slot): boolean {
  return /^[-–]\p{L}/u.test(block.text.slice(all[to - 1]?.end ?? 0));
}

/** `…, Holm said`, `…, the Post reported` outside quotations: each outlet has its own source. */
function isSource({ block, all, from, to }: Slot, before: number): boolean {
  const start = all[from]?.start ?? 0;
  return (
    sayingVerbs.has(all[to]?.same ?? '') &&
    /,\s*$/u.test(block.text.slice(all[before - 1]?.end ?? 0, all[before]?.start ?? start))
  );
}

/** Whether a sentence or a quotation ends right before a place of one and goes on in the other. */
function isAcrossStop(x: Slot, y: Slot, { a, b }: Agreement): boolean {
  const stops = ({ block, all }: Slot, at: number) =>
    /[.!?”"]/u.test(block.text.slice(all[at - 1]?.end ?? 0, all[at]?.start ?? 0));
  return stops(x, a[0]) !== stops(y, b[0]);
}

function slotSpan({ block, all }: Slot, [from, to]: Filling): Span {
  return block.source(all[from]?.start ?? 0, all[to - 1]?.end ?? 0);
}
