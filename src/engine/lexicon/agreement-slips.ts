import { expression, type Expression } from '../expression';
import type { Severity } from '../rule';

/** A subject and a verb that do not go together, by their words. */
export interface AgreementSlip {
  /** With the flag `d`; the group `verb` is the word to change. */
  readonly sought: Expression;
  /** By the verb found: the form that agrees. */
  readonly forms: Readonly<Record<string, string>>;
  /** Default: warning. */
  readonly severity?: Severity;
  /** The groups `one` and `two` are countries. */
  readonly countries?: boolean;
}

const singular: AgreementSlip['forms'] = {
  are: 'is',
  were: 'was',
  have: 'has',
  "aren't": "isn't",
  "weren't": "wasn't",
  "haven't": "hasn't",
  do: 'does',
  "don't": "doesn't",
};
const plural: AgreementSlip['forms'] = {
  is: 'are',
  was: 'were',
  has: 'have',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  does: 'do',
  "doesn't": "don't",
};
/** Nouns in -s that are singular, and phrases of time and sum that take a singular verb. */
const singularInS =
  'news|series|politics|economics|physics|mathematics|athletics|gymnastics|statistics|headquarters|means|crossroads|works|barracks|species|analysis|basis|crisis|thesis|emphasis|diagnosis|hypothesis|oasis|axis|process|success|access|business|press|class|mass|loss|boss|cross|glass|grass|dress|address|progress|congress|witness|princess|duchess|actress|waitress|virus|campus|census|bonus|status|chorus|focus|circus|consensus|bus|gas|lens|atlas|canvas|chaos|ethos|tennis|us|this|its|as|was|has|is|years|months|weeks|days|hours|minutes|percent|dollars|pounds|euros|miles|metres|meters|kilometres|kilometers|thanks|odds|ethics|tactics|logistics|measles|diabetes|darts|billiards|whereabouts|proceeds|graphics|acoustics|less|illness|fitness|wilderness|wellness|happiness|weakness|darkness|sickness|harness|business|christmas|los';
/** The plural of each verb in the third person, named in a pattern. */
function pluralOf(verbs: string): AgreementSlip['forms'] {
  const regular = (verb: string) => verb.replace(/ies$/u, 'y').replace(/(?<=go|do)es$|s$/u, '');
  return Object.fromEntries(verbs.split('|').map((verb) => [verb, plural[verb] ?? regular(verb)]));
}

/** Nouns that stand for one thing beside `of`: `the price of bread`. Left out are groups, which take a plural too. */
const oneThing =
  'price|cost|list|leader|head|president|level|rate|value|use|lack|death|result|aim|cause|risk|fear|purpose|size|scale|impact|effect|outcome|start|beginning|end|collapse|fall|arrival|arrest|release|killing|visit|creation|construction|signing|publication|quality|safety|importance|existence|presence|absence|capital|mayor|governor|minister|spokesman|director|chairman|founder|owner|name|date|length|speed|centre|center|decision|spokeswoman|report|statement|trial|house|car|proposal|attempt|failure|refusal|ability|fate|origin|identity|meaning|nature|shape|weight|height|average|temperature|spread|influence|role|function|wife|husband|son|daughter|father|mother|brother|sister|lawyer|editor|captain|coach|author|widow|success';
/** Persons: two of them are not one. */
const person =
  '(?:(?:prime|foreign|defence|defense|interior|vice|deputy) )?(?:president|minister|premier|chancellor|king|queen|prince|princess|mayor|governor|ambassador|envoy|general|commander|spokesman|spokeswoman|suspect|victim|driver|pilot|judge|lawyer|doctor|man|woman|boy|girl|father|mother|son|daughter|brother|sister|wife|husband|deputy|chairman|director|coach|captain|adviser|aide|officer|soldier|teacher|student)';
/** Verbs in -s that are no nouns in the plural. */
const singularVerb =
  'is|was|has|says|shows|wants|lives|goes|makes|takes|comes|remains|continues|refuses|believes|seems|becomes|gives|knows|thinks|tries|agrees|insists|denies|includes';
/** Persons and things that are one, whatever `for`, `in` or `between` adds to them. */
const single = `${oneThing}|envoy|judge|ambassador|commander|general|king|queen|prince|deal|agreement|treaty|summit|meeting|attack|law|bill|plan|bridge|road|strike|war|dispute|conflict|offer|visa|vote|poll|study|article|book|letter|message|request|order|ruling|verdict|charge|inquiry|investigation|search|protest|rally|march|blast|explosion|fire`;
/** Nouns whose plural may name one thing: `the terms of the deal is`, `the headquarters of`. */
const pluralNoun = String.raw`(?:people|children|men|women|(?!(?:${singularInS})\b)\p{Ll}{3,20}[^su\W]s)`;
/** What is added to a subject, without a verb, a comma or a second noun that would be subject as well. */
const addition = String.raw`(?:of|in|on|for|between|from|at|near|against|with|to) (?:(?:the|a|an|this|that|these|those|his|her|its|their) )?(?:(?!(?:and|or|who|that|which|is|was|has|have|are|were|had|will|would|than|what|where|when|he|she|it|they|we|I|you)\b)[\p{L}’'-]{2,20} ){0,2}?(?!(?:and|or|who|that|which|he|she|it|they|we|I|you|what|where|when|how|not|never|also|still|now|will|would|can|could|may|might|must|should|has|have|had|do|does|did)\b)[\p{L}’'-]{2,20}`;
/** A participle or an adjective behind the verb: what the subject suffers or is. */
const state = String.raw`(?:been |not |also |now |still |already |being |to be )?(?:\p{Ll}{2,18}(?:ed|en|un|ung|ought|aught|aid|ade|old|ost|eft|ent|unk|ut|own|awn|ing|one)|open|empty|ready|likely|unlikely|available|due|clear|safe|dead|alive|free|closed|full|missing|true|false|under|in|on|at|against|the|a|an|no|not)\b`;

/** Sought at the beginning of a sentence, where nothing can stand before the subject. */
export const agreementSlips: readonly AgreementSlip[] = [
  // `The price of bread have`.
  {
    sought: expression(
      String.raw`^(?:The|Its|His|Her|Their) (?:${oneThing}) of (?:the |a |an |his |her |its |their )?(?:\p{Ll}{3,14} )?\p{L}{3,20} (?<verb>are|were|have)(?= (?:been|\p{Ll}{2,18}(?:ed|ing|en|un|ade|old|ost|aid)|not|also|now)\b)`,
      'du',
    ),
    forms: singular,
  },
  // `The president and the prime minister has`, `The mayor and his deputy was`.
  {
    sought: expression(
      String.raw`^(?:The|A|His|Her) ${person} and (?:the|a|an|his|her|its|their) ${person} (?<verb>is|was|has)(?= )`,
      'du',
    ),
    forms: plural,
  },
  // `Two of the men was`.
  {
    sought: expression(
      String.raw`^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Many|Several|Both|\d{1,3}) of the (?:\p{Ll}{3,14} )?(?:men|women|people|children|(?!(?:${singularInS})\b)\p{Ll}{3,20}[^su\W]s) (?<verb>is|was|has)(?= )`,
      'du',
    ),
    forms: plural,
  },
  // `The ministers of the region was invited`, `The talks between the two sides has failed`.
  {
    sought: expression(
      String.raw`^(?:The|These|Those|His|Her|Its|Their|Several|Many|Some) (?:\p{Ll}{3,14} )?${pluralNoun} ${addition} (?<verb>is|was|has) (?=${state})`,
      'du',
    ),
    forms: plural,
  },
  // `The spokesman for the rebels were not available`, `The price of oil and gas have doubled`.
  {
    sought: expression(
      String.raw`^(?:The|A|An|His|Her|Its|Their) (?:(?!(?:two|three|four|many|several|other|most|few)\b)\p{Ll}{3,14} )?(?:${single}) (?:${addition}|of \p{Ll}{3,14} and \p{Ll}{3,14}) (?<verb>are|were|have) (?=${state})`,
      'du',
    ),
    forms: singular,
  },
  // `The country's exports has fallen`.
  {
    sought: expression(
      String.raw`^(?:The|A|An) \p{Ll}{3,20}'s? (?:(?:two|three|four|last|first|main|new|\p{Ll}{3,14}) )?${pluralNoun} (?<verb>is|was|has) (?=${state})`,
      'du',
    ),
    forms: plural,
  },
  // `The men who was arrested`.
  {
    sought: expression(
      String.raw`^(?:The|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Many|Several|Some|All) (?:\p{Ll}{3,14} )?${pluralNoun},? who (?<verb>is|was|has) (?=${state})`,
      'du',
    ),
    forms: plural,
  },
  // `The schools in the capital remains closed`.
  {
    sought: expression(
      String.raw`^(?:The|These|Those|His|Her|Its|Their|Several|Many) (?:\p{Ll}{3,14} )?${pluralNoun} ${addition} (?<verb>remains|continues|shows|says|wants|refuses|seems|becomes|believes|insists|denies) (?=that|to|the|a|an|no|it|they|he|\p{Ll}{2,14}(?:ed|en)\b|open|under|in)`,
      'du',
    ),
    forms: pluralOf(
      'remains|continues|shows|says|wants|refuses|seems|becomes|believes|insists|denies',
    ),
  },
  {
    sought: expression(
      String.raw`^(?:It|He|She) (?<verb>were)(?= (?:the|a|an|not|in|on|at|\p{Ll}{2,14}(?:ed|ing))\b)`,
      'du',
    ),
    forms: singular,
  },
  // `Russia and Ukraine has`.
  {
    sought: expression(
      String.raw`^(?<one>\p{Lu}\p{Ll}{3,20}) and (?<two>\p{Lu}\p{Ll}{3,20}) (?<verb>is|was|has)(?= )`,
      'du',
    ),
    forms: plural,
    countries: true,
  },
  // `The results shows that`, `The people lives in`.
  {
    sought: expression(
      String.raw`^(?:The|These|Those|His|Her|Their|Its|Our|Many|Several|Few|Most) (?:(?:\p{Ll}|\p{Lu})\p{Ll}{2,13} )?(?:people|children|(?!(?:${singularInS})\b)\p{Ll}{3,20}[^su\W]s) (?<verb>${singularVerb})(?= (?:that|to|in|at|on|from|the|a|an|no|not|been|it|they|he|she|their|his|ready|likely|still|more|less|about|over|\p{Ll}{2,18}(?:ed|ing)|left|won|lost|gone|taken|seen|made|held)\b)`,
      'du',
    ),
    forms: pluralOf(singularVerb),
  },
  {
    sought: expression(String.raw`^(?:The )?[Pp]olice (?<verb>is|was|has|says)(?= )`, 'du'),
    forms: pluralOf('is|was|has|says'),
    severity: 'information',
  },
  {
    sought: expression(
      String.raw`^The (?:United (?:States|Nations|Kingdom)|Netherlands|Philippines) (?<verb>are|were|have)(?= )`,
      'du',
    ),
    forms: singular,
    severity: 'information',
  },
  {
    sought: expression(
      String.raw`^(?:The|This|That|His|Her|Their|Its) (?:news|information|advice|equipment|evidence|knowledge|progress|damage|violence) (?<verb>are|were|have)(?= )`,
      'du',
    ),
    forms: singular,
  },
  // `This figures are`, `These plan is`.
  {
    sought: expression(
      String.raw`^(?:This|That) (?!(?:${singularInS})\b)\p{Ll}{3,20}[^su\W](?<verb>s) (?:are|were|have)\b`,
      'du',
    ),
    forms: { s: '' },
  },
  {
    sought: expression(
      String.raw`^(?<verb>These|Those) (?!(?:people|children|men|women|police|data|media|two|three|four|five|six|who|days|least|same)\b)\p{Ll}{2,20}[^s\W] (?:is|was|has)\b(?! (?:what|why|how|where))`,
      'du',
    ),
    forms: { These: 'This', Those: 'That' },
  },
  {
    sought: expression(
      String.raw`(?<![\p{L}’'-])(?:[Ee]very|[Ee]ach|[Aa]nother|[Aa] single) (?<verb>countries|cities|parties|companies|families|ministers|soldiers|students|workers|children|women|men|people|governments|citizens|members|houses|villages|schools)(?= (?:is|was|has|must|will|can|should|in|of|that|who|to|with|from)\b)`,
      'du',
    ),
    forms: {
      countries: 'country',
      cities: 'city',
      parties: 'party',
      companies: 'company',
      families: 'family',
      ministers: 'minister',
      soldiers: 'soldier',
      students: 'student',
      workers: 'worker',
      children: 'child',
      women: 'woman',
      men: 'man',
      people: 'person',
      governments: 'government',
      citizens: 'citizen',
      members: 'member',
      houses: 'house',
      villages: 'village',
      schools: 'school',
    },
  },
  // `The talks was`: article, noun, verb, at the beginning of a sentence, where nothing can stand before the noun.
  {
    sought: expression(
      String.raw`^(?:The|These|Those|His|Her|Their|Its|Our|Two|Three|Four|Five|Many|Several|Some|Both) (?:\p{Ll}{3,14}[a-z] )?(?!(?:${singularInS})\b)\p{Ll}{3,20}[^su\W]s (?<verb>is|was|has|isn't|wasn't|hasn't)\b(?! (?:what|when|why|how|that)\b)`,
      'du',
    ),
    forms: plural,
  },
  {
    sought: expression(
      String.raw`(?:^|[,;] (?:and|but) |\bthat )(?:[Hh]e|[Ss]he) (?<verb>are|have|don't|were (?=\p{Ll}{2,14}(?:ed|ing)\b)|aren't|haven't)(?= |\b)`,
      'du',
    ),
    forms: { ...singular, 'were ': 'was ' },
  },
  {
    sought: expression(
      String.raw`(?:^|[,;] (?:and|but) |\bthat )(?:[Tt]hey|[Ww]e) (?<verb>is|was|has|isn't|wasn't|hasn't|does|doesn't)\b`,
      'du',
    ),
    forms: plural,
  },
  {
    sought: expression(
      String.raw`\b[Tt]here (?<verb>is|was) (?:two|three|four|five|six|seven|eight|nine|ten|many|several|few|dozens of|hundreds of|thousands of|\d{2,3}) (?:men|women|people|children|police officers|(?!(?:million|billion|per|percent|hours?|minutes?|days?|weeks?|months?|years?|miles?|or|and|to)\b)\p{Ll}{3,20}s)\b`,
      'du',
    ),
    forms: plural,
    severity: 'information',
  },
  {
    sought: expression(
      String.raw`^(?:[Oo]ne|[Ee]ach|[Nn]either|[Ee]ither) of the (?:\p{Ll}{3,14} ){0,1}\p{Ll}{3,20}s (?<verb>are|were|have|haven't|weren't|aren't)\b`,
      'du',
    ),
    forms: singular,
  },
  {
    sought: expression(
      String.raw`^(?:The|A) number of \p{Ll}{3,20}s (?:in \p{Lu}\p{L}{2,20} )?(?<verb>are|were|have)(?= (?:risen|fallen|grown|increased|decreased|dropped|doubled|rising|falling|growing))`,
      'du',
    ),
    forms: singular,
  },
  {
    sought: expression(
      String.raw`^The (?:president|minister|prime minister|mayor|governor|chancellor|king|queen|spokesman|spokeswoman|chairman|suspect|victim|driver|pilot|judge|man|woman|boy|girl|company|country|report|meeting|summit|court|city|town|war|deal|plan|law|election|strike|attack) (?<verb>are|have) (?=(?:\p{Ll}{2,18}(?:ed|ing)|been|said|told|made|taken|given|won|lost|left|gone|begun|become|no|not)\b)`,
      'du',
    ),
    forms: { are: 'is', have: 'has' },
    severity: 'information',
  },
];
