import { wordSet } from './word-set';

/** The forms of a verb: `go went gone`. */
interface VerbForms {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
}

/** Irregular verbs of news copy as `base past participle`, or `base past` where the two are one. */
const irregularRows =
  'be was been,do did done,arise arose arisen,awake awoke awoken,bear bore borne,beat beat beaten,become became become,begin began begun,bite bit bitten,blow blew blown,break broke broken,choose chose chosen,come came come,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,fly flew flown,forbid forbade forbidden,foresee foresaw foreseen,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,give gave given,go went gone,grow grew grown,hide hid hidden,know knew known,mistake mistook mistaken,overcome overcame overcome,overtake overtook overtaken,overthrow overthrew overthrown,ride rode ridden,rise rose risen,run ran run,see saw seen,shake shook shaken,show showed shown,shrink shrank shrunk,sing sang sung,sink sank sunk,speak spoke spoken,steal stole stolen,swear swore sworn,swim swam swum,take took taken,tear tore torn,throw threw thrown,undergo underwent undergone,undertake undertook undertaken,wake woke woken,wear wore worn,withdraw withdrew withdrawn,write wrote written,' +
  'bring brought,build built,burn burnt,buy bought,catch caught,cost cost,cut cut,deal dealt,dig dug,feed fed,feel felt,fight fought,find found,flee fled,get got,have had,hear heard,hit hit,hold held,hurt hurt,keep kept,lay laid,lead led,leave left,lend lent,let let,lose lost,make made,mean meant,meet met,pay paid,put put,read read,say said,seek sought,sell sold,send sent,set set,shed shed,shoot shot,shut shut,sit sat,sleep slept,spend spent,split split,spread spread,stand stood,stick stuck,strike struck,sweep swept,teach taught,tell told,think thought,understand understood,win won,wind wound';

/** The irregular verbs. */
export const irregularVerbs: readonly VerbForms[] = irregularRows.split(',').map((row) => {
  const [base = '', past = '', participle = past] = row.split(' ');
  return { base, past, participle };
});

/** By the past tense. */
export const byPast: ReadonlyMap<string, VerbForms> = new Map(
  irregularVerbs.map((verb) => [verb.past, verb]),
);

/** Pasts that are nouns, adjectives, auxiliaries or base forms as well: `a saw`, `was broke`, `the left`. */
const alsoOther = wordSet(
  'bit bore broke burnt did dug fed fell felt forgot found got had left lent lost made meant met rose sat saw shot showed spoke struck stuck thought told was woke wound',
);

const pureVerbs = irregularVerbs.filter(({ base, past }) => past !== base && !alsoOther.has(past));

/** Pasts that differ from the participle and are nothing else, joined for a pattern. */
export const purePasts: string = pureVerbs
  .filter(({ past, participle }) => past !== participle)
  .map(({ past }) => past)
  .join('|');

/** All pasts that are no base form and no noun, joined for a pattern. */
export const pasts: string = pureVerbs.map(({ past }) => past).join('|');

/** Base forms in -ed: `did not need`. */
export const basesInEd =
  'need|feed|speed|exceed|succeed|proceed|bleed|breed|heed|seed|weed|embed|shed|wed|bed|shred|intercede|accede|concede|indeed';

/** The base of a regular past: `wanted` → `want`; `undefined` where it cannot be told. */
export function baseOfRegular(past: string): string | undefined {
  const stem = past.slice(0, -2);
  if (/(?:[^aeiou]|^)i$/u.test(stem)) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/u.test(stem)) return stem.slice(0, -1);
  // `decide`, `change`, `agree`, `continue`, `raise`: what cannot end a word bare.
  if (
    /(?:[cgsuvz]|[^aeiou]l|[aeiou][rd]|[aiou]t|e)$/u.test(stem) &&
    !/(?:ss|nd|lt|ant|ent)$/u.test(stem)
  )
    return /(?:sit|mit|bit|visit|edit|er|or|end|ait|eat|oad|oin|out|oot|read)$/u.test(stem)
      ? stem
      : `${stem}e`;
  return stem;
}
