import { isCaption } from '../extract/captions';
import { nameWords, samePerson } from '../extract/entities';
import { mayBeOneName } from '../extract/same-name';
import type { Statement } from '../siblings/statements';
import type { NameUse } from './name-uses';

/** Whether its capitals may be the line's own, or its sentence stands apart as a caption. */
export function isLoose({ statement: { block, titleCase } }: NameUse): boolean {
  return titleCase || isCaption(block.text);
}

/** Whether it tells of the publication: a dateline, an agency, a site behind the headline. */
export function isImprint({ at, statement: { block } }: NameUse): boolean {
  const before = block.text.slice(0, at.start);
  const after = block.text.slice(at.end, at.end + 40);
  return (
    before.endsWith('(') ||
    (/^(?:[\p{Lu}.’'-]{2,20},? ){0,3}$/u.test(before) &&
      /^,?[^.]{0,30} (?:[-–—]|\()/u.test(after)) ||
    (at.end === block.text.length && / [-–—|:] $/u.test(before))
  );
}

/** `The Eye` in `The Eye of the World`. */
export function isPartOfTitle({ at, kind, statement: { block } }: NameUse): boolean {
  return kind === undefined && /^ of (?:the )?\p{Lu}/u.test(block.text.slice(at.end, at.end + 9));
}

/**
 * `White House intern`: a name right before a noun tells what kind of thing that is, and stands for
 * nothing itself. A person’s name there does something, a place’s tells where (`the Indiana outbreak`).
 */
export function isModifier(use: NameUse): boolean {
  if (use.sort === 'person' || use.sort === 'place') return false;
  const { tokens, block } = use.statement;
  const next = tokens.find(({ start }) => start >= use.at.end);
  return (
    next !== undefined &&
    block.text.slice(use.at.end, next.start) === ' ' &&
    !next.capital &&
    !next.number &&
    next.weight > 0 &&
    !/(?:ed|ing|s)$/u.test(next.text)
  );
}

/** Whether two full names are of two people who share a surname: Lena and Mary Karst. */
export function areRelatives(a: NameUse, b: NameUse): boolean {
  const areFull = [a, b].every(({ kind, parts }) => kind === 'person' && parts.length > 1);
  return (
    areFull &&
    nameWords(a.parts).at(-1) === nameWords(b.parts).at(-1) &&
    !samePerson(a.parts, b.parts)
  );
}

/** Whether both names can belong to one person, place or body. */
export function mayBeOne(a: NameUse, b: NameUse): boolean {
  return !areRelatives(a, b) && mayBeOneName(a.parts, b.parts);
}

/** Whether the two names cannot be one, and neither sentence has the other's name or one that may be it. */
export function isApart(above: NameUse, below: NameUse, uses: readonly NameUse[]): boolean {
  const isOther = (use: NameUse, other: NameUse) => use.key === other.key || mayBeOne(use, other);
  // Names in quotation marks are no uses.
  if (says(below.statement, above.text) || says(above.statement, below.text)) return false;
  return !uses.some(
    (use) =>
      (use.statement === below.statement && isOther(use, above)) ||
      (use.statement === above.statement && use !== above && isOther(use, below)),
  );
}

function says({ block, start, end }: Statement, name: string): boolean {
  return block.text.slice(start, end).includes(name);
}

/** A name so few sentences before is who `he` and `the company` mean. */
const pronounReach = 1;

/** Whether the upper name stands in the sentence before the lower one, and may be meant there by `he` or `the company`. */
export function isNamedBefore(above: NameUse, below: NameUse, uses: readonly NameUse[]): boolean {
  return uses.some(({ key, statement }) => {
    const back = below.statement.index - statement.index;
    const isBefore = back > 0 && back <= pronounReach;
    return key === above.key && isBefore && statement.block !== above.statement.block;
  });
}
