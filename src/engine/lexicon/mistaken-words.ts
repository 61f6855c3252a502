import { phraseTable, type PhraseRow } from './phrase-table';

/** Pairs such as flout and flaunt, reign and rein: beside each the company that only the other keeps. */
const rows: readonly PhraseRow[] = [
  // The verb or the noun, by what stands in front: `will not effect pensions`, `a strong affect on`.
  [
    /\b(will|would|could|may|might|can|did|does|do|should|must|to)( not|n['’]t)? effect (?=(?:pensions?|prices|wages|jobs|workers|residents|voters|travellers|travelers|passengers|customers|consumers|patients|pupils|students|farmers|families|children|women|men|millions|thousands|hundreds|everyone|anyone|schools|hospitals|trade|exports|imports|production|supplies|services|flights|trains|traffic|relations|ties|growth|sales|profits|turnout|them|him|her|us|you)\b)/giu,
    '$1$2 affect ',
  ],
  [
    /\b(strong|deep|big|major|serious|clear|direct|great|huge|significant|real|large|small|limited|dramatic|severe|disastrous|damaging|calming|knock-on|similar) affect(s?) (on|upon|of|was|is)\b/giu,
    '$1 effect$2 $3',
  ],
  [/\b(in|into|take|takes|took) affect\b/giu, '$1 effect'],
  [
    /\b(to|will|would|could|may|might|can|cannot|should|must|not|stands? to|n['’]t) loose (?=(?:millions|thousands|hundreds|billions|everything|nothing|it|them|him|her|more|any|some|face|faith|hope|interest|patience|office|touch|contact|sight|seats?|elections?|homes?|lives|territory|confidence|trust|market|customers|members|his|her|up to|\d|[$€£])(?![\p{L}-]))/giu,
    '$1 lose ',
  ],
  [
    /\b(has|have|had) loosed? (?=(?:the (?:election|vote|match|war|battle|case|majority|lead|seat|title|support|trust)|control|power|support|ground|touch|contact)\b)/giu,
    '$1 lost ',
  ],
  [
    /\b(flaunt)(s|ed|ing)? (?=(?:the |its |their |all |international |any |these |those |basic |existing |safety |traffic |planning |court |un |eu |tax |local |lockdown )*(?:rules?|laws?|regulations?|bans?|orders?|sanctions|restrictions?|curfew|guidelines|conventions|ceasefire|truce|resolutions?|treaty|embargo|norms|court)\b)/giu,
    'flout$2 ',
  ],
  [
    /\bflout(s|ed|ing)? (?=(?:(?:his|her|their|its) )(?:wealth|riches|money|jewels|success|power|body|figure|muscles)\b)/giu,
    'flaunt$1 ',
  ],
  [
    /\bpour(ed|ing|s)? over (?=(?:the |his |her |their |its |these |those |thousands of |hundreds of |every |old |secret )*(?:documents?|papers?|records?|maps?|files?|data|figures|books?|letters?|e-?mails|results|reports?|evidence|archives?|footage|accounts|contracts?|plans|details|transcripts?|manuscripts?|ledgers?|photographs)\b)/giu,
    'por$1 over ',
    'information',
  ],
  [
    /\b(peak|peek)(ed|s|ing)? (his|her|their|my|our|public|the) (?=(?:interest|curiosity|attention)\b)/giu,
    'piqu$2 $3 ',
  ],
  [
    /\b(building|construction|web|bomb|crash|landing|burial|launch|test|nuclear|heritage|camp|polling|grave|dump|mining|crime|blast) (?:cite|sight)(s?)(?= (?:was|were|is|are|in|of|near|at|where|by|on|has|had|have)\b|[.,])/giu,
    '$1 site$2',
  ],
  [
    /\b(was|were|is|are|been|be|often|widely) (?:sighted|sited) (as (?=(?:a|an|the|one|proof|evidence|reasons?|examples?|saying)\b))/giu,
    '$1 cited $2',
  ],
  [
    /(?<!\bin )\b(the|a|this|that|these|its|their|security|data|alleged|serious|clear|grave|flagrant|found a|any) breech(es)?(?= (?:of|in|was|were|is|that|at|had|has)\b|[.,])/giu,
    '$1 breach$2',
  ],
  [/\b(has|have|had|was|were|been|be|is|are) breeched\b/giu, '$1 breached'],
  [
    /\bdiscrete (?=(?:inquir(?:y|ies)|enquir(?:y|ies)|talks|visits?|meetings?|silence|distance|manner|presence|location|contacts|diplomacy|exit|word|chat|dinner|envoy)\b)/giu,
    'discreet ',
  ],
  [
    /\b(kept|keep|keeps|keeping|remain|remained|stay|stayed|very|more|as) discrete(?= (?:about|so|and|as|on)\b|[.,])/giu,
    '$1 discreet',
    'information',
  ],
  [
    /\bhoard(s?) of (?=(?:reporters|journalists|photographers|fans|tourists|people|protesters|demonstrators|supporters|shoppers|visitors|children|soldiers|fighters|invaders|barbarians|zombies|onlookers|locusts|youths|admirers|cameramen|migrants|refugees|students|angry|young|screaming|drunken)\b)/giu,
    'horde$1 of ',
  ],
  [
    /\bhorde(s?) of (?=(?:coins|gold|silver|treasure|jewels|jewellery|jewelry|weapons|cash|ammunition|money|artefacts|artifacts|antiquities|grain|food|art)\b)/giu,
    'hoard$1 of ',
  ],
  [/\b(?:canon)(s?)[ -](ball|balls|fire|fodder|shots?)\b/giu, 'cannon$1 $2'],
  [/\b(water) canon(s?)\b/giu, '$1 cannon$2'],
  [
    /\b(the|a|city|town|county|district|parish|local|security|student|tribal|military|transitional|village|regional|governing|ruling) counsel(s?) (?=(?:vot|approv|reject|decid|elect|meet|met|agree|pass|chamber|leader|member|seat|offic|estate|tax|worker|meeting|building|ruled|house)\p{Ll}{0,8}\b)/giu,
    '$1 council$2 ',
  ],
  [
    /\b(legal|defence|defense|special|general|senior|junior|prosecuting|king['’]s|queen['’]s|his|her) council (?=(?:argued|told|said|advised|representing|for the (?:defence|defense|defendant|prosecution|plaintiff))\b)/giu,
    '$1 counsel ',
    'information',
  ],
  [
    /\b(sought|seek|seeks|gave|offered|wise|marriage|debt) council (?=(?:from|on|to)\b)/giu,
    '$1 counsel ',
    'information',
  ],
  [
    /\b(the|its|their|their troops['’]|low|high|public|raise|boost|sap|sapped|boosted|raised|lost the|lost|whose) moral of (?=(?:(?:the|its|his|their|our) )?(?:troops|army|soldiers|team|players|staff|forces|fighters|police|workers|workforce|people|nation)\b)/giu,
    '$1 morale of ',
  ],
  [
    /\b(low|poor|boost|boosts|boosted|raise|raised|high|flagging|sagging|lift|lifted|staff|troop|team) moral(?= (?:among|in|at|and|was|is|of|has|after|within)\b|[.,])/giu,
    '$1 morale',
  ],
  [
    /\b(will|would|can|could|should|to|they|colours|tastes|nicely|perfectly) compliment(s|ed)? (?=(?:each other|one another|its|the existing|existing|the (?:work|efforts?|law|plan|programme|program))\b)/giu,
    '$1 complement$2 ',
  ],
  [
    /\b(was|were|is|are|remained|stood|a|the|been) stationery (?=(?:for|on|at|when|car|train|vehicle|lorry|bus|in|near|outside|and|object|traffic|tank|van|truck)\b)/giu,
    '$1 stationary ',
  ],
  [/\b(office|school|headed|shop selling) stationary\b(?! (?:bike|bicycle))/giu, '$1 stationery'],
  [
    /\b(the|a|vast|libyan|syrian|open|desolate|remote|arid|north african|sahara|gobi|into the|across the) dessert (?=(?:war|island|storm|road|town|sand|sands|heat|border|camp|climate|nomads|floor|winds?|region)\b)/giu,
    '$1 desert ',
  ],
  [
    /\b(prime|foreign|interior|defence|defense|deputy|finance|health|education|justice|former|cabinet) minster(s?|['’]s)\b/giu,
    '$1 minister$2',
  ],
  [
    /\b(in|to|at|of|from|for|with|lost|left|fled|leave|leaving|returned to|on|into|inside|sold|saw|took|take|claimed|against|by) there (?=(?:cells?|homes?|houses?|children|families|country|countries|own|jobs|lives|land|way|hands|work|leader|leaders|rights|parents|cars?|party|village|villages|beds|tents|wives|husbands|neighbou?rs|weapons|demands|positions?|bodies|belongings|region|city|town|government|votes?|money|salaries|wages|savings|offices?)(?![\p{L}-]))/giu,
    '$1 their ',
  ],
  [/\b(to|will|would|must|could|should|helps?|helped) insure (?=that\b)/giu, '$1 ensure ', 'hint'],
  [
    /\b(?:illicit)(s|ed|ing)? (?=(?:a |an |any |no |much |little |the |such |angry |strong |some )*(?:response|reaction|reply|answer|sympathy|support|confession|promise|laughter|outrage|criticism|praise)s?\b)/giu,
    'elicit$1 ',
  ],
  [/\bdeath (?:nail|nell|kneel)(s?)\b/giu, 'death knell$1'],
  [/\b(?:baited) (?:(?:its|his|her|their) )?breath\b/giu, 'bated breath'],
  [
    /\b(is|was|are|were|been|be|become|became|becoming|being|feel|felt) apart of (?=(?:the|a|an|his|her|their|its|our|this|that|something|history|\p{Lu})(?![\p{L}-]|\p{Ll}{0,12}['’]))/gu,
    '$1 a part of ',
  ],
  [
    /\b(be|been|was|were|is|are|remain|remained|grew|more|very|increasingly) (?:weary) of (?=(?:strangers|spies|committing|making|upsetting|giving|taking risks|any deal|traps?|offending|provoking|trusting|criticising|criticizing)\b)/giu,
    '$1 wary of ',
  ],
  [
    /\b(tenants) of (?=(?:(?:the|his|her|their|its|our|christian|basic|central|main|core|key|islamic|jewish|buddhist|liberal|free) )*(?:faith|religion|islam|christianity|judaism|buddhism|democracy|constitution|creed|ideology|doctrine|belief|capitalism|socialism|journalism|conservatism|liberalism|law|movement|philosophy)\b)/giu,
    'tenets of ',
  ],
  [/\b(central|key|basic|core|main|fundamental) tenant(s?) (?=of\b)/giu, '$1 tenet$2 '],
  [
    /\b(?:reign)(s|ed|ing)? in (?=(?:the |its |his |their |government |public |runaway |rising |state |excess |excessive |rampant )*(?:spending|costs|inflation|deficit|debt|borrowing|violence|militias?|police|army|military|banks?|prices|budget|ambitions|crime|settlers|gangs|subsidies|emissions|executive pay|wages|bonuses)\b)/giu,
    'rein$1 in ',
  ],
  [
    /\b(hand|handed|hands|handing|took|take|takes|taking|hold|holds|held) (over )?the reigns\b/giu,
    '$1 $2the reins',
  ],
  [/\b(give|gives|gave|given|giving|allowed) (free|full) reign\b/giu, '$1 $2 rein'],
  [
    /\b(principle) (?=(?:reason|cause|suspect|witness|ally|allies|backer|backers|aide|architect|author|aim|concern|source|obstacle|beneficiary|opponent|rival|trading partner|stage|towns?|city|cities|export|exports|residence|investigator|dancer|private secretary|deputy|shareholder|sponsor|negotiator)s?\b)/giu,
    'principal ',
  ],
  [
    /\b(agreed?|agrees|support|supports|supported|accept|accepted|opposed|approved|deal|agreement|lost|win|won|correct|possible) in principal\b/giu,
    '$1 in principle',
  ],
  [
    /\b(matter|point|question|man|woman|men|people|first|basic|general|founding|guiding|democratic|moral|legal|accepted|same|such|these|those|party) principal(s?) (?=of (?:law|democracy|justice|equality|war|free trade)\b)/giu,
    '$1 principle$2 ',
  ],
  [/\b(matter|point|question|man|woman|people) of principal\b/giu, '$1 of principle'],
  [
    /\b(more|less|fewer|better|worse|higher|lower|rather|older|younger|bigger|smaller|larger|greater|longer|shorter|stronger|weaker|cheaper|faster|slower|poorer|richer|deeper|harder|easier|heavier|lighter|warmer|colder|taller|wider) then (?=(?:last|those|that|this|these|his|her|their|its|our|my|your|previously|originally|planned|before|usual|normal|average|thought|feared|others|other|many|most|some|one|two|three|four|five|six|seven|eight|nine|ten|\d|a year|a month|a week|ever|any|all|half|twice|he|she|it|they|we|I|in (?:19|20)\d\d|\p{Lu}\p{Ll}+['’]s)(?![\p{L}-]))/giu,
    '$1 than ',
  ],
  [/\bback and fourth\b/giu, 'back and forth'],
  [
    /\b(the|a|his|her|its|their|this|that) (forth) (?=(?:time|day|week|month|year|quarter|round|term|attack|victim|person|man|goal|set|largest|biggest|place|anniversary)\b)/giu,
    '$1 fourth ',
  ],
  [/\b(the|their|his|her|its|of|in|for) decent (?=(?:into|of the|from)\b)/giu, '$1 descent '],
  [
    /\bhanger(s?) (?=(?:at the (?:airport|base|airfield)|where (?:the )?(?:planes?|jets?|aircraft))\b)/giu,
    'hangar$1 ',
  ],
  [/\b(aircraft|plane|airport|empty|military|two|three) hanger(s?)\b/giu, '$1 hangar$2'],
  [
    /\b(oil|coal|gold|copper|natural|cultural|water|financial|scarce) (?:recourses)\b/giu,
    '$1 resources',
  ],
  [
    /\b(no|without|legal|have|had) resource to (?=(?:the law|the courts?|violence|force|arms|legal)\b)/giu,
    '$1 recourse to ',
  ],
  [
    /\b(gorilla) (?=(?:war|warfare|fighters?|attacks?|groups?|leaders?|tactics|army|movement|campaign|forces|commander|raids?)\b)/giu,
    'guerrilla ',
  ],
  [
    /\b(prey) (?=for (?:the (?:victims|dead|families|souls?)|peace|rain|his|her|their|forgiveness)\b)/giu,
    'pray ',
  ],
  [
    /\b(a|the|his|her|their|house|last|final|court) (?:alter) (?=(?:boy|boys|server|of the (?:church|chapel|cathedral|temple))\b)/giu,
    '$1 altar ',
  ],
  [
    /\b(to|will|would|could|must|should) (?:altar) (?=(?:the|its|his|her|their|course|a)\b)/giu,
    '$1 alter ',
  ],
  [/\bprices have raised\b/giu, 'prices have risen'],
  [
    /\b(prices|taxes|rates|costs|temperatures|deaths|tensions|sales|profits|rents|wages|shares|sea levels?|waters?|exports) (?:raised) (?=(?:by|to|from|sharply|steadily|again|last|in)\b)/giu,
    '$1 rose ',
    'information',
  ],
  [
    /\b(was|were|been|is|are|be) hung for (?=(?:murder|treason|his|her|their|the|spying)\b)/giu,
    '$1 hanged for ',
  ],
  [
    /\b(troops|soldiers|police|rebels|army|crowd|people|protesters) (?:seized|siezed) (?=fire\b)/giu,
    '$1 ceased ',
  ],
  [/\bsieze(d|s)?\b/giu, 'seize$1'],
  [/\bseize[- ]?fire\b/giu, 'ceasefire'],
  [/\b(laid|lays|lay|laying) (?:sieve|seige) to\b/giu, '$1 siege to'],
  [
    /\b(the|a|an|last|first|final|historic|whole) coarse of (?=(?:action|the|history|events|treatment|time|his|her)\b)/giu,
    '$1 course of ',
  ],
  [
    /\b(in due|of|on|change|changed|stay the) coarse(?= (?:the|he|she|it|they|this|of)\b|[.,])/giu,
    '$1 course',
  ],
  [/\b(?:isle)s? (?=(?:seat|seats)\b)/giu, 'aisle '],
  [
    /\b(across|both sides of|down) the isle(s?)(?=[.,]| (?:to|in the|of the (?:plane|church|house|senate|chamber)))/giu,
    '$1 the aisle$2',
  ],
  [
    /\b(political|radical|terror|terrorist|militant|jihadist|neo-nazi|splinter|minority|opposition) (?:fraction)(s?) (?=(?:of|in|within|led|that|which|has|have|said)\b)/giu,
    '$1 faction$2 ',
  ],
  [
    /\b(last|funeral|burial|religious|initiation|ancient) rights (?=(?:were|was|for|at|by|of the (?:church|dead))\b)(?<!religious rights )/giu,
    '$1 rites ',
  ],
  [/\bwreck(s|ed|ing)? (?:revenge|vengeance)\b/giu, 'wreak$1 revenge'],
  [
    /\b(grizzly) (?=(?:murders?|killings?|discovery|find|crimes?|scenes?|details|death|deaths|remains|attacks?|evidence)\b)(?!attacks? by)/giu,
    'grisly ',
  ],
  [
    /\b(?:perspective) (?=(?:buyers?|employers?|students|members?|candidates?|customers|tenants|parents|voters)\b)/giu,
    'prospective ',
  ],
  [
    /\b(?:prosecute|prosecuted) (?=(?:for (?:their|his|her) (?:faith|religion|beliefs))\b)/giu,
    'persecuted ',
    'information',
  ],
  [
    /\b(?:persecuted) (?=(?:in|by) (?:the|a) (?:court|high court|crown court)\b)/giu,
    'prosecuted ',
    'information',
  ],
  [/\b(?:proceeded) (?=by (?:a|an|two|three|years|months|weeks)\b)/giu, 'preceded '],
  [
    /\b(?:eminent) (?=(?:attack|danger|threat|arrival|collapse|invasion|release|departure|death|strike|arrest)\b)/giu,
    'imminent ',
  ],
  [
    /\b(?:imminent) (?=(?:scientist|historian|lawyer|professor|surgeon|scholar|economist|doctor|judge|jurist|writer|physicist|cleric)s?\b)/giu,
    'eminent ',
  ],
  [
    /\b(?:dispersed?) (?=(?:the )?(?:aid|funds|loans?|money|payments?|grants?)\b)/giu,
    'disburse ',
    'hint',
  ],
  [/\b(royal) ascent\b/giu, '$1 assent'],
  // What is caused by an effect ends otherwise: `effect savings`, `effect improvements`.
  [
    /\b(will|would|could|may|might|can|should|did not|does not|not) effect (?!(?:changes|reforms|savings|repairs|cuts|rescues|escapes|mergers|transfers|sales|cures|policies|entries)\b|\p{Ll}{3,20}(?:ions|ments|als|ances|ences)\b)(?=\p{Ll}{3,20}[^s\W]s\b)/giu,
    '$1 affect ',
  ],
  [/\billicit(ed|ing|s)\b/giu, 'elicit$1'],
  [
    /\b((?:troops?|soldiers|team|army|staff|players|workers|nation|public|police)['’]s?) moral (?=(?:is|was|has|had|remains|remained|fell|sank|rose)\b)/giu,
    '$1 morale ',
  ],
  [
    /\bwaver(s|ed|ing)? (?=(?:the|a|its|all|any|his|her|their) (?:fees?|rights?|immunity|claims?|tax|taxes|charges?|requirements?|fine|fines|rule|rules)\b)/giu,
    'waive$1 ',
    'information',
  ],
  [
    /\b(attack|invasion|collapse|strike|danger|arrest|death|war|eruption|deal|agreement|decision) (is|was|may be|might be|seemed|appeared|appears|seems) eminent\b/giu,
    '$1 $2 imminent',
  ],
  [
    /\b(resigned|died|closed|cancelled|canceled|delayed|postponed|absent|partly|mainly|largely|mostly|suspended|shut|lost|fell|rose|is|was|are|were) do to (?=(?:the|a|an|his|her|its|their|bad|illness|ill|fog|snow|rain|lack|fears|concerns|high|heavy|security|technical|poor)\b)/giu,
    '$1 due to ',
  ],
  [
    /\b(is|was|are|were|still|far|much) to (early|late|soon|big|small|weak|expensive|dangerous|old|young|few|difficult) (?=(?:to|for)\b)/giu,
    '$1 too $2 ',
  ],
  [/\b(is|was|are|were|still|far) to close to call\b/giu, '$1 too close to call'],
  [
    /\b(laid?|lay|laying|put|putting|take|took|taking|taken) (down|up) there (?=arms|weapons|guns|tools\b)/giu,
    '$1 $2 their ',
  ],
  [
    /\b(fired|fires?|firing) (the|a|its|their|his|two|three) canon(s?)(?= (?:at|on|into|and)\b|[.,])/giu,
    '$1 $2 cannon$3',
  ],
];

/** Words set for others where what follows or stands before belongs to the other. */
export const mistakenWords = phraseTable(rows, 'warning');
