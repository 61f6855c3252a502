import { proseMatches } from '../../extract/prose';
import { months } from '../../lexicon/closed-class';
import { pastOf } from '../../lexicon/verbs';
import type { Rule } from '../../rule';

const month = [...months].join('|');
const past = String.raw`(?:(?:in|on|during) (?:(?:early|late|mid-?) ?)?(?:(?:${month}) (?:\d{1,2}, )?)?(?:19|20)\d\d|yesterday|(?:\p{L}{2,12}|\d{1,3}) (?:days|weeks|months|years|decades) ago|last (?:week|month|year|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))`;
/** What happens once and is over: its date is the sentence's time, not a mere addition to the noun. */
const event = String.raw`(?:start|beginning|outbreak|onset|launch|eruption|collapse|fall|end|signing|arrival|opening|closing|death|assassination|overthrow|resignation|departure)`;
const patterns = [
  new RegExp(
    String.raw`\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) ${event} of (?:(?!since|that|which|who)[\p{L}’'-]{1,30} ){1,8}(?<mark>(?<when>${past}) (?<aux>has|have) (?<verb>\p{Ll}{3,20}))(?! (?:been|had)\b)`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<mark>(?<!\b(?:to|would|could|should|may|might|must|will|can|not|cannot|who|that) )\b(?<aux>has|have) (?<verb>\p{Ll}{2,18}(?:ed|wn|en|ne|ung|ept|ent|aid|ade|eft|old|ught|ound|un|et))(?: (?:in|at|to|from) \p{Lu}\p{L}{1,20})? (?<when>(?:yesterday|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:days|weeks|months|years) ago)))\b`,
    'gu',
  ),
];

/** The present perfect beside a time that is over: `in 2011 has strained`. */
export const finishedTime: Rule = {
  severity: 'warning',
  summary: 'A time that is over stands with the present perfect.',
  *check(article) {
    for (const pattern of patterns)
      for (const found of proseMatches(article, pattern)) {
        const groups = found?.match.groups;
        const verb = pastOf(groups?.verb ?? '');
        if (!found || !groups || verb === undefined) {
          yield undefined;
          continue;
        }
        const { block, match, start } = found;
        const { mark = '', aux = '', verb: participle = '', when = '' } = groups;
        const from = start + match[0].lastIndexOf(mark);
        const auxAt = from + mark.indexOf(`${aux} ${participle}`);
        const edit = block.source(auxAt, auxAt + aux.length + 1 + participle.length);
        yield {
          at: block.source(from, from + mark.length),
          message: `“${aux} ${participle}” stands with “${when}”, a time that is over; expected “${verb}”`,
          fixes: [
            { title: `Change to “${verb}”`, safe: false, edits: [{ ...edit, newText: verb }] },
          ],
        };
      }
  },
};
