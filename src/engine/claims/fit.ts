import { termOf } from '../siblings/terms';
import type { Claim } from './claim';
import { quantityOf, sameSlot } from './compare';
import { stemOf } from './stems';
import type { NearWord } from './surroundings';

/** Whether two figures name the same thing, two things, or at least one of them none. */
export type Naming = 'same' | 'different' | 'unknown';

/** What one figure's surroundings have in common with another's, in the weight of words. */
export function sharedWords(
  mine: ReadonlyMap<string, NearWord>,
  theirs: ReadonlyMap<string, NearWord>,
): number {
  let shared = 0;
  for (const [stem, { weight, nearness }] of mine) {
    const there = theirs.get(stem);
    if (there) shared += weight * nearness * (farShare + (1 - farShare) * there.nearness);
  }
  return shared;
}

/** What a word counts that stands far from the other figure, against one right beside it. */
const farShare = 0.4;

// What else counts for or against two figures' being of one thing, in the weight of words: a rare
// word right beside both figures weighs 5, a common noun 2 to 3.
const sameNoun = 3;
const otherNoun = -2;
const sameEvent = 1.5;
const sameNeighbour = 0.8;
const otherUnit = -2;
/** `three-year`, `three years`: one is an adjective, the other is not. */
const otherForm = -2;
const samePerson = 5;

/**
 * How well one figure would fit in the other's place, whatever its value, in the weight of words.
 * @param shared what `sharedWords` gives for the two
 */
export function fitOf(a: Claim, b: Claim, shared: number): number {
  const x = quantityOf(a);
  const y = quantityOf(b);
  const noun = nounsOf(a, b);
  return (
    shared +
    sameNeighbour * neighbours(a, b) +
    (noun === 'same' ? sameNoun : noun === 'different' ? otherNoun : 0) +
    (x?.event !== undefined && x.event === y?.event ? sameEvent : 0) +
    (x?.unit && x.unit.name !== y?.unit?.name ? otherUnit : 0) +
    (x && y && x.hyphenated !== y.hyphenated ? otherForm : 0) +
    (personsOf(a, b) === 'same' ? samePerson : 0)
  );
}

/** As many equal neighbours as are counted. */
export const mostNeighbours = 4;

/** How many words right before and behind the figures are the same, up to `mostNeighbours`. */
export function neighbours(a: Claim, b: Claim): number {
  return Math.min(mostNeighbours, sameSlot(a, b));
}

/** Whether two quantities count the same noun. */
export function nounsOf(a: Claim, b: Claim): Naming {
  const x = quantityOf(a)?.noun;
  const y = quantityOf(b)?.noun;
  if (!x || !y) return 'unknown';
  return stemOf(termOf(x.head)) === stemOf(termOf(y.head)) ? 'same' : 'different';
}

/** Whether two ages are of the same person, by the names right before them. */
export function personsOf(a: Claim, b: Claim): Naming {
  const x = a.figure.kind === 'age' ? a.figure.age.person?.split(' ') : undefined;
  const y = b.figure.kind === 'age' ? b.figure.age.person?.split(' ') : undefined;
  if (!x || !y) return 'unknown';
  // A title or a given name may be missing; two full names with one surname are two of a family.
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.every((name) => long.includes(name)) ? 'same' : 'different';
}

const ofTheRest = /^(?:other|more|further|additional|another)$/;

/** Whether only one of two figures is of the rest: `two other cars`, `another 14`. */
export function isOfTheRest(a: Claim, b: Claim): boolean {
  const rest = ({ slot }: Claim) =>
    ofTheRest.test(slot.after[0] ?? '') || ofTheRest.test(slot.before[0] ?? '');
  return rest(a) !== rest(b);
}
