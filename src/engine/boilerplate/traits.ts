/** What a line looks like, in numbers: no word of it, no place. */
export interface Traits {
  readonly words: number;
  readonly characters: number;
  /** Ends like a sentence. */
  readonly stop: number;
  readonly colon: number;
  readonly ellipsis: number;
  readonly question: number;
  /** 0 small letter, 1 capital, 2 digit, 3 quotation mark, 4 other sign. */
  readonly opening: number;
  /** Share of the words after the first that begin with a capital. */
  readonly capitals: number;
  /** Share of the words wholly in capitals. */
  readonly shouted: number;
  /** Share of the words that are figures. */
  readonly figures: number;
  /** Share of the words that are the small change of every sentence. */
  readonly small: number;
  readonly separators: number;
  readonly address: number;
  readonly quotes: number;
  readonly parentheses: number;
  readonly commas: number;
  readonly wordLength: number;
  /** Places where a small letter runs into a capital: `HomeWorld`. */
  readonly glue: number;
  /** Words that speak to the reader or for the site: you, your, we, our, us. */
  readonly address2: number;
  readonly date: number;
  readonly sentences: number;
}

const smallChange = new Set(
  'the a an of and to in is that for it as was with be by on not he his but at are this have from had they which one were all her she there would their has been when who will no more if out so said what up its about into than them can only'.split(
    ' ',
  ),
);

const toReader = new Set(['you', 'your', 'we', 'our', 'us']);
const plainWord = /^[a-z]+$/;
const ago = /\bago\b/i;
const date =
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2}:\d\d\b/i;

const shareOf = (n: number, total: number) => (total ? n / total : 0);
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The look of a line. */
export function traits(text: string): Traits {
  const line = text.trim();
  const words = line.match(/\S+/gu) ?? [];
  let capitals = 0;
  let shouted = 0;
  let figures = 0;
  let small = 0;
  let you = 0;
  let letters = 0;
  for (const [index, word] of words.entries()) {
    // Nearly all words are small letters and nothing else.
    const plain = plainWord.test(word);
    const bare = plain ? word : word.replace(/[^\p{L}\p{N}]+/gu, '');
    letters += bare.length;
    const low = plain ? word : bare.toLowerCase();
    if (smallChange.has(low)) small++;
    if (toReader.has(low)) you++;
    if (plain) continue;
    if (index && /^\p{Lu}/u.test(bare)) capitals++;
    if (/^\p{Lu}{2,}$/u.test(bare)) shouted++;
    if (/^[\d.,]+$/.test(bare)) figures++;
  }
  const n = words.length;
  return {
    words: n,
    characters: line.length,
    stop: /[.!?…]["'”’)\]]{0,3}$/u.test(line) ? 1 : 0,
    colon: line.endsWith(':') ? 1 : 0,
    ellipsis: /(?:…|\.\.\.)\s?["”’]?$/u.test(line) ? 1 : 0,
    question: /\?["”’]?$/u.test(line) ? 1 : 0,
    opening: openingOf(line),
    capitals: shareOf(capitals, n - 1),
    shouted: shareOf(shouted, n),
    figures: shareOf(figures, n),
    small: shareOf(small, n),
    separators: Math.min(6, count(line, /[|•·›»>→]|\s[/\\]\s/gu)),
    address: /https?:|www\.|\.com\b|@\w|#\w/u.test(line) ? 1 : 0,
    quotes: Math.min(4, count(line, /["“”]/gu)),
    parentheses: Math.min(4, count(line, /[()[\]]/gu)),
    commas: Math.min(8, count(line, /,/gu)),
    wordLength: shareOf(letters, n),
    glue: Math.min(4, count(line, /\p{Ll}\p{Lu}/gu)),
    address2: Math.min(4, you),
    date: ago.test(line) || (/\d/.test(line) && date.test(line)) ? 1 : 0,
    sentences: Math.min(6, count(line, /[.!?]["”’]?(?=\s+["“‘]?\p{Lu}|$)/gu)),
  };
}

function openingOf(line: string): number {
  if (/^\p{Ll}/u.test(line)) return 0;
  if (/^\p{Lu}/u.test(line)) return 1;
  if (/^\d/.test(line)) return 2;
  return /^["“‘']/u.test(line) ? 3 : 4;
}
