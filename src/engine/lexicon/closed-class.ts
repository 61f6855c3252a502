import { wordSet } from './word-set';

/** Articles and words that stand in their place before a noun. */
export const determiners = wordSet(
  'the a an this that these those my your his her its our their every each no some any another either neither',
);

export const prepositions = wordSet(
  'about above across after against along alongside amid amidst among amongst around as at before behind below beneath beside besides between beyond by concerning despite down during except for from in inside into like near of off on onto opposite out outside over past per regarding since than through throughout to toward towards under underneath unlike until till up upon versus via with within without',
);

export const conjunctions = wordSet(
  'and or but nor so yet if when while whereas although though because unless until since as than that whether where before after once lest however therefore meanwhile moreover nevertheless nonetheless instead thus hence otherwise',
);

export const pronouns = wordSet(
  'i you he she it we they me him us them myself yourself himself herself itself ourselves themselves mine yours hers ours theirs who whom whose which what whoever whatever someone somebody something anyone anybody anything everyone everybody everything nobody nothing none one ones',
);

export const modals = wordSet('will would shall should can could may might must');

export const auxiliaries = wordSet(
  'be am is are was were been being have has had having do does did done',
);

export const weekdays = wordSet('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');

export const months = wordSet(
  'January February March April May June July August September October November December',
);

/** Words that open sentences and are no names, though they wear a capital there. */
const openers = wordSet(
  'about above according across additionally again ago alone all almost already also altogether always among anyway apparently are aside ask asked at away back based because being best better both briefly bring but call called came can cannot certainly clearly come compared consequently considering could critics dear depending did do does due early earlier eight eighteen eighty either eleven else elsewhere enough especially even eventually ever exactly experts far few fewer fifteen fifty finally first firstly five following former formerly forty four fourteen fourth further furthermore generally get given go going good great had half has have having here hi how hundreds if important in included including increasingly indeed initially is just keep know known last lastly late lately later least left less let like likely little long look looking made mainly make making man many maybe men million millions more moreover most mostly much must named near nearly neither never new next nine nineteen ninety no nobody nor normally not nothing notably now obviously of often oh ok okay old on once one only or originally other others otherwise out over own part particularly people perhaps please police possibly presumably previously probably put quite rarely rather read really recent recently regardless residents right same say saying says second secondly see seen set seven seventeen seventy several shall should show similarly simply sixteen six sixty so some somebody somehow sometimes somewhere soon speaking still such supporters surely take taken tell ten than thank thanks that then there thereafter these they thing things think third thirteen thirty those though thousands three thus to today together told tomorrow tonight too toward try twelve twenty twice two typically ultimately under unfortunately until up upon use used using usually very want was watch well went were what whatever when whenever where wherever whether which who whose why will witnesses women work would year years yes yesterday yet you young officials analysts opponents prosecutors authorities investigators researchers scientists doctors voters lawmakers reporters protesters activists campaigners ministers leaders members fans teachers parents students workers',
);

/** Whether a lower-cased word is one of the language's own small words and no name. */
export function isSmallWord(lower: string): boolean {
  return isClosedClass(lower) || openers.has(lower);
}

const closedClass: ReadonlySet<string> = new Set(
  [determiners, prepositions, conjunctions, pronouns, modals, auxiliaries].flatMap((set) => [
    ...set,
  ]),
);

/** Whether a lower-cased word is an article, a preposition, a conjunction, a pronoun or an auxiliary. */
export function isClosedClass(lower: string): boolean {
  return closedClass.has(lower);
}

/** Verbs that hand a quotation or a statement to its speaker, in the forms that copy uses. */
export const sayingVerbs = wordSet(
  'said says say saying told tells tell telling added adds add adding asked asks ask asking wrote writes write writing stated states state stating announced announces announcing declared declares declaring insisted insists insisting explained explains explaining argued argues arguing claimed claims claiming warned warns warning noted notes noting admitted admits admitting stressed stresses stressing replied replies replying responded responds responding continued continues continuing concluded concludes concluding recalled recalls recalling tweeted tweets tweeting posted testified testifies testifying quipped joked shouted yelled whispered remarked remarks remarking observed observes commented comments commenting acknowledged acknowledges conceded concedes confirmed confirms confirming denied denies suggested suggests suggesting urged urges urging predicted predicts vowed vows pledged promised complained complains lamented boasted mused exclaimed cautioned countered reiterated repeated revealed emphasized emphasised pleaded asserted asserts maintained maintains alleged alleges contended contends speculated agreed agrees described describes describing called calls calling joked cried snapped retorted quoted proclaimed affirmed disclosed reported reports cited thundered chimed intoned enthused summarized summarised opined elaborated demanded demands texted emailed',
);
