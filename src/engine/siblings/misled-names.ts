import type { Article } from '../article';
import type { Block } from '../block';
import { isGivenName } from '../lexicon/given-names';
import { placeOf } from '../lexicon/places';
import { organisationNouns, placeNouns } from '../lexicon/titles';
import { eachInSteps, inSteps, type Steps } from '../steps';
import { structure } from '../structure';
import { ledNames, type LedName } from './led-names';
import type { Token } from './tokens';

/** A name behind a word that cannot lead it in. */
export interface Misled {
  /** `the Ada Holm said`; `spokeswoman Harbour Board said`. */
  readonly kind: 'with-article' | 'with-role';
  readonly first: Token;
  readonly last: Token;
  /** The name, as it stands elsewhere led in otherwise. */
  readonly whole: string;
}

/** How a name is used, from use to use. */
interface NameHabit {
  withArticle: number;
  withRole: number;
  plain: number;
}

/** How an article uses the names that it has in several words. */
const nameHabits = inSteps(habitsIn);

function* habitsIn(article: Article): Steps<ReadonlyMap<string, NameHabit>> {
  const found = new Map<string, NameHabit>();
  yield* eachInSteps(article.read(structure).story, (block) => {
    for (const { name, lead, titled, isHead } of block.read(ledNames)) {
      let habit = found.get(name);
      if (!habit) found.set(name, (habit = { withArticle: 0, withRole: 0, plain: 0 }));
      if (lead === 'role') habit.withRole++;
      // `a Rose Bowl berth` says nothing of who or what it is.
      else if (lead === undefined) habit.plain += isHead ? 1 : 0;
      // In `the Ada Holm campaign` the article is the campaign's.
      else if (isHead && !titled) habit.withArticle++;
    }
  });
  return found;
}

/** How several articles together use a name. */
function habitOf(name: string, articles: readonly Article[]): NameHabit {
  const sum = { withArticle: 0, withRole: 0, plain: 0 };
  for (const article of articles) {
    const { withArticle = 0, withRole = 0, plain = 0 } = article.read(nameHabits).get(name) ?? {};
    sum.withArticle += withArticle;
    sum.withRole += withRole;
    sum.plain += plain;
  }
  return sum;
}

/** Reads the habits of articles with pauses: when names are held to them they are at hand. */
export function* readHabits(articles: readonly Article[]): Steps<void> {
  for (const article of articles) yield* article.readInSteps(nameHabits);
}

/**
 * The names of a block that are led in as they never are elsewhere: people by an article, bodies by a role.
 * @param articles where else they may stand, the block's own among them
 */
export function misledNames(block: Block, articles: readonly Article[]): readonly Misled[] {
  return block.read(ledNames).flatMap((use): Misled[] => {
    const [first] = use.words;
    const last = use.words.at(-1);
    if (!first || !last || !use.isHead || use.isOwned || use.lead === undefined) return [];
    const habit = habitOf(use.name, articles);
    if (isOddArticle(use, habit)) return [{ kind: 'with-article', first, last, whole: use.name }];
    if (isOddRole(use, habit)) return [{ kind: 'with-role', first, last, whole: use.name }];
    return [];
  });
}

/** `the Ada Holm said`, where she has no article elsewhere. */
function isOddArticle(use: LedName, { withArticle, withRole, plain }: NameHabit): boolean {
  // `the New York Attorney General Ada Holm` is loose, not wrong.
  if (use.lead !== 'article' || use.titled > 1) return false;
  return withArticle === 1 && withRole + plain > 0 && mayBePerson(use, withRole > 0);
}

/** `spokeswoman Harbour Board said`, where the board has an article everywhere else. */
function isOddRole(use: LedName, { withArticle, withRole, plain }: NameHabit): boolean {
  const isOnlyHere = withRole === 1 && withArticle > 0 && plain === 0;
  return use.lead === 'role' && isOnlyHere && !mayBePerson(use, false);
}

/** @param hasRole somewhere an office or role leads it in */
function mayBePerson({ name }: LedName, hasRole: boolean): boolean {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  return (
    (isGivenName(words[0] ?? '') || (hasRole && !last.endsWith('s'))) &&
    !organisationNouns.has(last) &&
    !placeNouns.has(last) &&
    placeOf(name) === undefined
  );
}
