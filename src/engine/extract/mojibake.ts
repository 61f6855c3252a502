import { allMatches } from '../matches';
import type { Span } from '../span';
import { pattern } from '../letters';

/** Characters that stand where bytes were misread, with what the bytes meant. */
export interface Misreading extends Span {
  /** What the bytes stand for; `undefined` where they are lost. */
  readonly meant: string | undefined;
  /** Whether `meant` was decoded, not guessed. */
  readonly sure: boolean;
}

/** The characters of Windows-1252 from 0x80 to 0x9F; its five holes are the control characters. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
/** The characters of Mac OS Roman from 0x80 to 0xFF. */
const mac =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯';

type ToByte = (character: string) => number | undefined;

/** The byte that Windows-1252 or Latin-1 shows as this character, from 0x80 on. */
const windowsByte: ToByte = (character) => {
  const at = windows.indexOf(character);
  if (at >= 0) return 0x80 + at;
  const code = character.charCodeAt(0);
  return code >= 0x80 && code <= 0xff ? code : undefined;
};
const macByte: ToByte = (character) => {
  const at = mac.indexOf(character);
  return at >= 0 ? 0x80 + at : undefined;
};

/** Text that was misread more often than this is past saving. */
const mostRounds = 3;

/** Runs of characters that stand for bytes from 0x80 on, where the first can begin a sequence. */
const windowsRun =
  /[\u00C2-\u00F4][\u0080-\u00FF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{1,400}/gu;
const macRun = /(?:‚[ÄÇÑ]|√|¬)[\u00A0-\u00FF\u0131-\uFB02]{1,3}/gu;

/**
 * The places of `text` where UTF-8 was read as Windows-1252, Latin-1 or Mac Roman, once or several
 * times over; single bytes of Windows-1252 left as control characters; characters lost.
 */
export function misreadings(text: string): readonly Misreading[] {
  return [
    ...decoded(text, windowsRun, windowsByte),
    ...decoded(text, macRun, macByte),
    ...guessed(text),
  ]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((found, index, all) => (all[index - 1]?.end ?? 0) <= found.start)
    .map((found) =>
      isTornApart(text, found) ? { ...found, meant: undefined, sure: false } : found,
    );
}

/** Normalised after it was misread: an accent that stands apart has taken part of the bytes along. */
function isTornApart(text: string, { start, end }: Span): boolean {
  return /\p{M}/u.test(text[start - 1] ?? '') || /^ ?\p{M}/u.test(text.slice(end, end + 2));
}

function* decoded(text: string, runs: RegExp, toByte: ToByte): Generator<Misreading> {
  for (const { 0: run, index } of allMatches(runs, text)) {
    let meant = run;
    for (let round = 0; round < mostRounds; round++) {
      const next = decode(meant, toByte);
      if (next === meant) break;
      meant = next;
    }
    if (meant === run) continue;
    let tail = 0;
    while (tail < meant.length && meant.at(-1 - tail) === run.at(-1 - tail)) tail++;
    let head = 0;
    while (head < meant.length - tail && meant[head] === run[head]) head++;
    const lost = meant.includes('\uFFFD');
    yield {
      start: index + head,
      end: index + run.length - tail,
      meant: lost ? undefined : meant.slice(head, meant.length - tail).replace(/[\uFEFF]/gu, ''),
      sure: !lost,
    };
  }
}

/** Every sequence of bytes in `run` that is UTF-8 for something a text would hold, decoded. */
function decode(run: string, toByte: ToByte): string {
  const found: { text: string; common: boolean }[] = [];
  for (let at = 0; at < run.length;) {
    const sequence = sequenceAt(run, at, toByte);
    const character = run[at] ?? '';
    if (sequence) found.push({ text: String.fromCodePoint(sequence.code), ...sequence });
    else found.push({ text: character, common: false });
    at += sequence?.length ?? 1;
  }
  // A rare character by itself (É” is ɔ) is chance; two in a row are Greek, Arabic or Chinese.
  const plausible = found.some(({ common }) => common) || sequencesInARow(run, toByte) >= 2;
  return plausible ? found.map(({ text }) => text).join('') : run;
}

function sequencesInARow(run: string, toByte: ToByte): number {
  let most = 0;
  let row = 0;
  for (let at = 0; at < run.length;) {
    const sequence = sequenceAt(run, at, toByte);
    row = sequence ? row + 1 : 0;
    most = Math.max(most, row);
    at += sequence?.length ?? 1;
  }
  return most;
}

interface Sequence {
  readonly code: number;
  readonly length: number;
  /** Latin letters and marks, punctuation, currency, symbols, emoji. */
  readonly common: boolean;
}

function sequenceAt(run: string, at: number, toByte: ToByte): Sequence | undefined {
  const lead = toByte(run[at] ?? '') ?? 0;
  const length =
    lead >= 0xc2 && lead < 0xe0
      ? 2
      : lead >= 0xe0 && lead < 0xf0
        ? 3
        : lead >= 0xf0 && lead < 0xf5
          ? 4
          : 0;
  if (!length) return undefined;
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const next = toByte(run[at + i] ?? '') ?? 0;
    if (next < 0x80 || next > 0xbf) return undefined;
    code = (code << 6) | (next & 0x3f);
  }
  const shortest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (code < shortest || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  const common =
    code < 0x180 ||
    (code >= 0x218 && code <= 0x21b) ||
    (code >= 0x1e00 && code < 0x2c00) ||
    code >= 0xfb00;
  return { code, length, common };
}

const contraction = pattern(String.raw`^(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])`, 'u');
/** Traces of bytes that are gone: what they meant is told by what stands around them. */
const trace = pattern(
  String.raw`(?<quote>â€(?:\uFFFD|\?)?(?=[\s.,;:)]|$))|(?<space>(?<!\p{Lu})Â(?= ))|(?<grave>(?<=\p{Ll})Ã(?= (?!\p{M})))|(?<byte>[\u0080-\u0084\u0086-\u009F])|(?<lost>\uFFFD{1,20}|â\?\?|(?<=\p{L})[?¿](?=(?:s|t|re|ve|ll)\s))`,
  'gu',
);
/** What every trace holds. */
const mayBeTrace = /[âÂÃ\u0080-\u009F\uFFFD¿]|\?[strvldm]/;

function* guessed(text: string): Generator<Misreading> {
  for (const { 0: found, index, groups = {} } of allMatches(trace, text, mayBeTrace)) {
    const end = index + found.length;
    if (groups.quote !== undefined) yield { start: index, end, meant: '”', sure: false };
    else if (groups.space !== undefined) yield { start: index, end, meant: '', sure: true };
    else if (groups.grave !== undefined)
      yield { start: index, end: end + 1, meant: 'à', sure: false };
    else if (groups.byte !== undefined) {
      const meant = windows[found.charCodeAt(0) - 0x80];
      yield { start: index, end, meant: meant === found ? '' : meant, sure: meant !== found };
    } else {
      const inWord = /\p{L}$/u.test(text.slice(Math.max(0, index - 2), index));
      const meant = inWord && contraction.test(text.slice(end, end + 4)) ? '’' : undefined;
      yield { start: index, end, meant, sure: false };
    }
  }
}
