import type { Block } from '../../block';
import { words } from '../../extract/words';
import { allMatches } from '../../matches';
import type { Report, Rule } from '../../rule';
import { structure } from '../../structure';
import type { Span } from '../../span';
import { pattern } from '../../letters';

/** A block shorter than this may be a heading, a caption or a credit. */
const leastWords = 12;
/** A last line shorter than this, without a stop, is as likely the headline of another story. */
const leastLast = 14;
/** Paragraphs that must end with a stop before one without is news. */
const leastParagraphs = 2;
/** Share of the paragraphs that must. */
const stopShare = 0.7;

const stop = /[.!?…][\p{P}\p{S}\s]{0,6}$|[:;)\]]['"”’»)]{0,2}$|[;,] (?:and|or)$/u;
/** The block's own sentences speak for its habit as well, from this many stops inside it on. */
const leastOwnStops = 2;
const innerStop = pattern(String.raw`\p{Ll}[.!?]["”’)]{0,2} ["“‘(]{0,2}\p{Lu}`, 'gu');
/** An item of a list shorter than this may go without a stop. */
const leastItem = 25;
/** After the last stop, fewer words than this are a sign-off: `DM`, `— PTI`. */
const leastTail = 5;
/** What no sign-off holds: somebody says or is something, a word in small letters that no credit has, or an aside begins. */
const inSentence = pattern(
  String.raw`^\s{0,2}\p{Lu}\p{L}{1,20}(?: \p{L}{1,20}){0,2} (?!(?:and|with|for|from|staff|agenc\p{Ll}{1,3}|reports?|reporting|writers?|contribut\p{Ll}{1,5}|photos?|online|news|wires?)(?!\p{L}))\p{Ll}{3,20}$|\p{L}, (?:who|which|whose|where|when|and|but|a|an|the)\b|\b(?:said|says|told|is|was|were|are|has|had|will|would)\b|\b(?:it|that|there|he|she)['’]s\b|\p{Ll}['’]s?$|^(?:Mr|Mrs|Ms|Dr)\b`,
  'u',
);
/** Words that no sentence ends with, in any style. */
const neverLast =
  /(?:^|[\s—–-])(?:the|a|an|of|and|or|but|nor|with|from|into|onto|than|as|their|his|its|our|my|your|whose|which|because|although|while|whereas|unless|until|between|among|against|towards?|during|including|despite|per|via|is|are|was|were|be|been|has|had|have|will|would|could|should|may|might|must|very|if|at|by|to|for|that)$/iu;
/** Of these, some may end a cross-head or a list line: `What to look for`. */
const maybeLast =
  /(?:^|\s)(?:to|for|that|by|at|is|are|was|were|be|been|has|had|have|will|would|could|should|may|might|must|if|with|from|as|of)$/iu;
/** A sentence begins so, a sign-off does not. */
const opener = pattern(
  String.raw`^["“‘'(]{0,2}(?:The|A|An|It|He|She|They|We|I|You|This|That|These|Those|But|And|In|On|At|As|For|If|When|While|So|There|Then|His|Her|Their|Its|Our|My|What|Who|Where|Why|How|Some|Many|Most|Both|One|Not|No|Mr|Mrs|Ms|Dr|Because|After|Before|Since|Although|Even|Only|With|By|To|From|Of|Or)(?![\p{L}-])`,
  'u',
);
/** A credit is no longer than this, in words; a longer sentence may hold its words by chance. */
const longestCredit = 25;
/** What a feed puts in the place of the rest. */
const feedEnd =
  /(?:\[\+ ?\d{1,7} chars?\]|\[(?:…|\.\.\.)\]|\((?:more|continued|cont(?:’|')?d)\)|(?:…|\.\.\.) ?\(?(?:[Rr]ead|[Ss]ee) more\)?|\[(?:[Rr]ead|[Ss]ee) more\])\s{0,5}$/u;
/** Credits, notes and invitations under a story end as they like. */
const apart = pattern(
  String.raw`https?:|www\.|@|©|\b(?:report(?:ing|ed) (?:by|from|for)|edit(?:ing|ed) by|contribut\w{1,5} (?:to|by)|copyright|photo(?:graph)?s? (?:by|courtesy)|getty|reuters|afp|ap|courtesy of|follow (?:us|him|her|them)|newsletter|read more|click)\b|\b(?:photo|picture|video|image|credit)s?:|^[^\p{L}]{0,3}(?:(?:additional|reporting|edit\w{1,5}|contribut\w{1,5}|writing|written|research|photo\w{0,8}|picture[sd]?|images?|courtesy|follow|twitter|facebook|e-?mail|phone|call|contact|visit|subscribe|listen|watch|download|available|sources?|seen|see|for more)\b)|\b(?:is|was) (?:an? |the )?(?:\p{L}{1,15} ){0,2}(?:writer|correspondent|reporter|editor|columnist|author|contributor|fellow|professor|director|chairman|founder|journalist)\b`,
  'iu',
);

/** Copy that breaks off: a last paragraph without its end, a sentence left hanging, a feed's `[+1200 chars]`. */
export const cutShort: Rule = {
  severity: 'warning',
  summary: 'The copy breaks off before its sentence ends.',
  *check(article) {
    const { story, headline } = article.read(structure);
    const prose = story.filter(
      (block) => block !== headline && block.read(words).length >= leastWords,
    );
    const last = story.at(-1);
    const others = prose.filter((block) => block !== last);
    const ended = others.filter((block) => stop.test(block.text)).length;
    const usual = ended >= leastParagraphs && ended >= others.length * stopShare;
    for (const block of prose) {
      const isLast = block === last;
      const known = usual || (isLast && ended === others.length && hasStops(block));
      const report = feed(block) ?? (known ? openEnd(block, isLast) : undefined);
      if (report) yield report;
    }
  },
};

function feed(block: Block): Report | undefined {
  const end = feedEnd.exec(block.text);
  if (!end) return undefined;
  return {
    at: block.source(end.index, block.text.length),
    message: `“${end[0].trim()}” stands in the place of the rest`,
  };
}

function hasStops(block: Block): boolean {
  return allMatches(innerStop, block.text).length >= leastOwnStops;
}

function openEnd(block: Block, isLast: boolean): Report | undefined {
  const { text } = block;
  if (stop.test(text)) return undefined;
  if (block.shape === 'item' && (!isLast || block.read(words).length < leastItem)) return undefined;
  const hanging = neverLast.test(text) && (isLast || !maybeLast.test(text));
  const comma = /[,–—-]$/u.test(text.trimEnd());
  const isShort = block.read(words).length < leastLast;
  if (!hanging && !comma && (!isLast || isShort || isNoProse(block))) return undefined;
  return {
    at: block.source(...lastWords(block)),
    severity: hanging || comma ? 'warning' : 'information',
    message: `“… ${text.slice(lastWords(block)[0]).trim()}” breaks off, expected the rest of the sentence`,
    why: isLast
      ? 'The last paragraph has no stop at its end; the others have.'
      : 'The paragraph ends inside a sentence.',
  };
}

/** A credit, a headline in capitals, a line of columns, or a sign-off behind the last full stop. */
function isNoProse(block: Block): boolean {
  const { text } = block;
  const list = block.read(words);
  const capitals = list.filter((word) => /^\p{Lu}/u.test(word.text)).length;
  const tail = /[.!?…]["”’)]{0,2}\s([^.!?…]{1,300})$/u.exec(text)?.[1] ?? '';
  const last = tail || text;
  const short = last.trim().split(/\s+/u).length;
  return (
    capitals * 2 > list.length ||
    text.includes('|') ||
    /[\w.]@\w|https?:|www\./u.test(text.slice(-80)) ||
    (short < longestCredit && apart.test(last)) ||
    (tail !== '' && short < leastTail && !opener.test(tail.trimStart()) && !inSentence.test(tail))
  );
}

/** The last four words of a block, as offsets of its text. */
function lastWords(block: Block): [number, number] {
  const from: Span | undefined = block.read(words).at(-4);
  return [from?.start ?? 0, block.text.length];
}
