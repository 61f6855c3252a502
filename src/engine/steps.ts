import type { Article, ArticleReader } from './article';

/** Work that yields wherever its caller may stop it or do other work, and returns what it made. */
export type Steps<T> = Generator<undefined, T>;

/** A reader whose work over a long article can be done in steps. */
export interface SteppedReader<T> extends ArticleReader<T> {
  readonly steps: (article: Article) => Steps<T>;
}

/**
 * Makes a reader of work that can pause. `article.read` does it at one go, `article.readInSteps`
 * with the pauses; both keep what it made.
 */
export function inSteps<T>(steps: (article: Article) => Steps<T>): SteppedReader<T> {
  return Object.assign((article: Article) => finish(steps(article)), { steps });
}

/** Runs work to its end. */
export function finish<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** So many items between two pauses: some milliseconds where they are paragraphs. */
const itemsPerStep = 50;

/** As `list.map`, with a pause after each few dozen items. */
export function* mapInSteps<T, R>(
  list: readonly T[],
  map: (item: T, index: number) => R,
): Steps<R[]> {
  const made: R[] = [];
  yield* eachInSteps(list, (item, index) => made.push(map(item, index)));
  return made;
}

/** As `list.forEach`, with a pause after each few dozen items. */
export function* eachInSteps<T>(
  list: readonly T[],
  take: (item: T, index: number) => unknown,
): Steps<void> {
  for (const [index, item] of list.entries()) {
    take(item, index);
    if (index % itemsPerStep === itemsPerStep - 1) yield undefined;
  }
}
