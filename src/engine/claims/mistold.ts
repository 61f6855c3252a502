import type { Likeness } from './name-likeness';
import type { NameUse } from './name-uses';
import { isOfAnotherSort } from './name-sort';
import { isApart, isNamedBefore, mayBeOne } from './rival-names';

/**
 * What makes up for few words in common, where the story tells the upper sentence again.
 * A reason is enough by itself. Fitted on 123 leads, in each of which somebody had changed one name:
 * together they name about four in ten of those, and two right leads among 1,900 published ones.
 */
const retelling = {
  /** The share of the upper sentence that one of the story’s must tell again. */
  least: 0.5,
  /** The same where the words around both names are the same. */
  leastInRun: 0.4,
  /** How much more of the upper sentence stands at the other name than at the same, 0 to 1, times the share told again. */
  lead: 0.05,
  /** So many more words must follow each other the same way as where the story has the upper name. */
  run: 1,
  held: 0.3,
  /** So many more are reason enough. */
  longRun: 4,
  /** So often the story names whom it is about. */
  mainName: 7,
  /** What it says of another must be less like the upper sentence than this part. */
  mainSupport: 0.15,
  /** The same part where the upper text goes on to speak of the other. */
  leftOver: 0.6,
  leftPlain: 1,
};

/** What the story tells of an upper name, and of the one that stands in its place. */
export interface Told {
  /** The most weight that a sentence with the upper name shares with the upper one. */
  readonly support: number;
  /** The most words that follow each other the same way where the story has the upper name. */
  readonly ownRun: number;
  /** The share of the upper sentence that one sentence of the story tells again, names or not. */
  readonly retold: number;
  /** How often the story names the other below. */
  readonly usesBelow: number;
}

/**
 * Whether the story tells the upper sentence of the lower name, by reasons that make up for few words in common.
 * @param uses all names of the article
 */
export function isMistold(
  above: NameUse,
  below: NameUse,
  likeness: Likeness,
  told: Told,
  uses: readonly NameUse[],
): boolean {
  const isOther =
    [above, below].every((use) => use.kind !== undefined) && above.sort !== below.sort;
  if (isOther || isOfAnotherSort(above, below)) return false;
  // Whether two names may be one takes longest to tell.
  if (!isToldOf(above, below, likeness, told, uses) || mayBeOne(above, below)) return false;
  // A town is named with its county, a player with the club; two people do not stand for one another.
  const arePeople = [above, below].every((use) => use.kind === 'person');
  return arePeople || isApart(above, below, uses);
}

function isToldOf(
  above: NameUse,
  below: NameUse,
  likeness: Likeness,
  { support, ownRun, retold, usesBelow }: Told,
  uses: readonly NameUse[],
): boolean {
  if (likeness.run - ownRun >= retelling.longRun) return retold >= retelling.leastInRun;
  const lead = likeness.held * Math.max(0, 1 - support / (likeness.weight || 1));
  const isLeft = likeness.plain >= retelling.leftPlain && isLeftOver(above, below, uses);
  if (isLeft && support <= retelling.leftOver * likeness.weight) return above.sort === below.sort;
  if (retold < retelling.least || lead * retold < retelling.lead) return false;
  const isSamePlace =
    likeness.run - ownRun >= retelling.run &&
    likeness.held >= retelling.held &&
    !isNamedBefore(above, below, uses);
  const isMain =
    above.sort !== undefined &&
    above.sort === below.sort &&
    usesBelow >= retelling.mainName &&
    support <= retelling.mainSupport * likeness.weight;
  return isSamePlace || (isMain && isApart(above, below, uses));
}

/** Fewer words are a caption’s, or left standing by mistake. */
const shortestSentence = 4;

/**
 * Whether the upper text goes on to call the other by the surname alone, as one named in full
 * before, and never comes back to the name: `Mary Venn signed on Monday. Karst has asked …`.
 */
function isLeftOver(above: NameUse, below: NameUse, uses: readonly NameUse[]): boolean {
  const { block, index } = above.statement;
  if (above.sort !== 'person' || below.sort !== 'person') return false;
  const later = uses.filter(
    ({ statement }) => statement.block === block && statement.index > index,
  );
  const other = uses.filter(({ key }) => key === below.key);
  return (
    later.some(
      ({ key, parts, statement }) =>
        key === below.key && parts.length === 1 && statement.tokens.length >= shortestSentence,
    ) &&
    !later.some(({ key }) => key === above.key) &&
    other.some(({ parts }) => parts.length > 1) &&
    other.every(({ statement }) => statement.block !== block || statement.index > index) &&
    other.find(({ parts }) => parts.length > 1)?.statement.block !== block
  );
}
