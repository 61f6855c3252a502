import type { Article } from '../article';
import type { Block } from '../block';
import { allMatches } from '../matches';
import type { Span } from '../span';
import { eachInSteps, inSteps, mapInSteps, type Steps } from '../steps';
import { stretches } from './lines';
import { pattern } from '../letters';

/** A word that a line end broke, with the whole of it as its span in the article. */
export interface BrokenWord extends Span {
  readonly first: string;
  readonly second: string;
  /** The hyphen and the line break after it. */
  readonly gap: Span;
  readonly rejoining: Rejoining;
}

/** How the halves of a word that was broken at a line end go together. */
export interface Rejoining {
  /** What stands between the halves: a hyphen where the word has one of its own. */
  readonly by: '' | '-';
  /** Whether the text or the language leaves no other way. */
  readonly sure: boolean;
}

/** Tells how two halves of a broken word go together. */
export type Rejoiner = (first: string, second: string) => Rejoining;

/** First halves of the hyphenated words of news copy. Measured on some thousand published articles. */
const firstHalves = new Set(
  'high two long self front three non one well so first low all full half four second best cost third hard short on vice six right free seven left top multi middle far ex off year same big quarter government line lower cross real fast single wide double head fact last near home now open semi blue work face gun eight film team then part small down large tax clean fourth would world fund highest five nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety fifth sixth tenth anti mid like still much more most less least better worse early late newly soft deep light dark old new young good bad ill white black red green grey gray money peace law vote decision policy record state family hand heart house hot cold life death war oil gas coal time week day hour month century mile foot inch pound dollar euro million billion trillion kilometre kilometer metre meter'.split(
    ' ',
  ),
);

/** Second halves of the hyphenated words of news copy. */
const secondHalves = new Set(
  'up time in to term runner year called mail and class day off election based related on profile out the long of half level known month free party sex thirds cost hour state income down for high person point owned quarter line minute run collar largest profit back effective than life war market like scale week president fire finals place rich deal wide be driven minded dollar presidential third backed money ups school funded style friendly founder old end chairman maker makers speed generation century led elect general minister chief author operation operate round page storey story tech term range looking making sharing saving breaking finding keeping leaning ranking cutting selling mile foot inch metre meter pound man woman men women star test trial child wife husband by as at it'.split(
    ' ',
  ),
);

/** Second halves that as many words have without the hyphen: statewide, greenback, shortlist. */
const solidToo =
  /^(?:wide|back|out|up|off|over|down|time|house|line|list|year|day|room|side|way|work|works|man|men|woman|women|land|like|fall|fire|ship|term)$/;
/** Prefixes that keep their hyphen only where two like vowels would meet: re-election, co-operate. */
const vowelPrefix =
  /^(?:(?:re|pre|de)-e|(?:co|micro|macro)-o|(?:semi|anti|multi)-i|(?:ultra|intra)-a)/;
/** Prefixes that keep it nearly always in British and American copy. */
const keptPrefix = /^(?:self|vice|ex|quasi|great|half|all|well|non)$/;
/** Words that begin like those prefixes and have no hyphen. */
const grownTogether =
  /^(?:selfish|selfless|vicero|exp|exc|ext|exa|exe|exh|exi|exo|exq|exu|allo|ally|alle|alli|allu|nonsen|nonetheless|halfw|halft|wellbeing|wellness)/;
/** Endings of English words that are no words by themselves. */
const bareEnding =
  /^(?:[bcdfghjklmnpqrstvwxyz]{0,2}(?:tion|sion|ment|ness|ity|ing|able|ible|ance|ence|ous|ive|ism|ist|ful|less|ship|ward|ties|ted|ded|ned|red|led|sed|ced|ged|ved|ly|al|ary|ory|ure|age|ate|ize|ise|ise|er|ers|ors|ant|ent|ian|ial|ical|ually|ally)(?:s|ed|ly|al)?)$/;

/**
 * How broken words go together: as the text itself prints the word elsewhere, else by what is known
 * of hyphenated words in news copy, else without the hyphen, and not `sure`.
 * @param vocabulary the words that the text prints whole
 */
export function rejoinerOf(vocabulary: ReadonlySet<string>): Rejoiner {
  return (first, second) => {
    const head = first.toLowerCase();
    const tail = second.toLowerCase();
    const last = head.slice(head.lastIndexOf('-') + 1);
    if (/^\p{Lu}/u.test(second) || /\p{N}$/u.test(first)) return { by: '-', sure: true };
    if (vocabulary.has(head + tail)) return { by: '', sure: true };
    if (vocabulary.has(`${head}-${tail}`)) return { by: '-', sure: true };
    if (vowelPrefix.test(`${last}-${tail}`)) return { by: '-', sure: true };
    if (keptPrefix.test(last) && !grownTogether.test(last + tail)) return { by: '-', sure: true };
    // `year-old`, `decision-making`: both halves are words of such compounds.
    if (firstHalves.has(last) && (secondHalves.has(tail) || vocabulary.has(tail)))
      return { by: '-', sure: !solidToo.test(tail) };
    if (head !== last) return { by: '-', sure: secondHalves.has(tail) };
    if (secondHalves.has(tail) && vocabulary.has(head)) return { by: '-', sure: true };
    if (bareEnding.test(tail) && !secondHalves.has(tail))
      return { by: '', sure: !vocabulary.has(head) };
    return { by: '', sure: false };
  };
}

const wholeWord = pattern(
  String.raw`(?<!-\s{0,3})(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+){0,6}(?!-\s|[\p{L}\p{M}])`,
  'gu',
);

/** The words that a text prints whole, in small letters. */
export function* vocabularyOf(text: string): Steps<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { start, end } of stretches(text)) {
    for (const [word] of allMatches(wholeWord, text.slice(start, end)))
      found.add(word.toLowerCase());
    yield undefined;
  }
  return found;
}

const vocabulary = inSteps((article) => vocabularyOf(article.text));

/** Whether a text may have words broken at line ends: cheap. */
export const mayBreakWords = (text: string) => /-[ \t]{0,40}[\r\n]/.test(text);

const brokenAtLineEnd = pattern(
  String.raw`(?<![\p{L}\p{M}\p{N}-])(?<first>[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,40})-(?<gap>[ \t]{0,40}(?:\r\n|\n|\r)[ \t]{0,40})(?<second>(?!(?:and|or|to|nor)(?!\p{L}))\p{L}[\p{L}\p{M}-]{0,40})`,
  'gu',
);

const lineEndBreaks = ({ passage }: Block) =>
  passage.remember(brokenAtLineEnd, () =>
    mayBreakWords(passage.raw) ? allMatches(brokenAtLineEnd, passage.raw) : [],
  );

/** The words that line ends inside paragraphs broke, in the order of the text. */
export const brokenWords = inSteps((article) => broken(article, lineEndBreaks));

const brokenInside = pattern(
  String.raw`(?<![\p{L}\p{M}\p{N}-])(?<first>\p{Ll}[\p{L}\p{M}]{1,30})-(?<gap>[ \u00A0]{1,2})(?<second>\p{Ll}[\p{L}\p{M}]{2,30})(?![\p{L}-])`,
  'gu',
);
const insideBreaks = ({ passage }: Block) =>
  passage.remember(brokenInside, () => allMatches(brokenInside, passage.raw, /-[ \u00A0]/));

/** `two- and three-year terms`: the hyphen hangs, the word is whole. */
const hanging =
  /^(?:and|or|to|but|nor|versus|through|not|as|plus|then|rather|than|the|an?|in|on|of|for|by|with|which|it|who|at|from)$/;

/**
 * The words with a hyphen and a space left inside them by a line end that is gone: only where the
 * text prints the whole word elsewhere, or the second half is no word by itself.
 */
export const brokenInLine = inSteps(function* (article): Steps<readonly BrokenWord[]> {
  const found = yield* broken(article, insideBreaks);
  return found.filter(({ second, rejoining }) => !hanging.test(second) && rejoining.sure);
});

/** The words that `breaks` finds in an article's passages, put together by what its text prints whole. */
function* broken(
  article: Article,
  breaks: (block: Block) => readonly RegExpExecArray[],
): Steps<readonly BrokenWord[]> {
  const found: { block: Block; match: RegExpExecArray }[] = [];
  yield* eachInSteps(article.blocks, (block) => {
    if (block.shape === 'code' || block.shape === 'matter') return;
    for (const match of breaks(block)) found.push({ block, match });
  });
  if (!found.length) return [];
  const rejoin = rejoinerOf(yield* article.readInSteps(vocabulary));
  return yield* mapInSteps(found, ({ block, match: { index, groups } }) => {
    const { first = '', gap = '', second = '' } = groups ?? {};
    const start = block.start + index;
    const hyphen = start + first.length;
    const behind = hyphen + 1 + gap.length;
    return {
      start,
      end: behind + second.length,
      first,
      second,
      gap: { start: hyphen, end: behind },
      rejoining: rejoin(first, /^[^-]*/.exec(second)?.[0] ?? second),
    };
  });
}
