import type { Article } from '../article';
import type { Block } from '../block';
import { sentences } from '../extract/sentences';
import { weekdays } from '../lexicon/closed-class';
import { isGivenName } from '../lexicon/given-names';
import { isPeopleWord, placeOf } from '../lexicon/places';
import { officeModifiers, offices, organisationNouns, placeNouns } from '../lexicon/titles';
import { bareEpithets } from './bare-epithets';
import { ledNames, type LedName } from './led-names';
import { mislistedNames, type Mislisted } from './listed-names';
import { endsInStop, habitOf, type NameHabit } from './name-habits';
import { stackedTitles } from './stacked-titles';
import type { Token } from './tokens';

/** A name where no such name can stand. */
export interface Misplaced {
  /**
   * `the Ada Holm said`; `the South Westmark said`; `spokeswoman Harbour Board said`; `Harbour Board
   * said`; `Department of Ada Holm`; `his Ada Holm`; `according to Westmark Republican`; `Senator
   * Prime Minister Ada Holm`
   */
  readonly kind:
    | 'article-person'
    | 'article-place'
    | 'role'
    | 'no-article'
    | 'department'
    | 'owned'
    | 'epithet'
    | 'two-titles'
    | Mislisted['kind'];
  readonly first: Token;
  readonly last: Token;
  /** The name, as it stands elsewhere. */
  readonly name: string;
}

/**
 * The names of a block that stand as they cannot by their own words, or as they never do elsewhere.
 * @param articles where else they may stand, the block's own among them
 */
export function misplacedNames(block: Block, articles: readonly Article[]): readonly Misplaced[] {
  const led = block.read(ledNames).flatMap((use): Misplaced[] => {
    const [first] = use.words;
    const last = use.words.at(-1);
    if (!first || !last || use.isOwned) return [];
    const kind = misplacedAs(use, block, habitOf(use.name, articles));
    return kind ? [{ kind, first, last, name: use.name }] : [];
  });
  const epithets = block
    .read(bareEpithets)
    .map((one): Misplaced => ({ ...one, kind: 'epithet', name: '' }));
  const stacked = block
    .read(stackedTitles)
    .map((one): Misplaced => ({ ...one, kind: 'two-titles' }));
  const found = [...led, ...epithets, ...block.read(mislistedNames)];
  return [...found, ...stacked.filter((one) => !found.some((other) => meet(one, other)))];
}

const meet = (x: Misplaced, y: Misplaced) =>
  x.first.start < y.last.end && y.first.start < x.last.end;

function misplacedAs(use: LedName, block: Block, habit: NameHabit): Misplaced['kind'] | undefined {
  if (isDepartment(use, block, habit)) return 'department';
  if (isOddPerson(use, block, habit)) return 'role';
  if (isOddTitle(use, habit)) return 'article-person';
  if (!use.isHead) return undefined;
  if (isOddArticle(use, block, habit)) return 'article-person';
  if (isOddPlace(use, block, habit)) return 'article-place';
  if (isOddOwned(use, habit)) return 'owned';
  if (isOddRole(use, habit)) return 'role';
  return lacksArticle(use, block, habit) ? 'no-article' : undefined;
}

/** `He wants to be the Ada Holm of Orsk` */
const likening = /^(?:be|being|been|am|is|are|was|were|become|becomes|became|like|as)$/;

/** `the Ada Holm said`, where she has no article elsewhere. */
function isOddArticle(use: LedName, block: Block, habit: NameHabit): boolean {
  const { lead, title, words, before, opens } = use;
  // `The Ada Holm Hour` is a title.
  const isTitle = !opens && words[0]?.capital;
  if (lead !== 'the' || title.length || isTitle || likening.test(before[0]?.same ?? ''))
    return false;
  // `the Ada Holm of Orsk`, but `president of the Ada Holm of Westmark`
  const behind = block.text.slice(words.at(-1)?.end);
  if (/^ for \p{Lu}/u.test(behind) || (/^ of\b/.test(behind) && before[0]?.same !== 'of'))
    return false;
  const { withThe, withA, withRole, plain, byLastWord } = habit;
  return withThe + withA === 1 && withRole + plain + byLastWord > 0 && isPerson(use, habit);
}

/** `reduced his Ada Holm to a minority` */
function isOddOwned({ before, gap, lead, name }: LedName, habit: NameHabit): boolean {
  if (lead !== undefined || gap !== ' ' || !/^(?:his|her|its|their)$/.test(before[0]?.same ?? ''))
    return false;
  const { withRole, plain, byLastWord } = habit;
  return withRole + plain - 1 + byLastWord > 0 && isPerson({ name, title: [] });
}

/** Titles that an article goes with: `the Rev. Ada Holm`, `the Emperor Augustus`. */
const articled =
  /^(?:rev|reverend|king|queen|emperor|empress|prince|princess|archbishop|bishop|cardinal|pope|father|sir|lady|dame|lord|earl|duke|baroness|baron|patriarch|rabbi|imam)$/;

/** `the Treasurer Ada Holm said`, where she has no article elsewhere. */
function isOddTitle(use: LedName, habit: NameHabit): boolean {
  if (use.lead !== 'the' || !use.title.length || !(use.isHead || use.isDefined)) return false;
  // `the New York Attorney General Ada Holm` is loose, not wrong.
  const isBareTitle = use.title.every(
    ({ same, text }) =>
      (offices.has(same) || officeModifiers.has(same)) &&
      !articled.test(same) &&
      !isPeopleWord(text),
  );
  return (
    isBareTitle &&
    habit.withArticleAndTitle <= 1 &&
    habit.withThe === 0 &&
    habit.withRole + habit.plain + habit.byLastWord > 0 &&
    isPerson(use)
  );
}

/** Places that have an article: `the United Arab Emirates`, `the Middle East`. */
const articledPlace =
  /\b(?:United|Republic|Federation|Kingdom|Union|East|West|See|Hague|Coast|Strip|Bank|Territory|Islamic|Gulf|Isle)\b|s$/;

/** `the South Westmark said`: a place of the lexicon that has no article. */
function isOddPlace(
  { lead, name, words, title, isDefined }: LedName,
  block: Block,
  habit: NameHabit,
) {
  if (lead !== 'the' || title.length || isDefined || !placeOf(name) || articledPlace.test(name))
    return false;
  // `the South Westmark of old`, `the South Westmark, Norlund and Vestria teams`
  const behind = block.text.slice(words.at(-1)?.end);
  return habit.withThe === 1 && !/^(?: (?:of|in|as|that|than)\b|, \p{Lu})/u.test(behind);
}

/** `told the treasurer Harbour Board members had left`: a clause begins with the name. */
const hearing = /^(?:tell|told|assur|inform|warn|remind|notif|show|convinc|promis|ask)/;

/** `spokeswoman Harbour Board said`, where the board has an article everywhere else. */
function isOddRole(use: LedName, { withThe, withRole, alone }: NameHabit): boolean {
  if (use.lead !== 'role' || withRole !== 1 || mayBePerson(use)) return false;
  if (use.before.some(({ same }) => hearing.test(same))) return false;
  return (
    withThe > alone ||
    isBodyInOffice(use) ||
    (things.test(use.name) && !(use.title.length === 0 && use.before[0]?.capital)) ||
    placeOf(use.name) !== undefined
  );
}

/** `spokeswoman Harbour Services said`, `chief of staff Harbour Times`: no body is one of these. */
function isBodyInOffice({ before, title, name }: LedName): boolean {
  const [first = ''] = name.split(' ');
  return (
    !title.length &&
    !isGivenName(first) &&
    /^(?:spokes(?:man|woman|person)|staff|senator|attorney|governor|mayor)$/.test(
      before[0]?.same ?? '',
    ) &&
    organisationNouns.has(name.split(' ').at(-1) ?? '')
  );
}

/** What is no person by its last word. */
const things =
  / (?:Act|Treaty|Agreement|Accords?|Amendment|Clause|Protocols?|Review|Report|Deal|Bowl|Monument|Constitution|Resolution|Awards)$/;

/** `Harbour Board Jr.`; `the night Palm Beach killed himself`. */
function isOddPerson(use: LedName, block: Block, { withThe }: NameHabit): boolean {
  const last = use.words.at(-1);
  if (!last || mayBePerson(use)) return false;
  const end = use.name.split(' ').at(-1) ?? '';
  const isNone =
    withThe > 0 ||
    organisationNouns.has(end) ||
    placeNouns.has(end) ||
    placeOf(use.name) !== undefined;
  const isJunior = /^[JS]r\b/.test(last.text);
  return isNone && (isJunior || hasSelf(block.text.slice(last.end, last.end + 40)));
}

const hasSelf = (behind: string) => /^ (?:\p{Ll}{2,15}ed )?(?:himself|herself)\b/u.test(behind);

/** Nouns of bodies that go by an article as a rule: there one other use tells. */
const articledBody =
  /^(?:Department|Ministry|Committee|Commission|Court|Agency|Bureau|Office|Party|Administration|Association|Federation|Foundation|Institute|Army|Navy|Guard|Times|Post|Journal|Press|House|Senate|Nations|Council|Board|Authority|Secretariat|Treasury)$/;

/** Nouns of bodies and places that go with an article and without. */
const freeBody =
  /^(?:Center|Centre|School|College|University|Hospital|Church|Theater|Theatre|Park|Stadium|Bridge|Airport|Library|Valley)$/;

/** `to the north of Harbour Board`, where it has an article everywhere else. */
function lacksArticle(use: LedName, block: Block, habit: NameHabit): boolean {
  const { lead, name, words, before, gap, opens } = use;
  const [first] = words;
  const last = words.at(-1);
  if (lead !== undefined || opens || !first || !last) return false;
  const end = name.split(' ').at(-1) ?? '';
  if (freeBody.test(end)) return false;
  const fewest = articledBody.test(end) ? 1 : 2;
  if (habit.withThe < fewest || habit.withRole > 0 || mayBePerson(use)) return false;
  if (!isRunningText(block, first)) return false;
  // `Harbour Board of Orsk` is not the board alone.
  const goesOn = /^ (?:of|for|to|on|and|&) (?:the )?(\p{Lu}\p{L}{0,12})/u.exec(
    block.text.slice(last.end, last.end + furtherReach),
  );
  if (goesOn && !weekdays.has(goesOn[1] ?? '')) return false;
  // `Office of Harbour Board` is a longer name.
  if (before[0]?.same === 'of' && /^(?:office|bureau)$/.test(before[1]?.same ?? '')) return false;
  if (use.isAlone) return habit.alone === 1;
  if (habit.alone > 0) return false;
  const [word] = before;
  if (gap === ' ' && word?.same === 'former') return !hasDeterminer(before.slice(1, 2));
  // `the Harbour Board and Lifeboat Society` have one article.
  if (before.some(({ same }) => same === 'the')) return false;
  return /^(?:and|or)$/.test(word?.same ?? '')
    ? gap === ' '
    : gap === ', ' && fewest === 1 && isSubject(block, last);
}

/** `for the ` and a word. */
const furtherReach = 24;

/** `Last year, Harbour Board slammed the plan` */
const isSubject = ({ text }: Block, { end }: Token) =>
  /^ (?:\p{Ll}{2,20}ed|said|says|told|is|was|has|had|will|would)\b/u.test(
    text.slice(end, end + 30),
  );

const hasDeterminer = (before: readonly Token[]) =>
  before.some(({ same }) => /^(?:the|an?|his|her|its|their|our|my)$/.test(same));

/** Longer sentences are headlines and links run together. */
const longestSentence = 400;

function isRunningText(block: Block, { start, end }: Token): boolean {
  const sentence = block.read(sentences).find((one) => one.start <= start && end <= one.end);
  return (
    sentence !== undefined && sentence.end - sentence.start <= longestSentence && endsInStop(block)
  );
}

/** `Department of Ada Holm`, `Ministry of Harbour Committee`. */
function isDepartment(use: LedName, block: Block, habit: NameHabit): boolean {
  const { lead, title, name, words } = use;
  const [first] = words;
  if (!first || lead === 'the' || lead === 'a') return false;
  const before = block.text.slice(Math.max(0, first.start - departmentReach), first.start);
  if (
    !/\b(?:(?:Department|Ministry|Secretary)|(?:\p{Lu}\S{1,20}|['’]s?) Office) of $/u.test(before)
  )
    return false;
  // `Department of Justice Lawyer Ada Holm`
  const [office] = title;
  if (office) return offices.has(office.same) && office.same !== 'justice' && isPerson(use);
  const end = name.split(' ').at(-1) ?? '';
  return (
    isPerson(use) ||
    (organisationNouns.has(end) && habit.withThe > 0) ||
    /^(?:University|College)$/.test(end)
  );
}

/** `Department of ` and a word before it. */
const departmentReach = 40;

/** Whether a name is a person’s: by its first word, or by a role elsewhere that is not all there is. */
function isPerson({ name, title }: Pick<LedName, 'name' | 'title'>, habit?: NameHabit): boolean {
  const [first = '', ...rest] = name.split(' ');
  const last = rest.at(-1) ?? '';
  const hasRole = habit ? habit.withRole > 0 && habit.withRole + habit.plain > 1 : title.length > 0;
  return (
    (hasRole || isGivenName(first)) &&
    !organisationNouns.has(last) &&
    !placeNouns.has(last) &&
    placeOf(name) === undefined
  );
}

/** Whether a name can be a person’s: Ada Hall as well. */
function mayBePerson({ name }: LedName): boolean {
  const [first = '', ...rest] = name.split(' ');
  return isGivenName(first) && !organisationNouns.has(rest.at(-1) ?? '');
}
