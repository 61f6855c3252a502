import { phraseTable, type PhraseRow } from './phrase-table';

const modal = '(could|would|should|might|must|may)';

/** Pairs that sound or look alike; each pattern holds the neighbours that show which is meant. */
const rows: readonly PhraseRow[] = [
  [
    new RegExp(
      `\\b${modal} of (?!course|late|all)(been|had|done|gone|seen|known|made|taken|come|said|told|happened|a|the)?\\b(?= |$)`,
      'giu',
    ),
    '$1 have $2',
    'hint',
  ],
  [
    new RegExp(
      `\\b${modal}(n['’]t)? of (been|had|done|gone|seen|known|made|taken|come|said|told|happened|won|lost|given)\\b`,
      'giu',
    ),
    '$1$2 have $3',
  ],
  [
    /\bits (a|an|been|not|going to|also|the (?:first|second|third|only|latest|most))\b(?!-)/giu,
    "it's $1",
  ],
  [
    /\bit['’]s (own|sister|subsidiary|shareholders|employees|headquarters|predecessor|successor|neighbou?rs|citizens|members)\b/giu,
    'its $1',
  ],
  [/\btheir (is|are|was|were|will be|has been|have been)\b(?! (?:own|children))/giu, 'there $1'],
  [/\bthey['’]re (is|was|has)\b/giu, 'there $1'],
  [/\bthey['’]re (are|were|have)\b/giu, 'they $1'],
  [
    /\bthere (own|homes|families|children|lives|parents|country|jobs)\b(?! (?:is|are|was|were|in|that))/giu,
    'their $1',
  ],
  [/\byour (welcome|going to|not going|right that|wrong)\b/giu, "you're $1", 'hint'],
  [
    /\bwho['’]s (name|father|mother|son|daughter|wife|husband|family|body|parents|brother|sister|work|job|house|home|own)\b(?! (?:is|was|are|were|in|at|on|to|for|the))/giu,
    'whose $1',
  ],
  [/\bwhose (been|going to|not)\b/giu, "who's $1"],
  [
    /\b(more|less|fewer|better|worse|rather|other|higher|lower|larger|smaller|bigger|greater|older|younger|longer|earlier|later) then (the|a|an|\d[\d.,]*|half|any|ever|expected|\p{Ll}+ hundred|he|she|they|it|we|in|two|three|four|five|ten|most|usual|before|last)\b(?! of all)/giu,
    '$1 than $2',
  ],
  [
    /\bto loose (the|a|an|his|her|their|its|our|control|money|weight|ground|votes|seats|power|support|jobs)\b/giu,
    'to lose $1',
  ],
  [
    /\b(will|would|could|may|might|can) loose (the|a|an|his|her|their|its|our|control|money|votes|seats|power|support|jobs)\b/giu,
    '$1 lose $2',
  ],
  [
    /\bloosing (the|a|an|his|her|their|its|streak|side|team|candidate|control|money|ground|votes|power)\b/giu,
    'losing $1',
  ],
  [/\b(has|have|had) lead (to|the|a|his|her|by|in|efforts|calls)\b/giu, '$1 led $2'],
  [/\b(was|were|been|is|are|being) lead by\b/giu, '$1 led by'],
  [
    /\b(will|would|could|may|might|can|did|does|not) effect (the|a|an|his|her|their|its|our|people|all|those|everyone|how|many|millions)\b(?! change)/giu,
    '$1 affect $2',
  ],
  [
    /\b(an|no|little|any|positive|negative|adverse|lasting|immediate|devastating|chilling|knock-on) affect\b/giu,
    '$1 effect',
  ],
  [
    /\b(has|have|had) (?:badly )?effected (the|a|an|his|her|their|its|our|people|all|those|many|millions)\b(?! (?:change|release|rescue|arrest|repair))/giu,
    '$1 affected $2',
  ],
  [
    /\b(the|a|his|her|their|its) principle (reason|cause|source|aim|concern|author|actor|dancer|conductor|secretary|goal|objective|reasons|aims|adviser|city|investigator)\b/giu,
    '$1 principal $2',
  ],
  [
    /\b(in|on|as a matter of) principal(?= (?:and|but|to|agreed|that)\b|[,.])/giu,
    '$1 principle',
    'hint',
  ],
  [/\bin the passed (\p{Ll}+)\b/giu, 'in the past $1'],
  [
    /\b(walked|drove|ran|went|sped|marched|rushed|flew|moved|sailed|slipped|pushed) passed (the|a|an|his|her|their|it|them|him|us|police|security)\b/giu,
    '$1 past $2',
  ],
  [/\b(bare|bares|bared) in mind\b/giu, 'bear in mind'],
  [/\b(to|can|could|cannot|will|would|must|please) advice (\p{Ll}+)\b/giu, '$1 advise $2'],
  [
    /\b(some|good|legal|his|her|their|the|medical|expert|bad) advise\b(?! (?:that|the|to|against|on|people|clients|and|users|patients))/giu,
    '$1 advice',
  ],
  [/\bcan breath\b/giu, 'can breathe'],
  [/\bto breath\b/giu, 'to breathe'],
  [
    /\bpeak(ed|s|ing)? (his|her|their|my|our|public|the) (?:interest|curiosity)\b/giu,
    'piqu$1 $2 interest',
    'hint',
  ],
  [/\b(free|full) reign\b(?! of)/giu, '$1 rein'],
  [
    /\breign(s|ed|ing)? in (the|a|his|her|their|its|spending|costs|inflation|excesses|powers?)\b(?= \p{Ll})/giu,
    'rein$1 in $2',
    'hint',
  ],
  [/\btow(s|ed|ing)? the (party )?line\b/giu, 'toe$1 the $2line'],
  [/\bbaited breath\b/giu, 'bated breath'],
  [/\bdeep[- ]seeded\b/giu, 'deep-seated'],
  [/\bfor all intensive purposes\b/giu, 'for all intents and purposes'],
  [/\ball intensive purposes\b/giu, 'all intents and purposes'],
  [/\bcase and point\b/giu, 'case in point'],
  [/\bone in the same\b/giu, 'one and the same'],
  [/\bmute point\b/giu, 'moot point'],
  [/\bslight of hand\b/giu, 'sleight of hand'],
  [
    /\bwet(ted|s|ting)? (the|his|her|their|your|my|our)? ?appetite\b/giu,
    'whet$1 $2 appetite',
    'hint',
  ],
  [/\b(sneak|sneek) peak\b/giu, 'sneak peek'],
  [/\bnip (it|this|that|them) in the butt\b/giu, 'nip $1 in the bud'],
  [/\bextract revenge\b/giu, 'exact revenge'],
  [/\bescape goat\b/giu, 'scapegoat'],
  [/\bhunger pains\b/giu, 'hunger pangs'],
  [/\bcurve (his|her|their|the|its|your|my) (enthusiasm|appetite|spending)\b/giu, 'curb $1 $2'],
  [/\b(wreck|wrecks|wrecked|wrecking|reek|reeks|reeked|reeking) havoc\b/giu, 'wreak havoc'],
  [/\bbutt naked\b/giu, 'buck naked', 'hint'],
  [/\bchaise lounge\b/giu, 'chaise longue', 'hint'],
  [/\bstatue of limitations\b/giu, 'statute of limitations'],
  [/\bundo (influence|pressure|burden|hardship|stress|harm)\b/giu, 'undue $1'],
  [/\btrail (?:and|by) error\b/giu, 'trial and error'],
  [/\b(stands|stood|standing|put) on trail\b/giu, '$1 on trial'],
  [/\b(went|goes|going|go) on trail (for|over|in|on)\b/giu, '$1 on trial $2'],
  [/\b(illicit) (?:a )?(response|reaction|sympathy|information)\b/giu, 'elicit a $2', 'hint'],
  [
    /\belicit (drugs?|trade|arms|substances?|affair|activit(?:y|ies)|funds|trafficking)\b/giu,
    'illicit $1',
  ],
  [/\bimminent domain\b/giu, 'eminent domain'],
  [
    /\b(tenants) of (the (?:faith|religion|party|constitution)|his faith|islam|christianity|democracy)\b/giu,
    'tenets of $2',
  ],
  [/\b(capital) punishment (was|is) lead\b/giu, '$1 punishment $2 led'],
  [/\bpublic pole\b/giu, 'public poll', 'hint'],
  [/\b(opinion|exit) (poles|pole)\b/giu, '$1 polls'],
  [
    /\b(armed|security|military|police) (personal|personel) (were|are|was|in|at|have|had|who|on|from|to)\b/giu,
    '$1 personnel $3',
  ],
  [
    /\ban (hotel|hospital|house|university|union|unique|useful|european|one-\p{Ll}+|year|user|united)\b/giu,
    'a $1',
    'information',
  ],
  [
    /\ba (hour|hours|honest|honou?r|heir|MP|NGO|SUV|FBI|NBA|NFL|MRI|LGBT\p{L}*|HIV|American|Iraqi|Iranian|Israeli|Italian|Indian|Irish|Austrian|Australian|Egyptian|Afghan|African|Asian|Arab|attack|attempt|agreement|election|emergency|estimated|interview|investigation|official|officer|order|open|old|important|increase|independent|international|issue|early|effort|explosion|earthquake|employee|airport|aide|ally|article|appeal|army|agency|airline|accident|arrest|apartment)\b(?![-’'])/gu,
    'an $1',
    'information',
  ],
  [/\balot of\b/giu, 'a lot of'],
  [/\bdespite of\b/giu, 'despite'],
  [/\binspite of\b/giu, 'in spite of'],
  [/\bas oppose to\b/giu, 'as opposed to'],
  [/\bsuppose to (be|have|do|go|get|know)\b/giu, 'supposed to $1'],
  [/\buse to be (?=a\b|the\b|an\b|called|known)/giu, 'used to be '],
  [/\b(comprised) of\b/giu, 'composed of', 'hint'],
  [/\bcentered around\b/giu, 'centered on', 'hint'],
  [/\bdifferent then\b/giu, 'different than', 'information'],
  [
    /\bbetween (\d[\d.,]*) to (\d[\d.,]*)(?! (?:p\.?m|a\.?m))\b/giu,
    'between $1 and $2',
    'information',
  ],
  [/\bfrom (\d{4}) and (\d{4})\b(?=[,.])/giu, 'from $1 to $2', 'hint'],
  [
    /\bone of the (?:most|best|largest|biggest|main|first|few|many) (reason|country|company|player|city|problem|issue|member|team|man|woman|leader|thing)\b/giu,
    '$&s',
    'information',
  ],
  [/\b(these|those) (kind|type|sort) of\b/giu, '$1 $2s of', 'hint'],
  [/\b(discuss|discusses|discussed|discussing) about\b(?! \d)/giu, '$1', 'information'],
  [
    /\b(emphasi[sz]e|emphasi[sz]es|emphasi[sz]ed|emphasi[sz]ing|stress|stresses|stressed|stressing) on (the|that|his|her|their|its)\b/giu,
    '$1 $2',
    'information',
  ],
  [/\b(request|requests|requested|requesting) for (?=(?:the|a|an) \p{Ll}+ to\b)/giu, '$1 ', 'hint'],
  [
    /\b(reach|reaches|reached|reaching|enter|enters|entered|entering|approach|approached|approaching) to (the (?:city|country|town|village|summit|border|building|house|capital))\b/giu,
    '$1 $2',
    'information',
  ],
  [
    /\b(marry|married|marries) with (?!children|kids|two|three|four|one|a\b)(\p{Lu})/gu,
    '$1 $2',
    'hint',
  ],
  [
    /\b(consist|consists|consisted) (?:in|from) (\d|two|three|four|five)/giu,
    '$1 of $2',
    'information',
  ],
  [
    /\b(married|congratulated|blamed|accused) (him|her|them) for (killing|stealing|murdering|lying|raping)\b/giu,
    '$1 $2 of $3',
    'hint',
  ],
  [
    /\baccus(e|es|ed|ing) (\p{Lu}\p{L}+|him|her|them|the government|the police) for (\p{Ll}+ing)\b/gu,
    'accus$1 $2 of $3',
    'information',
  ],
  [/\bmore easy\b/giu, 'easier', 'information'],
  [
    /\bin the same time\b(?= (?:as|that)\b|,)(?<!within the same time)/giu,
    'at the same time',
    'hint',
  ],
  [
    /\bsince (\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|several|many) (years|months|weeks|days|decades)(?=[,.])/giu,
    'for $1 $2',
    'information',
  ],
];

/** Words set for others that sound or look alike, and fixed phrases misheard. */
export const confusables = phraseTable(rows, 'warning');
