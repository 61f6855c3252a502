import type { Article } from '../../article';
import { brokenWords, type BrokenWord } from '../../extract/broken-words';
import { lines } from '../../extract/lines';
import { wrapping } from '../../extract/wrapping';
import { allMatches } from '../../matches';
import type { Passage } from '../../passage';
import type { Edit, Rule } from '../../rule';
import { shift, type Span } from '../../span';
import { eachInSteps, mapInSteps, type Steps } from '../../steps';

/** Line breaks inside paragraphs. */
export const hardWrap: Rule = {
  severity: 'information',
  summary: 'Paragraphs are broken into lines of a fixed width.',
  anyLanguage: true,
  *check(article) {
    if (article.format === 'markdown') return;
    const broken = yield* article.readInSteps(brokenWords);
    const breaks = yield* lineBreaks(article, broken);
    const first = breaks[0];
    if (!first) return;
    const joined = broken
      .filter(({ rejoining }) => rejoining.sure)
      .map(({ gap, rejoining }): Edit => ({ ...gap, newText: rejoining.by }));
    const edits = [
      ...(yield* mapInSteps(breaks, (at) => ({ ...at, newText: between(article.text, at) }))),
      ...joined,
    ];
    const count = breaks.length;
    const all = lines(article.text);
    yield undefined;
    const sure = wrapping(article.text, all)?.sure === true;
    const indented = breaks.every((at) => hangs.test(article.text.slice(at.start, at.end)));
    yield {
      at: aroundBreak(article.text, first),
      ...(indented ? { severity: 'hint' as const } : {}),
      message:
        count === 1
          ? 'A line break inside a paragraph'
          : `Paragraphs broken into lines: ${count} line breaks inside them`,
      why: 'Copy that was printed or mailed keeps the line ends of its page. Verse, lists, tables and addresses stay as they are.',
      fixes: [
        {
          title: 'Join the lines of each paragraph',
          safe: sure,
          edits: edits.sort((a, b) => a.start - b.start),
        },
      ],
    };
  },
};

/** Lines set in this far under the first are so on purpose: a clause of a contract, a note in a program. */
const hangs = /[\r\n](?:[ \t]{4,40}|\t)$/;

/** The line ends inside paragraphs that break no word, with the space around them. */
function* lineBreaks(article: Article, broken: readonly BrokenWord[]): Steps<Span[]> {
  const inWords = new Set(broken.map(({ gap }) => gap.end));
  const found: Span[] = [];
  yield* eachInSteps(article.blocks, ({ shape, start, passage }) => {
    if (shape === 'code' || shape === 'matter') return;
    for (const at of passage.read(folds)) {
      const span = shift(at, start);
      if (!inWords.has(span.end)) found.push(span);
    }
  });
  return found;
}

/** The line ends in a passage as printed, with the space around them. */
function folds(_text: string, { raw }: Passage): readonly Span[] {
  return allMatches(/[ \t]{0,40}(?:\r\n|\n|\r)[ \t]{0,40}/g, raw, /[\r\n]/).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A space, or nothing where a web address was broken. */
function between(text: string, { start, end }: Span): string {
  const line = text.slice(Math.max(0, start - 300), start);
  return /https?:\/\/[^\s]{1,280}$/u.test(line) && /^[-/_?=&#.%]/.test(text.slice(end)) ? '' : ' ';
}

/** The last word before a line break to the first after it. */
function aroundBreak(text: string, { start, end }: Span): Span {
  const before = /\S{1,60}$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0].length ?? 0;
  const after = /^\S{1,60}/u.exec(text.slice(end, end + 60))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}
