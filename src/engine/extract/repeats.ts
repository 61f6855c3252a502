import type { Article } from '../article';
import type { Block } from '../block';
import type { Passage } from '../passage';
import { eachInSteps, inSteps, type Steps } from '../steps';
import { structure } from '../structure';
import { words } from './words';

/** A block that says again what an earlier one said. */
export interface Repeat {
  readonly block: Block;
  readonly earlier: Block;
  /** Word for word, whatever the punctuation. */
  readonly exact: boolean;
}

/** Shorter blocks are headings, names and captions: they may come back. */
const leastWords = 10;
/** From this many words on, two blocks that share most of their shingles are one paragraph twice. */
const leastNearWords = 20;
/** Words in a shingle. */
const shingleLength = 4;
/** Share of shingles in common, of the longer block's: at four words each, about one word in twenty changed. */
const nearShare = 0.75;
/** A shingle that stands in more blocks than this tells none of them apart. */
const mostHolders = 6;

/** The blocks of the story that repeat an earlier one, in order. */
export const repeatedBlocks = inSteps(repeatsIn);

function* repeatsIn(article: Article): Steps<readonly Repeat[]> {
  const { story, byline } = article.read(structure);
  const whole = new Map<string, Block>();
  const holders = new Map<string, Block[]>();
  const found: Repeat[] = [];
  yield* eachInSteps(story, (block) => {
    const { count, key } = block.read(lowered);
    if (count < leastWords || block === byline) return;
    const same = whole.get(key);
    const near = same ? undefined : nearest(block, holders);
    const earlier = same ?? near;
    if (earlier) found.push({ block, earlier, exact: same !== undefined });
    else whole.set(key, block);
  });
  return found;
}

/** The words of a passage in small letters, and how many they are. */
function lowered(
  _text: string,
  passage: Passage,
): { readonly count: number; readonly key: string } {
  const list = passage.read(words);
  return { count: list.length, key: list.map(({ text }) => text.toLowerCase()).join(' ') };
}

/** The earlier block that shares most with this one, if it shares enough; takes this one in. */
function nearest(block: Block, holders: Map<string, Block[]>): Block | undefined {
  if (block.read(lowered).count < leastNearWords) return undefined;
  const shared = new Map<Block, number>();
  const own = block.read(shingles);
  for (const shingle of own) {
    const known = holders.get(shingle);
    if (!known) {
      holders.set(shingle, [block]);
      continue;
    }
    for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
    if (known.length < mostHolders) known.push(block);
  }
  for (const [other, count] of shared) {
    const longer = Math.max(own.size, other.read(lowered).count - shingleLength + 1);
    if (count >= nearShare * longer) return other;
  }
  return undefined;
}

function shingles(_text: string, passage: Passage): ReadonlySet<string> {
  return new Set(wordRuns(passage.read(lowered).key, shingleLength));
}

/** Each run of so many words of a text in which one space parts them. */
export function wordRuns(text: string, length: number): string[] {
  const starts = [0];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) starts.push(at + 1);
  starts.push(text.length + 1);
  const runs: string[] = [];
  for (const [index, start] of starts.entries()) {
    const behind = starts[index + length];
    if (behind !== undefined) runs.push(text.slice(start, behind - 1));
  }
  return runs;
}
