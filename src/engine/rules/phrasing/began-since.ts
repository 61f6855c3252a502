import { inStory } from '../../block-rule';
import { expression } from '../../expression';
import { proseMatches } from '../../extract/prose';
import { months } from '../../lexicon/closed-class';
import type { Rule } from '../../rule';

const month = [...months].join('|');
/** `joined the party since 2005`: done once, with its object or its place. */
const done = String.raw`(?:joined|left|entered|founded|launched) (?:the|a|an|his|her|its|their) (?:(?!first\b|for\b)[\p{L}-]{2,20} ){0,2}(?!time\b)[\p{L}-]{2,20}|(?:came|went) into (?:force|effect|office|power|operation|service)|took (?:office|effect|over)|(?:was|were) first (?:published|opened|held|elected|launched|built|shown|introduced|used)|(?:opened|resigned|arrived)`;
const begun = expression(
  String.raw`\b(?<verb>(?<!(?:has|have|had|having|since|not|been|newly|first|is|are|was|were|be|remained?) )(?:${done}|began|started|commenced|erupted|broke out|(?:was|were) (?:launched|founded|established|opened|created|introduced|formed|signed|elected|appointed|born))(?: to \p{Ll}{2,20}| \p{Ll}{2,20}ing)?(?: (?!and|but|or|which|that|who|when|as|for)\p{Ll}{2,20}){0,2}?) since (?<when>(?:(?:early|late|mid) )?(?:(?:${month})\b|(?:19|20)\d\d\b|the (?:spring|summer|autumn|winter|beginning of)\b|last (?:week|month|year|spring|summer|autumn|fall|winter)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b))`,
);

/** A beginning with a `since`: `began to deteriorate since 2011`. */
export const beganSince: Rule = {
  severity: 'warning',
  summary: 'A beginning, which happens once, is dated with “since”.',
  check: inStory(function* (block) {
    for (const { match, start, end } of proseMatches(block, begun)) {
      const { verb = '', when = '' } = match.groups ?? {};
      const at = block.source(start, end);
      const word = when.startsWith('last') ? '' : when.endsWith('day') ? 'on ' : 'in ';
      const since = start + verb.length + 1;
      const fix = {
        title: word ? `Change “since” to “${word.trim()}”` : 'Remove “since”',
        safe: false,
        edits: [{ ...block.source(since, since + 'since '.length), newText: word }],
      };
      yield {
        at,
        message: `“${verb} since ${when}” dates a beginning with “since”; expected “${word}${when}”, or a verb that lasts`,
        fixes: [fix],
      };
    }
  }),
};
