import type { Article } from '../article';
import { overlaps, type Span } from '../span';
import { spanOf } from './comparing';
import { times, type ClockTime } from '../extract/figures/times';
import type { ReadingKind, Verdict } from './reading';
import { clockVerdict } from './readings/times';
import { statements, type Statement } from './statements';
import type { Token } from './tokens';
import { addToList } from '../lists';

/** Kinds that one word or number tells; of a wording that it stands somewhere tells nothing. */
const echoed: ReadonlySet<ReadingKind> = new Set(['figure', 'time', 'name']);
/** Words on each side of a figure that tell what it is a figure of. */
const reach = 6;
/** What these must have in common, in weight: a name, or two words that are not common. */
const leastShared = 4;

/** Where a word stands in an article. */
interface Standing {
  readonly statement: Statement;
  readonly at: number;
}

/** The words of the story with every place at which they stand. */
function standings(article: Article): ReadonlyMap<string, readonly Standing[]> {
  const found = new Map<string, Standing[]>();
  for (const statement of article.read(statements))
    for (const [at, token] of statement.tokens.entries()) {
      const word = plain(token);
      addToList(found, word, { statement, at });
    }
  return found;
}

/** A figure without what hangs on it: `34-year-old`. */
const plain = ({ same }: Token) => same.replace(/(?<=^\d[\d.,]{0,12})-\p{L}[\p{L}-]{0,20}$/u, '');

/**
 * Where a sibling prints the very reading of a place, in a sentence too unlike the article's to be
 * compared with it: a name anywhere, a figure or a day among words of the same thing. To disagree
 * takes a like sentence, to agree does not.
 * @param at the place, in the article's offsets
 * @returns the sibling's span, or nothing
 */
export function echo(
  article: Article,
  at: Span,
  kind: ReadingKind,
  sibling: Article,
): Span | undefined {
  if (!echoed.has(kind)) return undefined;
  const statement = article.read(statements).find(({ span }) => overlaps(span, at));
  if (!statement) return undefined;
  const { words, from, to } = wordsAt(statement, at);
  const time = statement.block
    .read(times)
    .find((one) => overlaps(statement.block.source(one.start, one.end), at));
  if (time) return timeEcho(time, surroundings(statement, from, to), sibling);
  const [first] = words;
  // A name of one word is too often another's.
  if (!first || (kind === 'name' ? words.length < 2 : !words.some(({ number }) => number)))
    return undefined;
  const about = surroundings(statement, from, to);
  for (const { statement: other, at: start } of sibling.read(standings).get(plain(first)) ?? []) {
    const end = start + words.length;
    const isHere = words.every((word, index) => {
      const token = other.tokens[start + index];
      return token && plain(token) === plain(word);
    });
    if (!isHere) continue;
    if (kind === 'name' || shared(about, surroundings(other, start, end)) >= leastShared)
      return spanOfWords(other, start, end);
  }
  return undefined;
}

/** Where a sibling gives this time of day, in whatever zone and form, for the same thing. */
function timeEcho(
  time: ClockTime,
  about: ReadonlyMap<string, number>,
  sibling: Article,
): Span | undefined {
  for (const statement of sibling.read(statements))
    for (const other of statement.block.read(times)) {
      if (!overlaps(other, statement) || !agrees(clockVerdict(time, other))) continue;
      const span = statement.block.source(other.start, other.end);
      const { from, to } = wordsAt(statement, span);
      if (shared(about, surroundings(statement, from, to)) >= leastShared) return span;
    }
  return undefined;
}

const agrees = (verdict: Verdict | undefined) => verdict === 'same' || verdict === 'compatible';

/** The span of a run of words, its last without what hangs on a figure. */
function spanOfWords(statement: Statement, from: number, to: number): Span {
  const first = statement.tokens[from];
  const last = statement.tokens[to - 1];
  if (!first || !last) return spanOf(statement, from, to);
  const isCut = plain(last) !== last.same;
  const end = isCut ? last.start + plain(last).length : last.end;
  return statement.block.source(first.start, end);
}

/** The words of a place without the small ones at its ends, and their numbers in the sentence. */
function wordsAt(
  { block, tokens }: Statement,
  at: Span,
): { readonly words: readonly Token[]; readonly from: number; readonly to: number } {
  const inside = tokens.flatMap((token, index) =>
    overlaps(block.source(token.start, token.end), at) && (token.weight > 0 || token.number)
      ? [index]
      : [],
  );
  const [from = 0] = inside;
  const to = (inside.at(-1) ?? from - 1) + 1;
  return { words: tokens.slice(from, to), from, to };
}

/** The telling words around a run, without numbers. */
function surroundings(
  { tokens }: Statement,
  from: number,
  to: number,
): ReadonlyMap<string, number> {
  const near = [...tokens.slice(Math.max(0, from - reach), from), ...tokens.slice(to, to + reach)];
  return new Map(
    near.flatMap(({ term, weight, number }) => (weight > 0 && !number ? [[term, weight]] : [])),
  );
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [term, weight] of a) if (b.has(term)) sum += weight;
  return sum;
}
