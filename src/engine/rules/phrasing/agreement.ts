import { inStory } from '../../block-rule';
import { isQuoted } from '../../extract/prose';
import { sentences } from '../../extract/sentences';
import type { Rule, Severity } from '../../rule';

interface Slip {
  readonly pattern: RegExp;
  /** By the verb found: the form that agrees. */
  readonly forms: Readonly<Record<string, string>>;
  readonly severity?: Severity;
}

const singular: Slip['forms'] = {
  are: 'is',
  were: 'was',
  have: 'has',
  "aren't": "isn't",
  "weren't": "wasn't",
  "haven't": "hasn't",
  do: 'does',
  "don't": "doesn't",
};
const plural: Slip['forms'] = {
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
const slips: readonly Slip[] = [
  // `The talks was`: article, noun, verb, at the beginning of a sentence, where nothing can stand before the noun.
  {
    pattern: new RegExp(
      String.raw`^(?:The|These|Those|His|Her|Their|Its|Our|Two|Three|Four|Five|Many|Several|Some|Both) (?:\p{Ll}{3,14}[a-z] )?(?!(?:${singularInS})\b)\p{Ll}{3,20}[^su\W]s (?<verb>is|was|has|isn't|wasn't|hasn't)\b(?! (?:what|when|why|how|that|been)\b)`,
      'du',
    ),
    forms: plural,
  },
  {
    pattern:
      /(?:^|[,;] (?:and|but) |\bthat )(?:[Hh]e|[Ss]he) (?<verb>are|have|don't|were (?=\p{Ll}{2,14}(?:ed|ing)\b)|aren't|haven't)(?= |\b)/du,
    forms: { ...singular, 'were ': 'was ' },
  },
  {
    pattern:
      /(?:^|[,;] (?:and|but) |\bthat )(?:[Tt]hey|[Ww]e) (?<verb>is|was|has|isn't|wasn't|hasn't|does|doesn't)\b/du,
    forms: plural,
  },
  {
    pattern:
      /\b[Tt]here (?<verb>is|was) (?:two|three|four|five|six|seven|eight|nine|ten|many|several|few|dozens of|hundreds of|thousands of|\d{2,3}) (?!(?:million|billion|per|percent|hours?|minutes?|days?|weeks?|months?|years?|miles?|or|and|to)\b)\p{Ll}{3,20}s\b/du,
    forms: plural,
    severity: 'information',
  },
  {
    pattern:
      /^(?:[Oo]ne|[Ee]ach|[Nn]either|[Ee]ither) of the (?:\p{Ll}{3,14} ){0,1}\p{Ll}{3,20}s (?<verb>are|were|have|haven't|weren't|aren't)\b/du,
    forms: singular,
  },
  {
    pattern:
      /^(?:The|A) number of \p{Ll}{3,20}s (?:in \p{Lu}\p{L}{2,20} )?(?<verb>are|were|have)(?= (?:risen|fallen|grown|increased|decreased|dropped|doubled|rising|falling|growing))/du,
    forms: singular,
  },
  {
    pattern:
      /^The (?:president|minister|prime minister|mayor|governor|chancellor|king|queen|spokesman|spokeswoman|chairman|suspect|victim|driver|pilot|judge|man|woman|boy|girl|company|country|report|meeting|summit|court) (?<verb>are|have) (?=\p{Ll}{2,18}(?:ed|ing)\b)/du,
    forms: { are: 'is', have: 'has' },
    severity: 'information',
  },
];

/** A verb that does not agree with its plain subject. */
export const agreement: Rule = {
  severity: 'warning',
  summary: 'A verb does not agree with its subject.',
  check: inStory(function* (block) {
    if (block.shape !== 'paragraph') return;
    for (const sentence of block.read(sentences))
      for (const { pattern, forms, severity } of slips) {
        const match = pattern.exec(sentence.text.replaceAll('’', "'"));
        const verb = match?.groups?.verb;
        const place = match?.indices?.groups?.verb;
        const by = verb === undefined ? undefined : forms[verb];
        if (!match || !verb || !place || by === undefined) continue;
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        if (isQuoted(block, start, end)) continue;
        const at = block.source(sentence.start + place[0], sentence.start + place[1]);
        const shown = match[0].replace(/^[,;] (?:and|but) |^that /u, '').trim();
        yield {
          at: block.source(end - match[0].trimStart().length, end),
          ...(severity ? { severity } : {}),
          message: `“${verb.trim()}” does not agree with its subject in “${shown}”; expected “${by.trim()}”`,
          fixes: [
            { title: `Change to “${by.trim()}”`, safe: false, edits: [{ ...at, newText: by }] },
          ],
        };
      }
  }),
};
