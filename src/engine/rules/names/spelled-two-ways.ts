import type { Article, Found } from '../../article';
import { capitalsByWord, type CapitalWord } from '../../extract/capitals';
import { lowerCaseWords, names, nameWords } from '../../extract/entities';
import { folded } from '../../extract/fold';
import { mixedSpellings, type SpelledUse } from '../../extract/mixed-spellings';
import type { NameMention } from '../../extract/names';
import { slipBetween, soundOf } from '../../extract/near';
import { isQuoted } from '../../extract/prose';
import { isSmallWord } from '../../lexicon/closed-class';
import { isGivenName, sameGivenName } from '../../lexicon/given-names';
import { isPeopleWord, placeOf } from '../../lexicon/places';
import { nameSuffixes } from '../../lexicon/titles';
import type { Fix, Report, Rule } from '../../rule';
import type { Span } from '../../span';
import { eachInSteps } from '../../steps';
import { topBlocks } from '../../structure';
import { pattern } from '../../letters';
import { addToList } from '../../lists';

/** Shorter names lie too near each other: Iran and Iraq, Rice and Price. */
const shortestName = 5;
/** How often the other spelling must stand, so that the single one is the slip. */
const leastUsual = 3;
/** How many of them must stand inside a sentence, where every capital is a name’s. */
const leastInside = 2;
/** Two letters swapped hardly make another name. */
const leastForSwap = 1;

/** A name that one mention spells in another way than all others: a slip, or a second transliteration. */
export const spelledTwoWays: Rule = {
  severity: 'warning',
  summary: 'One name is spelled two ways in an article.',
  *check(article) {
    const all = yield* article.readInSteps(capitalsByWord);
    const usual: [string, readonly Found<CapitalWord>[], number][] = [];
    yield* eachInSteps([...all], ([word, uses]) => {
      const inside = uses.length < leastUsual ? 0 : insideSentences(word, uses);
      if (inside >= leastForSwap) usual.push([word, uses, inside]);
    });
    const marked: Span[] = [];
    for (const [word, uses] of all) {
      const [odd] = uses;
      if (uses.length > 1 || !odd || word.length < shortestName || !isUnknown(article, word))
        continue;
      for (const [name, others, inside] of usual) {
        const slip = slipBetween(name, word);
        if (!slip || isVariety(name, word) || isKeptApart(odd) || isSpoken(odd)) continue;
        if (
          slip === 'letter' &&
          (inside < leastInside || !isLetterSlip(article, odd, name, others))
        )
          continue;
        yield report(article, odd, name, others);
        marked.push(odd.span);
        break;
      }
      yield undefined;
    }
    for (const { usual: others, odd } of mixedSpellings(all)) {
      yield undefined;
      const [other, first] = [others[0], odd[0]];
      if (
        !first ||
        !other ||
        marked.some(({ start }) => odd.some((use) => use.span.start === start))
      )
        continue;
      const name = other.fact.text;
      const { fixes = [], ...mark } = report(article, first, name, others);
      yield { ...mark, severity: 'information', fixes: [...fixes, ...changeAll(odd, name)] };
      marked.push(first.span);
    }
    yield* transliterations(article, marked);
  },
};

/**
 * Full names of one person that differ in a particle, a mark over a letter or the way a sound is written.
 * @param marked words that are marked by themselves already
 */
function* transliterations(
  article: Article,
  marked: readonly Span[],
): Generator<Report | undefined> {
  const forms = new Map<string, Map<string, Found<NameMention>[]>>();
  const read = new Map<string, Form | undefined>();
  for (const { kind, mentions } of article.read(names)) {
    yield undefined;
    if (kind === 'place' || kind === 'group') continue;
    for (const found of mentions) {
      const { text, parts, quoted, titleCase } = found.fact;
      if (quoted || titleCase) continue;
      if (!read.has(text)) read.set(text, formOf(parts));
      const form = read.get(text);
      if (!form) continue;
      const spellings = forms.get(form.sound) ?? new Map<string, Found<NameMention>[]>();
      addToList(spellings, form.written, found);
      forms.set(form.sound, spellings);
    }
  }
  for (const spellings of forms.values()) {
    // The most frequent is the usual one; of two alike the first.
    const [usual, odd] = [...spellings.values()].sort((a, b) => b.length - a.length);
    const [first] = usual ?? [];
    const [other] = odd ?? [];
    const isMarked = marked.some(
      ({ start, end }) => other && start >= other.span.start && end <= other.span.end,
    );
    if (first && other && usual && !isMarked && !isKeptApart(other))
      yield report(article, other, first.fact.text, usual);
  }
}

/** Two names are each spelled as their owners do: the Karst Centre, the Venn Center. */
function isVariety(a: string, b: string): boolean {
  return american(a) === american(b);
}

function american(word: string): string {
  return word
    .toLowerCase()
    .replace(/tre(?=s?$)/u, 'ter')
    .replace('our', 'or')
    .replace(/is(?=e[sd]?$|ations?$|ing$)/u, 'iz')
    .replace(/ence$/u, 'ense');
}

/** Who says `ISIS` does not say `ISIL`: initials in a quotation are the speaker's. */
function isSpoken({ fact, block }: Found<CapitalWord>): boolean {
  return /^\p{Lu}+$/u.test(fact.text) && isQuoted(block, fact.start, fact.end);
}

const keptApart =
  /\b(?:no relation|not related|unrelated|not (?:to be )?confused|namesakes?|mistaken for|different spelling|spelled|twin|brothers?|sisters?|cousins?)\b/u;
/** So many characters around a name tell that another is meant. */
const apartReach = 90;

/** `Peter Hansen and Peter Hanson, no relation`: the text says that these are two. */
function isKeptApart({ fact, block }: Found<Span>): boolean {
  return keptApart.test(
    block.text.slice(Math.max(0, fact.start - apartReach), fact.end + apartReach),
  );
}

/** A full name by its sound, and as it is written but for capitals and suffixes. */
interface Form {
  readonly sound: string;
  readonly written: string;
}

function formOf(parts: readonly string[]): Form | undefined {
  const own = nameWords(parts);
  if (own.length < 2) return undefined;
  const sound = own
    .flatMap((word) => word.split(/[-‑]/u))
    .map((word) => (isGivenName(capitalised(word)) || word.includes('.') ? word : soundOf(word)));
  const written = parts.filter((part) => !nameSuffixes.has(part)).join(' ');
  return {
    sound: sound.join(' '),
    written: written.replaceAll('’', "'").toLowerCase(),
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What stands before a capital that no sentence's beginning explains. */
const insideSentence = pattern(
  String.raw`(?:[\p{L}\p{N},;’'”)] |\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St)\. |-)$`,
  'u',
);

/** How often the word wears its capital inside sentences. */
function insideSentences(word: string, uses: readonly Found<CapitalWord>[]): number {
  if (word.length < shortestName) return 0;
  return uses.filter(({ block, fact }) =>
    insideSentence.test(block.text.slice(Math.max(0, fact.start - 6), fact.start)),
  ).length;
}

function isUnknown(article: Article, word: string): boolean {
  const small = folded(word);
  return !isSmallWord(small) && !article.read(lowerCaseWords).has(small);
}

/** Endings that make another word of a name: its plural, its people, its adjective. */
const ending = /^(?:s|n|i|e|an|ic)$/u;

/**
 * Whether one letter's difference is a slip and not another name: both stand for the same person,
 * place or body as far as the text shows.
 */
function isLetterSlip(
  article: Article,
  { fact: odd }: Found<CapitalWord>,
  name: string,
  others: readonly Found<CapitalWord>[],
): boolean {
  if (
    odd.quoted ||
    !isUnknown(article, name) ||
    name.length <= shortestName ||
    !odd.text.startsWith(name.charAt(0))
  )
    return false;
  const [short, long] = name.length < odd.text.length ? [name, odd.text] : [odd.text, name];
  if (long.startsWith(short) && ending.test(long.slice(short.length))) return false;
  if (
    [name, odd.text].some((word) => isPeopleWord(word)) ||
    placeOf(odd.text) ||
    isGivenName(odd.text)
  )
    return false;
  // Two people of like names have first names of their own.
  const first = odd.before;
  if (!/^\p{Lu}/u.test(first)) return !/^\p{Lu}/u.test(odd.after);
  const firsts = others.map(({ fact }) => fact.before).filter((word) => /^\p{Lu}/u.test(word));
  return firsts.some((word) => sameGivenName(word, first));
}

function report(
  article: Article,
  { fact, span }: Found<{ readonly text: string } & Span>,
  name: string,
  others: readonly Found<Span>[],
): Report {
  return {
    at: span,
    message: `“${fact.text}” stands against “${name}”, printed ${others.length === 1 ? 'before' : `${String(others.length)} times`}; expected one spelling`,
    because: nearest(article, others, span).map((other) => ({
      ...other.span,
      message: 'spelled so here',
    })),
    fixes: [{ title: `Change to “${name}”`, safe: false, edits: [{ ...span, newText: name }] }],
  };
}

/** Where a spelling stands more than once, all of its places can be changed. */
function changeAll(odd: readonly SpelledUse[], name: string): readonly Fix[] {
  if (odd.length < 2) return [];
  const edits = odd.map(({ span }) => ({ ...span, newText: name }));
  return [{ title: `Change all ${String(odd.length)} to “${name}”`, safe: false, edits }];
}

/**
 * The two that stand nearest to the slip: what an editor can see without leaving the place. The
 * running text bears a spelling out; headline and standfirst are written after it, and count only
 * where it has none.
 */
function nearest(
  article: Article,
  others: readonly Found<Span>[],
  { start }: Span,
): readonly Found<Span>[] {
  const above = article.read(topBlocks);
  const below = others.filter(({ block }) => !above.has(block));
  const away = ({ span }: Found<Span>) => Math.abs(span.start - start);
  return [...(below.length ? below : others)]
    .sort((a, b) => away(a) - away(b))
    .slice(0, 2)
    .sort((a, b) => a.span.start - b.span.start);
}
