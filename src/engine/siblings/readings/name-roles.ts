import { isSmallWord } from '../../lexicon/closed-class';
import { officeNouns, offices, organisationNouns } from '../../lexicon/titles';
import type { Token } from '../tokens';
import { bare, isOwner, type Standing } from './name-guards';

/** Equal words on the other side of two names that make them one place, whatever the words on this side tell. */
const held = 2;
/** Equal words looked at on each side. */
const reach = 8;

/** How many words are equal from two places on, before them backwards or behind them. */
function equalWords(a: readonly Token[], b: readonly Token[]): number {
  let count = 0;
  while (count < reach && a[count] && a[count]?.same === b[count]?.same) count++;
  return count;
}

const before = ({ all, from }: Standing) => all.slice(Math.max(0, from - reach), from).reverse();
/** The words before a name's title. */
const beforeTitle = (one: Standing) => {
  const words = before(one);
  const at = words.findIndex(({ capital }) => !capital);
  return at < 0 ? [] : words.slice(at);
};
const behind = ({ all, to }: Standing) => all.slice(to, to + reach);

/**
 * Whether the words beside two names show that each is meant to be another one: of another rank, described in
 * another way, one of several. None of it counts where the words on the other side hold the two together.
 */
export function haveOtherRoles(a: Standing, b: Standing): boolean {
  const left = Math.max(
    equalWords(before(a), before(b)),
    equalWords(beforeTitle(a), beforeTitle(b)),
  );
  const right = equalWords(behind(a), behind(b));
  return (
    (right < held && (areOfOtherRanks(before(a), before(b), -1) || areMembers(a, b))) ||
    (left < held && areOfOtherRanks(behind(a), behind(b), 1)) ||
    (left < held && areDescribedApart(a, b, right)) ||
    (left === 0 && isOneOfMany(a) !== isOneOfMany(b)) ||
    (left === 0 && right <= tagLength && [a, b].every(isTagged)) ||
    (left + right === 0 && isOwner(a) !== isOwner(b)) ||
    speakForOthers(a, b)
  );
}

const isRank = ({ same }: Token) => /^(?:deputy|vice|assistant|associate|under)$/.test(same);

/** `the harbour master Ada Holm` and `the deputy harbour master Rolf Berg`: nearest words first. */
function areOfOtherRanks(a: readonly Token[], b: readonly Token[], step: 1 | -1): boolean {
  const count = equalWords(a, b);
  const [x, y] = [a[count], b[count]];
  const [x2, y2] = [a[count + 1], b[count + 1]];
  if (!x || !y || isRank(x) === isRank(y)) return false;
  if (step < 0) return a.slice(0, count).some(({ same }) => offices.has(same));
  const [next, other] = isRank(x) ? [x2, y] : [y2, x];
  return next !== undefined && offices.has(next.same) && next.same === other.same;
}

/** `a member of the Harbour Board`: one may be a member of many. */
function areMembers(a: Standing, b: Standing): boolean {
  return [a, b].every((one) => {
    const [of, member] = before(one).filter(({ same }) => same !== 'the');
    return of?.same === 'of' && /^members?$/.test(member?.same ?? '');
  });
}

/** `Ada Holm, the envoy to Westmark, …` and `Rolf Berg, the envoy to Ostmark, …`: each is who is described. */
function areDescribedApart(a: Standing, b: Standing, count: number): boolean {
  if (count === 0 || ![a, b].every(isDescribed)) return false;
  const [x, y] = [a, b].map(({ all, to }) => {
    const at = all[to + count];
    return at?.same === 'the' ? all[to + count + 1] : at;
  });
  if (!x || !y || bare(x) === bare(y)) return false;
  return (x.capital && y.capital) || (x.number && y.number);
}

const isDescribed = ({ block, all, to }: Standing) =>
  /^['’]?s?,/u.test(block.text.slice(all[to - 1]?.end ?? 0));

/** The words of a tag: the party and the place. */
const tagLength = 2;

/** `Ada Holm, R-Ellery`, `Rolf Berg (R-Ellery)`: people of one party and place are many. */
const isTagged = ({ block, all, from, to }: Standing) =>
  to - from > 1 &&
  !isBody(all[to - 1]) &&
  /^[DRI]$/.test(all[to]?.text ?? '') &&
  /^(?:,| ?\() ?[DRI][-–—]/u.test(block.text.slice(all[to - 1]?.end ?? 0));

const isBody = (last?: Token) =>
  last !== undefined && (officeNouns.has(last.same) || organisationNouns.has(last.text));

/** `an Ellery club`: it tells where one of many is; `the Pulse club` is the one. */
function isOneOfMany({ block, all, from, to }: Standing): boolean {
  const [last, next] = [all[to - 1], all[to]];
  return (
    /^an?$/.test(all[from - 1]?.same ?? '') &&
    last !== undefined &&
    next !== undefined &&
    !next.capital &&
    !isSmallWord(next.same) &&
    block.text.slice(last.end, next.start) === ' '
  );
}

/** `a Harbour Board spokeswoman`, `the Holm spokeswoman Ada Berg`: two who speak, for two bodies. */
function speakForOthers(a: Standing, b: Standing): boolean {
  const [x, y] = [a, b].map(({ all, to }) => all.slice(to, to + 2));
  const isSpeaker = (one: readonly Token[] | undefined) =>
    /^spokes(?:man|woman|person|people)$/.test(one?.[0]?.same ?? '');
  if (!isSpeaker(x) || !isSpeaker(y)) return false;
  const isNamedIn = (name: Token | undefined, { all }: Standing) =>
    name?.capital === true && all.some(({ same }) => same === name.same);
  return !isNamedIn(x?.[1], b) && !isNamedIn(y?.[1], a);
}
