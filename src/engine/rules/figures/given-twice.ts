import type { Block } from '../../block';
import {
  agree,
  countsSame,
  coverage,
  likeness,
  sameSlot,
  sharedWeight,
  type Relation,
} from '../../claims/compare';
import { claims, type Claim } from '../../claims/claim';
import type { Report, Rule } from '../../rule';
import { structure } from '../../structure';

/** So much of what a summary says around a figure must come back around the body's figure. */
const summaryCoverage = 0.5;
/** Two sentences of the body must tell it in nearly the same words, both ways. */
const bodyLikeness = 0.6;
/** Shared words must weigh this much: two content words, or a rare one right beside the figure. */
const leastShared = 3.8;

/** Words of a later count, another time, another part: then both figures may be right. */
const otherScope =
  /\b(?:earlier|later|initial(?:ly)?|previous(?:ly)?|former(?:ly)?|revised|updated?|since|so far|rose|risen|grew|grown|climbed|up from|down from|compared|last (?:year|month|week|season)|a year (?:ago|earlier)|another|others?|additional|further|separate(?:ly)?|each|every|per|apiece|average|respectively|expected|forecast|target|record|more than one|in total|overall|including|of them|of whom|of those|between)\b/i;

/** Words of an earlier or later count alone: what a summary's figure may be without being a slip. */
const otherCount =
  /\b(?:earlier|initial(?:ly)?|previous(?:ly)?|former(?:ly)?|revised|updated?|since|so far|rose|risen|ris(?:es|ing)|grew|grown|climbed|up from|down from|compared|last (?:year|month|week|season)|a year (?:ago|earlier)|another|further|additional)\b/i;

/** One thing given twice with two values: in headline, standfirst and body, or twice in the body. */
export const givenTwice: Rule = {
  severity: 'information',
  summary: 'A figure given twice for one thing has two values.',
  *check(article) {
    const all = article.read(claims);
    const { headline, standfirst, body } = article.read(structure);
    // A summary tells what follows: headline and standfirst all of the body, the first paragraph the rest.
    for (const [summary, from] of [
      [[headline, standfirst], 0],
      [[body[0]], 1],
    ] as const) {
      const blocks = new Set<Block | undefined>(summary);
      const rest = new Set(body.slice(from));
      const mine = all.filter(({ statement }) => blocks.has(statement.block));
      const others = all.filter(({ statement }) => rest.has(statement.block));
      for (const claim of mine) {
        const against = summarised(claim, mine, others);
        if (against) yield report(claim, against);
      }
      yield undefined;
    }
    const inBody = new Set(body);
    const retellable = all.filter(({ statement }) => inBody.has(statement.block));
    for (const [index, claim] of retellable.entries()) {
      const against = repeated(claim, retellable.slice(0, index));
      if (against) yield report(claim, against);
    }
  },
};

/**
 * What the body gives where a summary gives another figure. A summary's figures are the body's: one
 * that the body lacks, in the place of one that the summary lacks, is a slip.
 */
function summarised(
  claim: Claim,
  summary: readonly Claim[],
  body: readonly Claim[],
): Claim | undefined {
  const alike = body.filter((other) => agree(claim, other) !== 'unrelated');
  const given = (other: Claim) => summary.some((mine) => agree(mine, other) === 'same');
  const [best] = alike
    .filter((other) => agree(claim, other) === 'conflict' && !given(other))
    .filter((other) => inPlaceOf(claim, other) && !otherCount.test(wordsOf(other)))
    .filter((other) => coverage(claim, other) >= told || !otherNames(claim, other))
    .sort((a, b) => closeness(claim, b) - closeness(claim, a));
  if (!best) return undefined;
  const confirmed = alike.some(
    (other) =>
      agreeing.has(agree(claim, other)) &&
      closeness(claim, other) >= confirming * closeness(claim, best),
  );
  return confirmed ? undefined : best;
}

const agreeing: ReadonlySet<Relation> = new Set(['same', 'compatible']);
/** A figure that agrees in words this much as telling clears the summary of the suspicion. */
const confirming = 0.6;
/** All of a summary's words in one sentence: its other names are details. */
const told = 0.8;

const closeness = (a: Claim, b: Claim) => sharedWeight(a, b) + 2 * sameSlot(a, b);

/** Whether the body's figure stands where the summary's should: of the same thing, in the same words. */
function inPlaceOf(claim: Claim, other: Claim): boolean {
  if (!comparable(claim, other)) return false;
  const covered = coverage(claim, other);
  const shared = sharedWeight(claim, other);
  return (
    (covered >= summaryCoverage && shared >= leastShared) ||
    (covered >= summaryCoverage * 0.8 && shared >= 2 * leastShared) ||
    (covered >= summaryCoverage / 2 && shared >= leastShared && sameSlot(claim, other) >= 3)
  );
}

/** Figures further apart than this are of two things, whatever the words; only noughts go astray so far. */
const widestSlip = 30;

/** Whether one of two figures can be a slip for the other. */
function comparable(a: Claim, b: Claim): boolean {
  if (a.figure.kind !== 'quantity' || b.figure.kind !== 'quantity') return true;
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  if (!countsSame(x, y) || x.form === 'vague' || y.form === 'vague') return false;
  // A duration in another unit is of another thing, unless it stands in the very same place.
  if (x.unit?.dimension === 'duration' && x.unit.name !== y.unit?.name) return sameSlot(a, b) >= 2;
  const apart = Math.max(x.value, y.value) / (Math.min(x.value, y.value) || 1);
  return apart <= widestSlip || apart === 1000;
}

/** The earlier claim of the body that tells the same in nearly the same words, with another figure. */
function repeated(claim: Claim, earlier: readonly Claim[]): Claim | undefined {
  if (claim.figure.kind !== 'quantity' || !claim.figure.quantity.event) return undefined;
  const { event, hedge, kind } = claim.figure.quantity;
  // A hedged figure bounds another; percentages in like words are those of other groups or times.
  if (hedge || kind === 'percent' || otherScope.test(wordsOf(claim))) return undefined;
  const alike = earlier.filter(
    (other) =>
      other.statement !== claim.statement &&
      other.figure.kind === 'quantity' &&
      other.figure.quantity.event === event &&
      !other.figure.quantity.hedge &&
      agree(claim, other) !== 'unrelated' &&
      comparable(claim, other),
  );
  if (alike.some((other) => agree(claim, other) !== 'conflict')) return undefined;
  return alike.find(
    (other) =>
      retold(claim, other) && !otherScope.test(wordsOf(other)) && !otherNames(claim, other),
  );
}

/** Whether two sentences tell one thing in nearly the same words, or the figure in the very same place. */
function retold(a: Claim, b: Claim): boolean {
  if (likeness(a, b) >= bodyLikeness) return true;
  const covered = Math.max(coverage(a, b), coverage(b, a));
  return sameSlot(a, b) >= 2 && covered >= summaryCoverage && sharedWeight(a, b) >= leastShared;
}

/** Both sentences name somebody or some place, and none in common: two events. */
function otherNames(a: Claim, b: Claim): boolean {
  const names = ({ statement }: Claim) =>
    statement.tokens.slice(1).filter(({ capital, weight }) => capital && weight > 0);
  const known = new Set(names(b).map(({ same }) => same));
  const mine = names(a);
  return mine.length > 0 && known.size > 0 && !mine.some(({ same }) => known.has(same));
}

const wordsOf = ({ statement }: Claim) =>
  statement.block.text.slice(statement.start, statement.end);

function report(claim: Claim, against: Claim): Report {
  const [mine, other] = [claim.text, against.text];
  return {
    at: claim.span,
    message: `“${mine}” stands against “${other}” for the same thing`,
    why: `The same is told twice, once with “${mine}” and once with “${other}”. Either may be the slip.`,
    because: [{ ...against.span, message: `“${other}” here` }],
  };
}
