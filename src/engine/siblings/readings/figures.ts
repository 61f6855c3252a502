import type { Article } from '../../article';
import type { Block } from '../../block';
import { bounds, meets } from '../../extract/figures/bounds';
import { dates } from '../../extract/figures/dates';
import { ages } from '../../extract/figures/ages';
import { quantities, type Quantity } from '../../extract/figures/quantities';
import { times } from '../../extract/figures/times';
import { toBase } from '../../extract/figures/units';
import { overlaps, type Span } from '../../span';
import {
  flanks,
  isCloseWording,
  spanOf,
  tokensOf,
  type Comparing,
  type DiffedPair,
} from '../comparing';
import type { Reading, Verdict } from '../reading';
import { statements, type Statement } from '../statements';
import { termOf } from '../terms';
import type { Token } from '../tokens';

/** A quantity with the sentence it stands in. */
interface Figure {
  readonly quantity: Quantity;
  readonly statement: Statement;
  readonly span: Span;
}

/** The quantities of the story, sentence by sentence. */
function figuresOf(article: Article): ReadonlyMap<Statement, readonly Figure[]> {
  return new Map(
    article.read(statements).map((statement) => [
      statement,
      statement.block
        .read(quantities)
        .filter((quantity) => quantity.start >= statement.start && quantity.end <= statement.end)
        .map((quantity) => ({
          quantity,
          statement,
          span: statement.block.source(quantity.start, quantity.end),
        })),
    ]),
  );
}

/** Figures that two articles give for one thing. */
export function figureReadings(comparing: Comparing): Reading[] {
  const found = [...changedNumbers(comparing)];
  const taken = (at: Span, side: 'a' | 'b') => found.some((one) => overlaps(one[side], at));
  for (const reading of countedAlike(comparing))
    if (!taken(reading.a, 'a') && !taken(reading.b, 'b')) found.push(reading);
  return found;
}

/** Longer changes are another way to say it, not another figure. */
const longestChange = 5;

/** A number that stands in the other's place between the same words. */
function* changedNumbers({ pairs }: Comparing): Generator<Reading> {
  for (const pair of pairs) {
    if (!isCloseWording(pair)) continue;
    for (const [index, change] of pair.changes.entries()) {
      const left = tokensOf(pair.a, change.a);
      const right = tokensOf(pair.b, change.b);
      if (left.length > longestChange || right.length > longestChange) continue;
      const a = left.filter(({ number }) => number);
      const b = right.filter(({ number }) => number);
      if (!a.length || a.length !== b.length || a.length > 3) continue;
      const around = flanks(pair, index);
      // Words that changed with the number must leave firm ground on both sides.
      const loose = left.length + right.length > a.length + b.length;
      if (around.left + around.right < (loose ? 3 : 2) || around.left < 1) continue;
      for (const [place, x] of a.entries()) {
        const y = b[place];
        if (y && x.same !== y.same) yield* changedNumber(pair, x, y);
      }
    }
  }
}

function* changedNumber(pair: DiffedPair, x: Token, y: Token): Generator<Reading> {
  const a = factAt(pair.a.block, x);
  const b = factAt(pair.b.block, y);
  if (a.kind !== b.kind) return;
  const verdict = a.quantity && b.quantity ? quantityVerdict(a.quantity, b.quantity) : 'conflict';
  if (!verdict || verdict === 'same') return;
  yield {
    kind: a.kind === 'date' || a.kind === 'time' ? 'time' : 'figure',
    a: pair.a.block.source(a.start, a.end),
    b: pair.b.block.source(b.start, b.end),
    verdict,
    note: verdict === 'compatible' ? 'one is more precise' : 'between the same words',
    replaceable: true,
  };
}

interface Fact extends Span {
  readonly kind: 'quantity' | 'date' | 'time' | 'age' | 'number';
  readonly quantity?: Quantity;
}

/** What the number at a token is a part of. */
function factAt(block: Block, token: Token): Fact {
  const at = <T extends Span>(list: readonly T[]) => list.find((one) => overlaps(one, token));
  const quantity = at(block.read(quantities));
  if (quantity) return { kind: 'quantity', start: quantity.start, end: quantity.end, quantity };
  const date = at(block.read(dates));
  if (date) return { kind: 'date', start: date.start, end: date.end };
  const time = at(block.read(times));
  if (time) return { kind: 'time', start: time.start, end: time.end };
  const age = at(block.read(ages));
  return { kind: age ? 'age' : 'number', start: token.start, end: token.end };
}

/** How two quantities stand to each other; `undefined` where they measure different things. */
function quantityVerdict(a: Quantity, b: Quantity): Verdict | undefined {
  if (kindOf(a) !== kindOf(b)) return undefined;
  if (a.unit?.dimension !== b.unit?.dimension) return undefined;
  const x = baseBounds(a);
  const y = baseBounds(b);
  if (x.low === y.low && x.high === y.high && a.hedge === b.hedge) return 'same';
  const inexact = a.hedge ?? b.hedge ?? (isRound(a) || isRound(b) || a.range || b.range);
  return inexact && meets(x, y) ? 'compatible' : a.value === b.value ? 'same' : 'conflict';
}

/** A figure whose own form says that it is not exact: in words of no one value, or scaled. */
function isRound({ form, step, digits }: Quantity): boolean {
  return form === 'vague' || form === 'fraction' || (step >= 100 && digits <= 2);
}

function kindOf({ kind, currency }: Quantity): string {
  const coin = currency === 'USD' ? '$' : currency;
  return kind === 'points' ? 'percent' : `${kind} ${coin ?? ''}`;
}

function baseBounds(quantity: Quantity): { low: number; high: number } {
  const { low, high } = bounds(quantity);
  const { unit } = quantity;
  return unit ? { low: toBase(low, unit), high: toBase(high, unit) } : { low, high };
}

/** Figures that count the same thing in the same event, wherever they stand. */
function* countedAlike({ a, b, alignment }: Comparing): Generator<Reading> {
  const left = a.read(figuresOf);
  const right = b.read(figuresOf);
  const inA = [...left.values()].flat();
  const inB = [...right.values()].flat();
  const used = new Set<Figure>();
  for (const pair of alignment.related)
    for (const x of left.get(pair.a) ?? [])
      for (const y of right.get(pair.b) ?? []) {
        if (used.has(x) || used.has(y) || !countsSame(x.quantity, y.quantity)) continue;
        const verdict = quantityVerdict(x.quantity, y.quantity);
        if (!verdict) continue;
        if (verdict === 'conflict') {
          if (!isCloseWording(pair)) continue;
          // A figure that the other article gives as well belongs to another thing.
          if (has(inB, x.quantity) || has(inA, y.quantity)) continue;
        }
        used.add(x).add(y);
        yield {
          kind: 'figure',
          a: x.span,
          b: y.span,
          verdict,
          note: verdict === 'conflict' ? 'counting the same' : 'one is more precise',
          replaceable: true,
        };
      }
}

const has = (figures: readonly Figure[], { kind, value }: Quantity) =>
  figures.some(({ quantity }) => quantity.kind === kind && quantity.value === value);

/** Whether two quantities count one thing, by their nouns and their events. */
function countsSame(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'ordinal' || a.kind !== b.kind) return false;
  const sameEvent = a.event !== undefined && a.event === b.event;
  if (a.event !== undefined && b.event !== undefined && !sameEvent) return false;
  if (!a.noun || !b.noun) return sameEvent;
  return termOf(a.noun.head) === termOf(b.noun.head) && !otherKind(a.noun.text, b.noun.text);
}

/** `12 Russian soldiers` and `5 Ukrainian soldiers` are not of one kind. */
function otherKind(a: string, b: string): boolean {
  const named = (text: string): readonly string[] => text.match(/\p{Lu}[\p{L}-]*/gu) ?? [];
  const x = named(a);
  const y = named(b);
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}
