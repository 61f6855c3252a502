import { inStory } from '../../block-rule';
import { expression } from '../../expression';
import { proseMatches } from '../../extract/prose';
import { placeOf } from '../../lexicon/places';
import type { Rule } from '../../rule';

const sought = expression(
  String.raw`(?<head>[\p{L}’'-]{2,30})(?:,)? (?<mark>(?<which>both|all|some|many|most|several|neither|none|each|one|two|three|few|half) of whom)\b`,
);
const things = new Set(
  'countries nations states republics kingdoms powers cities towns villages regions provinces territories islands companies firms banks businesses corporations organisations organizations agencies institutions governments ministries departments universities schools hospitals newspapers outlets websites networks platforms airlines carriers manufacturers ships vessels planes aircraft vehicles cars trains buses buildings houses homes bridges weapons missiles drones laws bills measures proposals projects programmes programs reports documents books films songs products devices phones computers cases incidents attacks studies treaties agreements'.split(
    ' ',
  ),
);

/** `Whom` for countries, companies and other things: `the two countries, both of whom …`. */
export const bothOfWhom: Rule = {
  severity: 'information',
  summary: '“Of whom” refers to things.',
  check: inStory(function* (block) {
    for (const { match, end } of proseMatches(block, sought)) {
      const { head = '', which = '', mark = '' } = match.groups ?? {};
      if (!(things.has(head) || placeOf(head))) continue;
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
