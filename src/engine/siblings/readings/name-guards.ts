import { isCaption } from '../../extract/captions';
import type { Span } from '../../span';
import { sayingVerbs } from '../../lexicon/closed-class';
import { isGivenName } from '../../lexicon/given-names';
import { placeOf } from '../../lexicon/places';
import { offices } from '../../lexicon/titles';
import type { Slot } from '../contexts';
import type { Part } from '../counterparts';
import type { Statement } from '../statements';
import type { Token } from '../tokens';

/** A word without the possessive. */
export const bare = ({ text }: Token) => text.replace(/['’]s?$/u, '');

/** Whether a word owns what follows: `Holm’s`, `the Holms’`. */
export const isPossessive = ({ start, end }: Token, text: string) =>
  /['’]s?$/u.test(text.slice(start, end));

/** The words of a name without the possessive. */
export const textsOf = (tokens: readonly Token[]) => tokens.map(bare);

/** The article's span of a name. */
export function spanOfName({ block }: Statement, tokens: readonly Token[]): Span {
  return block.source(tokens[0]?.start ?? 0, tokens[tokens.length - 1]?.end ?? 0);
}

/** `told the Post`, `in a statement to the Post`: each outlet was told by itself. */
export function isHearer(tokens: readonly Token[], [first]: readonly Token[]): boolean {
  if (!first) return false;
  const at = tokens.indexOf(first);
  const before = tokens.slice(Math.max(0, at - 3), at).filter(({ same }) => same !== 'the');
  return /(?:^| )(?:told|tells|telling|(?:statement|e-?mail|interview) (?:to|with)|(?:surveyed|polled) by)$/.test(
    before.map(({ same }) => same).join(' '),
  );
}

/** `(Reuters)` and `D-N.Y.`: asides that go with the outlet or with the person. */
export function isAside({ block, tokens }: Statement, [first]: readonly Token[]): boolean {
  if (!first) return true;
  if (/[([]$/u.test(block.text.slice(0, first.start).trimEnd().slice(-1))) return true;
  const before = tokens[tokens.indexOf(first) - 1];
  return before !== undefined && /^[A-Z]$/.test(before.text);
}

/** `Ada Holm, 63,` and `Rolf Berg, 20,` are two people. */
export function areOfOtherAges(a: Part, b: Part): boolean {
  const [x, y] = [a, b].map(({ statement, run }) => statement.tokens[run[1]]);
  return Boolean(x?.number && y?.number && x.same !== y.same);
}

/** Words before a name in which the body that it speaks for is looked for. */
const titleReach = 5;

/** `the Harbour Board said` and `Harbour Board spokeswoman Ada Holm said`: the one speaks for the other, or is a part of it. */
export function speaksFor(part: Part, other: Part): boolean {
  const isLedBy = ({ statement, run }: Part, to: number) => {
    const title = statement.tokens.slice(Math.max(0, run[0] - titleReach), to);
    return other.words.every(({ same }) => title.some((token) => token.same === same));
  };
  // What leads to both tells nothing.
  return isLedBy(part, part.run[1]) && !isLedBy(other, other.run[0]);
}

/** Whether a name's own words show a person. */
export function isPerson(words: readonly Token[]): boolean {
  return words.length > 1 && isGivenName(words[0]?.text ?? '');
}

/**
 * `Holm said` and `the Post reported`: each outlet names its own source, unless two people say one thing or
 * one word before leads to both.
 */
export function areSources(a: Part, b: Part): boolean {
  if (!speaks(standing(a)) || !speaks(standing(b))) return false;
  return !(isPerson(a.words) && isPerson(b.words)) && !areLedAlike(standing(a), standing(b));
}

/** `the Office of Ada Holm` and `the Office of Rolf Berg`, `the minister Ada Holm`: the word before goes with the name. */
function areLedAlike(a: Standing, b: Standing): boolean {
  const [x, y] = [a, b].map((one) => {
    const last = one.all[one.from - 1];
    const gap = one.block.text.slice(last?.end ?? 0, one.all[one.from]?.start ?? 0);
    return last?.same !== 'the' && gap === ' ' ? last : undefined;
  });
  return x !== undefined && x.same === y?.same;
}

/** Whether a verb of saying follows, or one that stands for it: `Holm shot back`, `Holm went on`. */
export function speaks({ all, to }: Standing): boolean {
  const [verb = '', next = ''] = [all[to]?.same, all[to + 1]?.same];
  return (
    sayingVerbs.has(verb) ||
    (next === 'back' && /^(?:shot|shoots|fired|fires|hit|hits)$/.test(verb)) ||
    (next === 'on' && /^(?:went|goes)$/.test(verb))
  );
}

/** A name among the words of its sentence or its block. */
export type Standing = Pick<Slot, 'block' | 'all' | 'from' | 'to'>;

/** A name as it stands in its sentence. */
export function standing({ statement: { tokens, block }, run: [from, to] }: Part): Standing {
  return { block, all: tokens, from, to };
}

/** `the Harbour Board spokeswoman said`: an office follows, which the name describes. */
export function describesOffice({ block, all, to }: Standing): boolean {
  const [last, next] = [all[to - 1], all[to]];
  return (
    last !== undefined &&
    next !== undefined &&
    offices.has(next.same) &&
    block.text.slice(last.end, next.start) === ' '
  );
}

/** `Westmark-Norlund border`: a part of a longer word, or a word of two names. */
export function isCompounded({ block, all, from, to }: Standing): boolean {
  const inner = all.slice(from + 1, to).some((token, index) => {
    const before = all[from + index];
    return (
      before !== undefined &&
      /^[-–]$/.test(block.text.slice(before.end, token.start)) &&
      placeOf(before.text) !== undefined &&
      placeOf(token.text) !== undefined
    );
  });
  return inner || /^[-–]\p{L}/u.test(block.text.slice(all[to - 1]?.end ?? 0));
}

/** `Holm’s trial` and `the Senate trial`: whose it is, and which it is. */
export function isOwner({ block, all, to }: Standing): boolean {
  const last = all[to - 1];
  return last !== undefined && isPossessive(last, block.text);
}

/** Whether a sentence begins with the last word of a name, which alone is no name there. */
export function isOpenedBy({ tokens }: Statement, name: readonly Token[]): boolean {
  const last = name.at(-1);
  const [first] = tokens;
  return first !== undefined && last !== undefined && bare(first) === bare(last);
}

/** Whether the words of a name stand in a row in a sentence that writes some of them small: no name there. */
export function isPlainIn({ tokens }: Statement, name: readonly Token[]): boolean {
  return tokens.some(({ same }, at) => {
    if (same !== name[0]?.same) return false;
    const row = tokens.slice(at, at + name.length);
    return (
      row.every(({ same }, index) => same === name[index]?.same) &&
      row.length === name.length &&
      row.some(({ capital }) => !capital)
    );
  });
}

/** Words on each side of a name in which another name goes with it: its owner, its place, the next of its list. */
const besideReach = 6;

/** Whether a name stands among the words beside a place, or from it on. */
function standsBeside(
  { all, from, to }: Standing,
  name: readonly Token[],
  own: readonly Token[] = [],
): boolean {
  const near = [
    ...all.slice(Math.max(0, from - besideReach), from),
    ...own,
    ...all.slice(to, to + besideReach),
  ];
  const capitals = name.filter(({ capital }) => capital);
  return (
    capitals.length > 0 &&
    capitals.every((word) => near.some((token) => token.capital && bare(token) === bare(word)))
  );
}

/**
 * Whether one of two names stands beside the other's place, as `Varnfold` behind `Ellery` where the
 * other account has `Varnfold` alone: neither takes the other's place then. What stands beside both
 * places tells nothing.
 */
export function goTogether(a: Standing, b: Standing): boolean {
  const [left, right] = [a, b].map(({ all, from, to }) => all.slice(from, to));
  if (!left || !right) return false;
  return (
    (standsBeside(a, right, left) && !standsBeside(b, right)) ||
    (standsBeside(b, left, right) && !standsBeside(a, left))
  );
}

/** Whether a name stands in a caption: each outlet has pictures of its own. */
export function isInCaption({ statement }: Part): boolean {
  return statement.block.read(isCaption);
}
