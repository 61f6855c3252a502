import type { Change } from '../changes';
import type { Token } from '../tokens';
import type { Worded } from './quoted';

/** Whether a change touches no word that says anything. */
export function isTrifle({ a, b }: Change, x: Worded, y: Worded): boolean {
  return [simple, perfect].some((short) => {
    const own = telling(x, a, short);
    return own.join(' ') === telling(y, b, short).join(' ');
  });
}

/** What stands behind an apostrophe: `I’d go, it’s gone`; `I’d gone, it’s become`. */
interface Short {
  readonly d: string;
  readonly s: string;
}
const simple: Short = { d: 'would', s: 'is' };
const perfect: Short = { d: 'had', s: 'has' };

/** The words of a change that say something, cut-short ones spelled out. */
function telling(
  { tokens, statement }: Worded,
  { from, to }: Change['a'],
  short: Short,
): readonly string[] {
  return tokens
    .slice(from, to)
    .flatMap(({ same, start }) =>
      same === 'is' && /['’]/.test(statement.block.text[start - 1] ?? '')
        ? [short.s]
        : spelledOut(same, short),
    )
    .filter((word) => !trifle.test(word));
}

/** Two ways to write down what sounds alike, or says the same. */
const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({ cannot: 'can not', gonna: 'going to', upon: 'on' }),
);

function spelledOut(word: string, { d }: Short): readonly string[] {
  if (word.endsWith("'d")) return [word.slice(0, -2), d];
  return (spellings.get(word) ?? word.replace(/^(some|any|every)body$/, '$1one')).split(' ');
}

/** Articles, joints and fillers: what one ear hears and another leaves out. */
const trifle =
  /^(?:an?|the|it|that|this|and|but|so|or|then|of|to|as|well|yeah|yes|okay|ok|uh|um|oh|look|you|know|mean|like|really|very|just|actually|wanna)$/;

/** Words that say the same a little earlier or later. */
const loose = /^(?:either|also|only|both|even|now|too|still|already|again|always|never|all|there)$/;
/** Words between the two places of one that was moved. */
const moveReach = 6;

/** Whether a small word was heard at two places: `Either we go, or …`, `We either go, or …`. */
export function isMoved(change: Change, changes: readonly Change[], x: Worded, y: Worded): boolean {
  const own = x.tokens.slice(change.a.from, change.a.to);
  const other = y.tokens.slice(change.b.from, change.b.to);
  if (own.length > 0 === other.length > 0) return false;
  const words = own.length ? own : other;
  if (!words.every(({ same }) => loose.test(same))) return false;
  return changes.some(({ a, b }) => {
    const there = own.length ? y.tokens.slice(b.from, b.to) : x.tokens.slice(a.from, a.to);
    const here = own.length ? a.to - a.from : b.to - b.from;
    const far = Math.abs(a.from - change.a.from);
    return here === 0 && far <= moveReach && sameWords(words, there);
  });
}

const sameWords = (a: readonly Token[], b: readonly Token[]) =>
  a.length === b.length && a.every(({ same }, i) => same === b[i]?.same);

/** Whether the copy itself says that something was left out or put in: `…`, `[the bill]`; or gives an account’s address for a name. */
export function isMarked({ tokens, statement }: Worded, { from, to }: Change['a']): boolean {
  const start = tokens[from - 1]?.end ?? tokens[0]?.start ?? 0;
  const end = tokens[to]?.start ?? tokens[tokens.length - 1]?.end ?? start;
  return /[[\]()…]|\.\.\.|\. \. \.|--|[—–]|[ “"]@\p{L}/u.test(
    statement.block.text.slice(start, end),
  );
}
