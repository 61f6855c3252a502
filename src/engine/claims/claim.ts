import type { Article } from '../article';
import { ages, type Age } from '../extract/figures/ages';
import { dates, type NewsDate } from '../extract/figures/dates';
import { quantities, type Quantity } from '../extract/figures/quantities';
import { times, type ClockTime } from '../extract/figures/times';
import type { Span } from '../span';
import { factsIn, statements, type Statement } from '../siblings/statements';
import { inSteps, mapInSteps, type Steps } from '../steps';

/** A figure as printed, of whatever kind. */
export type Figure =
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'age'; readonly age: Age }
  | { readonly kind: 'time'; readonly time: ClockTime }
  | { readonly kind: 'date'; readonly date: NewsDate };

/** What an article says of one figure: its value, and the words that tell what it is the value of. */
export class Claim {
  #frame: ReadonlyMap<string, number> | undefined;
  #slot: Slot | undefined;

  constructor(
    readonly figure: Figure,
    readonly statement: Statement,
    /** Offsets into the block's text. */
    readonly at: Span,
    /** The stems of its whole sentence. */
    readonly stems: ReadonlySet<string>,
  ) {}

  /** Offsets into the article's text. */
  get span(): Span {
    return this.statement.block.source(this.at.start, this.at.end);
  }

  /** The figure as printed. */
  get text(): string {
    return this.statement.block.text.slice(this.at.start, this.at.end);
  }

  /** The words around the figure in its sentence, nearer ones weighing more. */
  get frame(): ReadonlyMap<string, number> {
    return (this.#frame ??= frameOf(this.statement, this.at));
  }

  /** The words right beside it. */
  get slot(): Slot {
    return (this.#slot ??= slotOf(this.statement, this.at));
  }
}

/** The words right before a figure, the nearest first, and right behind it. */
interface Slot {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Words on each side of a figure that are looked at. */
const reach = 10;
/** How much less a word weighs for each step away from the figure. */
const fading = 0.07;

/** Every figure of the story with what it is said of, in the order of the text. */
export const claims = inSteps(claimsOf);

function* claimsOf(article: Article): Steps<readonly Claim[]> {
  const all = yield* article.readInSteps(statements);
  return (yield* mapInSteps(all, claimsIn)).flat();
}

function claimsIn(statement: Statement): Claim[] {
  const figures = figuresIn(statement);
  if (!figures.length) return [];
  const stems = stemsOf(statement);
  return figures.map(({ figure, at }) => new Claim(figure, statement, at, stems));
}

/** The stems of what a sentence says, small words left out. */
export function stemsOf({ stems }: Statement): ReadonlySet<string> {
  return new Set(stems);
}

function figuresIn(statement: Statement): { figure: Figure; at: Span }[] {
  return [
    ...factsIn(statement, quantities).map((quantity) => ({
      figure: { kind: 'quantity' as const, quantity },
      at: quantity,
    })),
    ...factsIn(statement, ages).map((age) => ({ figure: { kind: 'age' as const, age }, at: age })),
    ...factsIn(statement, times).map((time) => ({
      figure: { kind: 'time' as const, time },
      at: time,
    })),
    ...factsIn(statement, dates).map((date) => ({
      figure: { kind: 'date' as const, date },
      at: date,
    })),
  ].sort((a, b) => a.at.start - b.at.start);
}

/** Words of the slot on each side. */
const slotReach = 5;

function slotOf({ tokens }: Statement, at: Span): Slot {
  const before = tokens.filter(({ end }) => end <= at.start).slice(-slotReach);
  const after = tokens.filter(({ start }) => start >= at.end).slice(0, slotReach);
  return { before: before.map(({ same }) => same).reverse(), after: after.map(({ same }) => same) };
}

function frameOf({ tokens }: Statement, at: Span): ReadonlyMap<string, number> {
  const first = tokens.findIndex(({ end }) => end > at.start);
  const behind = tokens.findIndex(({ start }) => start >= at.end);
  const last = behind < 0 ? tokens.length : behind;
  const frame = new Map<string, number>();
  for (
    let index = Math.max(0, first - reach);
    index < Math.min(tokens.length, last + reach);
    index++
  ) {
    const token = tokens[index];
    if (!token || token.number || token.weight === 0 || (index >= first && index < last)) continue;
    const away = index < first ? first - index - 1 : index - last;
    const weight = token.weight * (1 - fading * away);
    frame.set(token.stem, Math.max(weight, frame.get(token.stem) ?? 0));
  }
  return frame;
}
