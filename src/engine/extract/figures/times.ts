import { expression } from '../../expression';
import { allMatches } from '../../matches';
import type { Span } from '../../span';
import { offsetsOf, zonePattern } from './zones';

/** A clock time as printed. */
export interface ClockTime extends Span {
  /** Minutes after midnight; where `half` is open, as on the first half of the day. */
  readonly minutes: number;
  /** Whether it may as well be twelve hours later: `5:30` with neither `a.m.` nor `p.m.`. */
  readonly openHalf: boolean;
  /** The zone or place as printed: `GMT`, `Moscow`, `local`. */
  readonly zone: string | undefined;
  /** The offsets from GMT, in minutes, that the zone may have. */
  readonly offsets: readonly number[] | undefined;
  /** Digits for minutes were printed: `5 p.m.` is rounder than `5:00 p.m.`. */
  readonly precise: boolean;
}

const place =
  "(?:St\\. )?\\p{Lu}[\\p{L}'’-]{1,20}(?: (?:de |da |es )?\\p{Lu}[\\p{L}'’-]{1,20}){0,2}";
const zone =
  `(?:(?<plus>(?:GMT|UTC) ?[+−–-] ?\\d{1,2}(?::?\\d\\d)?)|(?<abbr>${zonePattern})(?![\\p{L}\\d])|` +
  `(?:(?:in )?(?<adj>Eastern|Central|Mountain|Pacific|Greenwich Mean|British Summer|Central European(?: Summer)?|Coordinated Universal|Universal|UK)(?: (?<std>[Ss]tandard|[Dd]aylight))? ?(?:[Tt]ime)?(?!\\p{L}))|` +
  `(?<local>local)(?: time)?(?!\\p{L})|(?<city>${place})(?:['’]s)? (?:[Tt]ime|hours)(?!\\p{L})|in (?<inCity>${place}))`;
const meridiem = '(?:a\\.m\\.|p\\.m\\.|a\\.m|p\\.m|am|pm|AM|PM|A\\.M\\.|P\\.M\\.)(?!\\p{L})';
const sought = expression(
  '(?<![\\d.,:/$£€¥\\p{L}-])(?:' +
    `(?<h1>2[0-4]|[01]?\\d)[:.](?<m1>[0-5]\\d)(?::[0-5]\\d)? ?(?<ap1>${meridiem})?|` +
    `(?<h2>1[0-2]|0?[1-9]) ?(?<ap2>${meridiem})|` +
    `(?<h3>2[0-4]|[01]\\d)h?(?<m3>[0-5]\\d)(?= ?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|MSK|IST|JST|KST|local|hours|hrs|${place} time))(?: ?(?:hours|hrs))?|` +
    '(?<word>[Nn]oon|[Mm]idnight|[Mm]idday)(?!\\p{L})' +
    `)(?:,? ?\\(?${zone})?`,
);

/** The clock times of a passage, with their zones. A score (`2:1`) or a price (`5.30`) is none. */
export function times(text: string): readonly ClockTime[] {
  if (!/\d[:.h]?\d| ?[ap]\.?m|[Nn]oon|[Mm]idnight|[Mm]idday|[AP]\.?M/.test(text)) return [];
  const found: ClockTime[] = [];
  for (const match of allMatches(sought.pattern, text)) {
    const time = readTime(match, text);
    if (time) found.push(time);
  }
  return found;
}

function readTime(match: RegExpMatchArray, text: string): ClockTime | undefined {
  const g = match.groups ?? {};
  const start = match.index ?? 0;
  const half = (g.ap1 ?? g.ap2)?.toLowerCase().charAt(0);
  let named = g.plus ?? g.abbr ?? g.local ?? g.city ?? g.inCity;
  if (g.adj) named = g.std ? `${g.adj} ${g.std}` : g.adj;
  const offsets = named ? offsetsOf(named) : undefined;
  let end = start + match[0].length;
  // `10:30 in March` and `5 p.m. in Court` name no zone: the time ends before them.
  const dropped = named !== undefined && !offsets && named !== 'local';
  if (dropped) {
    const cut = /,? ?\(?(?:in )?$/u.exec(match[0].slice(0, match[0].lastIndexOf(named ?? '')));
    end = start + (cut ? cut.index : match[0].length);
  }
  const zoned = !dropped && named !== undefined;
  // A bracket opened for the zone is left outside: `17:00 (Moscow time)` ends before the closing one.
  const tail = text.slice(start, end);
  if (g.h1 !== undefined && tail.includes('.') && !half && !zoned) return undefined;
  if (g.h1 !== undefined && /^\d{1,2}:\d\d$/.test(tail) && /^[:\d]/.test(text.slice(end)))
    return undefined;
  const hour = Number(g.h1 ?? g.h2 ?? g.h3 ?? (/mid(?:night)/i.test(g.word ?? '') ? 0 : 12));
  const minute = Number(g.m1 ?? g.m3 ?? 0);
  if (half && (hour > 12 || hour === 0)) return undefined;
  const clock = half === 'p' ? (hour % 12) + 12 : half === 'a' ? hour % 12 : hour % 24;
  return {
    start,
    end,
    minutes: clock * 60 + minute,
    openHalf: !half && !g.word && !g.h3 && hour > 0 && hour <= 12 && !(g.h1 ?? '').startsWith('0'),
    zone: zoned ? named : undefined,
    offsets: zoned ? offsets : undefined,
    precise: g.m1 !== undefined || g.m3 !== undefined,
  };
}
