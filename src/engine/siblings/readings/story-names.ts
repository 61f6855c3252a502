import type { Article } from '../../article';
import { addToList } from '../../lists';
import { eachInSteps, inSteps, type Steps } from '../../steps';
import type { Part } from '../counterparts';
import { statements } from '../statements';
import { NameIndex } from './name-index';
import { textsOf } from './name-guards';
import { nameParts } from './name-parts';
import { formIn, type NameForm } from './name-relation';

/** The names of a story, each once with all its places, and what was asked of them. */
interface StoryNames {
  readonly places: ReadonlyMap<NameForm, readonly Part[]>;
  readonly index: NameIndex;
  /** Where the story has a name, by its words: each is asked for many times. */
  readonly asked: Map<string, readonly Part[]>;
  /** The last words of its names, each with whether it never stands behind another word. */
  readonly surnames: ReadonlyMap<string, boolean>;
}

/** Reads the names of a story. */
export const storyNames = inSteps(function* (article: Article): Steps<StoryNames> {
  const byKey = new Map<string, NameForm>();
  const places = new Map<NameForm, Part[]>();
  yield* eachInSteps(article.read(statements), (statement) => {
    for (const run of nameParts(statement)) {
      const words = statement.tokens.slice(...run);
      const texts = textsOf(words);
      const key = texts.join(' ');
      let form = byKey.get(key);
      if (!form) byKey.set(key, (form = formIn(statement.block, texts)));
      addToList(places, form, { statement, run, words });
    }
  });
  const surnames = new Map<string, boolean>();
  for (const { texts } of places.keys()) {
    const last = texts.at(-1) ?? '';
    surnames.set(last, texts.length === 1 && surnames.get(last) !== false);
  }
  return { places, index: new NameIndex(places.keys()), asked: new Map(), surnames };
});

/** Where a story names somebody, in full or by the surname. */
export function placesOfName(article: Article, name: NameForm): readonly Part[] {
  const { places, index, asked } = article.read(storyNames);
  const key = name.texts.join(' ');
  let found = asked.get(key);
  if (!found) {
    found = index.sameAs(name).flatMap((same) => places.get(same) ?? []);
    asked.set(key, found);
  }
  return found;
}

/** Whether a story calls somebody by the surname and never in full, as if it had named them before. */
export function isSurnameIn(article: Article, { texts }: NameForm): boolean {
  return texts.length > 1 && article.read(storyNames).surnames.get(texts.at(-1) ?? '') === true;
}
