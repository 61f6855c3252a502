const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const vowel = /^[aeiouy]$/;

/**
 * The shortest word in which each slip tells. Short words differ by one letter without being each
 * other's misspellings (`tenge`, `tinge`), the more so by an unlike letter; two letters exchanged, or
 * one doubled, are slips of writers at any length.
 */
const shortest = {
  doubled: 5,
  single: 6,
  swap: 3,
  missing: 6,
  surplus: 7,
  vowel: 7,
  doubles: 7,
  unlike: 8,
} as const;

/**
 * The strings that one likely slip parts from `word`, the likelier first: a letter doubled, a doubled
 * one single, two neighbours exchanged, one left out, one too many, a vowel for a vowel, two letters
 * doubled or single, any letter for another. The first letter stays: misspellings seldom begin with
 * one (Yannakoudakis and Fawthrop, “The rules of spelling errors”, 1983). At the end no other is put:
 * another ending is another form.
 * @param certain the word is known to be another's spelling: its shortness is no doubt
 */
export function neighbours(word: string, certain = false): readonly string[] {
  const found: Record<keyof typeof shortest, string[]> = {
    doubled: [],
    single: [],
    swap: [],
    missing: [],
    surplus: [],
    vowel: [],
    doubles: [],
    unlike: [],
  };
  for (let at = 1; at <= word.length; at++) {
    const before = word.slice(0, at);
    const left = word.charAt(at - 1);
    const here = word.charAt(at);
    const next = word.charAt(at + 1);
    const after = word.slice(at + 1);
    if (next) found.swap.push(before + next + here + after.slice(1));
    if (here) found[here === left ? 'single' : 'surplus'].push(before + after);
    for (const letter of letters) {
      if (letter === left || letter === here) found.doubled.push(before + letter + here + after);
      else if (here) found.missing.push(before + letter + here + after);
      if (next)
        found[vowel.test(letter) && vowel.test(here) ? 'vowel' : 'unlike'].push(
          before + letter + after,
        );
    }
  }
  found.doubles = [...found.doubled, ...found.single].flatMap(doublings);
  const likely = (Object.keys(shortest) as (keyof typeof shortest)[])
    .filter((slip) => certain || word.length >= shortest[slip])
    .flatMap((slip) => found[slip]);
  return [...new Set(likely)].filter((near) => near !== word);
}

/** The strings that have one letter doubled, or one doubled letter single. */
function doublings(word: string): readonly string[] {
  return Array.from(word, (letter, at) => {
    const rest = word.slice(at + 1);
    return word.slice(0, at) + (rest.startsWith(letter) ? '' : letter + letter) + rest;
  });
}

/** The letters beside each on a keyboard, on the rows of QWERTY. */
const beside: Readonly<Record<string, string>> = {
  ...besideOn('qwertyuiop'),
  ...besideOn('asdfghjkl'),
  ...besideOn('zxcvbnm'),
};

function besideOn(row: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(row, (letter, at) => [letter, `${row.charAt(at - 1)}${row.charAt(at + 1)}`]),
  );
}

/**
 * The strings that one slip of a finger parts from `word`, at its ends and in short words too: a key
 * beside the right one, a letter left out, one struck twice, two exchanged. By themselves they prove
 * nothing: what they lead to must be a word that copy is full of.
 */
export function fingerSlips(word: string): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const here = word.charAt(at);
    const after = word.slice(at + 1);
    for (const letter of letters) found.add(before + letter + here + after);
    if (!here) continue;
    if (here === word.charAt(at + 1)) found.add(before + after);
    if (after) found.add(before + after.charAt(0) + here + after.slice(1));
    for (const letter of beside[here] ?? '') found.add(before + letter + after);
  }
  found.delete(word);
  return [...found];
}
