import { isGivenName } from '../lexicon/given-names';
import { isPeopleWord, placeOf } from '../lexicon/places';
import {
  courtesyTitles,
  officeModifiers,
  officeNouns,
  offices,
  organisationNouns,
} from '../lexicon/titles';
import type { Passage } from '../passage';
import { bare, isPossessive } from './readings/name-guards';
import { passageRuns } from './readings/name-parts';
import { isTitleCase } from './statements';
import { tokens, type Token } from './tokens';

/** A title with another title behind it that nobody bears together. */
export interface StackedTitle {
  readonly first: Token;
  readonly last: Token;
  /** The name behind both. */
  readonly name: string;
}

/** Titles that nothing but a name can follow: who sits in a chamber. */
const seats =
  /^(?:senator|sen|representative|rep|congressman|congresswoman|alderman|councilman|councilwoman)$/;

/** Offices that come first of all that one bears. */
const high =
  /^(?:president|premier|minister|chancellor|counsel|governor|gov|mayor|senator|sen|representative|rep|chairman|chairwoman|speaker|justice)$/;
/** The same behind a title that can begin another’s: no `Justice Minister`, no `Attorney General`. */
const highBehind: ReadonlyMap<string, RegExp> = new Map([
  ['attorney', /^(?:president|premier|governor|mayor|senator|sen|representative|rep|chairman)$/],
  ['justice', /^(?:president|attorney|governor|mayor|senator|sen|representative|rep|justice)$/],
]);

/** `Senator Special Counsel Ada Holm`, `Justice Treasurer …`: two titles of two people; none in a headline. */
export function stackedTitles(text: string, passage: Passage): readonly StackedTitle[] {
  const all = passage.read(tokens);
  if (isTitleCase(all)) return [];
  return passage.read(passageRuns).flatMap(([from, to]): StackedTitle[] => {
    const row = all.slice(from, to);
    const at = row.findIndex((_, index) => isStacked(row.slice(index), row[index - 1], text));
    const first = row[at];
    const last = row.at(-1);
    if (at < 0 || !first || !last) return [];
    return [{ first, last, name: row.slice(nameStart(row, at)).map(bare).join(' ') }];
  });
}

/** Where the name behind a title begins, behind the last office. */
const nameStart = (row: readonly Token[], from: number) =>
  row.findLastIndex(({ same }, index) => index >= from && offices.has(same)) + 1;

/** Whether a row begins with a title and goes on with another before a name. */
function isStacked([first, ...rest]: readonly Token[], before: Token | undefined, text: string) {
  if (!first || (before && isGivenName(bare(before))) || isPossessive(first, text)) return false;
  const behind = seats.test(first.same) ? high : highBehind.get(first.same);
  if (!behind) return false;
  const end = rest.findIndex((token) => !mayBeInTitle(token));
  const title = rest.slice(0, Math.max(0, end));
  const office = title.findLast(({ same }) => offices.has(same));
  const name = rest.slice(title.length);
  const isBody = name.some(
    (word) => officeNouns.has(word.same) || organisationNouns.has(bare(word)),
  );
  return office !== undefined && !isBody && title.some(({ same }) => behind.test(same));
}

/** Words that stand in a title: the office, what modifies it, and where it is. */
const mayBeInTitle = ({ same, text }: Token) =>
  !courtesyTitles.has(text) &&
  (offices.has(same) ||
    officeModifiers.has(same) ||
    isPeopleWord(text) ||
    placeOf(text) !== undefined);
