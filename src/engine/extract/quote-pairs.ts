import { diffArrays } from 'diff';
import type { Article } from '../article';
import { eachInSteps, inSteps, mapInSteps, type Steps } from '../steps';
import { folded } from './fold';
import { wordRuns } from './repeats';
import { attributions, type Attribution } from './speakers';

/** Two places that print the same quotation, or nearly. */
export interface QuotePair {
  readonly a: Attribution;
  readonly b: Attribution;
  /** How many words they have in common, in one order. */
  readonly common: number;
  /** Neither is a mere part of the other. */
  readonly whole: boolean;
  /** The words that only one of them has where they run side by side; both empty where they agree or one is a part of the other. */
  readonly changes: readonly { readonly a: string; readonly b: string }[];
}

/** Shorter quotations recur by chance. */
const leastWords = 5;
/** Words in a row that two quotations must share. */
const shingle = 4;
/** The share of the shorter one's words that must stand in the longer, in order. */
const alike = 0.8;
/** Work per pair stays bounded: quotations further apart are not the same. */
const longestEdit = 30;

/** The quotations that the story prints twice. */
export const quotePairs = inSteps(quotePairsIn);

function* quotePairsIn(article: Article): Steps<readonly QuotePair[]> {
  const attributed = yield* article.readInSteps(attributions);
  const statements = attributed.filter(({ statement }) => statement);
  const all = yield* mapInSteps(statements, (said): Worded => ({ said, ...wordsOf(said) }));
  const worded = all.filter(({ words }) => words.length >= leastWords);
  const byShingle = new Map<string, number>();
  const pairs: QuotePair[] = [];
  yield* eachInSteps(worded, (one, index) => {
    const partners = new Set<number>();
    for (const key of one.shingles) {
      const earlier = byShingle.get(key);
      if (earlier !== undefined && earlier !== index) partners.add(earlier);
      else byShingle.set(key, index);
    }
    for (const partner of partners) {
      const other = worded[partner];
      const pair = other && compared(other, one);
      if (pair) pairs.push(pair);
    }
  });
  return pairs;
}

interface Worded {
  readonly said: Attribution;
  readonly words: readonly string[];
  /** Each run of so many words. */
  readonly shingles: readonly string[];
}

/** The words of a quotation, kept with its passage. */
function wordsOf({ quotation: { fact, block } }: Attribution): Omit<Worded, 'said'> {
  return block.passage.remember(fact, () => {
    const text = block.text.slice(fact.inner.start, fact.inner.end).replaceAll('’', "'");
    const words = folded(text).match(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu) ?? [];
    return { words, shingles: wordRuns(words.join(' '), shingle) };
  });
}

function compared(a: Worded, b: Worded): QuotePair | undefined {
  const diff = diffArrays([...a.words], [...b.words], { maxEditLength: longestEdit });
  if (!diff) return undefined;
  const common = diff.reduce(
    (n, part) => n + (part.added || part.removed ? 0 : part.value.length),
    0,
  );
  if (common < alike * Math.min(a.words.length, b.words.length)) return undefined;
  const changes: { a: string; b: string }[] = [];
  for (const [index, part] of diff.entries()) {
    const next = diff[index + 1];
    if (part.removed && next?.added && index > 0)
      changes.push({ a: part.value.join(' '), b: next.value.join(' ') });
  }
  const whole = common >= alike * Math.max(a.words.length, b.words.length);
  return { a: a.said, b: b.said, common, changes, whole };
}
