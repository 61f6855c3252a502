import { sayingVerbs } from '../../lexicon/closed-class';
import type { Span } from '../../span';
import type { Steps } from '../../steps';
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
import {
  describesOffice,
  isCompounded,
  isHearer,
  isOwner,
  isPerson,
  goTogether,
  textsOf,
} from './name-guards';
import { passageNames } from './name-parts';
import { haveOtherRoles } from './name-roles';
import { formIn, isSameName, relation, type NameForm } from './name-relation';

/** Names inside sentences that are no headlines. */
const nameSlots: SlotFinder = (all, block) => (isTitleCase(all) ? [] : block.read(passageNames));

const namesAsSlots = slots(nameSlots);

/** Another name between the same words, wherever the sentences begin and end. */
export function* refilledNames({ a, b }: Comparing): Steps<Reading[]> {
  const textOf = (slot: Slot) => textsOf(wordsOf(slot));
  const forms = new Map<Slot, NameForm>();
  const form = (slot: Slot) => {
    let known = forms.get(slot);
    if (!known) forms.set(slot, (known = formIn(slot.block, textOf(slot))));
    return known;
  };
  const isSame = (x: Slot, y: Slot) => isSameName(form(x), form(y));
  const found: Reading[] = [];
  const left = yield* a.readInSteps(namesAsSlots);
  const right = yield* b.readInSteps(namesAsSlots);
  const pairs = yield* refilled(left, right, isSame);
  for (const { a: x, b: y, agreement } of pairs) {
    if (x.to - x.from + y.to - y.from < 3) continue;
    if ([x, y].some(isBracketed)) continue;
    const heard = [x, y].some((slot) => isHearer(slot.all, wordsOf(slot)));
    if (heard && agreement.before < sameOccasion && ![x, y].some((slot) => isPerson(wordsOf(slot))))
      continue;
    if (isReordered(x, y) || isOwner(x) !== isOwner(y)) continue;
    if (haveOtherRoles(x, y)) continue;
    if (goTogether(x, y) || describesOffice(x) !== describesOffice(y)) continue;
    if (isCompounded(x) !== isCompounded(y) || isAcrossStop(x, y, agreement)) continue;
    if (isSource(x, agreement.a[0]) || isSource(y, agreement.b[0])) continue;
    const kind = relation(textOf(x), textOf(y));
    found.push({
      kind: kind === 'spelling' ? 'name' : 'entity',
      a: slotSpan(x, agreement.a),
      b: slotSpan(y, agreement.b),
      verdict: 'conflict',
      note: '',
      replaceable: true,
    });
  }
  return found;
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

/** `…, Holm said`, `…, the Post reported` outside quotations: each outlet has its own source. */
function isSource({ block, all, from, to }: Slot, before: number): boolean {
  const start = all[from]?.start ?? 0;
  return (
    sayingVerbs.has(all[to]?.same ?? '') &&
    /,\s*$/u.test(block.text.slice(all[before - 1]?.end ?? 0, all[before]?.start ?? start))
  );
}

/** Words behind a name that tell of it even where the sentence before has ended. */
const enoughBehind = 2;

/**
 * Whether a sentence or a quotation ends right before a place of one and goes on in the other, or ends in
 * both, so that the words before tell nothing.
 */
function isAcrossStop(x: Slot, y: Slot, { a, b, count, before }: Agreement): boolean {
  const gap = ({ block, all }: Slot, at: number) =>
    block.text.slice(all[at - 1]?.end ?? 0, all[at]?.start ?? 0);
  const gaps = [gap(x, a[0]), gap(y, b[0])];
  const [quits, other] = gaps.map((one) => /[.!?”"]/u.test(one));
  return (
    quits !== other || (gaps.some((one) => /[.!?]/u.test(one)) && count - before < enoughBehind)
  );
}

function slotSpan({ block, all }: Slot, [from, to]: Filling): Span {
  return block.source(all[from]?.start ?? 0, all[to - 1]?.end ?? 0);
}
