import { isCaption } from '../../extract/captions';
import type { Span } from '../../span';
import { sayingVerbs } from '../../lexicon/closed-class';
import { isGivenName } from '../../lexicon/given-names';
import { offices } from '../../lexicon/titles';
import type { Slot } from '../contexts';
import type { Part } from '../counterparts';
import type { Statement } from '../statements';
import type { Token } from '../tokens';

/** A word without the possessive. */
export const bare = ({ text }: Token) => text.replace(/['’]s?$/u, '');

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
  return /(?:^| )(?:told|tells|telling|(?:statement|e-?mail|interview) (?:to|with))$/.test(
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
export function speaksFor({ statement, run }: Part, { words }: Part): boolean {
  const title = statement.tokens.slice(Math.max(0, run[0] - titleReach), run[1]);
  return words.every(({ same }) => title.some((token) => token.same === same));
}

/** Whether a name's own words show a person. */
export function isPerson(words: readonly Token[]): boolean {
  return words.length > 1 && isGivenName(words[0]?.text ?? '');
}

/** `Holm said` and `the Post reported`: each outlet names its own source, unless two people say one thing. */
export function areSources(a: Part, b: Part): boolean {
  const speaks = ({ statement, run }: Part) =>
    sayingVerbs.has(statement.tokens[run[1]]?.same ?? '');
  return (speaks(a) || speaks(b)) && !(isPerson(a.words) && isPerson(b.words));
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

/** `Westmark-Norlund border`: a part of a longer word. */
export function isCompounded({ block, all, to }: Standing): boolean {
  return /^[-–]\p{L}/u.test(block.text.slice(all[to - 1]?.end ?? 0));
}

/** Words on each side of a name in which another name goes with it: its owner, its place, the next of its list. */
const besideReach = 6;

/** Whether a name stands among the words beside a place. */
function standsBeside({ all, from, to }: Standing, name: readonly Token[]): boolean {
  const near = [
    ...all.slice(Math.max(0, from - besideReach), from),
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
    (standsBeside(a, right) && !standsBeside(b, right)) ||
    (standsBeside(b, left) && !standsBeside(a, left))
  );
}

/** Whether a name stands in a caption: each outlet has pictures of its own. */
export function isInCaption({ statement }: Part): boolean {
  return isCaption(statement.block.text);
}
