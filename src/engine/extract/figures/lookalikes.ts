import { expression, type Expression } from '../../expression';
import { allMatches } from '../../matches';
import type { Passage } from '../../passage';
import type { Span } from '../../span';
import { sieve } from '../sieve';

/** Digits or number words that count nothing: names, numbers of things, telephone numbers, scores. */
export interface Lookalike extends Span {
  readonly kind: 'address' | 'phone' | 'postcode' | 'name' | 'label' | 'title' | 'score' | 'idiom';
  /** The two sides of a score or vote as printed: `3-1`. */
  readonly sides: readonly [number, number] | undefined;
}

/** Words whose number names one of a series: `Article 5`, `Route 66`, `No. 10`. */
const labels =
  'Article|Articles|Section|Sections|Chapter|Title|Rule|Clause|Paragraph|Amendment|Resolution|Proposition|Prop\\.?|Measure|Bill|Act|Schedule|Annex|Appendix|Route|Highway|Interstate|Freeway|Road|Exit|Junction|Channel|Radio|BBC|Flight|Gate|Terminal|Platform|Runway|Room|Floor|Suite|Unit|Block|Building|Ward|Cell|Page|Pages|Volume|Vol\\.?|Part|Book|Episode|Season|Series|Game|Games|Match|Round|Stage|Heat|Leg|Week|Day|Lap|Phase|Step|Level|Tier|Grade|Year|Class|Category|Type|Model|Mark|Version|Windows|Boeing|Airbus|Apollo|Falcon|Soyuz|Formula|Division|League|Group|Pool|Area|Zone|Sector|District|Precinct|Station|Pier|Dock|Bus|Train|Tram|Line|Engine|Ladder|Battalion|Brigade|Regiment|Platoon|Plan|Option|Question|Number|Numbers|Nos?\\.|No|World War|Euro|Expo|Agenda|Catch|Area|iPhone|Galaxy|PlayStation|Xbox|Pixel|Studio|Psalm|Genesis|Matthew|Mark|Luke|John|Sonnet|Opus|Symphony|Form|Camp|Site|Mile|Hole|Court|Track|Lot|Grand Slam|Group of|Big|Page|Figure|Table|Exhibit|Item|Ferry|Chapter';

/** What is sought: the digits first, then by looking back the words that make them no quantity. */
interface Sought {
  readonly kind: Lookalike['kind'];
  readonly sought: Expression;
  /** Found wherever the pattern is, and cheaper. */
  readonly probe?: RegExp;
}

/** Words that are units, currencies or prefixes of a number, not the name of a type. */
const noName = /^(?:US|U|C|A|NZ|HK|S|EUR|USD|GBP|Rs|mid|pre|post|non|sub|under|over|age|aged)-?$/;

// A group `lead` in a look-behind is the beginning of what is found. Looking back from a digit costs
// a tenth of looking ahead from every word.
const all: readonly Sought[] = [
  {
    kind: 'address',
    probe: /@|:\/\/|www\.|\.\p{Ll}{2,4}\//u,
    sought: expression(
      String.raw`(?:https?:\/\/|www\.)[^\s<>"”)]{1,300}|\b[\w.-]{1,60}@[\w.-]{1,80}\.\w{2,6}|\b[\w-]{1,40}\.(?:com|org|net|gov|co|uk|news|info|io)\/[^\s<>"”)]{1,200}`,
    ),
  },
  {
    kind: 'phone',
    sought: expression(
      String.raw`(?<![\d.,])(?:\+\d{1,3}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){2,4}\d{3,4}|\(\d{3,5}\) ?\d{3}[ .-]?\d{3,4}|\d{3}[.-]\d{3}[.-]\d{4}|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}|1-8\d\d-[\dA-Z-]{7,8})(?!\d)`,
    ),
  },
  {
    kind: 'postcode',
    sought: expression(
      String.raw`\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|(?=\d{5})(?<=, [A-Z]{2} )\d{5}(?:-\d{4})?\b`,
    ),
  },
  {
    kind: 'address',
    sought: expression(
      String.raw`(?<![\d,.])\d{1,5}[A-Za-z]? (?:[NSEW]\.? |North |South |East |West )?\p{Lu}[\p{L}'’]{1,20}(?: \p{Lu}[\p{L}'’]{1,20})? (?:Streets?|St\.?|Avenue|Ave\.?|Roads?|Rd\.?|Boulevard|Blvd\.?|Lane|Drive|Square|Place|Court|Crescent|Terrace|Highway|Parkway|Way)(?!\p{L})`,
    ),
  },
  {
    kind: 'name',
    sought: expression(
      String.raw`(?=\d)(?:(?<=(?<![\p{L}\p{N}])(?<lead>\p{Lu}\p{L}{0,12}-?))\d{1,5}\p{L}{0,3}|(?<=(?<![\p{L}\p{N}])(?<lead2>\p{L}{1,12}))\d{1,4})(?:-\d{1,4})?(?![\p{L}\p{N}])`,
    ),
  },
  {
    kind: 'label',
    sought: expression(
      `(?= (?:#|No|[\\dOTFSENIV]))(?<=(?<![\\p{L}\\p{N}])(?<lead>${labels})) (?:#|No\\. ?)?(?:\\d{1,5}[A-Za-z]?(?![\\d,.]\\d|[\\p{L}])(?! ?(?:percent|per cent|%|million|billion|people))|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|I{1,3}|IV|VI{0,3}|IX)(?!\\p{L})`,
    ),
  },
  {
    kind: 'label',
    sought: expression(
      String.raw`(?=[\dotf])(?<=(?<lead>(?<![\p{L}\p{N}])(?:[Cc]hannel|[Rr]oute|[Pp]age|[Ss]ection|[Aa]rticle|[Nn]umber|[Nn]o\.|[Cc]ategory|[Pp]hase|[Ll]evel|[Gg]rade|[Rr]oom|[Tt]ype|[Mm]agnitude|[Cc]hapter|[Ee]pisode|[Ss]eason|[Ll]ap|[Hh]ole|[Ss]tage|[Rr]ound|[Gg]ame|[Dd]ay|[Ww]eek|[Tt]ier|[Ff]light|[Ee]xit|[Gg]ate|[Mm]ile|#) ?))(?:\d{1,4}(?:\.\d)?(?![\d,:]\d|[\p{L}%])(?! ?(?:percent|per cent|million|billion|people|a\.m|p\.m))|one|two|three|four|five)(?!\p{L})`,
    ),
  },
  {
    // The number of an item in a list: `1) He called it off.`
    kind: 'label',
    sought: expression(String.raw`(?<=^\s{0,3}\(?)\d{1,2}\)(?= )`),
  },
  {
    // Dates in figures alone, and years cut short: `11/04/14`, `since ’92`.
    kind: 'label',
    sought: expression(
      String.raw`(?<![\d/])\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\d/])|(?=\d\d(?![\p{L}\p{N}%]|[.,]\d))(?<=(?<!\p{L})(?:in|since|of|from|until|till|by|during|summer|spring|fall|autumn|winter|class) [‘’'])\d\d`,
    ),
  },
  {
    // The rounds of a cup: `the last eight`, `past the last 16`. `The last four years` are counted.
    kind: 'label',
    sought: expression(
      String.raw`(?=[ef136])(?<=(?<!\p{L})(?<lead>[Ll]ast ))(?:four|eight|16|32|64)(?= (?:at|in|stage|ties?|clash|spot|berth|place|meeting|for|after|with|since|on|when|but|and)(?!\p{L})|[.,;:!?)]|$)`,
    ),
  },
  {
    kind: 'title',
    sought: expression(
      String.raw`(?=[IVX])(?<=(?:Pope|King|Queen|Emperor|Tsar|Prince|Louis|Henry|George|Edward|Charles|Elizabeth|Benedict|Francis|John Paul|Pius|Leo|Clement|Gregory) )(?:[IVX]{1,6})(?!\p{L})`,
    ),
  },
  {
    kind: 'idiom',
    sought: expression(
      String.raw`(?<![\d/])(?:9\/11|24\/7|7\/7|50-50|50\/50|20\/20|360-degree|180-degree)(?![\d/,.]\d|\d)|(?<!\p{L})(?:[Oo]ne another|[Nn]o one|[Aa]t one point|[Oo]ne by one|[Oo]ne-time|[Oo]ne-off|[Oo]ne-sided|[Ss]quare one|[Dd]ay one|[Tt]he [Oo]ne|[Tt]his one|[Tt]hat one|[Oo]ne day|[Tt]en to one|[Oo]ne-on-one|[Oo]ne of|[Ff]ifty-fifty|(?:[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)-figure|[Ss]econd-hand|[Ss]econd thoughts|[Zz]ero-sum|[Ff]irst-hand|[Tt]wo-way|[Oo]ne-way|[Ff]or [Oo]ne|[Ii]n [Oo]ne)(?!\p{L})`,
    ),
  },
];

const pair = expression(
  String.raw`(?<![\d.,:/$£€¥\p{L}–-]|\p{L}-)(\d{1,3})([-–])(\d{1,3})(?![\d%°]|[-–]\d|[-–](?:year|day|month|week|hour|minute|mile|foot|km|meter|metre|inch|page|point)|,\d{3}|\.\d|(?:st|nd|rd|th|s|m|k|bn|km|kg|in|pm|am)(?!\p{L}))`,
);
/** What is said of two numbers that are a result. */
const resultWords =
  /\b(?:won?|wins?|winning|beat|beats|beaten|lost|lose|losing|los[se]s|defeat(?:ed|ing|s)?|drew|draw|drawn|victory|victories|lead|leads|led|trail(?:s|ed|ing)?|score[ds]?|scoring|scoreline|tie[ds]?|tied|result|final|match|games?|sets?|goals?|half-time|halftime|equali[sz]ed|thrash(?:ed|ing)|hammer(?:ed|ing)|edged|downed|win|record|season|series|aggregate|penalties|shootout|vot(?:e|es|ed|ing)|ruling|ruled|decision|majority|decided|approved|passed|upheld|rejected|margin|split|divided|over|against|favor|favour)\b/i;
/** What stands behind two numbers that are a range. */
const rangeWords =
  /^ ?(?:percent|per cent|people|years?|days?|weeks?|months?|hours?|minutes?|seconds?|miles?|km|kilomet|met(?:er|re)s?|feet|foot|inch|cm|mm|tons?|tonnes?|pounds?|degrees?|mph|million|billion|trillion|thousand|dollars?|cents?|times|percentage|acres|hectares|[a-z]{3,14}s\b)/;

const needsDigits = new Set<Lookalike['kind']>(['address', 'phone', 'postcode', 'name', 'score']);

/** All of a passage that is no quantity, in order; where two overlap the first reading stays. */
export function lookalikes(text: string, passage: Passage): readonly Lookalike[] {
  const found: Lookalike[] = [];
  const add = (kind: Lookalike['kind'], start: number, end: number, sides?: [number, number]) => {
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ kind, start, end, sides });
  };
  const digits = /\d/.test(text);
  for (const { kind, sought, probe } of all) {
    if (!digits && needsDigits.has(kind)) continue;
    if (!passage.read(sieve).meets(sought.triggers)) continue;
    for (const match of allMatches(sought.pattern, text, probe)) {
      const lead = match.groups?.lead ?? match.groups?.lead2 ?? '';
      if (kind === 'name' && noName.test(lead)) continue;
      add(kind, match.index - lead.length, match.index + match[0].length);
    }
  }
  for (const match of digits ? allMatches(pair.pattern, text) : []) {
    const end = match.index + match[0].length;
    const sides: [number, number] = [Number(match[1]), Number(match[3])];
    const near =
      text.slice(Math.max(0, match.index - 60), match.index) + ' ' + text.slice(end, end + 40);
    const ranged = rangeWords.test(text.slice(end, end + 20));
    if (!ranged && (sides[0] >= sides[1] || resultWords.test(near)))
      add('score', match.index, end, sides);
  }
  return found.sort((a, b) => a.start - b.start);
}
