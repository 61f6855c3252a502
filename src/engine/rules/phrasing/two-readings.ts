import type { Article } from '../../article';
import type { Block } from '../../block';
import { expression } from '../../expression';
import { knownNames, lowerCaseWords } from '../../extract/entities';
import { folded } from '../../extract/fold';
import { isQuoted } from '../../extract/prose';
import { sentences, type Sentence } from '../../extract/sentences';
import { twinNumbers } from '../../extract/twin-numbers';
import { words, type Word } from '../../extract/words';
import { isSmallWord, months, weekdays } from '../../lexicon/closed-class';
import { areExclusive, areRivals } from '../../lexicon/exclusive-pairs';
import { isGivenName } from '../../lexicon/given-names';
import { isPeopleWord, placeOf } from '../../lexicon/places';
import { offices } from '../../lexicon/titles';
import type { Report, Rule } from '../../rule';
import type { Span } from '../../span';
import { structure } from '../../structure';
import type { Passage } from '../../passage';
import { pattern } from '../../letters';

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
      for (const reading of [
        ...names(article, block),
        ...block.read(twinNumbers),
        ...block.read(pairs),
      ])
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

const nameOnly = expression(
  String.raw`^\p{Lu}[\p{L}\p{M}’'-]{2,30}(?: \p{Lu}[\p{L}\p{M}’'-]{2,30}){0,2}\.$`,
  'u',
);
/** A sentence that ends in a name behind a small letter, which the second name would follow as well. */
const endsInName = pattern(
  String.raw`(?<=\p{Ll}[’']?s? )(?<name>\p{Lu}[\p{L}\p{M}’'-]{2,30}(?: \p{Lu}[\p{L}\p{M}’'-]{2,30}){0,2})\.$`,
  'u',
);
/** A sentence of fewer words is a fragment itself: one of a list of names set as sentences. */
const leastWords = 4;

/** A sentence that ends in a name, and behind it a sentence that is nothing but another name. */
function* strayNames(article: Article, block: Block): Generator<TwoReadings> {
  const all = block.read(sentences);
  for (const [index, { text, start, end }] of all.entries()) {
    const before = all[index - 1];
    if (!before || !nameOnly.pattern.test(text)) continue;
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

/** Before these words a `the a` is sound: the a cappella choir. */
const latin = /^(?:cappella|la|priori|posteriori|fortiori)$/u;
/** After these the next two words may each be a clause's own: what he said told them much. */
const opensClause =
  /\b(?:what|who|whom|whatever|whoever|that|which|all|where|how)(?:\s\S{1,30}){0,4}$/iu;
const verb = /^(?:said|says|told|tells|is|are|was|were)$/u;
const beforeDate =
  /\b(?:on|in|by|since|until|till|from|before|after|late|early|last|next|this|mid|of|for|during)$/iu;
const year = /^(?:19|20)\d\d$/u;

/** `from Wisconsin. Pennsylvania. were invited`: the sentence goes on behind both names. */
const midSentence = expression(
  String.raw`\b(?:of|in|to|from|with|by|against|for|on) (?<first>\p{Lu}[\p{L}\p{M}’'-]{2,30})\. (?<second>\p{Lu}[\p{L}\p{M}’'-]{2,30})(?=\. \p{Ll})`,
);
/** `the ambassador of France Germany was`: two countries where one was meant. */
const twoCountries = expression(
  String.raw`\b(?:of|in|to|from|with|by|against) (?<first>\p{Lu}\p{Ll}{3,20}) (?<second>\p{Lu}\p{Ll}{3,20})(?=[.,;]|\s(?:\p{Ll}{1,3}\b|was|were|has|have|had|will|would|said|after|before|about|over|during|against|with|from|that)|$)`,
);

function* names(article: Article, block: Block): Generator<TwoReadings> {
  for (const match of block.matches(midSentence)) {
    const { first = '', second = '' } = match.groups ?? {};
    if (first !== second && isName(article, first) && isName(article, second))
      yield namesAt(match, `${first}. ${second}`.length + 1, second.length + 1);
  }
  if (block.shape !== 'paragraph') return;
  for (const match of block.matches(twoCountries)) {
    const { first = '', second = '' } = match.groups ?? {};
    const [a, b] = [placeOf(first), placeOf(second)];
    if (a?.country && b?.country && a !== b && !isGivenName(first))
      yield namesAt(match, `${first} ${second}`.length, second.length);
  }
}

function namesAt(match: RegExpExecArray, length: number, second: number): TwoReadings {
  const start = match.index + match[0].indexOf(match.groups?.first ?? '');
  return { start, end: start + length, second: start + length - second };
}

/** A sentence that has come no further than its plain subject: `The president`, `He`, `Orlan Meyer`. */
const plainSubject = pattern(
  String.raw`(?:^|[.!?]["”’)]? |\bthat |, )(?:(?:[Tt]he|[Aa]n?|[Tt]his|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Many|Several|\d{1,3}) (?<words>(?:\p{Ll}{2,20} ){0,2}\p{Ll}{2,20})|(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?))$`,
  'u',
);

const mayEndClause = /^(?:ha[sd]|have|d(?:o|id|oes)|can|could)$/u;

/** Whether the words before the two auxiliaries are one plain subject, and no clause that ends in the first. */
function haveOneSubject(lead: string, first: string): boolean {
  const match = plainSubject.exec(lead);
  if (!match || /\b(?:what|who|where|how|why|which|whatever|there)$/iu.test(lead)) return false;
  const between = match.groups?.words?.split(' ') ?? [];
  // `The money banks have is lent`.
  if (between.length > 1 && !isSmallWord(between[0] ?? '') && mayEndClause.test(first))
    return false;
  return !between.some(
    (word) =>
      isSmallWord(word) &&
      !/^(?:first|last|new|second|former|old|other|two|three|four|five|six|seven|eight|nine|ten|men|women|people|police|man|residents)$/u.test(
        word,
      ),
  );
}

/** Two words side by side that shut each other out. */
function pairs(text: string, passage: Passage): readonly TwoReadings[] {
  return [...pairsOf(text, passage.read(words))];
}

function* pairsOf(text: string, all: readonly Word[]): Generator<TwoReadings> {
  for (const [index, second] of all.entries()) {
    const first = all[index - 1];
    if (!first || text.slice(first.end, second.start) !== ' ') continue;
    const lead = () => text.slice(Math.max(0, first.start - 60), first.start).trimEnd();
    if (datesClash(first.text, second.text)) {
      if (!beforeDate.test(lead())) continue;
    } else if (areRivals(first.text, second.text)) {
      if (!haveOneSubject(lead(), first.text)) continue;
    } else if (
      !areExclusive(lowered(first.text), second.text) ||
      latin.test(all[index + 1]?.text ?? '') ||
      (verb.test(first.text) && opensClause.test(lead()))
    )
      continue;
    yield { start: first.start, end: second.end, second: second.start };
  }
}

function lowered(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function datesClash(a: string, b: string): boolean {
  return (
    (a !== b && [weekdays, months].some((names) => names.has(a) && names.has(b))) ||
    (a !== b && year.test(a) && year.test(b))
  );
}
