/** The signs that English copy is written in, one by one: Latin, Greek and Cyrillic, their marks and numbers. */
const written = [
  [0x30, 0x52f],
  [0x1e00, 0x24ff],
]
  .map(([first = 0, last = 0]) =>
    String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  )
  .join(' ');
/** The letters of other scripts, without regard to the signs of theirs that are none. */
const elsewhere = '\u0531-\u1dff\u2c00-\u2dff\u3041-\ud7ff\uf900-\ufaff';

const properties: Readonly<Record<string, string>> = {
  L: rangesOf(/\p{L}+/gu) + elsewhere,
  Lu: rangesOf(/\p{Lu}+/gu),
  Ll: rangesOf(/\p{Ll}+/gu),
  M: rangesOf(/\p{M}+/gu),
  N: rangesOf(/\p{N}+/gu),
};

/**
 * The source of a pattern with its classes of letters as ranges of characters. Each mention of
 * `\p{L}` takes V8 some thirty microseconds to compile, five times as long where case does not count,
 * and that twice; a range takes none to speak of. A pattern that names letters often is better made
 * so: a first check in a fresh process is mostly compiling.
 */
export function lettersAsRanges(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gu, (sign: string, property?: string) => {
    if (sign === '[') inClass = true;
    if (sign === ']') inClass = false;
    const ranges = property === undefined ? undefined : properties[property];
    if (ranges === undefined) return sign;
    return inClass ? ranges : `[${ranges}]`;
  });
}

/** The runs of signs with a property as ranges. */
function rangesOf(property: RegExp): string {
  return Array.from(written.matchAll(property), ([run]) =>
    run.length > 1 ? `${run.charAt(0)}-${run.charAt(run.length - 1)}` : run,
  ).join('');
}

/** A text in small letters and of the same length. */
export function smallLetters(text: string): string {
  return text.replaceAll('\u0130', 'I').toLowerCase();
}

/** What can match half of a pair of surrogates, or needs the flag `u`, in a pattern without it. */
const needsUnicode = /(?<!\\)(?:\\\\)*\.|\[\^|\\[pPDSWu]/;

/**
 * A pattern whose classes of letters are ranges; see `lettersAsRanges`. Where case does not count, the
 * flag `u` makes V8 take four times as long: it is left out where it changes nothing.
 */
export function pattern(source: string, flags: string): RegExp {
  const ranged = lettersAsRanges(source);
  const isPlain = flags.includes('i') && !needsUnicode.test(ranged);
  return new RegExp(ranged, isPlain ? flags.replace('u', '') : flags);
}
