import { inStory } from '../../block-rule';
import { expression, type Expression } from '../../expression';
import { proseMatches, type ProseMatch } from '../../extract/prose';
import { isClosedClass, sayingVerbs } from '../../lexicon/closed-class';
import { baseOfRegular, basesInEd, byPast, pasts, purePasts } from '../../lexicon/verb-forms';
import type { Rule } from '../../rule';
import { changeTo } from './change-to';
import { pattern } from '../../letters';

/** What may stand between an auxiliary and its verb. */
const between = String.raw`(?:(?:not|never|already|also|now|just|since|then|even|only|\p{Ll}{3,12}ly) )?`;

/** Pasts that are nouns too: taken for verbs only where a verb's company follows. */
const alsoNouns = String.raw`(?:rose|spoke|fell|broke|saw|forgot)(?= (?:to|by|from|in|into|with|again|the|his|her|its|their|on|out|up|down)\b)`;
/** A regular past with its object. */
const regular = String.raw`(?!(?:${basesInEd})\b)\p{Ll}{3,14}[^e\W]ed(?= (?:the|a|an|his|her|its|their|him|them|it|to)\b)`;

interface Slip {
  readonly sought: Expression;
  /** The form that belongs there; `undefined` where it cannot be told. */
  readonly expected: (verb: string) => string | undefined;
}

const base = (past: string) => byPast.get(past)?.base ?? baseOfRegular(past);
const participle = (past: string) => byPast.get(past)?.participle;

/** Verbs and adjectives after which `to` opens an infinitive. */
const governs =
  'want|wants|wanted|decided|decides|plans|planned|able|unable|began|begun|tried|tries|trying|hopes|hoped|hoping|forced|failed|refused|allowed|expected|vowed|pledged|promised|managed|likely|ordered|order|intends|intended|attempted|prepared|threatened|wish|wishes|wished';

const slips: readonly Slip[] = [
  // `has became`, `had went`: the past where the participle belongs.
  {
    sought: expression(
      String.raw`(?<![\p{L}’'-])(?<aux>has|have|had|having) ${between}(?<verb>${purePasts}|${alsoNouns})(?![\p{L}’'-])`,
    ),
    expected: participle,
  },
  // `was took`, `been stole`, `been began`.
  {
    sought: expression(
      String.raw`(?<![\p{L}’'-])(?<aux>is|are|was|were|been|being) ${between}(?<verb>took|gave|wrote|chose|stole|threw|overthrew|undertook|overtook|withdrew|forgave|forbade|drove|shook|began|(?<=been )(?:went|came|became|knew|grew|drew|flew|ate|swore|tore|hid))(?![\p{L}’'-])`,
    ),
    expected: participle,
  },
  // `did not knew`, `didn’t wanted`.
  {
    sought: expression(
      String.raw`(?<![\p{L}’'-])(?<aux>(?:did|do|does)(?: not|n['’]t)) (?:\p{Ll}{3,12}ly )?(?<verb>${pasts}|met|left|lost|made|told|(?!(?:${basesInEd})\b)\p{Ll}{3,14}[^e\W]ed)(?![\p{L}’'-])`,
    ),
    expected: base,
  },
  // `will took`, `could became`.
  {
    sought: expression(
      String.raw`(?<![\p{L}’'-])(?<aux>will|would|could|should|must|may|might|can|cannot|shall) (?:(?:not|never|also|soon|now|\p{Ll}{3,12}ly) )?(?<verb>${pasts}|${alsoNouns}|${regular})(?![\p{L}’'-])`,
    ),
    expected: base,
  },
  // `wanted to went`, `forced to left the`, `planned to opened a`.
  {
    sought: expression(
      String.raw`(?<![\p{L}’'-])(?<aux>(?:${governs}) (?:not )?to) (?<verb>${pasts}|(?:left|lost|made|told|met)(?= (?:the|a|an|his|her|its|their|him|them|it)\b)|${regular})(?![\p{L}’'-])`,
    ),
    expected: base,
  },
  // `is suppose to`, `was know for`.
  {
    sought: expression(
      String.raw`(?<![\p{L}’'-])(?<aux>is|are|was|were|been|be) (?:(?:not|also|now|\p{Ll}{3,12}ly) )?(?<verb>suppose(?= to)|expect(?= to)|schedule(?= (?:to|for))|know(?= (?:for|as|to))|locate(?= in)|force(?= to)|allow(?= to)|oblige(?= to)|accuse(?= of))(?![\p{L}’'-])`,
    ),
    expected: (verb) => (verb === 'know' ? 'known' : verb.endsWith('e') ? `${verb}d` : `${verb}ed`),
  },
];

/** After these a clause may end in the auxiliary: `all he had went to the poor`, `those who could fled`. */
const opensClause = pattern(
  String.raw`(?:^|[^\p{L}])(?:what|whatever|all|everything|anything|nothing|little|few|much|who|that|which|than|as|where|how|whoever|wherever)(?: (?:he|she|it|they|we|you|i|one|\p{Lu}\p{L}{1,20}|the \p{Ll}{2,15}))? $`,
  'iu',
);
/** `political will`, `God’s will`, `a can`: a noun. */
const nounBefore = pattern(
  String.raw`(?:^|[^\p{L}])(?:the|a|an|this|that|his|her|its|their|our|my|your|own|free|good|ill|political|popular|public|national|collective|living|last|iron|strong|of|and|\p{L}{2,20}['’]s?) $`,
  'iu',
);
const alsoNoun = /^(?:will|can|might|must|may)$/u;

/** A verb in a form that its auxiliary cannot have: `has became`, `will went`, `did not knew`. */
export const verbForm: Rule = {
  severity: 'warning',
  summary: 'A verb stands in a form that does not go with its auxiliary.',
  check: inStory(function* (block) {
    for (const { sought, expected } of slips)
      for (const found of proseMatches(block, sought)) {
        const { aux = '', verb = '' } = found.match.groups ?? {};
        const by = endsClause(found, aux) ? undefined : expected(verb);
        if (by === undefined || by === verb) continue;
        yield {
          at: block.source(found.start, found.end),
          message: `“${verb}” does not go with “${aux}”; expected “${by}”`,
          fixes: [changeTo(block.source(found.end - verb.length, found.end), by)],
        };
      }
  }),
};

/** Whether the auxiliary is the last word of its own clause, or no auxiliary at all. */
function endsClause({ block, start }: ProseMatch, aux: string): boolean {
  const before = block.text.slice(Math.max(0, start - 60), start);
  if (opensClause.test(before) || (alsoNoun.test(aux) && nounBefore.test(before))) return true;
  // `the money they had went`: a noun, and the subject of a clause that belongs to it.
  const noun = /(\p{L}+) (?:he|she|it|they|we|you|I) $/u.exec(before)?.[1]?.toLowerCase();
  return noun !== undefined && !isClosedClass(noun) && !sayingVerbs.has(noun);
}
