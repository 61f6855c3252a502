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
  String.raw`^(?<mark>(?<opener>(?:Born|Raised|Educated|Asked|Arrested|Elected|Appointed|Speaking(?! of)|Writing|Addressing|Having \p{Ll}{3,20}|Walking|Running|Driving|Standing|Sitting|Looking|Aged \d{1,3})\b[^,;:“”"]{3,90}), (?<two>(?:his|her|their|its) \p{Ll}{3,20}|there (?:is|was|were|are)))(?! \p{Ll}{1,20} (?:told|asked|said))`,
  'u',
);
const finite = String.raw`(?:is|was|were|are|has|had|will|would|came|hit|said|\p{Ll}{2,14}ed)\b`;
/** What cannot speak, walk or look: `Speaking to reporters, the plan was …`. */
const lifeless = expression(
  String.raw`^(?<mark>(?<opener>(?:Speaking(?! of)|Addressing|Asked|Walking|Driving|Arriving|Standing|Sitting|Looking|Returning|Waking|Running|Writing)\b[^,;:“”"]{3,90}), (?<two>(?:the|a|an|his|her|its|their) (?:\p{Ll}{3,14} )?(?:plan|law|bill|building|house|deal|agreement|vote|decision|idea|proposal|sea|city|town|village|bridge|road|war|strike|attack|budget|price|question|issue|situation|problem|car|bus|train|tax|election|summit|meeting|report|answer|door|fire|crowd|view)) ${finite})`,
  'u',
);
/** People are not founded or built: `Founded in 1920, the mayor …`. */
const founded = expression(
  String.raw`^(?<mark>(?<opener>(?:Founded|Built|Established|Completed|Constructed|Published)\b(?! by\b)[^,;:“”"]{3,60}), (?<two>the (?:mayor|president|minister|prime minister|governor|director|chairman|judge|police)|he|she) ${finite})`,
  'u',
);
/** What happens or is made, and does nothing by itself. */
const thing =
  '(?:plan|law|bill|deal|agreement|treaty|accord|vote|decision|idea|proposal|war|trial|case|career|economy|work|task|job|scandal|budget|question|issue|situation|problem|answer|reply|statement|meeting|election|campaign|contract|verdict|letter|document|report|speech|project|attack|crisis|debate|war|picture|result|results|bridge|road|building|picture|news|law|truce|ceasefire|border|strike|explosion|blast|bomb|shot|storm|fire|lorry|truck|tree|tears)';
/** What only people do. */
const deeds =
  'meeting|signing|leaving|visiting|speaking|losing|crossing|raising|cutting|asking|reading|hearing|talking|taking|making|driving|walking|watching|arriving|returning|eating|hiding|serving|studying|working|living|learning|announcing|discussing|considering|examining|reviewing|inspecting|touring|marching|fighting|fleeing|escaping|surrendering|voting|telling|saying|giving|receiving|finding|discovering|seeing|looking|listening|writing|spending|buying|selling|paying|investigating|negotiating|travelling|traveling|waiting|becoming a|being (?:elected|appointed|arrested|sworn in|asked|told)';
/** `After meeting the president, the agreement was signed`; `Having won, the work begins`. */
const gerund = expression(
  String.raw`^(?<mark>(?<opener>(?:(?:After|Before|While|When|By|On|Upon|Since) (?:${deeds})|Having \p{Ll}{3,20}|When (?:asked|questioned|pressed|confronted)|(?:Fearing|Hoping|Wanting|Expecting|Believing|Knowing|Realising|Realizing|Driving|Walking|Running|Crossing|Sentenced|Jailed|Arrested|Elected|Appointed|Convicted|Accused|Diagnosed|Wounded|Injured|Educated|Born|Raised))\b[^,;:“”"]{3,90}), (?<two>(?:the|an?|no) (?:\p{Ll}{3,14} )?${thing})) (?:(?:of|against|for|ahead of|in|on|behind|before) (?:(?:the|his|her|a) )?\p{Ll}{3,20} )?(?:${finite}|begins|lasted|took|hit|injured|killed|struck|became|ended|fell|made|put)`,
  'u',
);
/** `Based in Geneva, its director …`: what is based there is the body. */
const based = expression(
  String.raw`^(?<mark>(?<opener>(?:Based|Headquartered|Founded|Established|Located|Situated)\b[^,;:“”"]{3,60}), (?<two>its (?:\p{Ll}{3,14} )?(?:director|head|leader|chairman|chairwoman|president|founder|members|workers|staff|owners?|editor|chief|boss))) ${finite}`,
  'u',
);
/** `As a former soldier, the war is …`. */
const asPerson = expression(
  String.raw`^(?<mark>(?<opener>As an? (?:(?:former|young|retired|lifelong|serving|trained) )?(?:soldier|child|boy|girl|student|lawyer|teacher|mother|father|doctor|nurse|journalist|politician|refugee|immigrant|farmer|officer|pilot|diplomat|prisoner|widow|veteran|economist|historian|judge)\b[^,;:“”"]{0,40}), (?<two>the (?:\p{Ll}{3,14} )?${thing})) ${finite}`,
  'u',
);
/** `Born in Aleppo, his parents sent him away`: it is not the parents who were born there. */
const bornTo = expression(
  String.raw`^(?<mark>(?<opener>(?:Born|Raised)\b[^,;:“”"]{3,60}), (?<two>(?:his|her) (?:parents|father|mother|family))) (?:sent|moved|left|took|brought|fled|died|was|were|had|taught)\b`,
  'u',
);
const openers = [bornTo, based, oneThenTwo, participle, lifeless, founded, gerund, asPerson];
/** Relatives act themselves: `Speaking in court, his mother said …`. */
const someone = pattern(
  String.raw`(?:mother|father|wife|husband|partner|sister|brother|son|daughter|parents|family|lawyers?|attorneys?|solicitor|agent|spokes\p{Ll}{1,20}|counterpart|successor|predecessor|boss|colleagues?|friends?|aides?|team|widow|uncle|aunt|cousin|doctors?|manager|coach|opponents?|rivals?|deputy|neighbou?rs?|supporters?|followers|critics|officials?|voice|own)$`,
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
      const meant = someone.test(two) && !bornTo.pattern.test(text) && !based.pattern.test(text);
      if (!mark || !opener || meant || isQuoted(block, start, start + mark.length)) continue;
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
