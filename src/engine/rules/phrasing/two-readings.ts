import type { Article } from '../../article';
import type { Block } from '../../block';
import { knownNames, lowerCaseWords } from '../../extract/entities';
import { folded } from '../../extract/fold';
import { isQuoted } from '../../extract/prose';
import { sentences, type Sentence } from '../../extract/sentences';
import { words } from '../../extract/words';
import { isSmallWord, months, weekdays } from '../../lexicon/closed-class';
import { isGivenName } from '../../lexicon/given-names';
import { isPeopleWord, placeOf } from '../../lexicon/places';
import { offices } from '../../lexicon/titles';
import type { Report, Rule } from '../../rule';
import type { Span } from '../../span';
import { structure } from '../../structure';

/** Two readings left side by side where one was meant: `the invasion of Israel. Ukraine.` */
export const twoReadings: Rule = {
  severity: 'warning',
  summary: 'Two readings stand side by side where one was meant.',
  *check(article) {
    yield* article.readInSteps(knownNames);
    for (const block of article.read(structure).story) {
      // Speakers do break off and name a town after its country: in quotations it is only a question.
      for (const reading of strayNames(article, block))
        yield isQuoted(block, reading.start, reading.end)
          ? { ...report(block, reading), severity: 'information' }
          : report(block, reading);
      for (const reading of pairs(block))
        if (!isQuoted(block, reading.start, reading.end)) yield report(block, reading);
      yield undefined;
    }
  },
};

interface TwoReadings extends Span {
  /** Where the second reading starts. */
  readonly second: number;
}

function report(block: Block, { start, end, second }: TwoReadings): Report {
  const at = block.source(start, end);
  const first = block.text.slice(start, second).trim().replace(/\.$/u, '');
  const other = block.text.slice(second, end);
  const stop = other.endsWith('.') ? '.' : '';
  return {
    at,
    message: `“${first}” and “${other.replace(/\.$/u, '')}” stand side by side; one was expected`,
    fixes: [other, first + stop].map((kept) => ({
      title: `Keep “${kept}”`,
      safe: false,
      edits: [{ ...at, newText: kept }],
    })),
  };
}

const nameOnly = /^\p{Lu}[\p{L}\p{M}’'-]{2,30}(?: \p{Lu}[\p{L}\p{M}’'-]{2,30}){0,2}\.$/u;
/** A sentence that ends in a name behind a small letter, which the second name would follow as well. */
const endsInName =
  /(?<=\p{Ll}[’']?s? )(?<name>\p{Lu}[\p{L}\p{M}’'-]{2,30}(?: \p{Lu}[\p{L}\p{M}’'-]{2,30}){0,2})\.$/u;
/** A sentence of fewer words is a fragment itself: one of a list of names set as sentences. */
const leastWords = 4;

/** A sentence that ends in a name, and behind it a sentence that is nothing but another name. */
function* strayNames(article: Article, block: Block): Generator<TwoReadings> {
  const all = block.read(sentences);
  for (const [index, { text, start, end }] of all.entries()) {
    const before = all[index - 1];
    if (!before || !nameOnly.test(text)) continue;
    const first = endsInName.exec(before.text.slice(-100))?.groups?.name;
    if (!first || isAbbreviated(first) || isFragment(before) || isFragment(all[index + 1]))
      continue;
    const second = text.slice(0, -1);
    if (first === second || !isStrayName(article, first, second)) continue;
    yield { start: before.end - first.length - 1, end, second: start };
  }
}

/** `Const. Woodford`: the stop belongs to a rank, and the name goes on. */
function isAbbreviated(name: string): boolean {
  return offices.has(`${name.split(' ').at(-1)?.toLowerCase() ?? ''}.`);
}

function isFragment(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && sentence.text.split(' ').length < leastWords;
}

/**
 * Whether the second word is a name that the first stands in the way of: a day, a month, a place, a
 * name of the story, or a word that the story never writes small behind a name that it knows.
 */
function isStrayName(article: Article, first: string, second: string): boolean {
  if (second.includes(' ')) return isPlaceOrPerson(second);
  if (isName(article, second)) return true;
  const parts = second.split(' ').map(folded);
  if (parts.some((part) => isSmallWord(part) || part.endsWith('ly'))) return false;
  const lower = article.read(lowerCaseWords);
  return (isName(article, first) || isPeopleWord(first)) && !parts.some((part) => lower.has(part));
}

/** Longer names are taken for readings only where their own words show what they name: `Summer Olympics.` is a caption. */
function isPlaceOrPerson(name: string): boolean {
  return placeOf(name) !== undefined || isGivenName(name.split(' ')[0] ?? '');
}

function isName(article: Article, name: string): boolean {
  return (
    weekdays.has(name) ||
    months.has(name) ||
    placeOf(name) !== undefined ||
    article.read(knownNames).has(name)
  );
}

/** Neighbours of which one must go. Left out: pairs that can meet (`had had`, `told her his name`). */
const exclusive = new Set(
  [
    'will would,would will,can could,could can,are were,were are,is are,are is,were was',
    'said told,told said,says tells,said says,says said',
    'the a,the an,a the,an the,a an,an a,the his,the her,the their,the our,the my,the your',
    'his the,their the,our the,my the,your the,his a,their a,our a,my a,your a,a his,a their,a our,a my,a your',
    'he she,his her,their his,his their',
  ].flatMap((line) => line.split(',')),
);
/** Before these words a `the a` is sound: the a cappella choir. */
const latin = /^(?:cappella|la|priori|posteriori|fortiori)$/u;
/** After these the next two words may each be a clause's own: what he said told them much. */
const opensClause =
  /\b(?:what|who|whom|whatever|whoever|that|which|all|where|how)(?:\s\S{1,30}){0,4}$/iu;
const verb = /^(?:said|says|told|tells|is|are|was|were)$/u;
const beforeDate =
  /\b(?:on|in|by|since|until|till|from|before|after|late|early|last|next|this|mid|of|for|during)$/iu;
const year = /^(?:19|20)\d\d$/u;

/** Two words side by side that shut each other out. */
function* pairs(block: Block): Generator<TwoReadings> {
  const all = block.read(words);
  for (const [index, second] of all.entries()) {
    const first = all[index - 1];
    if (!first || block.text.slice(first.end, second.start) !== ' ') continue;
    const lead = block.text.slice(Math.max(0, first.start - 40), first.start).trimEnd();
    const after = all[index + 1]?.text ?? '';
    if (datesClash(first.text, second.text)) {
      if (!beforeDate.test(lead)) continue;
    } else if (
      !exclusive.has(`${first.text} ${second.text}`) ||
      latin.test(after) ||
      (verb.test(first.text) && opensClause.test(lead))
    )
      continue;
    yield { start: first.start, end: second.end, second: second.start };
  }
}

function datesClash(a: string, b: string): boolean {
  return (
    (a !== b && [weekdays, months].some((names) => names.has(a) && names.has(b))) ||
    (a !== b && year.test(a) && year.test(b))
  );
}
