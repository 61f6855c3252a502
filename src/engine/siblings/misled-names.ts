import type { Article } from '../article';
import type { Block } from '../block';
import { isGivenName } from '../lexicon/given-names';
import { placeOf } from '../lexicon/places';
import { organisationNouns, placeNouns } from '../lexicon/titles';
import { eachInSteps, type Steps } from '../steps';
import { structure } from '../structure';
import { ledNames, type LedName } from './led-names';

/** A name behind a word that cannot lead it in. */
export interface Misled {
  /** `the Ada Holm said`; `spokeswoman Harbour Board said`. */
  readonly kind: 'with-article' | 'with-role';
  readonly use: LedName;
  /** The name as it stands elsewhere, led in otherwise. */
  readonly whole: string;
}

/** How articles use a name, from use to use. */
export interface NameHabit {
  withArticle: number;
  withRole: number;
  plain: number;
}

/** How some articles use the names that they have in several words. */
export function* nameHabits(articles: readonly Article[]): Steps<ReadonlyMap<string, NameHabit>> {
  const found = new Map<string, NameHabit>();
  for (const article of articles)
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

/** The names of a block that are led in as they never are elsewhere: people by an article, bodies by a role. */
export function misledNames(
  block: Block,
  habits: ReadonlyMap<string, NameHabit>,
): readonly Misled[] {
  return block.read(ledNames).flatMap((use): Misled[] => {
    const habit = habits.get(use.name);
    if (!habit || !use.isHead || use.isOwned) return [];
    if (isOddArticle(use, habit)) return [{ kind: 'with-article', use, whole: use.name }];
    if (isOddRole(use, habit)) return [{ kind: 'with-role', use, whole: `the ${use.name}` }];
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
