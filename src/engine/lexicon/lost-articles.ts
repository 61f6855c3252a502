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
];

/** Phrases without their article, with the phrase that has it. */
export const lostArticles = phraseTable(rows, 'warning');
