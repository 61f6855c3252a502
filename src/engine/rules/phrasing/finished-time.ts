import { inStory } from '../../block-rule';
import { expression } from '../../expression';
import { proseMatches } from '../../extract/prose';
import { months } from '../../lexicon/closed-class';
import { pastOf } from '../../lexicon/verbs';
import type { Rule } from '../../rule';
import { changeTo } from './change-to';

const month = [...months].join('|');
const past = String.raw`(?:(?:in|on|during) (?:(?:early|late|mid-?) ?)?(?:(?:${month}) (?:\d{1,2}, )?)?(?:19|20)\d\d|yesterday|(?:\p{L}{2,12}|\d{1,3}) (?:days|weeks|months|years|decades) ago|last (?:week|month|year|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))`;
/** What happens once and is over: its date is the sentence's time, not a mere addition to the noun. */
const event = String.raw`(?:start|beginning|outbreak|onset|launch|eruption|collapse|fall|end|signing|arrival|opening|closing|death|assassination|overthrow|resignation|departure)`;
/** Done in a moment and over: with these a date is the verb's. */
const momentary =
  'opened|closed|built|founded|established|signed|resigned|arrested|killed|released|elected|appointed|sentenced|published|launched|passed|banned|visited|arrived|left|joined|died|won|lost|bought|sold|abolished|seized|captured|attacked|announced|agreed|married|divorced|born|acquitted|convicted|shot|dismissed|sacked|fired|hired|adopted|ratified|dissolved|crashed|sunk|landed';
/** A time that is over whatever the day of reading is; a year alone may be this year. */
const ended = String.raw`(?:in|on) (?:(?:${month}) (?:\d{1,2},? )?|\d{1,2} (?:${month}) )?(?:19\d\d|20[01]\d)|yesterday|(?:two|three|four|five|six|seven|eight|nine|ten|several|\d{1,3}) (?:days|weeks|months|years|decades) ago|last (?:week|month|year|night|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)`;
const patterns = [
  expression(
    String.raw`\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) ${event} of (?:(?!since|that|which|who)[\p{L}’'-]{1,30} ){1,8}(?<mark>(?<when>${past}) (?<aux>has|have) (?<verb>\p{Ll}{3,20}))(?! (?:been|had)\b)`,
  ),
  expression(
    String.raw`(?<mark>(?<!\b(?:to|would|could|should|may|might|must|will|can|not|cannot|who|that) )\b(?<aux>has|have) (?<verb>\p{Ll}{2,18}(?:ed|wn|en|ne|ung|ept|ent|aid|ade|eft|old|ught|ound|un|et))(?: (?:in|at|to|from) \p{Lu}\p{L}{1,20})? (?<when>(?:yesterday|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:days|weeks|months|years) ago)))\b`,
  ),
  // `has been built in 1987`, `has resigned last week`, `has opened its first plant yesterday`: verbs of
  // what is done in a moment, and a time that ends the clause, so that it is the verb's own.
  expression(
    String.raw`(?<!\b(?:to|would|could|should|may|might|must|will|can|cannot|who|that|which) )(?<mark>\b(?<aux>has|have) (?<verb>been (?:${momentary})|${momentary}) (?:(?!since|that|which|who|when|where|after|before|and|but|or|than|from)[\p{L}’'-]{1,30} ){0,5}?(?<when>${ended}))(?=[.;]|, (?:when|after|before|the|a|his|her|its|according|said|as)\b| (?:after|when|while|following|because|as|to|for|with|by|under)\b)`,
  ),
  // `has visited the island on Monday`: a day of this week is over too, for what cannot be still to come.
  expression(
    String.raw`(?<!\b(?:to|would|could|should|may|might|must|will|can|cannot|who|that|which) )(?<mark>\b(?<aux>has|have) (?<verb>been (?:arrested|killed|released|shot|sacked|born)|resigned|visited|arrived|died|crashed|landed|left) (?:(?!since|that|which|who|when|where|after|before|and|but|or|than|from)[\p{L}’'-]{1,30} ){0,4}?(?<when>on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))(?=[.;])`,
  ),
  // `Two years ago the government has banned`: the time stands first.
  expression(
    String.raw`(?:^|(?<=[.!?] ))(?:Yesterday|Last (?:week|month|year|night)|(?:A|One|Two|Three|Four|Five|Six|Ten|\d{1,2}) (?:days?|weeks?|months?|years?) ago|In 19\d\d),? (?<mark>(?<when>)(?:(?!since|that|which|who|what)[\p{L}’'-]{1,30} ){1,5}(?<aux>has|have) (?<verb>${momentary}|been (?:${momentary})))\b`,
  ),
];

/** The time may be that of another verb or of a thing that happens: `has won the prize it lost in 1995`, `for an attack in 2014`. */
const belongsElsewhere =
  /\b(?:it|he|she|they|we|you)\b|\b(?:attack|war|murder|killing|death|bombing|crash|strike|vote|election|referendum|coup|shooting|deal|treaty|accord|agreement|pact|revolution|uprising|protest|riot|fire|flood|storm|quake|earthquake|summit|meeting|visit|speech|case|trial|raid|assault|incident|accident|campaign|crisis|invasion|attempt|massacre|events|budget|report|final|games|title|season|race|tour|book|film|album|study|survey|poll)s? (?:in|on|yesterday|last|two|three|four|five|six|seven|eight|nine|ten|several|\d)\b/u;

/** The present perfect beside a time that is over: `in 2011 has strained`. */
export const finishedTime: Rule = {
  severity: 'warning',
  summary: 'A time that is over stands with the present perfect.',
  check: inStory(function* (block) {
    for (const sought of patterns)
      for (const { match, start } of proseMatches(block, sought)) {
        const { mark = '', aux = '', verb: participle = '', when = '' } = match.groups ?? {};
        const verb = simplePast(participle, aux);
        if (verb === undefined || belongsElsewhere.test(mark)) continue;
        const from = start + match[0].lastIndexOf(mark);
        const auxAt = from + mark.indexOf(`${aux} ${participle}`);
        const edit = block.source(auxAt, auxAt + aux.length + 1 + participle.length);
        yield {
          at: block.source(from, from + mark.length),
          message: `“${aux} ${participle}” stands with ${when ? `“${when}”, ` : ''}a time that is over; expected “${verb}”`,
          fixes: [changeTo(edit, verb)],
        };
      }
  }),
};

/** `opened` for `opened`, `was opened` for `been opened`. */
function simplePast(participle: string, aux: string): string | undefined {
  return participle.startsWith('been ')
    ? `${aux === 'has' ? 'was' : 'were'} ${participle.slice('been '.length)}`
    : pastOf(participle);
}
