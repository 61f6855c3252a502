import type { Article } from '../article';
import { lowerCaseWords } from '../extract/entities';
import { folded } from '../extract/fold';
import { Lazy } from '../lazy';
import { statements } from '../siblings/statements';
import { inSteps, mapInSteps, type Steps } from '../steps';
import { topBlocks } from '../structure';
import { bestCover } from './cover';
import { isMistold } from './mistold';
import { likenessOf, type Likeness } from './name-likeness';
import { isOfAnotherSort } from './name-sort';
import { nameUses, settingOf, type NameUse } from './name-uses';
import {
  areRelatives,
  isApart,
  isImprint,
  isLoose,
  isModifier,
  isNamedBefore,
  isPartOfTitle,
} from './rival-names';

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
/**
 * Names of headline, standfirst and first paragraph that stand where the story, or another of the
 * three, has another name of the same kind: neither of the two sentences knows the other's name,
 * and nothing that is said of the upper name elsewhere is as like.
 */
export const rivals = inSteps(rivalsIn);

function* rivalsIn(article: Article): Steps<readonly Rivalry[]> {
  const top = article.read(topBlocks);
  const lower = yield* article.readInSteps(lowerCaseWords);
  const isName = ({ parts }: NameUse) =>
    // A word that the article writes small too is no name; a slash parts photographer and agency.
    !parts.every((part) => lower.has(folded(part))) && !parts.some((part) => part.includes('/'));
  const all = yield* article.readInSteps(nameUses);
  const uses = all.filter((use) => isName(use) && !isImprint(use) && !isPartOfTitle(use));
  const upper = uses.filter((use) => top.has(use.statement.block) && !isLoose(use));
  if (!upper.length) return [];
  const told = new Set(upper.flatMap(({ statement }) => statement.stems));
  const comparable = yield* mapInSteps(
    uses.filter(
      ({ statement }) => statement.stems.filter((stem) => told.has(stem)).length >= leastPlain,
    ),
    (use) => ({ use, setting: settingOf(use), isTop: top.has(use.statement.block) }),
  );
  const story = article
    .read(statements)
    .filter(({ block }) => !top.has(block))
    .map((statement) => new Set(statement.stems));
  const usesBelow = countBy(uses.filter(({ statement }) => !top.has(statement.block)));
  const found: Rivalry[] = [];
  for (const above of upper) {
    yield undefined;
    const setting = settingOf(above);
    const others = comparable
      .filter(({ use }) => use.statement.block !== above.statement.block)
      .map((other) => ({
        use: other.use,
        isTop: other.isTop,
        roles: other.setting.roles,
        likeness: likenessOf(setting, other.setting, other.isTop),
      }));
    const again = others.filter(({ use }) => use.key === above.key);
    const support = again.reduce((most, { likeness }) => Math.max(most, likeness.weight), 0);
    const ownRun = again.reduce((most, { likeness }) => Math.max(most, likeness.run), 0);
    const retold = new Lazy(() => bestCover(setting.rest, story));
    const isRetold = ({ use, likeness, isTop }: (typeof others)[number]) =>
      !isTop &&
      isMistold(
        above,
        use,
        likeness,
        {
          support,
          ownRun,
          retold: retold.value,
          usesBelow: usesBelow.get(use.key) ?? 0,
        },
        uses,
      );
    const isSaid = ({ use, roles, isTop, likeness }: (typeof others)[number]) =>
      // Headline and lead may tell two things of one event, each with names of its own.
      !(isTop && again.length && likeness.held < leastTold) &&
      support < mostSupport * likeness.weight &&
      (roles.some((role) => setting.roles.includes(role)) || likeness.run >= tellingRun) &&
      isTelling(above, use, likeness) &&
      !isMeant(above, use, uses, likeness) &&
      isApart(above, use, uses);
    const [best] = others
      .filter((other) => other.use.key !== above.key && (isSaid(other) || isRetold(other)))
      // Of two in one family the story may name the second only where it tells of both.
      .filter(({ use }) => !areRelatives(above, use) || again.some(({ isTop }) => !isTop))
      .sort((a, b) => b.likeness.weight - a.likeness.weight);
    if (best) found.push({ above, below: best.use });
  }
  return found;
}

function countBy(uses: readonly NameUse[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of uses) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function isTelling(above: NameUse, below: NameUse, likeness: Likeness): boolean {
  const [kind, other] = [above.sort, below.sort];
  const { run, plain, weight, count } = likeness;
  const isUnknown = kind === undefined || other === undefined || run >= tellingRun;
  // A ground and its club, a capital and its government: a place stands for a body.
  const isSeat = (kind === 'place' && other === 'group') || (kind === 'group' && other === 'place');
  if (isSeat || isOfAnotherSort(above, below)) return false;
  const needed =
    kind !== undefined && kind === other ? least : isUnknown ? leastUnknown : leastOther;
  return (
    likeness.held >= needed.held &&
    likeness.framed >= needed.framed &&
    (run >= tellingRun ||
      (plain >= leastPlain &&
        weight >= needed.weight &&
        count >= needed.count &&
        isModifier(above) === isModifier(below)))
  );
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
