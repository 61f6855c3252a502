import type { Article } from '../article';
import { isCaption } from '../extract/captions';
import { lowerCaseWords } from '../extract/entities';
import { folded } from '../extract/fold';
import { mayBeOneName } from '../extract/same-name';
import { isPeopleWord, placeOfAdjective } from '../lexicon/places';
import { rarity } from '../siblings/frequencies';
import { termOf } from '../siblings/terms';
import type { Statement } from '../siblings/statements';
import { rarest } from '../siblings/weights';
import { topBlocks } from '../structure';
import {
  nameUses,
  settingOf,
  stemOf,
  type NameUse,
  type Neighbour,
  type Setting,
} from './name-uses';

/** A name above the story, and the name that stands in its place where the story says the same. */
export interface Rivalry {
  readonly above: NameUse;
  readonly below: NameUse;
}

/** How much two sentences say the same, their two names aside. */
interface Likeness {
  /** What they share, by weight. */
  readonly weight: number;
  /** How many words that are, and how many of them are no names. */
  readonly count: number;
  readonly plain: number;
  /** The share of the upper sentence that the lower one has, 0 to 1. */
  readonly held: number;
  /** The share of what stands around the upper name that stands around the lower one, 0 to 1. */
  readonly framed: number;
  /** How many words follow each other the same way outwards from the two names, small ones half. */
  readonly run: number;
}

/** What two sentences must share for their names to be held against each other. */
const least = { weight: 3, count: 3, held: 0.35, framed: 0.3 };
/** The same where one name's kind is not known: it could be any word with a capital. */
const leastUnknown = { weight: 5, count: 4, held: 0.55, framed: 0.35 };
/** The same where the kinds seem to differ: only a sentence that comes again all but whole. */
const leastOther = { weight: 5, count: 4, held: 0.8, framed: 0.8 };
/** Other names tell what the article is about; what it says of them takes words. */
const leastPlain = 2;
/** So many words that follow each other the same way make up for few words in all. */
const tellingRun = 2;
/** A sentence of which so much comes again says itself whom it means. */
const wholly = 0.8;
/** What headline and lead must share where the upper name comes again below. */
const leastTold = 0.6;
/** What the story says of the upper name elsewhere may be like the upper sentence by this part at most. */
const mostSupport = 0.6;
/** A name so few sentences before is who `he` and `the company` mean. */
const pronounReach = 1;

/**
 * Names of headline, standfirst and first paragraph that stand where the story, or another of the
 * three, has another name of the same kind: neither of the two sentences knows the other's name,
 * and nothing that is said of the upper name elsewhere is as like.
 */
export function rivals(article: Article): readonly Rivalry[] {
  const top = article.read(topBlocks);
  const lower = article.read(lowerCaseWords);
  const isName = ({ parts }: NameUse) =>
    // A word that the article writes small too is no name; a slash parts photographer and agency.
    !parts.every((part) => lower.has(folded(part))) && !parts.some((part) => part.includes('/'));
  const uses = article.read(nameUses).filter((use) => isName(use) && !isImprint(use));
  const upper = uses.filter((use) => top.has(use.statement.block) && !isLoose(use));
  if (!upper.length) return [];
  const told = new Set(upper.flatMap(({ statement }) => stemsOf(statement)));
  const comparable = uses
    .filter(
      ({ statement }) => stemsOf(statement).filter((stem) => told.has(stem)).length >= leastPlain,
    )
    .map((use) => ({ use, setting: settingOf(use), isTop: top.has(use.statement.block) }));
  return upper.flatMap((above) => {
    const setting = settingOf(above);
    const others = comparable
      .filter(({ use }) => use.statement.block !== above.statement.block)
      .map((other) => ({ ...other, likeness: likenessOf(setting, other.setting, other.isTop) }));
    const again = others.filter(({ use }) => use.key === above.key);
    const support = again.reduce((most, { likeness }) => Math.max(most, likeness.weight), 0);
    const [best] = others
      .filter(
        ({ use, setting: { roles }, isTop, likeness }) =>
          // Headline and lead may tell two things of one event, each with names of its own.
          !(isTop && again.length && likeness.held < leastTold) &&
          support < mostSupport * likeness.weight &&
          (roles.some((role) => setting.roles.includes(role)) || likeness.run >= tellingRun) &&
          isTelling(above, use, likeness) &&
          isApart(above, use, uses) &&
          !isMeant(above, use, uses, likeness),
      )
      .sort((a, b) => b.likeness.weight - a.likeness.weight);
    return best ? [{ above, below: best.use }] : [];
  });
}

const stemsOf = ({ terms }: Statement) => Array.from(terms.keys(), stemOf);

/** Whether its capitals may be the line's own, or its sentence stands apart as a caption. */
function isLoose({ statement: { block, titleCase } }: NameUse): boolean {
  return titleCase || isCaption(block.text);
}

/** Whether it tells of the publication: a dateline, an agency, a site behind the headline. */
function isImprint({ at, statement: { block } }: NameUse): boolean {
  const before = block.text.slice(0, at.start);
  const after = block.text.slice(at.end, at.end + 40);
  return (
    before.endsWith('(') ||
    (before === '' && /^,?[^.]{0,30} (?:[-–—]|\()/u.test(after)) ||
    (at.end === block.text.length && / [-–—|:] $/u.test(before))
  );
}

/** @param isTop whether the lower sentence is above the story too: a headline says in few words what the lead says in many */
function likenessOf(above: Setting, below: Setting, isTop: boolean): Likeness {
  // What two people say in the same words is for the rules about quotations.
  const isShared = (stem: string) =>
    below.rest.has(stem) && !(above.quoted.has(stem) && below.quoted.has(stem));
  const weight = sharedWeight(above.rest, below.rest, isShared);
  const whole = isTop ? Math.min(sum(above.rest), sum(below.rest)) : sum(above.rest);
  return {
    weight,
    count: [...above.rest.keys()].filter(isShared).length,
    plain: [...above.plain].filter(isShared).length,
    held: weight / (whole || 1),
    framed: sharedWeight(above.frame, below.frame, isShared) / (sum(above.frame) || 1),
    run: sameRun(above.before, below.before) + sameRun(above.after, below.after),
  };
}

function sharedWeight(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  isShared: (stem: string) => boolean,
): number {
  let shared = 0;
  for (const [stem, weight] of a) if (isShared(stem)) shared += Math.min(weight, b.get(stem) ?? 0);
  return shared;
}

function sum(weights: ReadonlyMap<string, number>): number {
  let all = 0;
  for (const weight of weights.values()) all += weight;
  return all;
}

function sameRun(a: readonly Neighbour[], b: readonly Neighbour[]): number {
  const end = a.findIndex(({ stem }, index) => stem !== b[index]?.stem);
  return a.slice(0, end < 0 ? a.length : end).reduce((all, { tells }) => all + tells, 0);
}

function isTelling(above: NameUse, below: NameUse, likeness: Likeness): boolean {
  const [kind, other] = [kindOf(above), kindOf(below)];
  const { run, plain, weight, count } = likeness;
  const isUnknown = kind === undefined || other === undefined || run >= tellingRun;
  // A ground and its club, a capital and its government: a place stands for a body.
  const isSeat = (kind === 'place' && other === 'group') || (kind === 'group' && other === 'place');
  if (isSeat) return false;
  const needed =
    kind !== undefined && kind === other ? least : isUnknown ? leastUnknown : leastOther;
  return (
    likeness.held >= needed.held &&
    likeness.framed >= needed.framed &&
    (run >= tellingRun || (plain >= leastPlain && weight >= needed.weight && count >= needed.count))
  );
}

/** Words that news copy uses so often are no surname that is held to be one unseen. */
const commonWord = 4;

/** A name of several words is a person's, unless one of them is a common word or a people's. */
function kindOf({ kind, parts, text }: NameUse): string | undefined {
  // Parties and creeds do not shut out nations.
  if (kind === 'people') return placeOfAdjective(text) ? 'nation' : 'party';
  if (kind !== undefined || parts.length < 2) return kind;
  const isCommon = parts.some(
    (part) => isPeopleWord(part) || (rarity(termOf(part)) ?? rarest) < commonWord,
  );
  return isCommon ? undefined : 'person';
}

/** Whether the two names cannot be one, and neither sentence has the other's name or one that may be it. */
function isApart(above: NameUse, below: NameUse, uses: readonly NameUse[]): boolean {
  const isOther = (use: NameUse, other: NameUse) =>
    use.key === other.key || mayBeOneName(use.parts, other.parts);
  return !uses.some(
    (use) =>
      (use.statement === below.statement && isOther(use, above)) ||
      (use.statement === above.statement && use !== above && isOther(use, below)),
  );
}

/** Whether the lower sentence may speak of the upper name as `he` or `the company`, named just before. */
function isMeant(
  above: NameUse,
  below: NameUse,
  uses: readonly NameUse[],
  { run, held }: Likeness,
): boolean {
  if (run >= 2 * tellingRun || held >= wholly) return false;
  return uses.some(({ key, statement }) => {
    const back = below.statement.index - statement.index;
    const isBefore = back > 0 && back <= pronounReach;
    return key === above.key && isBefore && statement.block !== above.statement.block;
  });
}
