import { inStory } from '../../block-rule';
import { expression } from '../../expression';
import { proseMatches } from '../../extract/prose';
import type { Rule } from '../../rule';

const vague = expression(
  String.raw`(?<![\p{L}’'-])(?:(?:[Ss]ome |[Mm]any |[Mm]ost |[Ss]everal )?(?:[Aa]nalysts|[Ee]xperts|[Oo]bservers|[Cc]ritics|[Cc]ommentators|[Ii]nsiders|[Ss]ources|[Ww]itnesses|[Ss]pecialists) (?:have )?(?:say|said|says|believe|believed|think|argue|argued|warn|warned|fear|suggest|suggested|expect|claim|claimed)|[Ii]t (?:is|was) (?:widely )?(?:believed|thought|understood|reported|rumoured|rumored) that|[Ii]t has been (?:widely )?(?:reported|claimed|said|alleged|suggested|rumou?red) that|[Tt]here (?:are|were|have been) (?:also )?(?:fears|claims|rumou?rs|suggestions|allegations|reports) that|(?<=^|[.!?] )(?:Reportedly|Allegedly|Purportedly),|(?:is|are|was|were) (?:widely )?(?:said|rumou?red) to (?:be|have)|[Mm]any (?:people )?(?:say|believe|argue|fear)|[Aa]ccording to (?:some )?(?:sources|reports|experts|analysts|observers|insiders|rumou?rs))(?![\p{L}])`,
);

/** A statement given to nobody in particular: `Analysts say …`. */
export const vagueAttribution: Rule = {
  severity: 'hint',
  summary: 'A statement is given to nobody in particular.',
  check: inStory(function* (block) {
    for (const { start, end } of proseMatches(block, vague))
      yield {
        at: block.source(start, end),
        message: `“${block.text.slice(start, end)}” names nobody; expected who, or how many`,
      };
  }),
};
