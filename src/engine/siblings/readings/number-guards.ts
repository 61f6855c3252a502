import { dates } from '../../extract/figures/dates';
import { scales } from '../../extract/figures/number-words';
import { times } from '../../extract/figures/times';
import { wordSet } from '../../lexicon/word-set';
import { overlaps, type Span } from '../../span';
import { factsIn, type Statement } from '../statements';
import type { Token } from '../tokens';

/*
 * What tells that two figures are of two things, though the words around them agree: figures of one
 * thing change from hour to hour and from town to town, and a rest is not the whole.
 */

/** A number's word in its sentence. */
export interface NumberPlace {
  readonly statement: Statement;
  readonly word: Token;
}

/** Words that make a figure that of a rest, or of what was added. */
const restWords = wordSet('other others another more further additional remaining new');
/** Words before and behind a number among which they stand: `another six`, `two of the other men`. */
const restBefore = 1;
const restBehind = 2;

/** Whether one number counts what the other leaves out: `two other men` beside `four men`. */
export function isRestOfOther(a: NumberPlace, b: NumberPlace): boolean {
  return isRest(a) !== isRest(b);
}

function isRest({ statement: { tokens }, word }: NumberPlace): boolean {
  const at = tokens.indexOf(word);
  return tokens.some(
    ({ same }, i) =>
      i >= at - restBefore &&
      i <= at + restBehind &&
      restWords.has(same) &&
      // `more than six`, `six or more`
      !(same === 'more' && (tokens[i + 1]?.same === 'than' || tokens[i - 1]?.same === 'or')),
  );
}

/** Whether one name sorts what one number counts and another what the other does: `Allied troops`, `US troops`. */
export function isOfOtherSort(a: NumberPlace, b: NumberPlace): boolean {
  const [x, y] = [sortOf(a), sortOf(b)];
  return x !== undefined && y !== undefined && x !== y;
}

/** The name right behind a number. */
function sortOf({ statement: { tokens }, word }: NumberPlace): string | undefined {
  const next = tokens.slice(tokens.indexOf(word) + 1).find(({ same }) => !scales.has(same));
  return next?.capital ? next.term : undefined;
}

/** A figure so many times another is hardly another count of the same, in powers of ten: five times. */
const mostApart = 0.7;

/** Whether one value is many times the other. */
export function isFarApart(x: number, y: number): boolean {
  return Math.abs(Math.log10((x || 1) / (y || 1))) > mostApart;
}

/** Characters between a figure and the hour or day at which it stood so. */
const momentReach = 60;
const stoodAt = /\bas of\b/iu;

/** Whether two figures are of two hours or days: `241 early on Thursday` beside `159 by late Wednesday`. */
export function isOfOtherMoment(a: NumberPlace, b: NumberPlace): boolean {
  const isDated = [a, b].some(({ statement: { block, start, end } }) =>
    stoodAt.test(block.text.slice(start, end)),
  );
  const left = momentsOf(a, isDated ? Infinity : momentReach);
  const right = momentsOf(b, isDated ? Infinity : momentReach);
  if (isDated)
    return left.length > 0 !== right.length > 0 || !left.every((moment) => right.includes(moment));
  return left.length > 0 && right.length > 0 && !left.some((moment) => right.includes(moment));
}

/** The hours and days that a sentence gives near a number, itself aside. */
function momentsOf({ statement, word }: NumberPlace, reach: number): readonly string[] {
  const isNear = (span: Span) =>
    !overlaps(span, word) && span.start - word.end <= reach && word.start - span.end <= reach;
  return [
    ...factsIn(statement, dates)
      .filter(({ kind }) => kind === 'day' || kind === 'weekday')
      .filter(isNear)
      .map(({ weekday, month, day }) => `${weekday ?? ''} ${month ?? ''} ${day ?? ''}`),
    ...factsIn(statement, times)
      .filter(isNear)
      .map(({ minutes }) => String(minutes)),
  ];
}

const whereabouts = wordSet('in at near outside across around');
/** Words between a preposition and its place: `in the centre of`, `in downtown`. */
const placeReach = 3;

/** Whether two figures are of two places: `4,000 marched in Ellery` beside `9,000 marched in Varn`. */
export function isOfOtherPlace(
  { statement: a }: NumberPlace,
  { statement: b }: NumberPlace,
): boolean {
  const left = placesIn(a);
  const right = placesIn(b);
  return (
    left.length > 0 &&
    right.length > 0 &&
    !left.some((place) => b.terms.has(place)) &&
    !right.some((place) => a.terms.has(place))
  );
}

function placesIn(statement: Statement): readonly string[] {
  const { tokens } = statement;
  const days = factsIn(statement, dates);
  return tokens.flatMap(({ same }, i) => {
    if (!whereabouts.has(same)) return [];
    const name = tokens.slice(i + 1, i + 1 + placeReach).find(({ capital }) => capital);
    const isPlace =
      name && name.weight > 0 && !isOwner(name) && !days.some((day) => overlaps(day, name));
    return isPlace ? [name.term] : [];
  });
}

/** `in Tollmark’s second term`, `in Mr Tollmark’s`. */
const isOwner = ({ text, start, end }: Token) =>
  end - start > text.length || /^(?:Mr|Mrs|Ms|Dr)$/.test(text);
