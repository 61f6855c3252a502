/** Irregular verbs of news copy, `past participle`, where the two differ. */
const irregularRows =
  'was been,became become,began begun,broke broken,chose chosen,came come,did done,drew drawn,drove driven,ate eaten,fell fallen,flew flown,forgave forgiven,froze frozen,gave given,went gone,grew grown,hid hidden,knew known,rose risen,ran run,saw seen,shook shaken,showed shown,sank sunk,spoke spoken,stole stolen,swam swum,swore sworn,took taken,threw thrown,withdrew withdrawn,wore worn,wrote written,overcame overcome,overtook overtaken,undertook undertaken,underwent undergone,arose arisen,awoke awoken,beat beaten,bore borne,struck stricken,foresaw foreseen,overthrew overthrown';

const pastByParticiple = new Map(
  irregularRows.split(',').map((row) => {
    const [past = '', participle = ''] = row.split(' ');
    return [participle, past] as const;
  }),
);

/** Participles that are their own past tense and do not end in -ed. */
const sameRows =
  'bought brought built burnt caught cost cut dealt dug fed felt fought found fled got had heard held hit hurt kept laid led left lent let lost made meant met paid put read said sat sent set shed shot shut slept sold spent split spread stood struck stuck swept sworn taught told thought understood won wound';
const same = new Set(sameRows.split(' '));

/** The past tense for a past participle: `strained` → `strained`, `begun` → `began`; `undefined` for other words. */
export function pastOf(participle: string): string | undefined {
  if (participle === 'been') return undefined;
  const irregular = pastByParticiple.get(participle);
  if (irregular !== undefined) return irregular;
  return same.has(participle) || /[^aeiou]ed$|[iaeou]ed$/u.test(participle)
    ? participle
    : undefined;
}

/** Past forms that are not their own participle, and finite forms of to be and to have: always a finite verb. */
export const finiteForms: ReadonlySet<string> = new Set([
  ...pastByParticiple.values(),
  ...'is are was were has had does did will would can could may might must shall should am'.split(
    ' ',
  ),
]);

/** Whether a word looks like a finite past: an irregular past, or a form in -ed. */
export function isPastForm(word: string): boolean {
  return finiteForms.has(word) || same.has(word) || /\p{Ll}{2,}ed$/u.test(word);
}
