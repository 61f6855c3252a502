import type { Change } from './changes';
import { flanks, isCloseAround, tokensOf, type DiffedPair } from './comparing';
import type { Token } from './tokens';

/** A unit of one article that stands in the place of a unit of the other. */
export interface Substitution {
  readonly a: readonly Token[];
  readonly b: readonly Token[];
}

/**
 * Takes a unit (a number, a name) out of the words of one side of a change: all of them, or what begins
 * or ends them. Nothing where they are no such unit.
 */
export interface UnitReader {
  /** Units of several parts stand for each other part by part. */
  readonly oneForOne: boolean;
  /** The unit that the words are, apart from small words and what belongs to it. */
  whole(words: readonly Token[], text: string): readonly Token[] | undefined;
  first(words: readonly Token[], text: string): readonly Token[] | undefined;
  last(words: readonly Token[], text: string): readonly Token[] | undefined;
}

/** Equal words on one side that hold a unit by themselves, where the other side goes on in other words. */
const firmRun = 3;
/** Equal words on both sides together; fewer do where the whole sentence is nearly the same. */
const firmFlanks = 3;
const nearlySame = 0.6;

/** The units that take each other's place in two sentences of much the same words. */
export function* substitutions(pair: DiffedPair, reader: UnitReader): Generator<Substitution> {
  for (const [index, change] of pair.changes.entries()) {
    const left = tokensOf(pair.a, change.a);
    const right = tokensOf(pair.b, change.b);
    if (!left.length || !right.length || !isCloseAround(pair, change)) continue;
    const textA = pair.a.block.text;
    const textB = pair.b.block.text;
    const around = flanks(pair, index);
    const least = pair.score >= nearlySame ? firmFlanks - 1 : firmFlanks;
    if (around.left >= 1 && around.right >= 1 && around.left + around.right >= least) {
      const a = reader.whole(left, textA);
      const b = reader.whole(right, textB);
      if (a && b && (a.length === b.length || !reader.oneForOne)) {
        yield { a, b };
        continue;
      }
    }
    if (isFirm(pair, change.a.from - around.left, change.a.from)) {
      const a = reader.first(left, textA);
      const b = reader.first(right, textB);
      if (a && b) {
        yield { a, b };
        continue;
      }
    }
    if (!isFirm(pair, change.a.to, change.a.to + around.right)) continue;
    const a = reader.last(left, textA);
    const b = reader.last(right, textB);
    if (a && b) yield { a, b };
  }
}

/** Whether a run of equal words is long and says something. */
function isFirm({ a }: DiffedPair, from: number, to: Change['a']['to']): boolean {
  const run = a.tokens.slice(Math.max(0, from), to);
  const telling = run.filter(({ weight }) => weight > 0).length;
  return run.length >= firmRun && telling >= 2;
}
