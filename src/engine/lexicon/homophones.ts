import { phraseTable, type PhraseRow } from './phrase-table';

/** Words of one sound, or nearly, and `a` before a vowel; each pattern holds the neighbours that show which is meant. */
const rows: readonly PhraseRow[] = [
  // The sound that follows decides between `a` and `an`; `h`, `u`, `eu` and `o` can sound either way.
  [
    /(?<![\p{L}\p{M}’'-])an ((?=\p{Ll}{0,12}[aeiouy])[bcdfgjklmnpqrstvwz]\p{Ll}{2,24})(?![\p{L}.’'])/gu,
    'a $1',
  ],
  [
    /(?<![\p{L}\p{M}’'-])a ((?!(?:and|are|as|at|all|am|any|about|after|also|if|in|into|is|it|even|either|eu|ewe)\b|eu|ewe)[aei]\p{Ll}{2,24})(?![\p{L}.’'])/gu,
    'an $1',
  ],
  // Effect is the noun, affect the verb; to effect is to bring about.
  [
    /\b(will|would|could|may|might|can|should|must|did|does|do|to|not|n['’]t)( (?:also|not|\p{Ll}{3,12}ly))? effect (?!(?:(?:a|an|the|any|this|that|such|real|some|his|her|their|its|meaningful|lasting|radical|political|social|positive) ){0,3}(?:\p{Ll}{3,14} )?(?:changes?|reforms?|transition|transformation|repairs?|release|entry|arrests?|rescue|escape|cures?|recovery|compromise|settlement|solution|merger|transfer|sale|improvements?|reconciliation|purpose|end|shift|revolution)\b)(?=(?:the|a|an|his|her|their|its|our|your|my|him|them|us|people|all|those|how|many|millions|thousands|everyone|every|each|both|other|only)\b)/giu,
    '$1$2 affect ',
  ],
  [
    /\b(badly|severely|adversely|negatively|directly|seriously|deeply|greatly|strongly|worst|most) effect(ed|s|ing)? (?=(?:by|the|his|her|their|its|our|people|all|areas?|communities|families|countries)\b)/giu,
    '$1 affect$2 ',
  ],
  [
    /\b(side|special|sound|placebo|ripple|knock-on|domino|greenhouse|snowball|opposite|desired|full|immediate|net|overall|cumulative|adverse|same|little|lasting|long-term|profound|harmful) affect(s?)(?! (?:the|how|what|your|my|his|her|their|our|its|it|us|them|people|human|other|all|an?|both|every|many|most)\b)(?![\p{L}’'-])/giu,
    '$1 effect$2',
  ],
  [
    /\b(take|takes|took|taken|taking|into|in|with immediate|to great|to good|to little|to no) affect\b/giu,
    '$1 effect',
  ],
  [/\b(cause and|the|an|any) affect(s?) (of|on)\b/giu, '$1 effect$2 $3'],
  // Were and where, here and hear, there and their, its and it’s, then and than.
  [
    /\b(they|we|you|who|troops|soldiers|people|men|women|children|residents|forces|officials|police|victims|families|villagers|rebels|workers|students|passengers|prisoners) where (?=(?:not|also|still|already|being|forced|killed|held|taken|told|sent|given|made|found|seen|left|withdrawn|going|trying|\p{Ll}{3,14}(?:ed|ing))\b)/giu,
    '$1 were ',
  ],
  [
    /\b(from|the (?:place|town|city|village|house|area|spot|country|region)) were (?=(?:the|he|she|they|it|his|her|their|fighting|most|many)\b(?! (?:most|worst|only|first|last|same)\b))/giu,
    '$1 where ',
    'information',
  ],
  [
    /\b(will|to|could|can|would|court|judges?|jury) here (the (?:case|appeal|evidence|arguments?|complaint|petition))\b/giu,
    '$1 hear $2',
  ],
  [
    /(?<=^|[.!?] )There (goal|aim|plan|homes?|leaders?|families|children|lives|country|houses?|army|only|main|first|own|demands?|victory|team|party|decision|economy|children|government|leader) (?=(?:is|was|are|were|has|have|will)\b)/gu,
    'Their $1 ',
  ],
  [
    /\b(its) (not|been|clear|unclear|hard|easy|difficult|likely|unlikely|possible|impossible|too early|too late|because|called|named) (?=(?:that|to|who|what|how|why|whether|when|for|the|a|going|a|in|yet|clear|easy|enough|known|been)\b)/giu,
    "it's $2 ",
  ],
  [
    /\b(gave|give|gives|lost|lose|loses|won|kept|changed|opened|closed|announced|held|sent|moved|in|of|on|for|from|by|with|to) it['’]s (only|own|first|last|approval|leader|leaders|president|members|forces|troops|borders?|territory|economy|currency|army|people|government|allies|support|plans?|policy|citizens|capital|headquarters|staff|profits?|shares?|sales|name|new|former|main|latest)\b(?! (?:a|the|that|who|which)\b)/giu,
    '$1 its $2',
  ],
  [
    /\b(more|less) (expensive|important|difficult|likely|dangerous|serious|powerful|popular|effective|severe|common|successful|controversial|complicated|severe|violent|costly|valuable|crowded|secure|stable|recent|frequent|people|money|votes|seats|time) then (?!(?:and|again|as|by|when|in|on|at)\b)/giu,
    '$1 $2 than ',
  ],
  // Led, passed, hanged and other pasts that sound like another word.
  [
    /\b((?:minister|president|leader|general|commander|captain|envoy|chairman|mayor|senator|governor|he|she|who)) lead (?=(?:the|a|an|his|her|its|their) (?:\p{Ll}{3,14} )?(?:delegation|talks|party|team|army|country|protests?|attack|government|revolt|rebellion|mission|negotiations|campaign|investigation|search|march)\b)/giu,
    '$1 led ',
    'information',
  ],
  [
    /\b(sides?|party|parties|parliament|senate|house|law|bill|council|they|he|she|it) past (the (?:deadline|bill|law|budget|motion|measure|resolution|test|vote|amendment|border))\b/giu,
    '$1 passed $2',
  ],
  [
    /\bdiffus(e|es|ed|ing) (?=(?:the |a |an |any |this |these |those )?(?:\p{Ll}{3,14} )?(?:tensions?|crisis|crises|situation|conflict|row|standoff|dispute|anger|bombs?|mines?|device|stand-off)\b)/giu,
    'defus$1 ',
  ],
  [
    /\b(a|the|secret|arms|weapons|large|huge|small) cash of (weapons|arms|ammunition|explosives|rifles|guns|grenades|drugs|documents)\b/giu,
    '$1 cache of $2',
  ],
  [
    /\bsoul (survivors?|purpose|reason|owner|heir|source|exception|candidate|responsibility|contender)\b/giu,
    'sole $1',
  ],
  [/\bcounsel of (ministers|europe|elders|state|churches)\b/giu, 'council of $1'],
  [
    /\b(the|a|city|local|security|town|county|provincial) counsel (?=(?:voted|approved|rejected|elections?|members?|leaders?|seats?)\b)/giu,
    '$1 council ',
  ],
  [
    /\b(?<!\p{Lu}\p{L}{0,12} )(the|its|their|a) capitol of (?=the (?:province|region|country|state)\b)/giu,
    '$1 capital of ',
  ],
  [
    /\b(the|a|school|former|head|assistant|deputy) principle of (?=(?:the|a) (?:school|college|academy)\b)/giu,
    '$1 principal of ',
  ],
  [
    /\bwav(e|es|ed|ing) (his|her|their|its|the) (right|rights|immunity|privilege|requirements?|fee|fees|claim|charges?)\b(?! (?:hand|arm)\b)/giu,
    'waiv$1 $2 $3',
  ],
  [
    /\bbreech(es|ed|ing)? (?=(?:of|the|its|their) ?(?:the )?(?:contract|law|laws|rules|agreement|treaty|wall|walls|border|truce|ceasefire|dam|trust|security|peace|terms|deal|duty|sanctions)\b)/giu,
    'breach$1 ',
  ],
  [/\b(a|in|of) breech of\b/giu, '$1 breach of'],
  [
    /\b(a|the|no|clean|sharp|final) brake (with|from) (?=(?:the past|tradition|precedent|the party|the union|his|her|its|policy|protocol)\b)/giu,
    '$1 break $2 ',
  ],
  [
    /\b(in|amid|through) the mist of (?=(?:a|an|the|its|his|her|their) (?:\p{Ll}{3,14} )?(?:crisis|scandal|campaign|war|election|row|talks|recession|pandemic|dispute|debate|battle)\b)/giu,
    '$1 the midst of ',
  ],
  [
    /\bquiet (sure|clear|likely|often|a few|some time|simply|possible|different|similar|good|well|high|low|large|small)\b/giu,
    'quite $1',
  ],
  [
    /\b(all|everyone|everything|nobody|nothing|anyone|anything|everybody|every(?:one)?) accept (?=(?:the|for|one|two|three|four|five|that|him|her|them)\b)/giu,
    '$1 except ',
  ],
  [
    /\bexcept(s|ed) (his|her|their|the|an?) (offer|invitation|resignation|apology|award|prize|proposal|deal|terms|results?)\b/giu,
    'accept$1 $2 $3',
  ],
  [
    /\b(must|should|to|did not|not) site (?=(?:its|his|her|their|the|a) (?:sources?|evidence|law|report|example|reasons?)\b)/giu,
    '$1 cite ',
  ],
  [
    /\b(the|a|military|passenger|small|private|cargo) plain (?=(?:crashed|landed|took off|carrying|was shot|went down|had taken off|burst)\b)/giu,
    '$1 plane ',
  ],
  [
    /\b(heard|filed|lodged|made|a|the|formal|official) compliant (?=(?:of|against|by|about|with|to|from|that)\b(?! with))/giu,
    '$1 complaint ',
  ],
  [/\bbated breathe\b/giu, 'bated breath'],
  [
    /\b(is|are|was|were) use to (?=(?:the|such|being|it|this|that|these|having|living|working)\b)/giu,
    '$1 used to ',
  ],
  [/\bto a (certain|large|great|lesser|greater|some) extend\b/giu, 'to a $1 extent'],
  [
    /\b(of|from) (african|asian|european|mixed|jewish|irish|german|italian|arab|turkish|indian|russian|noble|royal) decent\b/giu,
    '$1 $2 descent',
  ],
  [
    /\b(we|they|i|you|many|analysts|officials|experts|people|who) belief (?=(?:that|the|it|he|she|they|in|this)\b)/giu,
    '$1 believe ',
  ],
  [
    /\b(firm|strong|my|his|her|their|our|popular|widespread|religious) believe (?=(?:that|in)\b)/giu,
    '$1 belief ',
  ],
  [/\bon behave of\b/giu, 'on behalf of'],
  [/\bmarshal (arts?|law|artists?)\b/giu, 'martial $1'],
  [/\bmarshall law\b/giu, 'martial law'],
  [
    /\b(much|even|far|any|get|gets|got|getting|become|becoming|made (?:it|things|matters)) worst(?=[.,;]| (?:and|after|every|by|each|as|when|than|for|this|last|with|since|still)\b)/giu,
    '$1 worse',
  ],
  [/\bworst (then|than)\b/giu, 'worse than'],
  [/\ballowed to breath\b/giu, 'allowed to breathe'],
  [/\bhas(?:n['’]t)? yet to been\b/giu, 'has yet to be'],
];

/** Homophones set for each other in copy. */
export const homophones = phraseTable(rows, 'warning');
