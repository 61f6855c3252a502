import type { Block } from '../block';
import type { Passage } from '../passage';
import { contentWords, echo, skeleton } from './likeness';
import { matesOf, mean } from './mates';
import { phrases } from './phrases';
import { eachInSteps, mapInSteps, type Steps } from '../steps';
import { traits, type Traits } from './traits';

/** What the model sees of a line besides its words, in this order. */
export const featureNames = [
  'words',
  'characters',
  'stop',
  'colon',
  'ellipsis',
  'question',
  'opening',
  'capitals',
  'shouted',
  'figures',
  'small',
  'separators',
  'address',
  'quotes',
  'parentheses',
  'commas',
  'wordLength',
  'glue',
  'you',
  'date',
  'sentences',
  'item',
  'phrase',
  'phraseBefore',
  'phraseAfter',
  'proseBefore',
  'proseAfter',
  'sinceProse',
  'untilProse',
  'run',
  'runBefore',
  'runAfter',
  'wordsBefore',
  'wordsAfter',
  'colonBefore',
  'sameBefore',
  'sameAfter',
  'content',
  'kin',
  'kinOften',
  'names',
  'namesKin',
  'below',
  'repeats',
  'repeated',
  'echo',
  'above',
  'phraseRun',
  'phraseBest',
  'kinRun',
  'stopRun',
  'wordsRun',
  'capitalsRun',
  'lexicon',
  'chrome',
  'lexiconBefore',
  'lexiconAfter',
  'lexiconAround',
  'lexiconRun',
  'lexiconBest',
  'known',
] as const;

/** The loudest of no mates: below what any words score. */
const silentMates = -10;
/** How many of the features need the lexicon: the last ones. */
export const lexicalFeatures = 8;

/** Prose has at least so many words, and ends like a sentence. */
const proseWords = 12;
/** A line this long that ends like a sentence is article, and is not scored. */
export const surelyCopy = 60;

const look = (block: Block): Traits => block.read(traits);
const cueOf = (block: Block | undefined) => (block ? (block.read(phrases)?.confidence ?? 0) : 0);

/** Whether a block is running text of the story, as far as its look tells. */
export function isProse(block: Block): boolean {
  const { words, stop, small } = look(block);
  return (words >= proseWords && stop === 1 && small > 0.15) || words >= surelyCopy;
}

/**
 * The features of every block but the lexical ones, which stay 0; a row each. Linear in the text:
 * what is asked of the whole article is gathered once. With pauses.
 */
export function* features(blocks: readonly Block[]): Steps<Float32Array[]> {
  const prose = yield* mapInSteps(blocks, isProse);
  const told = new Map<string, number>();
  const skeletons = new Map<string, number>();
  yield* eachInSteps(blocks, (block, index) => {
    const bones = block.read(skeleton);
    skeletons.set(bones, (skeletons.get(bones) ?? 0) + 1);
    if (prose[index])
      for (const word of block.read(contentSet)) told.set(word, (told.get(word) ?? 0) + 1);
  });
  const before = runs(prose);
  const after = runs([...prose].reverse()).reverse();
  // Asked of mates, of which none is prose.
  const kin = yield* mapInSteps(blocks, (block, index) => {
    const own = prose[index] ? [] : block.read(contentWords);
    return own.length ? own.filter((word) => told.has(word)).length / own.length : -1;
  });
  return yield* mapInSteps(blocks, (block, index) => {
    const row = new Float32Array(featureNames.length);
    const t = look(block);
    const prev = blocks[index - 1];
    const next = blocks[index + 1];
    const own = block.read(contentWords);
    const self = prose[index] ? 1 : 0;
    const known = own.map((word) => (told.get(word) ?? 0) - self);
    const names = block.read(nameWords);
    const below = next && prose[index + 1] ? next.read(contentSet) : noWords;
    const above = prev && prose[index - 1] ? prev.read(contentSet) : noWords;
    const mates = matesOf(prose, index);
    const of = (value: (mate: number) => number) => mates.map(value);
    const cues = of((mate) => cueOf(blocks[mate]));
    const mateTraits = mates.flatMap((mate) => blocks[mate]?.read(traits) ?? []);
    const b = before[index] ?? nowhere;
    const a = after[index] ?? nowhere;
    row.set([
      Math.min(t.words, 80),
      Math.min(t.characters, 500),
      t.stop,
      t.colon,
      t.ellipsis,
      t.question,
      t.opening,
      t.capitals,
      t.shouted,
      t.figures,
      t.small,
      t.separators,
      t.address,
      t.quotes,
      t.parentheses,
      t.commas,
      t.wordLength,
      t.glue,
      t.address2,
      t.date,
      t.sentences,
      block.shape === 'item' ? 1 : 0,
      cueOf(block),
      cueOf(prev),
      cueOf(next),
      Math.min(b.seen, 3),
      Math.min(a.seen, 3),
      Math.min(b.since, 8),
      Math.min(a.since, 8),
      self ? 0 : Math.min(b.since + a.since - 1, 14),
      self ? 0 : Math.min(b.since, 10),
      self ? 0 : Math.min(a.since, 10),
      prev ? Math.min(look(prev).words, 60) : -1,
      next ? Math.min(look(next).words, 60) : -1,
      prev ? look(prev).colon : 0,
      prev ? likeShape(t, look(prev)) : 0,
      next ? likeShape(t, look(next)) : 0,
      Math.min(own.length, 20),
      own.length ? known.filter((n) => n > 0).length / own.length : -1,
      own.length ? known.filter((n) => n > 2).length / own.length : -1,
      Math.min(names.length, 8),
      names.length
        ? names.filter((word) => (told.get(word) ?? 0) > self).length / names.length
        : -1,
      own.length && below.size ? own.filter((word) => below.has(word)).length / own.length : -1,
      Math.min((skeletons.get(block.read(skeleton)) ?? 1) - 1, 4),
      index && t.words > 3 && sameAsFirst(blocks, block) ? 1 : 0,
      block.read(echo),
      own.length && above.size ? own.filter((word) => above.has(word)).length / own.length : -1,
      mean(cues.map((cue) => (cue > 0 ? 1 : 0))),
      Math.max(0, ...cues),
      mean(
        of((mate) => kin[mate] ?? -1).filter((share) => share >= 0),
        -1,
      ),
      mean(
        mateTraits.map(({ stop }) => stop),
        -1,
      ),
      mean(
        mateTraits.map(({ words }) => Math.min(words, 60)),
        -1,
      ),
      mean(
        mateTraits.map(({ capitals }) => capitals),
        -1,
      ),
    ]);
    return row;
  });
}

/** Fills the lexical features in, from the scores of all blocks. */
export function withLexicon(
  rows: readonly Float32Array[],
  scores: readonly { readonly main: number; readonly chrome: number; readonly known: number }[],
  prose: readonly boolean[],
): void {
  const at = featureNames.length - lexicalFeatures;
  const main = (index: number) => scores[index]?.main ?? 0;
  for (const [index, row] of rows.entries()) {
    const mates = matesOf(prose, index).map(main);
    row.set(
      [
        main(index),
        scores[index]?.chrome ?? 0,
        main(index - 1),
        main(index + 1),
        (main(index - 2) + main(index - 1) + main(index + 1) + main(index + 2)) / 4,
        mean(mates),
        mates.length ? Math.max(...mates) : silentMates,
        scores[index]?.known ?? 0,
      ],
      at,
    );
  }
}

const noWords: ReadonlySet<string> = new Set();

/** The words that say what a line is about, each once. */
function contentSet(_text: string, passage: Passage): ReadonlySet<string> {
  return new Set(passage.read(contentWords));
}

/** The words of a line that look like names: capitals within it, lower-cased for comparing. */
function nameWords(text: string): string[] {
  return Array.from(
    text.matchAll(/\p{Lu}(?<=\S\s{1,3}["“‘(]?\p{Lu})[\p{L}'’-]{2,40}/gu),
    ([word]) => word.toLowerCase(),
  );
}

interface Place {
  /** How many blocks of prose stand before. */
  readonly seen: number;
  /** How far the last of them is; far where there is none. */
  readonly since: number;
}

const nowhere: Place = { seen: 0, since: 99 };

function runs(prose: readonly boolean[]): Place[] {
  let seen = 0;
  let since = 99;
  return prose.map((is) => {
    since++;
    const place = { seen, since: Math.min(since, 99) };
    if (is) {
      seen++;
      since = 0;
    }
    return place;
  });
}

/** How alike two lines look: 2 where length and ending agree, 1 where one of them does. */
function likeShape(a: Traits, b: Traits): number {
  const length = Math.abs(a.words - b.words) <= 3 ? 1 : 0;
  return length + (a.stop === b.stop && a.colon === b.colon ? 1 : 0);
}

function sameAsFirst(blocks: readonly Block[], block: Block): boolean {
  const first = blocks[0];
  return first !== undefined && first !== block && first.read(skeleton) === block.read(skeleton);
}
