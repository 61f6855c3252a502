import { exactShape, shape, type ShapeMatch } from '../../extract/figures/shapes';
import { quoted } from '../../figures/format';
import { overShapes, type Verdict } from '../../figures/over-shapes';
import type { Rule } from '../../rule';

const fall =
  '(?:fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slump(?:s|ed)?|plung(?:e|es|ed)|shrank|shrunk|cut|reduc(?:e|es|ed|ing|tion)|down|slash(?:ed)?|plummet(?:ed)?|sank|tumbled|lost|contracted)';
/** What makes something less, and says of what. */
const fell =
  '(?:cut|cuts|cutting|reduc(?:e|es|ed|ing)|slash(?:es|ed|ing)?|lower(?:s|ed|ing)?|shrink(?:s|ing)?|shrank|decreas(?:e|es|ed|ing)|halv(?:e|es|ed))';
/** Shares of a whole under a name of their own. */
const rates =
  '(?:turnout|unemployment|joblessness|(?:relative )?humidity|(?:literacy|jobless|unemployment|vaccination|occupancy|survival|mortality|fatality|poverty|conviction|employment) rate|approval rating)';
const people =
  '(?:voters?|respondents|adults|people|members|residents|households|americans|women|men|children|students|pupils|patients|workers|those|votes?|seats|citizens|teachers|homes|schools|staff|employees|ballots|precincts|polling stations|passengers|victims|companies|firms|families|beds|the (?:population|vote|electorate|seats|votes|members|voters|workforce|staff|land|area))';

const falls = [
  shape(
    `${fall}(?: by| as much as| more than| another| a further)? ?(?:about |some |nearly )?{p:p}(?! of (?!(?:its|their|his|her) ))`,
  ),
  // reduced deaths by 180 percent
  shape(
    `${fell} (?:\\p{L}+ ){1,4}by (?:about |some |nearly |as much as |up to |more than )?{p:p}(?! of)`,
  ),
  shape(`{p:p} (?:\\p{L}+ )?(?:drop|fall|decline|decrease|reduction|cut|slump|plunge)(?!\\p{L})`),
];
const wholes = [
  shape(
    `{p:p} of (?:the |all |its |their |our |eligible |registered |likely |\\p{L}+ )?${people}(?!\\p{L})`,
  ),
  shape(
    `${rates}(?: \\p{L}+){0,3} (?:was|of|is|stands at|stood at|at|reached|hit|to) (?:about |some |nearly |almost |over )?{p:p}(?! of)`,
  ),
  exactShape(`{p:p} of (?:all )?\\p{Lu}\\p{L}+(?:ns|ers|ards)(?= \\p{Ll})`),
  shape(`{p:p} (?:contained|chance|probability|likelihood|turnout|odds)`),
];

/** A percentage that nothing can come to: a fall by more than all, more than all of the voters. */
export const impossiblePercent: Rule = {
  severity: 'warning',
  summary: 'A percentage over 100 of what cannot be more than all.',
  check: overShapes([...falls, ...wholes], judge),
};

function judge(match: ShapeMatch): Verdict {
  const p = match.figure('p');
  if (!p || p.range || p.value <= 100) return undefined;
  const { block } = match;
  // `150 percent of the members it had in 2010` compares; it takes no part.
  const after = block.text.slice(match.end, match.end + 30);
  if (
    /^ (?:it|they|he|she|we|that|in \d{4}|the year before|last year|needed|required|compared)/.test(
      after,
    )
  )
    return undefined;
  return {
    at: block.source(p.start, p.end),
    message: `${quoted(block, p)} cannot be: nothing falls by more than all of itself, and no part is more than the whole`,
    why: 'Over 100 percent only a growth or a comparison is possible.',
  };
}
