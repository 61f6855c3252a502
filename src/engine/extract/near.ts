/** How one word becomes another: two neighbours swapped, or one letter put in, left out or replaced. */
export type Slip = 'swap' | 'letter';

/** The single slip that parts two words, or `undefined` where they are equal or further apart. Case matters. */
export function slipBetween(a: string, b: string): Slip | undefined {
  if (a === b || Math.abs(a.length - b.length) > 1) return undefined;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (a.length === b.length) {
    const swapped = restA.charAt(1) + restA.charAt(0) + restA.slice(2);
    if (swapped === restB) return 'swap';
    return restA.slice(1) === restB.slice(1) ? 'letter' : undefined;
  }
  const [short, long] = a.length < b.length ? [restA, restB] : [restB, restA];
  return long.slice(1) === short ? 'letter' : undefined;
}

/** Spellings that transliteration gives to one sound, longest first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tsh/gu, 'c'],
  [/sch|sh|ch|cz/gu, 'c'],
  [/ph/gu, 'f'],
  [/kh|gh|q|ck|c(?=[aouklr])|x/gu, 'k'],
  [/ts|tz|zh/gu, 'z'],
  [/dj|dzh/gu, 'j'],
  [/w/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/(?<=\p{L})(?:iy|yy|ii|ij|y|j|ie|ee|ey|ei)/gu, 'i'],
  [/h(?!$)/gu, ''],
];

/** A folded name by its sound: names transliterated in two ways come out alike (Zelensky, Zelenskiy). */
export function soundOf(word: string): string {
  const spelled = sounds.reduce((text, [pattern, by]) => text.replace(pattern, by), word);
  const [first = '', ...rest] = spelled.replace(/(.)\1/gu, '$1');
  return first + rest.join('').replace(/[aeiou]/gu, '');
}
