/** The named entities of HTML that copy is found to hold, by name. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  hellip: '…',
  bull: '•',
  middot: '·',
  prime: '′',
  Prime: '″',
  times: '×',
  divide: '÷',
  minus: '−',
  plusmn: '±',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  deg: '°',
  cent: '¢',
  pound: '£',
  euro: '€',
  yen: '¥',
  copy: '©',
  reg: '®',
  trade: '™',
  sect: '§',
  para: '¶',
  dagger: '†',
  iexcl: '¡',
  iquest: '¿',
  szlig: 'ß',
  AElig: 'Æ',
  aelig: 'æ',
  OElig: 'Œ',
  oelig: 'œ',
  Oslash: 'Ø',
  oslash: 'ø',
  ETH: 'Ð',
  eth: 'ð',
  THORN: 'Þ',
  thorn: 'þ',
};

/** Names such as `eacute` are a letter and an accent: the accent's combining mark. */
const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  cedil: '\u0327',
  caron: '\u030C',
};

/** Where the HTML entities may stand. Whether one is known, `decodeEntity` tells. */
export const entityPattern = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}\d{0,2});/g;

/** Windows-1252 bytes written as entities, from 128 on, as browsers read them. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * What an entity stands for.
 * @param entity with its `&` and `;`
 * @returns the character (a plain space for every kind of space), or `undefined` for an unknown name
 */
export function decodeEntity(entity: string): string | undefined {
  const body = entity.slice(1, -1);
  if (!body.startsWith('#')) {
    const accented = /^([A-Za-z])(grave|acute|circ|tilde|uml|ring|cedil|caron)$/.exec(body);
    if (accented)
      return ((accented[1] ?? '') + (accents[accented[2] ?? ''] ?? '')).normalize('NFC');
    return Object.hasOwn(named, body) ? named[body] : undefined;
  }
  const hex = /^#x/i.test(body);
  const code = hex ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10);
  if (code >= 0x80 && code < 0xa0) return windows[code - 0x80];
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  const character = String.fromCodePoint(code);
  return character === "'" ? '’' : /[\s\u200B-\u200D\uFEFF]/u.test(character) ? ' ' : character;
}
