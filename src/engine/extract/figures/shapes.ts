import type { Block } from '../../block';
import { Expression } from '../../expression';
import { smallLetters } from '../../letters';
import { allMatches } from '../../matches';
import type { Extractor } from '../../passage';
import type { Span } from '../../span';
import { sieve, type Sieve } from '../sieve';
import type { Age } from './ages';
import type { NewsDate } from './dates';
import type { Lookalike } from './lookalikes';
import { factOf, filler, maskedSentences, signsOf, type Masked, type MaskedFact } from './masked';
import type { Quantity } from './quantities';
import type { ClockTime } from './times';

/** A pattern over masked sentences; see `shape`. */
export class Shape {
  /** The kinds of fact that it cannot do without, one entry a fact: sentences without them are skipped. */
  readonly needs: readonly string[];
  readonly #expression: Expression;

  /**
   * @param source see `shape`
   * @param exact capitals count
   */
  constructor(
    source: string,
    private readonly exact: boolean,
  ) {
    this.needs = Array.from(source.matchAll(/\{\w+:(\w+)\}/g), (match) => match[1] ?? '');
    this.#expression = new Expression(() => expand(exact ? source : inSmallLetters(source)), 'dgu');
  }

  /** Whether a passage holds what the shape cannot do without; a cheap look. */
  mayFit(held: Sieve): boolean {
    return held.meets(this.#expression.triggers);
  }

  /** Where the shape fits, in offsets of the masked text. */
  fits({ text }: Masked): readonly RegExpExecArray[] {
    return allMatches(this.#expression.pattern, this.exact ? text : smallLetters(text));
  }
}

/**
 * A pattern for a text in small letters, which takes a fraction of the time to compile that one takes
 * in which case does not count.
 */
function inSmallLetters(source: string): string {
  return source
    .replace(/\\p\{L[ul]\}/gu, '\\p{L}')
    .replace(/\\p\{L\}|\\k<\w+>|\\.|\(\?<\w+>|\{\w+:|[A-Z]+/gu, (part) =>
      /^[A-Z]/u.test(part) ? part.toLowerCase() : part,
    );
}

const anyFact = signsOf('npofrdywmtas');
const inner = anyFact.slice(1, -1) + filler;
const amounts = signsOf('npofrtas').slice(1, -1);

/**
 * Compiles a pattern over masked text. `{name:np}` is a fact of one of the kinds, kept under the
 * name; `…` is a stretch of up to 60 characters without facts or semicolons, `‥` one of up to 70
 * that may hold dates; `•` is up to five words without facts. The rest is a regular expression, case
 * not counting.
 * `{name:np?}` is one that another branch of the pattern may do without.
 * Kinds: n amount, p percent, o percentage points, f part (`a third`), r ordinal, d day, y year,
 * w weekday, m other date, t clock time, a age, s score.
 */
export function shape(source: string): Shape {
  return new Shape(source, false);
}

function expand(source: string): string {
  return source
    .replace(
      /\{(\w+):(\w+)\??\}/g,
      (_, name: string, kinds: string) =>
        `(?<${name}>${signsOf(kinds)}${filler}{0,120})(?!${filler})`,
    )
    .replaceAll('…', `[^;${inner}]{0,60}?`)
    .replaceAll('‥', `[^;${amounts}]{0,70}?`)
    .replaceAll('•', `(?: [\\p{L}$][\\p{L}'’.-]{0,24}){0,5}?`);
}

/** A place where a shape fits, with the facts under their names. Spans are the passage's. */
export class ShapeMatch implements Span {
  readonly start: number;
  readonly end: number;

  constructor(
    readonly block: Block,
    readonly masked: Masked,
    private readonly match: RegExpExecArray,
  ) {
    this.start = masked.start + match.index;
    this.end = this.start + match[0].length;
  }

  /** Which words stand there, facts masked. */
  text(name: string): string | undefined {
    const at = this.#place(name);
    return at && this.masked.text.slice(...at);
  }

  /** Where the named part stands in the passage. */
  span(name: string): Span | undefined {
    const at = this.#place(name);
    return at && { start: this.masked.start + at[0], end: this.masked.start + at[1] };
  }

  figure(name: string): Quantity | undefined {
    const fact = this.#fact(name);
    return fact && 'quantity' in fact ? fact.quantity : undefined;
  }

  date(name: string): NewsDate | undefined {
    const fact = this.#fact(name);
    return fact && 'date' in fact ? fact.date : undefined;
  }

  time(name: string): ClockTime | undefined {
    const fact = this.#fact(name);
    return fact && 'time' in fact ? fact.time : undefined;
  }

  age(name: string): Age | undefined {
    const fact = this.#fact(name);
    return fact && 'age' in fact ? fact.age : undefined;
  }

  score(name: string): Lookalike | undefined {
    const fact = this.#fact(name);
    return fact && 'score' in fact ? fact.score : undefined;
  }

  #place(name: string): [start: number, end: number] | undefined {
    return this.match.indices?.groups?.[name];
  }

  #fact(name: string): MaskedFact | undefined {
    const text = this.match.groups?.[name];
    return text ? factOf(this.masked, text) : undefined;
  }
}

/**
 * Where any of the shapes fits in a block, shape by shape; sought once per passage.
 * @param shapes a table that lives as long as the program: it is the key of the memo
 */
export function* matchesIn(
  block: Block,
  shapes: readonly Shape[],
  view: Extractor<readonly Masked[]> = maskedSentences,
): Generator<ShapeMatch> {
  const fits = block.passage.remember(shapes, () => fitsIn(block, shapes, view));
  for (const { masked, match } of fits) yield new ShapeMatch(block, masked, match);
}

/** The same for a rule of one block, whose reports are kept: sought each time, and with any table. */
export function seekShapes(
  block: Block,
  shapes: readonly Shape[],
  view: Extractor<readonly Masked[]> = maskedSentences,
): readonly ShapeMatch[] {
  const fits = fitsIn(block, shapes, view);
  return fits.map(({ masked, match }) => new ShapeMatch(block, masked, match));
}

function fitsIn(block: Block, shapes: readonly Shape[], view: Extractor<readonly Masked[]>) {
  const views = block.read(view);
  if (!views.length) return [];
  const held = block.read(sieve);
  const near = shapes.filter(
    (shape) => views.some((masked) => has(masked, shape.needs)) && shape.mayFit(held),
  );
  if (!near.length) return [];
  return views.flatMap((masked) =>
    near.flatMap((shape) =>
      has(masked, shape.needs) ? shape.fits(masked).map((match) => ({ masked, match })) : [],
    ),
  );
}

/** Whether a sentence holds the facts that a shape needs. */
function has({ facts }: Masked, needs: readonly string[]): boolean {
  return (
    facts.length >= needs.length &&
    needs.every((kinds) => {
      const wanted = needs.reduce((n, other) => (other === kinds ? n + 1 : n), 0);
      let seen = 0;
      for (const { letter } of facts) if (kinds.includes(letter) && ++seen === wanted) return true;
      return false;
    })
  );
}

/** A shape in which capitals count. */
export function exactShape(source: string): Shape {
  return new Shape(source, true);
}
