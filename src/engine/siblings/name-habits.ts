import type { Article } from '../article';
import type { Block } from '../block';
import { addToList } from '../lists';
import { eachInSteps, inSteps, type Steps } from '../steps';
import { structure } from '../structure';
import { ledNames, loneNames, type LedName } from './led-names';

/** How a name is used, from use to use. */
export interface NameHabit {
  /** `the Harbour Board said` */
  withThe: number;
  /** `a Harbour Board` */
  withA: number;
  /** `the Treasurer Ada Holm` */
  withArticleAndTitle: number;
  /** `spokeswoman Ada Holm`, `Treasurer Ada Holm` */
  withRole: number;
  /** Without either, where it stands for itself. */
  plain: number;
  /** How many articles have its last word as a name by itself: `Holm said`. */
  byLastWord: number;
  /** Those of the plain ones in which nothing else begins its phrase. */
  alone: number;
}

const noHabit: Readonly<NameHabit> = {
  withThe: 0,
  withA: 0,
  withArticleAndTitle: 0,
  withRole: 0,
  plain: 0,
  byLastWord: 0,
  alone: 0,
};

/** Headlines, labels and most captions end without a stop, and drop their articles. */
export const endsInStop = ({ text }: Block) => /[.!?:…]["”’')\]]{0,2}\s{0,3}$/u.test(text);

/** How an article uses the names that it has in several words. */
const nameHabits = inSteps(habitsIn);

function* habitsIn(article: Article): Steps<ReadonlyMap<string, NameHabit>> {
  const found = new Map<string, NameHabit>();
  yield* eachInSteps(article.read(structure).story, (block) => {
    const hasStop = endsInStop(block);
    for (const { name, lead, title, isHead, isAlone } of block.read(ledNames)) {
      let habit = found.get(name);
      if (!habit) found.set(name, (habit = { ...noHabit }));
      if (lead === 'role') habit.withRole++;
      // `a Rose Bowl berth` says nothing of who or what it is.
      else if (!isHead) continue;
      else if (lead === undefined) {
        habit.plain++;
        if (isAlone && hasStop) habit.alone++;
      } else if (title.length) habit.withArticleAndTitle++;
      else if (lead === 'a') habit.withA++;
      else habit.withThe++;
    }
  });
  return found;
}

/** A name where an article has it. */
export interface LedPlace {
  readonly use: LedName;
  readonly block: Block;
}

/** Where an article has its names of several words, by the name. */
export const ledPlaces = inSteps(ledPlacesIn);

function* ledPlacesIn(article: Article): Steps<ReadonlyMap<string, readonly LedPlace[]>> {
  const found = new Map<string, LedPlace[]>();
  yield* eachInSteps(article.read(structure).story, (block) => {
    for (const use of block.read(ledNames)) addToList(found, use.name, { use, block });
  });
  return found;
}

const lastWords = inSteps(lastWordsIn);

function* lastWordsIn(article: Article): Steps<ReadonlySet<string>> {
  const found = new Set<string>();
  yield* eachInSteps(article.read(structure).story, (block) => {
    for (const word of block.read(loneNames)) found.add(word);
  });
  return found;
}

/** How several articles together use a name. */
export function habitOf(name: string, articles: readonly Article[]): Readonly<NameHabit> {
  const sum: NameHabit = { ...noHabit };
  const lastWord = name.slice(name.lastIndexOf(' ') + 1);
  for (const article of articles) {
    if (article.read(lastWords).has(lastWord)) sum.byLastWord++;
    const habit = article.read(nameHabits).get(name);
    if (!habit) continue;
    sum.withThe += habit.withThe;
    sum.withA += habit.withA;
    sum.withArticleAndTitle += habit.withArticleAndTitle;
    sum.withRole += habit.withRole;
    sum.plain += habit.plain;
    sum.alone += habit.alone;
  }
  return sum;
}

/** Reads the habits of articles with pauses: when names are held to them they are at hand. */
export function* readHabits(articles: readonly Article[]): Steps<void> {
  for (const article of articles) {
    yield* article.readInSteps(nameHabits);
    yield* article.readInSteps(lastWords);
  }
}
