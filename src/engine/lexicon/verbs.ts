import { irregularVerbs } from './verb-forms';

const pastByParticiple = new Map(
  irregularVerbs
    .filter(({ past, participle }) => past !== participle)
    .map(({ past, participle }) => [participle, past] as const),
);

/** Participles that are their own past tense and do not end in -ed. */
const same = new Set(
  irregularVerbs.filter(({ past, participle }) => past === participle).map(({ past }) => past),
);

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
