import { diffArrays } from 'diff';
import type { Token } from './tokens';

/** Words of one side that stand where the other side has others; one of the two may be empty. */
export interface Change {
  /** Token numbers, half-open. */
  readonly a: { readonly from: number; readonly to: number };
  readonly b: { readonly from: number; readonly to: number };
}

/** More differences than this and the two say different things: the rest is one change. */
const mostEdits = 120;

/** The differences between two lists of words, in order. */
export function changesBetween(a: readonly Token[], b: readonly Token[]): readonly Change[] {
  const parts = diffArrays([...a], [...b], {
    comparator: (x, y) => x.same === y.same,
    maxEditLength: mostEdits,
  });
  const whole = { a: { from: 0, to: a.length }, b: { from: 0, to: b.length } };
  if (!parts) return [whole];
  const found: Change[] = [];
  let i = 0;
  let j = 0;
  let open: { a: number; b: number } | undefined;
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      if (open) found.push(change(open, i, j));
      open = undefined;
      i += count;
      j += count;
    } else {
      open ??= { a: i, b: j };
      if (added) j += count;
      else i += count;
    }
  }
  if (open) found.push(change(open, i, j));
  return found.map((one) => slid(a, b, one)).filter((one) => !isSameWord(a, b, one));
}

function change(open: { a: number; b: number }, i: number, j: number): Change {
  return { a: { from: open.a, to: i }, b: { from: open.b, to: j } };
}

/**
 * Words that only one side has may have gone at several places: `[I may not agree but] I know` and
 * `I [may not agree but I] know`. Where the edge of the text is in reach, they went there.
 */
function slid(a: readonly Token[], b: readonly Token[], { a: x, b: y }: Change): Change {
  const gone = x.to > x.from;
  if (gone && y.to > y.from) return { a: x, b: y };
  const own = gone ? a : b;
  const range = gone ? x : y;
  const moved = (by: number): Change => ({
    a: { from: x.from + by, to: x.to + by },
    b: { from: y.from + by, to: y.to + by },
  });
  const before = Math.min(x.from, y.from);
  let back = 0;
  while (back < before && own[range.from - back - 1]?.same === own[range.to - back - 1]?.same)
    back++;
  if (back === before && before > 0) return moved(-back);
  const behind = Math.min(a.length - x.to, b.length - y.to);
  let by = 0;
  while (by < behind && own[range.from + by]?.same === own[range.to + by]?.same) by++;
  return by === behind && behind > 0 ? moved(by) : { a: x, b: y };
}

/** `flagpole` and `flag pole`, `gases` and `gasses`: one word to a reader. */
function isSameWord(a: readonly Token[], b: readonly Token[], { a: x, b: y }: Change): boolean {
  const join = (list: readonly Token[], { from, to }: Change['a']) =>
    list
      .slice(from, to)
      .map(({ same }) => same)
      .join('');
  const left = join(a, x);
  const right = join(b, y);
  if (left === right || (romanNumerals.get(left) ?? left) === (romanNumerals.get(right) ?? right))
    return true;
  return /^[a-z]{5,}$/.test(left) && plainSpelling(left) === plainSpelling(right);
}

/** `World War II` is World War Two. */
const romanNumerals: ReadonlyMap<string, string> = new Map(
  Object.entries({ ii: '2', iii: '3', iv: '4', vi: '6', vii: '7', viii: '8', ix: '9' }),
);

/** British and American, doubled letters: what differs between two outlets' style books. */
function plainSpelling(word: string): string {
  return word
    .replace(/([^aeiou])\1/g, '$1')
    .replace(/our/g, 'or')
    .replace(/is(?=e[sd]?$|ing$|ation$)/, 'iz')
    .replace(/re$/, 'er')
    .replace(/ogue$/, 'og');
}
