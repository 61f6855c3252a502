import type { Article } from '../article';
import { isCaption } from '../extract/captions';
import { lowerCaseWords, nameWords, samePerson } from '../extract/entities';
import { folded } from '../extract/fold';
import { mayBeOneName } from '../extract/same-name';
import { Lazy } from '../lazy';
import { isPeopleWord, placeOfAdjective } from '../lexicon/places';
import { isPartOfPlace } from '../lexicon/related-places';
import { rarity } from '../siblings/frequencies';
import { termOf } from '../siblings/terms';
import { statements, type Statement } from '../siblings/statements';
import { rarest } from '../siblings/weights';
import { topBlocks } from '../structure';
import { likenessOf, type Likeness } from './name-likeness';
import { nameUses, settingOf, type NameUse, type Setting } from './name-uses';
import { stemOf } from './stems';

/** A name above the story, and the name that stands in its place where the story says the same. */
export interface Rivalry {
  readonly above: NameUse;
  readonly below: NameUse;
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
 * What makes up for few words in common, where the story tells the upper sentence again.
 * A reason is enough by itself; each names no published lead that is right among 1,900, and every
 * ninth of 680 in which one name had been changed for another of the story.
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
};

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
  const uses = article
    .read(nameUses)
    .filter((use) => isName(use) && !isImprint(use) && !isPartOfTitle(use));
  const upper = uses.filter((use) => top.has(use.statement.block) && !isLoose(use));
  if (!upper.length) return [];
  const told = new Set(upper.flatMap(({ statement }) => stemsOf(statement)));
  const comparable = uses
    .filter(
      ({ statement }) => stemsOf(statement).filter((stem) => told.has(stem)).length >= leastPlain,
    )
    .map((use) => ({ use, setting: settingOf(use), isTop: top.has(use.statement.block) }));
  const story = article
    .read(statements)
    .filter(({ block }) => !top.has(block))
    .map((statement) => new Set(stemsOf(statement)));
  const usesBelow = countBy(uses.filter(({ statement }) => !top.has(statement.block)));
  return upper.flatMap((above) => {
    const setting = settingOf(above);
    const others = comparable
      .filter(({ use }) => use.statement.block !== above.statement.block)
      .map((other) => ({ ...other, likeness: likenessOf(setting, other.setting, other.isTop) }));
    const again = others.filter(({ use }) => use.key === above.key);
    const support = again.reduce((most, { likeness }) => Math.max(most, likeness.weight), 0);
    const ownRun = again.reduce((most, { likeness }) => Math.max(most, likeness.run), 0);
    const retold = new Lazy(() => retoldShare(setting, story));
    const isRetold = ({ use, likeness, isTop }: (typeof others)[number]) =>
      !isTop &&
      isMistold(above, use, likeness, {
        support,
        ownRun,
        retold: retold.value,
        usesBelow: usesBelow.get(use.key) ?? 0,
      }) &&
      !mayBeOne(above, use);
    const isSaid = ({ use, setting: { roles }, isTop, likeness }: (typeof others)[number]) =>
      // Headline and lead may tell two things of one event, each with names of its own.
      !(isTop && again.length && likeness.held < leastTold) &&
      support < mostSupport * likeness.weight &&
      (roles.some((role) => setting.roles.includes(role)) || likeness.run >= tellingRun) &&
      isTelling(above, use, likeness) &&
      isApart(above, use, uses) &&
      !isMeant(above, use, uses, likeness);
    const [best] = others
      .filter((other) => other.use.key !== above.key && (isSaid(other) || isRetold(other)))
      .sort((a, b) => b.likeness.weight - a.likeness.weight);
    return best ? [{ above, below: best.use }] : [];
  });

  function isMistold(above: NameUse, below: NameUse, likeness: Likeness, told: Told): boolean {
    const { support, ownRun, retold } = told;
    const [kind, other] = [kindOf(above), kindOf(below)];
    const isOther = [above, below].every((use) => use.kind !== undefined) && kind !== other;
    if (isOther || isOfAnotherSort(kind, other)) return false;
    // A town is named with its county, a player with the club; two people do not stand for one another.
    const arePeople = [above, below].every((use) => use.kind === 'person');
    if (!arePeople && !isApart(above, below, uses)) return false;
    if (likeness.run - ownRun >= retelling.longRun) return retold >= retelling.leastInRun;
    const lead = likeness.held * Math.max(0, 1 - support / (likeness.weight || 1));
    if (retold < retelling.least || lead * retold < retelling.lead) return false;
    const isSamePlace =
      likeness.run - ownRun >= retelling.run &&
      likeness.held >= retelling.held &&
      !isNamedBefore(above, below, uses);
    const isMain =
      kind !== undefined &&
      kind === other &&
      told.usesBelow >= retelling.mainName &&
      support <= retelling.mainSupport * likeness.weight &&
      isApart(above, below, uses);
    return isSamePlace || isMain;
  }
}

/** What the story tells of an upper name, and of the one that stands in its place. */
interface Told {
  /** The most weight that a sentence with the upper name shares with the upper one. */
  readonly support: number;
  /** The most words that follow each other the same way where the story has the upper name. */
  readonly ownRun: number;
  /** The share of the upper sentence that one sentence of the story tells again, names or not. */
  readonly retold: number;
  /** How often the story names the other below. */
  readonly usesBelow: number;
}

function countBy(uses: readonly NameUse[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of uses) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The largest share of what is said of a name that one sentence of the story says. */
function retoldShare({ rest }: Setting, story: readonly ReadonlySet<string>[]): number {
  let whole = 0;
  for (const weight of rest.values()) whole += weight;
  let most = 0;
  for (const stems of story) {
    let told = 0;
    for (const [stem, weight] of rest) if (stems.has(stem)) told += weight;
    most = Math.max(most, told);
  }
  return whole ? most / whole : 0;
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
    (/^(?:[\p{Lu}.’'-]{2,20},? ){0,3}$/u.test(before) &&
      /^,?[^.]{0,30} (?:[-–—]|\()/u.test(after)) ||
    (at.end === block.text.length && / [-–—|:] $/u.test(before))
  );
}

/** `The Eye` in `The Eye of the World`. */
function isPartOfTitle({ at, kind, statement: { block } }: NameUse): boolean {
  return kind === undefined && /^ of (?:the )?\p{Lu}/u.test(block.text.slice(at.end, at.end + 9));
}

/**
 * `White House intern`: a name right before a noun tells what kind of thing that is, and stands for
 * nothing itself. A person’s name there does something, a place’s tells where (`the Indiana outbreak`).
 */
function isModifier(use: NameUse): boolean {
  const kind = kindOf(use);
  if (kind === 'person' || kind === 'place') return false;
  const { tokens, block } = use.statement;
  const next = tokens.find(({ start }) => start >= use.at.end);
  return (
    next !== undefined &&
    block.text.slice(use.at.end, next.start) === ' ' &&
    !next.capital &&
    !next.number &&
    next.weight > 0 &&
    !/(?:ed|ing|s)$/u.test(next.text)
  );
}

function isTelling(above: NameUse, below: NameUse, likeness: Likeness): boolean {
  const [kind, other] = [kindOf(above), kindOf(below)];
  const { run, plain, weight, count } = likeness;
  const isUnknown = kind === undefined || other === undefined || run >= tellingRun;
  // A ground and its club, a capital and its government: a place stands for a body.
  const isSeat = (kind === 'place' && other === 'group') || (kind === 'group' && other === 'place');
  if (isSeat || isOfAnotherSort(kind, other)) return false;
  if (run < tellingRun && isModifier(above) !== isModifier(below)) return false;
  const needed =
    kind !== undefined && kind === other ? least : isUnknown ? leastUnknown : leastOther;
  return (
    likeness.held >= needed.held &&
    likeness.framed >= needed.framed &&
    (run >= tellingRun || (plain >= leastPlain && weight >= needed.weight && count >= needed.count))
  );
}

/** A person is no place. */
function isOfAnotherSort(kind: string | undefined, other: string | undefined): boolean {
  return (kind === 'person' && other === 'place') || (kind === 'place' && other === 'person');
}

/** Words that news copy uses so often are no surname that is held to be one unseen. */
const commonWord = 4;

/** A name of several words is a person's, unless one of them is a common word or a people's. */
function kindOf({ kind, parts, text }: NameUse): string | undefined {
  // Parties and creeds do not shut out nations.
  if (kind === 'people') return placeOfAdjective(text) ? 'nation' : 'party';
  if (kind === undefined && isPartOfPlace(parts.join(' '))) return 'place';
  if (kind !== undefined || parts.length < 2) return kind;
  const isCommon = parts.some(
    (part) => isPeopleWord(part) || (rarity(termOf(part)) ?? rarest) < commonWord,
  );
  return isCommon ? undefined : 'person';
}

/** Two who share a surname are two people: Lena and Mary Karst. */
function mayBeOne(a: NameUse, b: NameUse): boolean {
  const areFull = [a, b].every(({ kind, parts }) => kind === 'person' && parts.length > 1);
  if (areFull && nameWords(a.parts).at(-1) === nameWords(b.parts).at(-1))
    return samePerson(a.parts, b.parts);
  return mayBeOneName(a.parts, b.parts);
}

/** Whether the two names cannot be one, and neither sentence has the other's name or one that may be it. */
function isApart(above: NameUse, below: NameUse, uses: readonly NameUse[]): boolean {
  const isOther = (use: NameUse, other: NameUse) => use.key === other.key || mayBeOne(use, other);
  // Names in quotation marks are no uses.
  if (says(below.statement, above.text) || says(above.statement, below.text)) return false;
  return !uses.some(
    (use) =>
      (use.statement === below.statement && isOther(use, above)) ||
      (use.statement === above.statement && use !== above && isOther(use, below)),
  );
}

function says({ block, start, end }: Statement, name: string): boolean {
  return block.text.slice(start, end).includes(name);
}

/** Whether the lower sentence may speak of the upper name as `he` or `the company`, named just before. */
function isMeant(
  above: NameUse,
  below: NameUse,
  uses: readonly NameUse[],
  { run, held }: Likeness,
): boolean {
  return run < 2 * tellingRun && held < wholly && isNamedBefore(above, below, uses);
}

function isNamedBefore(above: NameUse, below: NameUse, uses: readonly NameUse[]): boolean {
  return uses.some(({ key, statement }) => {
    const back = below.statement.index - statement.index;
    const isBefore = back > 0 && back <= pronounReach;
    return key === above.key && isBefore && statement.block !== above.statement.block;
  });
}
