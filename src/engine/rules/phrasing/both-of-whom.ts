import { inStory } from '../../block-rule';
import { expression } from '../../expression';
import { proseMatches, type ProseMatch } from '../../extract/prose';
import { placeOf } from '../../lexicon/places';
import type { Rule } from '../../rule';

const sought = expression(
  String.raw`(?<head>[\p{L}’'-]{2,30})(?:,)? (?<mark>(?<which>both|all|some|many|most|several|neither|none|each|one|two|three|few|half) of whom)\b`,
);
const things = new Set(
  'countries nations states republics kingdoms powers cities towns villages regions provinces territories islands companies firms banks businesses corporations organisations organizations agencies institutions governments ministries departments universities schools hospitals newspapers outlets websites networks platforms airlines carriers manufacturers ships vessels planes aircraft vehicles cars trains buses buildings houses homes bridges weapons missiles drones laws bills measures proposals projects programmes programs reports documents books films songs products devices phones computers cases incidents attacks studies treaties agreements novels guns rifles paintings roads rivers mountains shops factories plants mines fields hotels restaurants markets stations airports ports camps satellites rockets tanks trucks lorries boats ferries yachts statues monuments churches mosques temples theatres theaters museums libraries stadiums colleges medals prizes awards goals matches games tournaments elections referendums wars battles storms earthquakes floods fires viruses vaccines drugs diseases charities unions clubs newspapers magazines channels apps sites'.split(
    ' ',
  ),
);

/** `Whom` for countries, companies and other things: `the two countries, both of whom …`. */
export const bothOfWhom: Rule = {
  severity: 'information',
  summary: '“Of whom” refers to things.',
  check: inStory(function* (block) {
    for (const found of proseMatches(block, sought)) {
      const { match, end } = found;
      const { head = '', which = '', mark = '' } = match.groups ?? {};
      if (!(things.has(head) || placeOf(head)) || ofPersons(found)) continue;
      const at = block.source(end - mark.length, end);
      yield {
        at,
        message: `“${mark}” refers to “${head}”; expected “${which} of which”`,
        fixes: [
          {
            title: `Change to “${which} of which”`,
            safe: false,
            edits: [{ ...block.source(end - 'whom'.length, end), newText: 'which' }],
          },
        ],
      };
    }
  }),
};

/** Persons in the words before, to whom the things belong: `the leaders of France and Spain, both of whom`. */
const persons =
  /(?:\p{Ll}(?:ers|ors|ists|ians|ants|ents|ees|men)|people|children|women|men|families|victims|presidents|ministers|residents|citizens|heads|chiefs|clients|guests|judges|officials|friends|parents|voters|students) (?:of|from|at|in|for) [^,.;]{1,60}$/u;

function ofPersons({ block, start, match }: ProseMatch): boolean {
  const head = match.groups?.head ?? '';
  return persons.test(block.text.slice(Math.max(0, start - 90), start + head.length));
}
