import { mostNeighbours, neighbours, nounsOf } from './fit';
import type { Claim } from './claim';
import { quantityOf } from './compare';

/*
 * Innocent readings of a summary's figure that the story does not give in the same words.
 */

/**
 * Whether a figure of the summary's value clears the summary, though the other fits better: it stands
 * beside the other in one sentence, in as much the same place; or it has the same unit of measure,
 * which few stories use for two things.
 */
export function clears(claim: Claim, agreeing: Claim, against: Claim): boolean {
  const place = neighbours(claim, against);
  if (agreeing.statement === against.statement && neighbours(claim, agreeing) + 1 >= place)
    return true;
  const unit = quantityOf(claim)?.unit;
  return (
    unit !== undefined &&
    unit.dimension !== 'duration' &&
    unit.name === quantityOf(agreeing)?.unit?.name &&
    place < mostNeighbours / 2
  );
}

/** So many equal words right beside two figures say that two nouns name one thing. */
const oneThing = 2;

/** Whether two figures count two things: `villages`, `people`. `Tyres` and `wheels` are shot out alike. */
export function countsAnother(claim: Claim, other: Claim): boolean {
  return nounsOf(claim, other) === 'different' && neighbours(claim, other) < oneThing;
}

/** `three years after`, `two days ago`: the time between two events. */
const elapsed = /^ (?:after|before|since|ago|later|earlier|on)\b/;

/** `took the town nine years to build`. */
const taken = /\b(?:take[ns]?|took|taking) (?:[\p{L}’'-]{1,20} ){0,3}$/iu;
const takenReach = 60;

/**
 * Whether one figure is the length of a thing, or what something took, and the other is not: `a
 * five-year deal`, `three years after`.
 */
export function isOtherTime(claim: Claim, other: Claim): boolean {
  const isLength = (one: Claim) => quantityOf(one)?.hyphenated === true;
  const isElapsed = ({ at, statement }: Claim) => elapsed.test(statement.block.text.slice(at.end));
  const isTaken = ({ at, statement }: Claim) =>
    taken.test(
      statement.block.text.slice(Math.max(statement.start, at.start - takenReach), at.start),
    );
  return (
    quantityOf(claim)?.unit?.dimension === 'duration' &&
    (isTaken(claim) !== isTaken(other) ||
      (isLength(claim) && isElapsed(other)) ||
      (isElapsed(claim) && isLength(other)))
  );
}

/** `£6bn` for £6.7bn: cut off rather than rounded, and loose rather than wrong. */
export function isCutOff(a: Claim, b: Claim): boolean {
  const x = quantityOf(a);
  const y = quantityOf(b);
  if (!x || !y || x.digits >= y.digits || x.value < leastCutOff) return false;
  return Math.floor(y.value / x.step) * x.step === x.value && x.value >= y.value * (1 - mostCutOff);
}

/** Smaller figures are printed whole. */
const leastCutOff = 1000;
/** What is cut off must be no more than this part. */
const mostCutOff = 0.15;

/** Sentences so far off may hold the other part of a sum. */
const sumReach = 2;

/** Small numbers are the sum of any others, unless one `and` joins the parts: `three women and six children`. */
const leastSum = 10;
const joint = /^[^.,;]{0,40} and $/;

/** Whether the summary adds up what the story gives in parts: 44 for 27 and 17. */
export function isSum(claim: Claim, part: Claim, others: readonly Claim[]): boolean {
  const whole = quantityOf(claim)?.value;
  const first = quantityOf(part)?.value;
  if (whole === undefined || first === undefined) return false;
  return others.some(
    (other) =>
      other !== part &&
      (whole < leastSum
        ? areJoined(part, other)
        : Math.abs(other.statement.index - part.statement.index) <= sumReach) &&
      first + (quantityOf(other)?.value ?? NaN) === whole,
  );
}

function areJoined(a: Claim, b: Claim): boolean {
  if (a.statement !== b.statement) return false;
  const [left, right] = a.at.start < b.at.start ? [a, b] : [b, a];
  return joint.test(a.statement.block.text.slice(left.at.end, right.at.start));
}

/** `all the 100`, `out of 15`: a whole. */
const ofAll = /\b(?:all (?:of )?(?:(?:the|its|their) )?|out of )$/i;
/** `Of the 15 awards, 10 went to …`: a part. */
const ofWhole = /^["“]?Of (?:the|all|those|these|its|their|\d)/;
/** A rank, where no noun follows: `in the top 10`. */
const rank = /\btop $/i;

/** Whether one figure is a whole, a part or a rank and the other is not. */
export function isOtherScope(a: Claim, b: Claim): boolean {
  const scope = (claim: Claim) => {
    const { at, statement } = claim;
    const before = statement.block.text.slice(statement.start, at.start);
    const quantity = quantityOf(claim);
    const isRank = quantity?.kind === 'count' && !quantity.noun && rank.test(before);
    return isRank || ofAll.test(before.slice(-scopeReach)) || ofWhole.test(before);
  };
  return scope(a) !== scope(b);
}

/** No longer than this is what stands before a whole. */
const scopeReach = 20;

const moved =
  /\b(?:has|have|had|having|now|since|later|then) (?:since |now |later )?(?:risen|rose|climbed|grown|increased|jumped|fallen|dropped|reached|doubled)\b|\btoll (?:rose|climbed|reached|has)\b|\bthe (?:earlier|previous|initial|first) (?:[a-z]{1,20} )?(?:figures?|counts?|tolls?|reports?|estimates?)\b|\b(?:up|down) from\b|\b(?:revised|updated|on top of)\b/i;

/** Whether a figure's sentence says that it has moved: an earlier or later count is no slip. */
export function isMoved({ statement: { block, start, end } }: Claim): boolean {
  return moved.test(block.text.slice(start, end));
}

/** `Two other cars …`: the first words tell of whom. */
const another = /^(?:other|another)$/;
const subjectReach = 4;

/** Who is told of stands further up. */
const takenUp = /^(?:he|she|it|they|his|her|its|their)$/;

/**
 * Whether both sentences name somebody or something, and the summary none of what the story names
 * there: then the story tells of others.
 * @param known the words of the summary, as `Token.same`
 */
export function isOfOthers(claim: Claim, other: Claim, known: ReadonlySet<string>): boolean {
  // A sentence's first word wears its capital for nothing.
  const names = ({ statement }: Claim) =>
    statement.tokens.slice(1).filter(({ capital, weight }) => capital && weight > 0);
  const theirs = names(other);
  if (other.statement.tokens.slice(0, subjectReach).some(({ same }) => another.test(same)))
    return true;
  return (
    theirs.length > 0 &&
    names(claim).length > 0 &&
    !theirs.some(({ same }) => known.has(same)) &&
    !takenUp.test(other.statement.tokens[0]?.same ?? '')
  );
}
