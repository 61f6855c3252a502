import { proseMatches } from '../../extract/prose';
import type { Rule } from '../../rule';

const vague =
  /(?<![\p{L}’'-])(?:(?:[Ss]ome |[Mm]any |[Mm]ost |[Ss]everal )?(?:[Aa]nalysts|[Ee]xperts|[Oo]bservers|[Cc]ritics|[Cc]ommentators|[Ii]nsiders|[Ss]ources|[Ww]itnesses|[Ss]pecialists) (?:have )?(?:say|said|says|believe|believed|think|argue|argued|warn|warned|fear|suggest|suggested|expect|claim|claimed)|[Ii]t (?:is|was) (?:widely )?(?:believed|thought|understood|reported|rumoured|rumored) that|[Aa]ccording to (?:some )?(?:sources|reports|experts|analysts|observers|insiders|rumou?rs))\b/gu;

/** A statement given to nobody in particular: `Analysts say …`. */
export const vagueAttribution: Rule = {
  severity: 'hint',
  summary: 'A statement is given to nobody in particular.',
  *check(article) {
    for (const found of proseMatches(article, vague)) {
      if (!found) {
        yield undefined;
        continue;
      }
      const { block, start, end } = found;
      yield {
        at: block.source(start, end),
        message: `“${block.text.slice(start, end)}” names nobody; expected who, or how many`,
      };
    }
  },
};
