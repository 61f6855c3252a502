/** Cardinal words below a hundred. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** Words that multiply what stands before them, with the abbreviations that follow money and digits. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mm', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Words of a part: `two-thirds`, `a quarter`. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ...'third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 3]),
  ['twentieth', 20],
  ['hundredth', 100],
]);

/** Ordinal words. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ...'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 3) * 10]),
  ...'first second third fourth fifth sixth seventh eighth ninth'
    .split(' ')
    .flatMap((unit, index) =>
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((ten, tens): [string, number] => [`${ten}-${unit}`, (tens + 2) * 10 + index + 1]),
    ),
]);

/** Words that stand for no one number: the lowest and the highest that an editor would take them for. */
export const vague: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 199]],
  ['scores', [40, 199]],
  ['hundreds', [200, 9_999]],
  ['thousands', [2_000, 999_999]],
  ['millions', [2e6, 999e6]],
  ['billions', [2e9, 999e9]],
  ['tens of thousands', [20_000, 99_999]],
  ['hundreds of thousands', [200_000, 999_999]],
  ['tens of millions', [20e6, 99e6]],
  ['hundreds of millions', [200e6, 999e6]],
  ['tens of billions', [20e9, 99e9]],
  ['hundreds of billions', [200e9, 999e9]],
  ['a couple', [2, 3]],
  ['a handful', [2, 9]],
]);

/** The one character that stands for a fraction. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 1 / 8],
  ['⅕', 1 / 5],
]);
