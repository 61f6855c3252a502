import type { Article } from '../../article';
import type { Block } from '../../block';
import { claims, type Claim } from '../../claims/claim';
import {
  agree,
  countsSame,
  coverage,
  likeness,
  sameSlot,
  sharedWeight,
} from '../../claims/compare';
import { Retelling, type Slip } from '../../claims/retelling';
import { thousandfolds } from '../../figures/thousandfold';
import type { Report, Rule } from '../../rule';
import { overlaps } from '../../span';
import { statements } from '../../siblings/statements';
import type { Steps } from '../../steps';
import { structure } from '../../structure';

/** Two sentences of the body must tell it in nearly the same words, both ways. */
const bodyLikeness = 0.6;
/** So much of what stands around one figure must come back in the sentence of the other. */
const leastCoverage = 0.5;
/** Shared words must weigh this much: two content words, or a rare one right beside the figure. */
const leastShared = 3.8;

/** Words of a later count, another time, another part: then both figures may be right. */
const otherScope =
  /\b(?:earlier|later|initial(?:ly)?|previous(?:ly)?|former(?:ly)?|revised|updated?|since|so far|rose|risen|grew|grown|climbed|up from|down from|compared|last (?:year|month|week|season)|a year (?:ago|earlier)|another|others?|additional|further|separate(?:ly)?|each|every|per|apiece|average|respectively|expected|forecast|target|record|more than one|in total|overall|including|of them|of whom|of those|between)\b/i;

/** One thing given twice with two values: in headline, standfirst and body, or twice in the body. */
export const givenTwice: Rule = {
  severity: 'information',
  summary: 'A figure given twice for one thing has two values.',
  *check(article) {
    yield* article.readInSteps(thousandfolds);
    const all = yield* article.readInSteps(claims);
    const { headline, standfirst, body } = article.read(structure);
    const told = new Set<Claim>();
    // A summary tells what follows: headline and standfirst all of the body, the first paragraph the rest.
    const above = new Set<Block | undefined>([headline, standfirst]);
    for (const [summary, beside, story] of [
      [above, none, new Set(body)],
      [new Set(body.slice(0, 1)), above, new Set(body.slice(1))],
    ] as const) {
      for (const { claim, against } of yield* slips(article, summary, beside, story)) {
        told.add(claim).add(against);
        yield report(
          claim,
          against,
          `The story tells the same with “${against.text}”, and nowhere bears out “${claim.text}”. Either may be the slip.`,
        );
      }
      yield undefined;
    }
    const inBody = new Set(body);
    const retellable = all.filter((claim) => inBody.has(claim.statement.block) && !told.has(claim));
    for (const [index, claim] of retellable.entries()) {
      const against = repeated(claim, retellable.slice(0, index));
      if (against)
        yield report(
          claim,
          against,
          `The same is told twice, once with “${claim.text}” and once with “${against.text}”. Either may be the slip.`,
        );
    }
  },
};

const none: ReadonlySet<Block | undefined> = new Set();

/** So much of a summary told again makes its figures the story's. */
const isRetold = 0.3;
const sureOfRetold = 0.65;
/** A headline's few words come back easily: its figure must fit as well as a same noun or a rare word beside it makes it. */
const fitOfHeadline = 3;
/** A headline of which less comes back may tell the same in other words. */
const sureOfOther = 0.85;
/** A first paragraph of one or two sentences, of which less comes back, begins the story instead of summing it up. */
const isLeadRetold = 0.45;
const summarySentences = 3;
/** The same words are said of the day before, the year after, which is news as well. */
const sureOfDate = 0.87;

/** The figures of a summary that the story below it gives otherwise. */
function* slips(
  article: Article,
  summary: ReadonlySet<Block | undefined>,
  beside: ReadonlySet<Block | undefined>,
  story: ReadonlySet<Block>,
): Steps<readonly Slip[]> {
  const all = article.read(claims);
  const sentences = article.read(statements);
  const figures = all.filter(({ statement }) => summary.has(statement.block));
  if (!figures.length) return [];
  const retelling = new Retelling({
    summary: figures,
    beside: all.filter(({ statement }) => beside.has(statement.block)),
    story: all.filter(({ statement }) => story.has(statement.block)),
    summarySentences: sentences.filter(({ block }) => summary.has(block)),
    storySentences: sentences.filter(({ block }) => story.has(block)),
  });
  const taken = article
    .read(thousandfolds)
    .flatMap(({ first, second }) => [first.span, second.span]);
  const found: Slip[] = [];
  for (const claim of figures) {
    yield undefined;
    // Million for billion is marked as that.
    if (taken.some((span) => overlaps(span, claim.span))) continue;
    const slip = retelling.slipOf(claim);
    if (slip && isSure(slip, beside === none)) found.push(slip);
  }
  return found;
}

/** @param isAbove whether the summary stands above the story, and is not its first paragraph */
function isSure(slip: Slip, isAbove: boolean): boolean {
  const { claim, fit, opens, sureness, retold, sentences } = slip;
  if (isAbove) {
    const isFit = opens || fit >= fitOfHeadline;
    return isFit && sureness >= (retold >= isRetold ? sureOfRetold : sureOfOther);
  }
  const least = claim.figure.kind === 'date' ? sureOfDate : sureOfRetold;
  if (sureness < least) return false;
  return retold >= (sentences >= summarySentences ? isRetold : isLeadRetold);
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
  const isShare = kind === 'percent' || kind === 'points';
  if (hedge || isShare) return undefined;
  const alike = earlier.filter(
    (other) =>
      other.statement !== claim.statement &&
      other.figure.kind === 'quantity' &&
      other.figure.quantity.event === event &&
      !other.figure.quantity.hedge &&
      agree(claim, other) !== 'unrelated' &&
      comparable(claim, other),
  );
  if (!alike.length || isTable(claim) || otherScope.test(wordsOf(claim))) return undefined;
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
  return sameSlot(a, b) >= 2 && covered >= leastCoverage && sharedWeight(a, b) >= leastShared;
}

/** So many words with a capital behind a figure say whose it is: `$60 billion worth of Chinese imports`. */
const ownerReach = 3;

/** What the two sentences name tells of two events: nothing named in common, or other owners of the figures. */
function otherNames(a: Claim, b: Claim): boolean {
  const names = ({ statement }: Claim) =>
    statement.tokens
      .slice(1)
      .filter(({ capital, weight }) => capital && weight > 0)
      .map(({ same }) => same);
  const [mine, theirs] = [names(a), names(b)];
  const known = new Set(theirs);
  const isApart = (mine.length > 0 || theirs.length > 0) && !mine.some((name) => known.has(name));
  return (isApart && !beginAlike(a, b)) || otherOwner(a, b) || otherOwner(b, a);
}

/** Whether a name right behind one figure is missing in the other's place. */
function otherOwner(a: Claim, b: Claim): boolean {
  const behind = (claim: Claim) =>
    claim.statement.tokens.filter(({ start }) => start >= claim.at.end).slice(0, ownerReach);
  const theirs = behind(b).map(({ same }) => same);
  return behind(a).some(
    ({ capital, weight, same }) => capital && weight > 0 && !theirs.includes(same),
  );
}

/** So many words make a beginning: `The explosion killed`. */
const beginning = 3;

function beginAlike(a: Claim, b: Claim): boolean {
  const first = ({ statement }: Claim) => statement.tokens.slice(0, beginning);
  const theirs = first(b);
  const alike = first(a).filter(({ same }, index) => same === theirs[index]?.same);
  const isNamed = !/^(?:it|there|they|this|that)$/.test(theirs[0]?.same ?? '');
  return isNamed && alike.length > 1 && alike.some(({ weight }) => weight > 0);
}

/** A row of figures is a table whose lines were lost. */
const tableShare = 0.25;

function isTable({ statement: { tokens } }: Claim): boolean {
  return tokens.filter(({ number }) => number).length > tokens.length * tableShare;
}

const wordsOf = ({ statement }: Claim) =>
  statement.block.text.slice(statement.start, statement.end);

function report(claim: Claim, against: Claim, why: string): Report {
  return {
    at: claim.span,
    message: `“${claim.text}” stands against “${against.text}” for the same thing`,
    why,
    because: [{ ...against.span, message: `“${against.text}” here` }],
  };
}
