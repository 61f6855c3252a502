import { phraseTable, type PhraseRow } from './phrase-table';

const saying =
  'said|says|told|stated|announced|stressed|noted|added|arrived|met|visited|emphasi[sz]ed|declared|confirmed|expressed|discussed|denied|called|warned|urged|thanked|spoke';

/** Phrases that lack the article that English has in them, in whatever story they stand. */
const rows: readonly PhraseRow[] = [
  [
    /(?<![\p{L}’'-])(in) (north|south|east|west|north-?east|north-?west|south-?east|south-?west|centre|center|middle|heart|vicinity|suburbs|capital|territory) of (?=\p{L})/gu,
    '$1 the $2 of ',
  ],
  [
    /(?<![\p{L}’'-])(on) (outskirts|banks|shores|sidelines|margins|territory|border|initiative) of (?=\p{L})/gu,
    '$1 the $2 of ',
  ],
  [
    /(?<![\p{L}’'-])(at) (beginning|height|expense|invitation|outbreak|initiative|foot) of (?=\p{L})/gu,
    '$1 the $2 of ',
  ],
  [
    /(?<![\p{L}’'-])([Ii]n) (aftermath|framework|course|absence|event) of the (?=\p{Ll})/gu,
    '$1 the $2 of the ',
    'information',
  ],
  [
    new RegExp(
      String.raw`(?<=^|[.!?]["”]? )(President|Prime Minister|Minister|Head|Chairman|Ambassador|Governor|Secretary|Spokesman|Spokesperson|Representative|Director|Commander|Leader) of ((?:the )?(?:[\p{L}’'-]{1,25} ){0,4}?[\p{L}’'-]{1,25}) (${saying})\b`,
      'gu',
    ),
    'The $1 of $2 $3',
    'information',
  ],
  [
    /(?<![\p{L}’'-])(?:[Aa]s|[Ii]n (?:the )?) ?result of (?=(?:the|a|an|this|his|her|its|their)\b)/gu,
    'as a result of ',
  ],
  [
    /(?<![\p{L}’'-])([Mm]ost|[Mm]any|[Ss]everal) of (people|countries|citizens|residents|experts|analysts|voters|soldiers|children|women|students)(?! (?:who|that|whose|I|we|you|they|he|she)\b)(?![\p{L}’'-])/gu,
    '$1 $2',
  ],
  [
    /(?<![\p{L}’'-])([Ii]n) (middle|wake|midst|hands|presence|name|city|town|village|province|district|vicinity|outskirts) of (?=\p{L})/gu,
    '$1 the $2 of ',
  ],
  [
    /(?<![\p{L}’'-])(In) (north|south|east|west|north-?east|north-?west|south-?east|south-?west|centre|center|middle|suburbs|capital) of (?=the |\p{Lu})/gu,
    '$1 the $2 of ',
  ],
  [
    /(?<![\p{L}’'-])([Aa]t|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Bb]efore|[Aa]fter|[Ff]or) ((?<=at )request|end|beginning|start|middle|outbreak|hands|sake|purpose|onset|time) of (?=the |this |that |his |her |its |their |last |next |\p{Lu})(?<!(?:from|for) time of )/gu,
    '$1 the $2 of ',
  ],
  [
    /(?<![\p{L}’'-])([Oo]n|[Ww]ith|[Uu]nder) (way|eve|basis|part|aim|help|auspices|pretext|leadership|supervision|command|guise) (of|to) (?=the |a |an |his |her |its |their |this |\p{L}{3,20}ing\b|\p{Lu})(?<!(?:with|under) way (?:of|to) )(?<!on help to )/gu,
    '$1 the $2 $3 ',
  ],
  [
    /(?<![\p{L}’'-])([Ff]or) (first|second|third|last) time (?=in|since|that|on|at|when|after|this|\p{Lu})/gu,
    '$1 the $2 time ',
  ],
  [
    /(?<![\p{L}’'-])((?:It|it|This|this) (?:is|was|would be|will be|has been)) (first|second|third|last|only) (time|case|visit|attack|meeting|incident|such) (?=that|in|since|when|of|on|by|to|he|she|they)/gu,
    '$1 the $2 $3 ',
  ],
  [
    /(?<![\p{L}’'-])(is|was|be|been|becomes?|became|remains?|remained) (member|citizen|native|graduate|resident|supporter|victim|survivor|opponent|critic|relative|result|sign|symbol|consequence|descendant|signatory) of (?=the |a |an |his |her |its |their |this |that |\p{Lu})/gu,
    '$1 a $2 of ',
  ],
  [
    /(?<![\p{L}’'-])([Oo]ne) of ((?!(?:those|these|his|hers|theirs|its|ours|yours|this|thus|us|dozens|hundreds|thousands|millions|billions|scores|tens|various|numerous|less|as|others|many|several|two|three|perhaps|sports?|politics|lots|plenty|mass|class|series|life|news|mathematics)(?!\p{L}))\p{Ll}{3,18}[^s’'\W]s) (?=(?:of|in|who|that|which|and|for|on|at|from)\b)/gu,
    '$1 of the $2 ',
  ],
  [
    /(?<![\p{L}’'-])([Aa]ccording to) (ministry|government|president|spokesman|spokeswoman|minister|report|agency|company|newspaper|statement|official|mayor|governor|army|embassy|court|study|commission|committee|witness|source|survey|poll|document|investigation|indictment|constitution|agreement|plan)(?=,| of (?:the|\p{Lu})| (?:in|on|from|released|published|issued|quoted)\b)/gu,
    '$1 the $2',
  ],
  [
    /(?<![\p{L}’'-])([Ww]ith|[Bb]y|met|between) (President|Prime Minister|Minister|Foreign Minister|Head|King|Queen|Chairman|Ambassador|Governor|Director|Commander|Leader|Chancellor) of (?=the |\p{Lu})/gu,
    '$1 the $2 of ',
    'information',
  ],
  [
    /(?<=^|[.!?]["”]? )(Government|Ministry|Minister|Court|Company|Opposition|Mayor|Embassy|Delegation|Ruling party|Prime minister|Foreign ministry|Foreign minister|Defence ministry|Interior ministry) (said|announced|stated|told|declared|confirmed|denied|decided|rejected|refused|adopted|stressed|warned) (?=that|on|in|it|he|to|the|a|reporters|journalists)/gu,
    'The $1 $2 ',
    'information',
  ],
  [
    /(?<![\p{L}’'-])((?:control|mayor|residents|inhabitants|population|centre|center|outskirts|north|south|east|west|parts?|rest|most|suburbs|entrance) of) (city|village|country|province|region|airport|island)(?=[.,;]| (?:and|on|in|after|from|by|when|with|was|is|has|had|were|are|have|where|late|early|during)\b)/gu,
    '$1 the $2',
  ],
  [
    /(?<![\p{L}’'-])([Bb]y|[Ww]ith) (large|small|narrow|big|overwhelming|slim|simple|clear|comfortable|absolute|two-thirds|wafer-thin) (majority|margin)(?! (?:government|rule|votes?|shareholders?|support|party|seats?|loans?|calls?|trading|owned|stakes?|holdings?)\b)(?![\p{L}-])/gu,
    '$1 a $2 $3',
  ],
  [
    /(?<![\p{L}’'-])([Bb]y|[Ww]ith|[Ff]rom|[Tt]o) (senior|high-ranking|top|unnamed|unidentified|leading|prominent) (official|minister|officer|commander|diplomat|aide|cleric|judge|politician|adviser|member|leader|executive)(?=[.,;]| (?:of|in|who|from|on|and|at|with)\b)/gu,
    '$1 a $2 $3',
  ],
  [
    /(?<![\p{L}’'-])(stormed|attacked|surrounded|seized|occupied|bombed|raided|shelled|evacuated|captured|burned down|burnt down) (building|airport|house|village|city|embassy|station|ship|convoy|camp|base|town|hospital|school|church|mosque|bridge|palace|port|factory|prison|hotel)(?=[.,;]| (?:in|on|at|and|where|near|of|after|with|during|late|early)\b)/gu,
    '$1 the $2',
  ],
  [
    /(?<![\p{L}’'-])([Nn]ear|[Oo]n|[Aa]t|[Aa]cross|[Tt]owards?|[Aa]long|[Oo]ver|[Cc]lose to|[Tt]o|[Ff]rom) (border) (?=with (?:the )?\p{Lu}|between (?:the )?(?:two|\p{Lu}))/gu,
    '$1 the $2 ',
  ],
];

/** Phrases without their article, with the phrase that has it. */
export const lostArticles = phraseTable(rows, 'warning');
