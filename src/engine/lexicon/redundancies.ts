import type { Severity } from '../rule';

/** A phrase that says a thing twice, and what says it once. */
export interface Redundancy {
  readonly pattern: RegExp;
  /** Letters that every match holds, in lower case: a cheap look before the pattern; empty where there are none. */
  readonly trigger: string;
  /** The replacement, with `$1` for what the pattern caught. */
  readonly by: string;
  readonly severity: Severity;
}

const rows: readonly (readonly [RegExp, string, Severity?])[] = [
  [
    /([$£€]\d[\d.,]{0,12}(?: (?:million|billion|trillion))?) (?:dollars|pounds|euros)\b/giu,
    '$1',
    'warning',
  ],
  [/(\d%) (?:percent|per cent)\b/giu, '$1', 'warning'],
  [/(\d{1,2} ?a\.?m\.?) in the morning\b/giu, '$1', 'warning'],
  [/(\d{1,2} ?p\.?m\.?) in the (?:afternoon|evening)\b/giu, '$1', 'warning'],
  [/\b(?:12|twelve) (noon|midnight)\b/giu, '$1'],
  [/\b(ATM) machine\b/gu, '$1'],
  [/\b(PIN) number\b/gu, '$1'],
  [/\b(HIV) virus\b/gu, '$1', 'hint'],
  [/\b(return|revert|refer)(s|ed|red|ing|ring)? back to\b/giu, '$1$2 to', 'hint'],
  [/\brepeat(s|ed|ing)? again\b/giu, 'repeat$1', 'hint'],
  [/\bre-?(?:elect|appoint|unite|open|start|join)(?:s|ed|ing|d)? again\b/giu, '$&', 'hint'],
  [/\bnew innovation(s?)\b/giu, 'innovation$1'],
  [/\bfree gift(s?)\b/giu, 'gift$1'],
  [/\bpast history\b/giu, 'history'],
  [/\bunexpected surprise\b/giu, 'surprise'],
  [/\bactual fact\b/giu, 'fact', 'hint'],
  [/\bfuture plans\b/giu, 'plans', 'hint'],
  [/\badvance planning\b/giu, 'planning', 'hint'],
  [/\bend result(s?)\b/giu, 'result$1', 'hint'],
  [/\bclose proximity\b/giu, 'proximity', 'hint'],
  [/\beach and every\b/giu, 'every', 'hint'],
  [/\b(?:join|merge|gather|combine)(?:s|ed|d|ing)? together\b/giu, '$&', 'hint'],
  [/\bcollaborat(e|es|ed|ing) together\b/giu, 'collaborat$1'],
  [/\bco-?operat(e|es|ed|ing) together\b/giu, 'cooperat$1'],
  [/\b(?:the )?reason (is|was|being) because\b/giu, 'the reason $1 that'],
  [/\bthe reason why (?:is|was) because\b/giu, 'the reason is that'],
  [/\b(widow|widower) of the late\b/giu, '$1 of'],
  [/\bstill remain(s|ed|ing)?\b/giu, 'remain$1', 'hint'],
  [/\bcurrently now\b/giu, 'now'],
  [/\bnow currently\b/giu, 'now'],
  [/\bapproximately about\b/giu, 'about'],
  [/\babout approximately\b/giu, 'about'],
  [/\bsum total\b/giu, 'total', 'hint'],
  [/\bvery unique\b/giu, 'unique', 'hint'],
  [/\b(?:completely|totally) (destroyed|unanimous|surrounded|eliminated)\b/giu, '$1', 'hint'],
  [/\bmutual agreement\b/giu, 'agreement', 'hint'],
  [/\bforeign imports\b/giu, 'imports'],
  [/\bdrowned to death\b/giu, 'drowned'],
  [/\bstrangled to death\b/giu, 'strangled'],
  [/\bstarved to death to death\b/giu, 'starved to death'],
  [/\bfirst (?:debut|unveiled for the first time)\b/giu, 'debut'],
  [/\boriginally (?:first )?founded first\b/giu, 'founded'],
  [/\bperiod of time\b/giu, 'period', 'hint'],
  [/\bat this moment in time\b/giu, 'now', 'hint'],
  [/\bas of yet\b/giu, 'yet', 'hint'],
  [/\band also as well\b/giu, 'and also'],
  [/\balso as well\b/giu, 'also', 'hint'],
  [/\b(?:but|yet) however,?\b/giu, 'but'],
  [/\bor otherwise alternatively\b/giu, 'or'],
  [
    /\bmore (better|worse|bigger|smaller|larger|higher|lower|easier|harder|faster|slower|stronger|weaker|cheaper)\b(?! (?:off|known|educated|paid|quality|education|jobs|schools|than))/giu,
    '$1',
    'warning',
  ],
  [
    /\bmost (best|worst|biggest|smallest|largest|highest|lowest|easiest|hardest|fastest|oldest|youngest|strongest)\b/giu,
    '$1',
    'warning',
  ],
  [/\bsurrounded on all sides\b/giu, 'surrounded', 'hint'],
  [/\b(\d{1,3}) years of age old\b/giu, '$1 years old'],
  [/\bannual (\p{L}{3,20}) (?:held|celebrated) (?:every|each) year\b/giu, 'annual $1'],
];

/** Phrases that say a thing twice. Those in common use are hints. */
export const redundancies: readonly Redundancy[] = rows.map(([pattern, by, severity]) => ({
  pattern,
  trigger: triggerOf(pattern.source),
  by,
  severity: severity ?? 'information',
}));

/** The longest run of letters outside groups, classes, escapes and optional letters. */
function triggerOf(source: string): string {
  const bare = source
    .replace(/\\./gu, ' ')
    .replace(/\[[^\]]*\][?{]?/gu, ' ')
    .replace(/\([^()]*\)\??/gu, ' ')
    .replace(/\([^()]*\)\??/gu, ' ')
    .replace(/\p{L}\?/gu, ' ');
  return (bare.match(/\p{L}+/gu) ?? [])
    .reduce((a, b) => (b.length > a.length ? b : a), '')
    .toLowerCase();
}
