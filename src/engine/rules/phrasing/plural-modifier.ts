import type { Article } from '../../article';
import { expression } from '../../expression';
import { namesIn } from '../../extract/entities';
import { isQuoted } from '../../extract/prose';
import { isPeopleWord } from '../../lexicon/places';
import { offices } from '../../lexicon/titles';
import { allMatches } from '../../matches';
import type { Rule } from '../../rule';
import type { Span } from '../../span';
import { structure } from '../../structure';

const candidate = expression(
  String.raw`(?<![\p{L}’'-])(?<!(?!(?:An?|The|His|Her|Its|Their) )\b\p{Lu}\p{L}{0,20} )(?<name>\p{Lu}[\p{L}\p{M}]{2,30})s (?<office>(?:foreign|prime|defence|defense|interior|finance|deputy|former|acting) )?(?<noun>\p{Ll}{3,20})\b`,
);
const moreRoles = new Set(
  'member official officials members source sources insider insiders troops forces soldiers government lawmakers authorities president spokespeople parliament capital army economy deputies military delegation ambassadors ministers diplomats negotiators regime'.split(
    ' ',
  ),
);

/** A proper name in the plural before a role: `Kremlins member`. */
export const pluralModifier: Rule = {
  severity: 'warning',
  summary: 'A proper name stands in the plural before a role or title.',
  *check(article) {
    for (const block of article.read(structure).story) {
      for (const { name, role, start, end } of block.read(rolesBehindNames)) {
        if (!isSlip(article, name) || isQuoted(block, start, end)) continue;
        const at = block.source(start, end);
        yield {
          at,
          message: `“${name}s ${role}” has the name in the plural; expected “${name} ${role}”, or another title`,
          fixes: [
            {
              title: `Change to “${name} ${role}”`,
              safe: false,
              edits: [{ ...at, newText: `${name} ${role}` }],
            },
          ],
        };
      }
      yield undefined;
    }
  },
};

/** Of a team: its name is plural by right, `the Panthers captain`. */
const ofTeam = /^(?:captain|coach|manager|skipper|striker|defender|goalkeeper|player|owner)$/u;

interface RoleBehindName extends Span {
  /** Without the s. */
  readonly name: string;
  readonly role: string;
}

function rolesBehindNames(text: string): readonly RoleBehindName[] {
  return allMatches(candidate.pattern, text).flatMap((match) => {
    const { name = '', office = '', noun = '' } = match.groups ?? {};
    if ((!offices.has(noun) && !moreRoles.has(noun)) || ofTeam.test(noun)) return [];
    const start = match.index;
    return [{ name, role: office + noun, start, end: start + match[0].length }];
  });
}

/** Whether the story uses the name without the s, and with it only here. Teams and parties are plural by right. */
function isSlip(article: Article, name: string): boolean {
  if (isPeopleWord(name) || isPeopleWord(`${name}s`)) return false;
  // `A Teamster`: one of many who bear the plural.
  if (
    new RegExp(`\\b[Aa]n? ${name}(?:[.,]| (?:was|is|has|who|had|said|told)\\b)`, 'u').test(
      article.text,
    )
  )
    return false;
  const counts = article.read(partCounts);
  return counts.has(name) && (counts.get(`${name}s`) ?? 0) <= 1;
}

/** How many names of the story have this word among theirs. */
function partCounts(article: Article): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { fact } of article.read(namesIn))
    for (const part of new Set(fact.parts)) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}
