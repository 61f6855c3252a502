import type { Severity } from '../rule';
import { phraseTable, type PhraseRow } from './phrase-table';

const sides =
  '(?:the )?(?:two|both) (?:sides|parties|leaders|ministers|officials|presidents|countries)';
const nation =
  '(?:Chinese|Russian|American|Turkish|Iranian|Israeli|Ukrainian|Egyptian|Saudi|Pakistani|Indian|Syrian|Iraqi|Azerbaijani|Armenian|Korean|Japanese|French|German|Qatari|Libyan|Sudanese|Lebanese)';

function row(pattern: string, plain: string, severity?: Severity): PhraseRow {
  const phrase = new RegExp(String.raw`(?<![\p{L}’'-])${pattern}(?![\p{L}’-])`, 'giu');
  return severity ? [phrase, plain, severity] : [phrase, plain];
}

/**
 * Each phrase with what an English desk writes, in the dictionary’s form: no replacement, which
 * depends on the sentence. Hints are phrases that officials use in English as well. They come of
 * news translated from Arabic, Russian, Turkish, Chinese, Spanish, French and German. In
 * 2.7 million words of copy written in English none occurs more than twice.
 */
const rows: readonly PhraseRow[] = [
  // Arabic
  row('touch(?:es|ed|ing)? (?:up)?on the (?:files?|dossiers?) of', 'discuss'),
  row(
    '(?:discuss|rais|open|address|tackl|follow)(?:ed|es?|s|d|ing)? the (?:files?|dossiers?) of',
    'discuss',
  ),
  row('on (?:its|his|her|their) part,', 'for his part'),
  row(
    'exchang(?:e|ed|ing) (?:views|viewpoints|points of view) (?:on|about) (?:the )?(?:ways|means|issues of)',
    'discuss',
  ),
  row(
    '(?:ways|means) (?:of|to|for) (?:bolster|boost|enhanc|strengthen|develop|promot|support|foster)(?:ing|e)? (?:the )?bilateral (?:relations|ties|cooperation)',
    'closer ties',
  ),
  row('issues of (?:common|mutual) (?:interest|concern)', 'what concerns both'),
  row(
    '(?:on|at|in) the (?:regional and international|international and regional) (?:arenas?|scenes?|levels?)',
    'in the region and beyond',
    'hint',
  ),
  row(
    '(?:affirm|stress|underscor|underlin|emphasi[sz])(?:ed|es|e|ing) (?:on|upon) (?:the|that|his|her|its|their)',
    'stress, without “on”',
  ),
  row('(?:indicated|affirmed|clarified) to the (?:importance|need|necessity|role) of', 'point to'),
  row(
    '(?:with)?in the framework of (?:the|a|an|its|his|her|their|efforts|cooperation)',
    'as part of',
    'hint',
  ),
  row('in the context of (?:his|her|its|their) (?:statement|speech|visit|tour)', 'in'),
  row('on the sidelines of (?:his|her|its|their) participation in', 'at'),
  row(
    'the (?:occurrence|happening) of (?:the |an? )?(?:attack|explosion|clash(?:es)?|blast|fire|accident|incident)',
    'the thing itself',
  ),
  row('what is happening in (?:terms|the way) of', 'plain words'),
  row(
    '(?:received|receiving) (?:a|the) (?:telephone|phone) (?:call|contact) (?:today|yesterday) from',
    'spoke by telephone with',
    'hint',
  ),
  row('visits? of work', 'a working visit'),
  row(
    '(?:hold|held|holds|holding) (?:[\\p{L}’-]{1,20} ){1,4}(?:the )?(?:full )?responsibility (?:for|of)',
    'hold them responsible for',
  ),
  row(
    "(?:express|expressed|expresses|expressing|affirm|affirmed|affirms|stressed|reiterated|conveyed) (?:his|her|its|their|the) (?:(?:country|government|side|nation|kingdom|state)[’']s )?keenness (?:to|on|for)",
    'want, be ready to',
  ),
  row(
    '(?:the )?(?:two )?(?:brotherly|fraternal|sisterly) (?:countries|peoples|nations|ties|relations|country|people)',
    'the two countries',
    'hint',
  ),
  row(
    '(?:conduct|carry out|carried out|carries out|carrying out|conducted|made|perform|performed) (?:the|an?) (?:liquidation|detention|apprehension|elimination|annihilation) of',
    'kill or arrest',
  ),
  row('c(?:a|o)me to (?:the|an) agreement to', 'agree to'),
  row(
    'exert(?:s|ed|ing)? (?:all |every |great |its |his |their |more )*efforts?',
    'try, work',
    'hint',
  ),
  row(
    'it (?:is|was) worth (?:mentioning|noting|recalling|pointing out|remembering) that',
    'the fact itself',
    'hint',
  ),
  row('(?:from|on) (?:his|her|its|their) side, (?=(?:the|\\p{Lu}))', 'for his part'),
  row('in (?:his|her|its|their) turn, (?=(?:the|\\p{Lu}))', 'in turn', 'hint'),
  row('it should be (?:recalled|reminded|noted) that', 'the fact itself', 'hint'),
  row(
    '(?:the )?(?:law[- ]enforcement|state|security|power|competent|judicial|investigative) organs',
    'the police, the authorities',
    'hint',
  ),
  row('organs of (?:power|state power|justice|internal affairs)', 'the authorities'),
  row(
    'in an atmosphere of (?:brotherhood|(?:mutual )?understanding|friendship|trust|cordiality|frankness)',
    'say what was said',
    'hint',
  ),
  row(
    '(?:stress|underline|underlin|emphasi[sz]|affirm|confirm)(?:ed|es|s|ing)? the (?:necessity|importance) of (?:finding|reaching|reaching to|achieving|continuing|developing|strengthening|enhancing|activating)',
    'say that … must',
    'hint',
  ),
  row(
    'touch(?:es|ed|ing)? (?:up)?on (?:a number of|several|various) (?:files?|dossiers?|topics)',
    'discuss',
  ),
  row(
    'with the participation of (?:the )?(?:head|minister|president|deputy|chairman|ambassador)s? of',
    'attended by',
    'hint',
  ),
  row('(?:received|receives) (?:in|at) (?:his|her) office', 'meet', 'hint'),
  row(
    '(?:was|were|is|are) subjected to (?:an?|the) (?:attack|shelling|shooting|robbery|assault|bombing)',
    'be attacked',
    'hint',
  ),
  row('(?:lead|leads|led|leading) to (?:the )?(?:martyrdom|falling) of', 'kill'),
  // Russian and Ukrainian
  row(
    `${sides} (?:noted|stressed|underlined|emphasi[sz]ed|affirmed) the (?:need|necessity|importance) (?:to|of|for)`,
    'agree that',
    'information',
  ),
  row(
    'carr(?:y|ied|ies) out an? (?:\\p{Ll}{3,12} )?(?:visit|trip|meeting|call|conversation|exchange of views)',
    'visit, meet or speak',
  ),
  row(
    '(?:conduct|reali[sz]|effect|perform)(?:ed|es|s|e|ing) an? (?:\\p{Ll}{3,12} )?(?:visit|trip) to',
    'visit',
  ),
  row(
    '(?:hold|held|had|conducted) an? (?:telephone|phone) (?:conversation|talk) (?:with|between)',
    'speak by telephone',
    'hint',
  ),
  row(
    'in the (?:capacity|quality) of (?:an? |the )?(?:mediator|observer|witness|guest|suspect|expert)',
    'as',
  ),
  row(
    '(?:give|gave|gives|given|giving) (?:an? )?(?:high|positive|negative) (?:evaluation|assessment|appraisal) (?:to|of)',
    'praise or criticise',
  ),
  row('(?:take|takes|took|taking) (?:a )?part in the work of the', 'attend'),
  row(
    'on the territory of (?:the )?(?:country|region|city|republic|plant|state|\\p{L}{3,20})',
    'in',
  ),
  row('according to the (?:words|information) of', 'according to'),
  row(
    '(?:a )?criminal case (?:was|has been|is) (?:initiated|instituted|excited) (?:on|under|upon|about|against|over)',
    'an inquiry was opened into',
  ),
  row('persons? (?:in|at) the age of \\d{1,3}', 'people aged'),
  row('as (?:it )?became known', 'it emerged'),
  // Turkish
  row(
    'ma(?:ke|de|king) (?:statements|evaluations|assessments|explanations) (?:on|about|regarding) (?:the )?(?:agenda|subject|issue|topic)',
    'speak about it',
  ),
  row('us(?:ed|ing) the (?:following )?(?:expressions|statements|phrases)', 'say'),
  row(
    'neutrali[sz]ed (?:a total of )?(?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|several|dozens of) (?:terrorists|militants|fighters)',
    'kill or capture',
    'hint',
  ),
  row('it was learn(?:ed|t) that', 'the fact itself, and who gave it'),
  row(
    '(?:lost|losing|loses?) (?:his|her|their) li(?:fe|ves) (?:as a|in the) result of',
    'die in',
    'hint',
  ),
  // Chinese
  row(
    `the ${nation} side (?:said|stressed|noted|hopes|hoped|expressed|believes|urges|will)`,
    'the country, or who spoke for it',
  ),
  row('stands? ready to work with (?:the )?\\p{L}{3,20} side', 'be ready to work with'),
  row(
    '(?:carry|carries|carried|carrying) forward (?:the )?(?:fine )?(?:traditions?|spirit|friendship|cooperation)',
    'continue',
  ),
  row(
    'attach(?:es|ed|ing)? (?:great|high|much) importance (?:to|on) (?:the )?(?:development of )?(?:relations|ties|cooperation)',
    'value',
  ),
  // Spanish, Portuguese, French and German
  row(
    'reali[sz](?:ed|es|e|ing) (?:an?|the) (?:operation|raid|search|study|survey|event|campaign|meeting|analysis|concert|match)',
    'carry out or hold',
  ),
  row(
    'assist(?:ed|ing|s)? to the (?:meeting|ceremony|event|funeral|match|summit|conference|opening|session)',
    'attend',
  ),
  row('the actual (?:president|prime minister|minister|government|mayor|coach) of', 'the current'),
  row('(?:put|puts|putting) in evidence', 'show'),
  row(
    '(?:ma(?:ke|de|king)) an? (?:appeal|call) to the (?:citizenship|population)',
    'appeal to people',
  ),
  row('(?:take|took|takes|taking) the decision of', 'decide to'),
  row(
    '(?:since|before|in) (?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|many) (?:days|weeks|months|years) ago',
    'the time without the word before it',
  ),
  row(
    '(?:explained|suggested|announced|mentioned|clarified|stressed|confirmed) (?:us|me|him|her|them|reporters|journalists) that',
    'tell somebody that',
  ),
  row(
    '(?:is|are) (?:already )?since (?:(?:19|20)\\d\\d|(?:two|three|four|five|many|several|\\d{1,2}) (?:years|months|weeks))',
    'has been … since or for',
  ),
  row(
    "is (?:an?|the) (?:\\p{Ll}{3,14} )?(?:member|minister|president|mayor|head|director|leader|citizen|resident|spokesman|spokeswoman|ambassador|coach|captain|owner|chairman|governor|professor|partner|ally)(?: of (?:the )?(?:[\\p{L}’'-]{2,20} ){0,3}[\\p{L}’'-]{2,20})? since (?:(?:19|20)\\d\\d|last|(?:January|February|March|April|May|June|July|August|September|October|November|December))",
    'has been … since',
  ),
];

/** Phrases translated word by word, with the plain words for them. */
export const calques = phraseTable(rows, 'information');
