import { pattern } from './letters';

/** Lines that no newsroom writes: shapes of logs, programs, configuration, tables and chats. */
const machineLines: readonly RegExp[] = [
  // Logs: a stamp to the second, a level, a host's address, a stack trace.
  /^\s*[[(]?\d{4}[-/]\d\d[-/]\d\d[T ,]{1,2}\d\d:\d\d/,
  /^\s*[[(]?\d\d:\d\d:\d\d\b/,
  /^\p{Lu}\p{Ll}{2} {1,2}\d{1,2} \d\d:\d\d:\d\d /u,
  /^\s*(?:\S{1,40} ){0,4}\[?(?:INFO|WARN|ERROR|DEBUG|TRACE|FATAL|NOTICE)\]?[:\s|]/,
  /^\d{1,3}(?:\.\d{1,3}){3} /,
  /^\s{1,20}(?:at [\w.$<>]{1,120} ?\(|File "[^"]{1,200}", line \d)/,
  // Programs and markup.
  /[;{}]\s*$|^\s*[{}()[\]<>/*#@|]{1,3}\s*$|\)\s?[:{]$|=>\s*[{(]?$/,
  /^\s*(?:import|from|export|package|using|namespace|include|require|def|class|function|const|let|var|public|private|protected|static|return|async|await|fn|func|struct|enum|interface|SELECT|INSERT|CREATE|FROM|WHERE)\s[\w.*{'"<@][^.!?]{0,160}$/,
  /^\s*(?:\/\/|\/\*|\*\/|#include|#!|#define|<!--|<\?|<!DOCTYPE)/i,
  /^\s*(?:elif|else|try|finally|except|if|for|while|with|switch)\b[^.!?]{0,120}[:{]\s*$/,
  /[\w\]]\([^()]{0,200}\)?[;,:.]?\s*$/,
  // Configuration: key = value, key: value of one token, a section.
  /^\s*(?:export )?[\w.-]{1,60}\s?(?:\+?=|:=)\s?\S/,
  /^\s*["']?[\w./-]{1,40}["']?:\s*(?:(?:["'\d[{(|>&*/~-]\S{0,80}|true|false|null|yes|no|on|off|[a-z]\S{0,60},?)\s*)?$/,
  /^\s*\[{1,2}[\w. :/"-]{1,60}\]{1,2}\s*$/,
  /^\s*-\s[\w./@:+-]{1,60}$/,
  /^(?:User-agent|Disallow|Allow|Sitemap|Crawl-delay|Host|Contact|Expires|Encryption):/i,
  // Lists of packages: name and version.
  /^\s*[\w.@/-]{1,60}(?:\[[\w,-]{1,60}\])?\s?(?:[=<>~!^]=|[<>])\s?[\d.*]/,
  // Comments.
  /^\s*#\s\S/,
  // Commands.
  /^\s*(?:[$%>]\s)?(?:sudo|npm|npx|yarn|pip3?|git|docker|kubectl|curl|wget|apt(?:-get)?|brew|cargo|make|cd|python3?|node|go|mkdir|chmod)\s[^.!?]{1,160}$/,
  /^\s*\$\s\S/,
  // Chats: a stamp or brackets before the speaker.
  /^\s*[[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?[\])]?,?\s?[-–|]?\s?<?(?![AaPp]\.?[Mm]\b)[@\p{L}\d_.'’ -]{1,40}[>:]\s/u,
  /^\s*<[@+%~&]?[\w[\]\\`^{}|-]{1,30}>\s/,
  /^\s*\*{1,3}\s?\w{1,30}\s(?:has )?(?:joined|left|quit|is now known)/,
];

/** One such line is enough: news has none. */
const decisiveLines: readonly RegExp[] = [
  /^(?:Signed-off-by|Co-authored-by|Reviewed-by|Acked-by|Tested-by|Reported-by|Change-Id|Cc: stable)\b.{0,3}\s\S/i,
  /^(?:diff --git |@@ -\d|commit [0-9a-f]{40}\b|# Please enter the commit message|# On branch )/,
  /^(?:feat|fix|chore|docs|refactor|perf|build|ci|test|style)(?:\([\w ,./-]{1,40}\))?!?: \S/,
  /^#{0,3}\s?\[?Unreleased\]?\s*$/i,
  /^User-agent: ?\S/i,
  /\[!\[[^\]]{0,200}\]\(/,
];

/** Wording of licences and terms that programs come with. */
const licence =
  /permission is hereby granted|redistribution and use in source|without warranty of any kind|"as is"|gnu (?:lesser |affero )?general public licen[sc]e|apache license|mozilla public license|creative commons attribution|in no event shall|terms and conditions for use, reproduction|all copies or substantial portions|licensor|sublicen[sc]e|derivative works|copyright (?:holder|notice)s?|the terms of this (?:licen[sc]e|agreement)|licensed under|blue oak model license|the bsd licen[sc]e|the mit licen[sc]e/gi;
/** Headings of a project's front page. */
const projectHeading =
  /^(?:#{1,6}\s{1,4})?(?:installation|install|usage|getting started|quick ?start|contributing|license|licence|requirements|prerequisites|configuration|features|development|running (?:the )?tests|api(?: reference)?|examples?|build(?:ing)?|deployment|changelog|troubleshooting)\s*:?$/i;
/** Heading of a release: `## 1.4.0 (2031-05-02)`, `v2.0.1`. */
const release =
  /^(?:#{1,4}\s{1,3})?(?:version |release )?\[?v?\d{1,4}\.\d{1,4}(?:\.\d{1,4}){0,2}\]?(?:[-\s(:]|$)[^.!?]{0,40}$/i;
const issueReference = /(?:^|\s|\()(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?):? #\d{1,6}\b/i;

/** Whether a line or two give the text away, though the rest may read like prose. */
export function telltale(lines: readonly string[]): boolean {
  const some = (patterns: readonly RegExp[]) =>
    lines.some((line) => patterns.some((pattern) => pattern.test(line)));
  const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
  if (some(decisiveLines) || some([issueReference])) return true;
  const phrases = new Set(
    Array.from(lines.join(' ').matchAll(licence), ([phrase]) => phrase.toLowerCase()),
  );
  if (phrases.size >= 2) return true;
  return count(projectHeading) >= 2 || (count(release) >= 2 && count(/^\s*[-*+•]\s/) >= 3);
}

/** Which share of the lines a machine wrote, or a person for one: 0 to 1. */
export function machineShare(lines: readonly string[]): number {
  if (!lines.length) return 0;
  if (isTable(lines) || isChat(lines)) return 1;
  const found = lines.filter(isMachineLine);
  const length = (some: readonly string[]) => some.reduce((sum, line) => sum + line.length, 0);
  // By their number and by their length: a style sheet left between long paragraphs makes no program.
  return Math.min(found.length / lines.length, length(found) / Math.max(1, length(lines)));
}

/** Marks that programs are made of and prose hardly has. */
const symbol = /[{}[\]<>=_\\|#*&^%$@+~`/]/g;
/** Prose stays far below. */
const symbolShare = 0.1;

function isMachineLine(line: string): boolean {
  const start = line.slice(0, 400);
  if (machineLines.some((pattern) => pattern.test(start))) return true;
  const symbols = start.match(symbol)?.length ?? 0;
  if (symbols >= 3 && symbols >= start.replace(/\s/g, '').length * symbolShare) return true;
  // A line of markup with hardly a word in it; a paragraph in tags is copy.
  return (
    /^\s*<[/a-z][^>]{0,300}>/i.test(line) &&
    !/(?:[\p{L}’']{1,30}[ ,]{1,2}){4}/u.test(line.replace(/<[^>]{1,300}>/g, ''))
  );
}

/** At least this many rows make a table. */
const leastRows = 3;
/** Prose may have as many commas in two lines, but not in nearly all. */
const sameShare = 0.8;

/** Whether nearly all lines have the same number of separators: CSV and its kin. */
function isTable(lines: readonly string[]): boolean {
  if (lines.length < leastRows) return false;
  // A comma before a closing quotation mark is a sentence's.
  return [/,(?!\s|["'”’]\s|\d{3}(?!\d))/g, /;(?!\s)/g, /\t/g, /\|/g].some((separator) => {
    const tally = new Map<number, number>();
    for (const line of lines) {
      const count = line.match(separator)?.length ?? 0;
      if (count) tally.set(count, (tally.get(count) ?? 0) + 1);
    }
    return Math.max(0, ...tally.values()) >= lines.length * sameShare;
  });
}

/** `name: words`, as chats and messengers print it. */
const turn = pattern(String.raw`^@?[\p{L}\d_.'’-]{1,24}(?: [\p{L}\d_.'’-]{1,24})?: {1,2}\S`, 'u');
/** The turns of an interview are longer. */
const longestTurn = 90;

/** Whether nearly all lines are short turns of named speakers. */
function isChat(lines: readonly string[]): boolean {
  const turns = lines.filter((line) => turn.test(line));
  const length = turns.reduce((sum, line) => sum + line.length, 0) / Math.max(1, turns.length);
  return turns.length >= 4 && turns.length >= lines.length * sameShare && length <= longestTurn;
}

/** Names of functions, files, options and variables, as programmers write them. */
const technical =
  /`[^`\n]{1,80}`|(?<![\w/])[a-z]{1,40}_[a-z_]{1,40}\b|\b\w{1,40}\(\)|(?<![\w-])--[a-z][\w-]{1,30}|\b[\w-]{1,40}\.(?:tsx?|jsx?|mjs|py|cpp|java|go|rs|rb|php|json|ya?ml|toml|xml|css|sh|md|exe|dll|conf|ini)\b|\b\w{1,30}::\w/g;

/** What every one of them holds. Looked for first: nearly all copy has none, and it is found at once. */
const technicalProbe =
  /[`_]|\(\)|--[a-z]|\.(?:tsx?|jsx?|mjs|py|cpp|java|go|rs|rb|php|json|ya?ml|toml|xml|css|sh|md|exe|dll|conf|ini)\b|::\w/g;
/** Fewer say nothing. */
const leastTechnical = 3;

/** Which share of the words only programmers write: 0 to 1. */
export function technicalShare(text: string): number {
  const count = (pattern: RegExp) => plain.match(pattern)?.length ?? 0;
  const plain = text.replace(/<[^>\n]{1,300}>/g, '');
  if (count(technicalProbe) < leastTechnical) return 0;
  const names = count(technical);
  return names < leastTechnical ? 0 : names / Math.max(1, text.match(/\S+/g)?.length ?? 0);
}
