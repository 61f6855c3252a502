import type { Span } from '../span';
import { expression } from '../expression';
import { allMatches } from '../matches';
import { pattern } from '../letters';

/** A sentence of the unwrapped text, without the white space around it. */
export interface Sentence extends Span {
  readonly text: string;
}

/** Abbreviations that never end a sentence in news copy: a name, a number or a noun follows. */
const neverLast =
  /(?:^|[\s(“"‘'[—–-])(?:Mr|Mrs|Ms|Mx|Drs?|Profs?|Sens?|Reps?|Govs?|Gens?|Col|Maj|Capt|Cmdr|Lt|Sgt|Cpl|Adm|Rev|Hon|Fr|Br|Sr|St|Ste|Mt|Ft|Pres|Supt|Insp|Det|Atty|Amb|Messrs|Mme|Mlle|vs|v|No|Nos|pp|cf|e\.g|i\.e|approx|est|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Fig|Art|Sec|Op)\.$/u;
/** Abbreviations that may end a sentence: they do so only where the next word does not look like a name's second half. */
const sometimesLast = pattern(
  String.raw`(?:^|[\s(“"‘'[—–-])(?:(?:\p{Lu}\.){0,5}\p{Lu}|Inc|Corp|Co|Ltd|Bros|Jr|Sr|etc|al|a\.m|p\.m|Ave|Blvd|Rd|Calif|Fla|Mass|Pa|Va|Wash|Conn|Ill|Ind|Mich|Minn|Tenn|Tex|Wis|Ariz|Colo|Okla|Ore|Penn|Ga|Ala|Ark|Ky|La|Md|Mo|Miss|Mont|Neb|Nev|Del|Kan|Wyo)\.$`,
  'u',
);
/** Words that open a sentence: after `U.S.` they tell a new sentence from `U.S. Senate`. */
const opener = pattern(
  String.raw`^["“‘'(]?(?:The|A|An|It|He|She|They|We|I|You|This|That|These|Those|But|And|In|On|At|As|For|If|When|While|However|Meanwhile|After|Before|There|His|Her|Their|Its|Our|My|What|Who|Where|Why|How|Some|Many|Most|Both|One|Two|Not|No|So|Yet|Still|Also|By|With|From|Since|Until|Although|Though|Because|Last|Earlier|Later|According)(?![\p{L}-])`,
  'u',
);

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of a passage: `Intl.Segmenter`'s, repaired where a stop belongs to an abbreviation or
 * initial, and where a closing mark was left behind. A quotation of several sentences is several.
 */
export function sentences(text: string): readonly Sentence[] {
  const found: Span[] = [];
  let start = 0;
  let from = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (end < text.length && isFalseEnd(text, start, end)) continue;
    from = end;
    found.push({ start, end });
    start = end;
  }
  if (from < text.length) found.push({ start, end: text.length });
  return found.flatMap((span) => beforeFigures(text, span)).flatMap((span) => trimmed(text, span));
}

/**
 * `… was put out. 14 people were hurt.` `Intl.Segmenter` looks for the next letter, which is small,
 * and sees no end.
 */
const beforeFigure = expression(
  String.raw`(?<=(?<!\p{L})(?!(?:approx|circa|ca|cca|para|mins?|secs?|hrs?|vols?|nos?|pp?|figs?|chs?|arts?|cl|reg|op|ed|ext|tel|mob|est|ft|lbs?|oz|sq|yds?|cf|vs|max|avg|al|etc|rms?|apt|lit|tue|wed|sept?)\.)\p{Ll}{2,20}[.!?][”"’')]?)\s{1,3}(?=[“"‘'(]?[$£€]?\d)`,
);

function beforeFigures(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const match of allMatches(beforeFigure.pattern, text.slice(start, end))) {
    const at = start + match.index + match[0].length;
    found.push({ start: from, end: at });
    from = at;
  }
  return [...found, { start: from, end }];
}

function isFalseEnd(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, end - 40), end).trimEnd();
  const after = text.slice(end, end + 40);
  if (neverLast.test(before)) return true;
  if (sometimesLast.test(before)) return !opener.test(after);
  // A small letter after a stop goes on: `“Stop!” he said`, `Yahoo! said`.
  if (/^[”’»)\]]/u.test(after)) return true;
  // A straight mark closes where it touches the stop; behind a space it opens the next sentence.
  if (/^["']/u.test(after)) return !/\s/u.test(text[end - 1] ?? '');
  return /^\p{Ll}/u.test(after) && !/[.…]$/.test(before);
}

function trimmed(text: string, span: Span): Sentence[] {
  const raw = text.slice(span.start, span.end);
  const inner = raw.trim();
  if (!inner) return [];
  const start = span.start + raw.indexOf(inner);
  return [{ start, end: start + inner.length, text: inner }];
}
