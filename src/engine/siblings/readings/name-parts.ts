import type { Article, Found } from '../../article';
import type { Block } from '../../block';
import { namesIn } from '../../extract/entities';
import type { NameMention } from '../../extract/names';
import { isSmallWord, months, weekdays } from '../../lexicon/closed-class';
import { isGivenName } from '../../lexicon/given-names';
import { isPeopleWord, placeOf } from '../../lexicon/places';
import { courtesyTitles, officeNouns, offices, organisationNouns } from '../../lexicon/titles';
import type { Passage } from '../../passage';
import { overlaps } from '../../span';
import type { Place } from '../contexts';
import type { Run } from '../counterparts';
import type { Statement } from '../statements';
import { tokens as tokensOf, type Token } from '../tokens';
import { bare, isPossessive } from './name-guards';
import { addToList } from '../../lists';

/** The names of the story, by the block they stand in. */
function namesByBlock(article: Article): ReadonlyMap<Block, readonly Found<NameMention>[]> {
  const found = new Map<Block, Found<NameMention>[]>();
  for (const mention of article.read(namesIn)) {
    addToList(found, mention.block, mention);
  }
  return found;
}

/** The names that a sentence mentions. */
export function namesOf(article: Article, statement: Statement): readonly Found<NameMention>[] {
  return (article.read(namesByBlock).get(statement.block) ?? []).filter(({ fact }) =>
    overlaps(fact, statement),
  );
}

/** Longer runs of capitals are headlines or lists. */
const longestName = 6;

/** Words in a row that can be a name: neither a day nor a title alone, nor too many. */
export function nameOf(words: readonly Token[]): readonly Token[] | undefined {
  if (!words.length || words.length > longestName || words.some(isDay)) return undefined;
  const telling = words.some(
    ({ text, same }) => !offices.has(same) && !isPeopleWord(text) && !isSmallWord(same),
  );
  return telling ? words : undefined;
}

/** Whether a word is a weekday or a month. */
export const isDay = ({ text }: Token) => weekdays.has(text) || months.has(text);

/** Whether nothing but spaces, hyphens and the stops of abbreviations stand between words. */
export function isRow(words: readonly Token[], text: string): boolean {
  return words.every((word, index) => {
    const before = words[index - 1];
    if (!before) return true;
    const gap = text.slice(before.end, word.start);
    return (
      /^(?:['’]s)?[. -]{0,2}(?:of the |of )?$/u.test(gap) &&
      // `into the U.S.A. We will …`
      !(before.text.endsWith('.') && isSmallWord(word.same)) &&
      (!gap.includes('.') || isAbbreviation(before))
    );
  });
}

/** A word whose stop ends no sentence: an initial, `Gov.`, `Mr.`, `St.` */
function isAbbreviation({ text, same }: Token): boolean {
  return (
    text.length === 1 ||
    (text.length < 6 && (offices.has(same) || courtesyTitles.has(text))) ||
    /^(?:St|Ft|Mt|Jr|Sr)$/.test(text)
  );
}

/** The runs of capitals among words, half-open. */
export function capitalRuns(all: readonly Token[], text: string): Run[] {
  const found: Run[] = [];
  for (let from = 0; from < all.length; from++) {
    if (!all[from]?.capital) continue;
    let to = from + 1;
    while (all[to]?.capital && isRow(all.slice(to - 1, to + 1), text)) to++;
    found.push([from, to]);
    from = to - 1;
  }
  return found;
}

/** The runs of capitals among all words of a passage; every reader of names asks for them. */
export function passageRuns(text: string, passage: Passage): readonly Run[] {
  return capitalRuns(passage.read(tokensOf), text);
}

/** Whether a word stands where any word wears a capital: at the beginning of a sentence or quotation. */
export function opens({ start }: Token, text: string): boolean {
  return start === 0 || /[.!?:“"‘']\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** The names in a sentence, with where their titles and articles begin; none in a headline's capitals. */
export function placesOf({ tokens, block, first, titleCase }: Statement): readonly Place[] {
  if (titleCase) return [];
  const known = block.read(knownPlaces);
  let places = known.get(first);
  if (!places) known.set(first, (places = namePlaces(tokens, block.text)));
  return places;
}

/** The names in the sentences of a passage by the number of a sentence's first word: each is asked for many times. */
function knownPlaces(): Map<number, readonly Place[]> {
  return new Map();
}

/** The names among all words of a passage. */
export function passageNames(text: string, passage: Passage): readonly Place[] {
  return namePlaces(passage.read(tokensOf), text, passage.read(passageRuns));
}

/** The names in a sentence. */
export function nameParts(statement: Statement): readonly Run[] {
  return placesOf(statement).map(({ from, to }) => [from, to]);
}

/**
 * The names among words, without the titles before them: `Victor Marrero` of `District Judge Victor
 * Marrero`, but `Justice Department` and `Special Counsel` whole. Words for peoples, and words that only
 * open a sentence, are none.
 */
export function namesAmong(tokens: readonly Token[], text: string): readonly Run[] {
  return namePlaces(tokens, text).map(({ from, to }) => [from, to]);
}

/** The names among words, with where their titles and articles begin. */
export function namePlaces(
  tokens: readonly Token[],
  text: string,
  runs: readonly Run[] = capitalRuns(tokens, text),
): readonly Place[] {
  const names = runs.flatMap((run) => ownersApart(tokens, text, run));
  return names.flatMap(([from, to]): Place[] => {
    const words = tokens.slice(from, to);
    let start = from + titleLength(words);
    while (start < to && isNoName(tokens[start], tokens[start + 1])) start++;
    // `Florida Keys Sunday`: the day goes with the verb.
    const day = tokens.slice(start, to).findIndex(isDay);
    const end = day < 0 ? to : start + day;
    const own = tokens.slice(start, end);
    const [first] = own;
    if (!first || own.length > longestName) return [];
    if (isEpithet(own, tokens[start - 1], text) || own.some(isAddress) || isDateline(words, text))
      return [];
    // `@AdaHolm`: the address of an account, or a word to find posts by.
    if (/[@#]/.test(text[first.start - 1] ?? '')) return [];
    if (isHome(own, tokens[from - 1], text)) return [];
    if (own.length < 2 && (!nameOf(own) || opens(first, text) || organisationNouns.has(first.text)))
      return [];
    const lefts = start > from ? [start, from] : [start];
    if (/^(?:the|an?)$/.test(tokens[from - 1]?.same ?? '')) lefts.push(from - 1);
    return [{ from: start, to: end, lefts, rights: end < to ? [end, to] : [end] }];
  });
}

/** The owner and the owned are two names: `Ada Holm’s Liberal Party`, but `St. Ada’s Church` is one. */
function ownersApart(tokens: readonly Token[], text: string, [from, to]: Run): Run[] {
  const found: Run[] = [];
  let start = from;
  for (let at = from + 1; at < to; at++) {
    const owner = tokens[at - 1];
    if (!owner || !isPossessive(owner, text)) continue;
    if (!isOwnerOf(tokens.slice(start, at), tokens.slice(at, to))) continue;
    found.push([start, at]);
    start = at;
  }
  return [...found, [start, to]];
}

/** Whether a name with a possessive owns what follows; otherwise it is the first part of that name. */
function isOwnerOf(owner: readonly Token[], owned: readonly Token[]): boolean {
  const [first] = owner;
  const [next] = owned;
  if (!first || !next || /^(?:St|Saint)\b/.test(first.text)) return false;
  if (owned.length < 2 && (officeNouns.has(next.same) || organisationNouns.has(next.text)))
    return false;
  if (owner.length > 1 || offices.has(next.same)) return true;
  const text = bare(first);
  return placeOf(text) !== undefined || /^[\p{Lu}.]{2,6}$/u.test(text);
}

/** `Ada Holm, R-Westmark`, `Port Ellery, Westmark`: where the name before it belongs. */
function isHome([first, ...rest]: readonly Token[], before: Token | undefined, text: string) {
  if (!first || !before?.capital || text.slice(before.end, first.start) !== ', ') return false;
  return rest.length === (first.text.length === 1 ? 1 : 0);
}

/** `Holm/Bay`, `News:Ada`: a credit or two lines run together. */
const isAddress = ({ text }: Token) => /[/:@#]/u.test(text);

/** `PORT ELLERY —`, where it opens its paragraph. */
function isDateline([first, ...rest]: readonly Token[], text: string): boolean {
  const last = rest.at(-1) ?? first;
  return (
    first?.start === 0 &&
    last !== undefined &&
    /^\p{Lu}[\p{Lu}. ]+$/u.test(text.slice(0, last.end)) &&
    /^(?:,? \(|[,\p{L}. ]{0,16} ?[—–-])/u.test(text.slice(last.end))
  );
}

/** Numbers and small words with the capital of their place; `New` goes with the name behind it. */
function isNoName(token?: Token, next?: Token): boolean {
  if (!token || (token.text === 'New' && next?.capital)) return false;
  return token.number || isSmallWord(token.same);
}

/** Whether a word behind an office may be its holder's name: not `Department`, but `Bill`. */
const isBearer = (word?: Token) =>
  word === undefined || !officeNouns.has(word.same) || isGivenName(word.text);

/** How many words before a name are its title; 0 where the words are an office and no more. */
function titleLength(words: readonly Token[]): number {
  // A first name before it makes it a surname: Stephen King.
  const first = words.findIndex(({ text }) => isGivenName(text));
  const last = words.findLastIndex(
    ({ same }, index) =>
      offices.has(same) && isBearer(words[index + 1]) && (first < 0 || index < first),
  );
  return last + 1 < words.length ? last + 1 : 0;
}

/** `the California Democrat`, `Mr. President`: they stand for a person and name none. */
function isEpithet(words: readonly Token[], before: Token | undefined, text: string): boolean {
  const gap = text.slice(before?.end ?? 0, words[0]?.start ?? 0);
  const isLed = /^(?:the|an?|his|her|their|our)$/.test(before?.same ?? '') || gap !== ' ';
  const last = words[words.length - 1]?.text ?? '';
  return (
    (isLed && /^(?:Democrat|Republican)$/.test(last)) ||
    words.every(({ text }) => isPeopleWord(text)) ||
    // `the Attorney General`
    words.every(({ same }) => offices.has(same)) ||
    (courtesyTitles.has(words[0]?.text ?? '') &&
      words.slice(1).every(({ same }) => offices.has(same)))
  );
}
