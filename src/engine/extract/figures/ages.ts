import { expression } from '../../expression';
import { allMatches } from '../../matches';
import type { Span } from '../../span';
import { cardinals } from './number-words';

/** An age with the words that make it one. */
export interface Age extends Span {
  readonly value: number;
  /** `in her 50s`: the last year of the decade; otherwise the value itself. */
  readonly high: number;
  /** The name before it, where it stands between commas or brackets behind one. */
  readonly person: string | undefined;
}

const words = [...cardinals.keys()].filter((word) => word !== 'zero').join('|');
const number = `(?:\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine)|${words})`;
const name =
  "\\p{Lu}[\\p{L}'’.-]{1,24}(?: (?:(?:van|von|de|der|al|bin|el|la|Jr\\.?) )?\\p{Lu}[\\p{L}'’.-]{0,24}){1,4}";
const sought = expression(
  [
    `\\b(?:[Aa]ged?|at the age of) (?<n1>${number})(?![\\p{L}\\d%]|[-,.]\\d)`,
    `(?<![\\p{L}\\d.,-])(?<n2>${number})[- ]years?[- ]old(?:s)?(?!\\p{L})`,
    `(?<who3>${name}),? (?:\\((?<n3>\\d{1,3})\\)|(?<=, )(?<n4>\\d{1,3})(?=[,.;]|$))`,
    `(?<=\\p{Ll} )(?<who5>\\p{Lu}[\\p{L}'’-]{2,20}), (?<n5>\\d{1,2})(?=, )`,
    `\\bin (?:his|her|their) (?:early |mid-?|late )?(?<dec>[2-9]0)s`,
  ].join('|'),
);
const noPerson =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Article|Section|Route|Psalm|Boeing|Friday|Monday|Tuesday|Wednesday|Thursday|Saturday|Sunday)/;

/** The ages of a passage: `aged 45`, `at the age of 45`, `45-year-old`, `Ana Ruiz, 45,`. Ages of buildings count too. */
export function ages(text: string): readonly Age[] {
  if (!/\d|year|\b[Aa]ged?\b/.test(text)) return [];
  const found: Age[] = [];
  for (const match of allMatches(sought.pattern, text)) {
    const g = match.groups ?? {};
    const printed = g.n1 ?? g.n2 ?? g.n3 ?? g.n4 ?? g.n5 ?? g.dec ?? '';
    const value = valueOf(printed);
    const who = g.who3 ?? g.who5;
    const last = (who ?? '').split(' ').at(-1) ?? '';
    if (value === undefined || value > 130 || noPerson.test(last)) continue;
    const end = match.index + match[0].length;
    // Only the number is marked where a name stands before it.
    const start = who ? match.index + match[0].lastIndexOf(printed) : match.index;
    found.push({
      start,
      end: who ? start + printed.length : end,
      value,
      high: g.dec ? value + 9 : value,
      person: who,
    });
  }
  return found;
}

function valueOf(printed: string): number | undefined {
  if (/^\d/.test(printed)) return Number(printed);
  const parts = printed.toLowerCase().split(/[- ]/);
  const values = parts.map((part) => cardinals.get(part));
  return values.reduce<number | undefined>(
    (sum, value) => (sum === undefined || value === undefined ? undefined : sum + value),
    0,
  );
}
