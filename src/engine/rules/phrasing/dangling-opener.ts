import { inStory } from '../../block-rule';
import { expression } from '../../expression';
import { isQuoted } from '../../extract/prose';
import { sentences } from '../../extract/sentences';
import { sieve } from '../../extract/sieve';
import type { Rule } from '../../rule';
import { pattern } from '../../letters';

const name = String.raw`\p{Lu}[\p{L}\p{M}’'-]{1,30}(?: \p{Lu}[\p{L}\p{M}’'-]{1,30}){0,2}`;
/** `After he came to power, Karst and Venn …`: one person opens, two go on. */
const oneThenTwo = expression(
  String.raw`^(?<mark>(?<opener>(?:After|Before|When|While|Since|Once|As|Until) (?<one>he|she)\b[^,;:“”"]{3,90}), (?<two>${name} and ${name}) (?!who\b|whose\b|said\b)\p{Ll}{2,20})`,
  'u',
);
/** `Born in the north, his career …`: what was born, asked or raised is a person, not what is his. */
const participle = expression(
  String.raw`^(?<mark>(?<opener>(?:Born|Raised|Educated|Asked|Arrested|Elected|Appointed|Speaking|Writing|Addressing|Having \p{Ll}{3,20}|Walking|Running|Driving|Standing|Sitting|Looking|Aged \d{1,3})\b[^,;:“”"]{3,90}), (?<two>(?:his|her|their|its) \p{Ll}{3,20}|there (?:is|was|were|are)))(?! \p{Ll}{1,20} (?:told|asked|said))`,
  'u',
);
const finite = String.raw`(?:is|was|were|are|has|had|will|would|came|hit|said|\p{Ll}{2,14}ed)\b`;
/** What cannot speak, walk or look: `Speaking to reporters, the plan was …`. */
const lifeless = expression(
  String.raw`^(?<mark>(?<opener>(?:Speaking|Addressing|Asked|Walking|Driving|Arriving|Standing|Sitting|Looking|Returning|Waking|Running|Writing)\b[^,;:“”"]{3,90}), (?<two>(?:the|a|an|his|her|its|their) (?:\p{Ll}{3,14} )?(?:plan|law|bill|building|house|deal|agreement|vote|decision|idea|proposal|sea|city|town|village|bridge|road|war|strike|attack|budget|price|question|issue|situation|problem|car|bus|train|tax|election|summit|meeting|report|answer|door|fire|crowd|view)) ${finite})`,
  'u',
);
/** People are not founded or built: `Founded in 1920, the mayor …`. */
const founded = expression(
  String.raw`^(?<mark>(?<opener>(?:Founded|Built|Established|Completed|Constructed|Published)\b(?! by\b)[^,;:“”"]{3,60}), (?<two>the (?:mayor|president|minister|prime minister|governor|director|chairman|judge|police)|he|she) ${finite})`,
  'u',
);
const openers = [oneThenTwo, participle, lifeless, founded];
/** Relatives act themselves: `Speaking in court, his mother said …`. */
const someone = pattern(
  String.raw`(?:mother|father|wife|husband|partner|sister|brother|son|daughter|parents|family|lawyers?|attorneys?|solicitor|agent|spokes\p{Ll}+|counterpart|successor|predecessor|boss|colleagues?|friends?|aides?|team|widow|uncle|aunt|cousin|doctors?|manager|coach|opponents?|rivals?|deputy|neighbou?rs?|supporters?|followers|critics|officials?|voice|own)$`,
  'u',
);

/** An opening clause whose subject is not the sentence's. */
export const danglingOpener: Rule = {
  severity: 'information',
  summary: 'An opening clause hangs on a subject that is not the sentence’s.',
  check: inStory(function* (block) {
    if (block.shape !== 'paragraph') return;
    const held = block.read(sieve);
    const near = openers.filter(({ triggers }) => held.meets(triggers));
    if (!near.length) return;
    for (const { text, start } of block.read(sentences)) {
      const groups = near.map(({ pattern }) => pattern.exec(text)?.groups).find((found) => found);
      const { mark, opener, one, two = '' } = groups ?? {};
      if (!mark || !opener || someone.test(two) || isQuoted(block, start, start + mark.length))
        continue;
      yield {
        at: block.source(start, start + mark.length),
        message:
          one === undefined
            ? `“${opener}” hangs on “${two}”; expected the person it speaks of as the subject`
            : `“${one}” in “${opener}” stands against “${two}”; expected one subject, or the name`,
      };
    }
  }),
};
