/** The scripts in which English copy writes words and names, letter by letter: Latin, Greek, Cyrillic. */
const written = [
  [0x41, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
] as const;
/** The letters of other scripts, without regard to the few signs of theirs that are none. */
const elsewhere = '\u0250-\u02af\u0531-\u1dbf\u2c00-\u2dff\u3041-\ud7ff\uf900-\ufaff';

const properties: Readonly<Record<string, string>> = {
  L: rangesOf(/\p{L}/u) + elsewhere,
  Lu: rangesOf(/\p{Lu}/u),
  Ll: rangesOf(/\p{Ll}/u),
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

/** A pattern with its classes of letters as ranges; see `lettersAsRanges`. */
export function pattern(source: string, flags: string): RegExp {
  return new RegExp(lettersAsRanges(source), flags);
}

function rangesOf(property: RegExp): string {
  let ranges = '';
  for (const [first, last] of written)
    for (let code = first; code <= last; code++) {
      if (!property.test(String.fromCharCode(code))) continue;
      const from = code;
      while (code < last && property.test(String.fromCharCode(code + 1))) code++;
      ranges += `${String.fromCharCode(from)}-${String.fromCharCode(code)}`;
    }
  return ranges;
}
