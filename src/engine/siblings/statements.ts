import type { Article } from '../article';
import type { Block } from '../block';
import { sentences } from '../extract/sentences';
import type { Extractor } from '../passage';
import { contains, type Span } from '../span';
import { eachInSteps, inSteps, mapInSteps, type Steps } from '../steps';
import { structure } from '../structure';
import { tokens, type Token } from './tokens';

/** A sentence of the story with its words. */
export interface Statement extends Span {
  /** Its number in the article. */
  readonly index: number;
  readonly block: Block;
  /** Offsets into the article's text; `start` and `end` are offsets into the block's. */
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** The number of its first word among the words of its block. */
  readonly first: number;
  /** What its words say together, each counted once. */
  readonly weight: number;
  readonly terms: ReadonlyMap<string, number>;
  /** The stems of its terms, in their order. */
  readonly stems: readonly string[];
  /** Nearly every word wears a capital, as in a headline: capitals tell no name there. */
  readonly titleCase: boolean;
}

/**
 * So many sentences are compared, more than a hundred thousand words: a book. Whoever shows a comparison
 * says where it ends, by `comparedTo`.
 */
export const mostStatements = 5000;

/** The sentences of the story in their order, furniture left out. */
export const statements = inSteps(statementsIn);

function* statementsIn(article: Article): Steps<readonly Statement[]> {
  const found = yield* drafts(article);
  const counts = new Map<string, number>();
  for (const { terms } of found)
    for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return yield* mapInSteps(found, (statement) => {
    const terms = new Map<string, number>();
    let sum = 0;
    for (const [term, weight] of statement.terms) {
      // A name that stands in every other sentence tells none of them from the rest.
      const telling = weight / (1 + Math.log(counts.get(term) ?? 1));
      terms.set(term, telling);
      sum += telling;
    }
    return { ...statement, terms, weight: sum };
  });
}

/** What an extractor finds in a sentence, in the block's offsets. */
export function factsIn<T extends Span>(
  statement: Statement,
  extractor: Extractor<readonly T[]>,
): readonly T[] {
  return statement.block.read(extractor).filter((fact) => contains(statement, fact));
}

/** Where the sentences end that are compared, in the article's text; `undefined` where all are. */
export function comparedTo(article: Article): number | undefined {
  const last = article.read(statements).at(-1);
  if (!last || last.index + 1 < mostStatements) return undefined;
  const { block, end, span } = last;
  const isMore =
    /[\p{L}\p{N}]/u.test(block.text.slice(end)) ||
    article.read(structure).story.some(({ start }) => start >= span.end);
  return isMore ? span.end : undefined;
}

function* drafts(article: Article): Steps<Statement[]> {
  const found: Statement[] = [];
  const { story } = yield* article.readInSteps(structure);
  yield* eachInSteps(story, (block) => {
    const all = block.read(tokens);
    let from = 0;
    for (const { start, end } of block.read(sentences)) {
      if (found.length >= mostStatements) return;
      while ((all[from]?.start ?? Infinity) < start) from++;
      let to = from;
      while ((all[to]?.start ?? Infinity) < end) to++;
      const own = all.slice(from, to);
      if (!own.length) continue;
      const terms = new Map<string, number>();
      const stems: string[] = [];
      for (const { term, stem, weight } of own) {
        if (weight <= 0) continue;
        if (!terms.has(term)) stems.push(stem);
        terms.set(term, weight);
      }
      const span = block.source(start, end);
      found.push({
        index: found.length,
        block,
        start,
        end,
        span,
        tokens: own,
        first: from,
        weight: 0,
        terms,
        stems,
        titleCase: isTitleCase(own) && !isPlainSentence(own, block.text.slice(start, end)),
      });
    }
  });
  return found;
}

/** Words of a headline are capitals or short: a longer small one that ends with a stop was written as a sentence. */
const smallWord = 5;

/** Whether names and offices fill a sentence that is no headline: `Anna Holm was appointed by Mayor Rolf Berg.` */
function isPlainSentence(tokens: readonly Token[], text: string): boolean {
  return (
    /[.!?]["”’]?\s*$/u.test(text) &&
    tokens.some(({ text, capital, number }) => !capital && !number && text.length >= smallWord)
  );
}

/** Whether nearly every word wears a capital, as in a headline. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text }) => text.length >= 4 && /^\p{L}{4}/u.test(text));
  return long.length >= 3 && long.filter(({ capital }) => capital).length >= long.length * 0.85;
}
