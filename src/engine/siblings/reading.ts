import { overlaps, type Span } from '../span';
import { SpanIndex } from '../span-index';

/** What two articles differ in at one place. */
export type ReadingKind = 'figure' | 'time' | 'name' | 'title' | 'quote' | 'entity' | 'wording';

/** Kinds of readings, the gravest first. */
export const readingKinds = [
  'figure',
  'time',
  'entity',
  'quote',
  'name',
  'title',
  'wording',
] as const satisfies readonly ReadingKind[];

/**
 * `same`: both print the same. `compatible`: both can stand (more precise, another zone, cut shorter).
 * `conflict`: only one of them can be what was meant.
 */
export type Verdict = 'same' | 'compatible' | 'conflict';

/** What two articles print at a place where both speak of the same thing. */
export interface Reading {
  readonly kind: ReadingKind;
  /** Offsets into the first article's text. */
  readonly a: Span;
  /** Offsets into the second article's text. */
  readonly b: Span;
  readonly verdict: Verdict;
  /** Why both can stand, or what makes them differ, in a few words; empty where the words tell it themselves. */
  readonly note: string;
  /** Both can stand, yet neither speaks for the other's wording: a report in other words. */
  readonly aside?: boolean;
  /** One can be put in the other's place as it stands. */
  readonly replaceable: boolean;
}

/** Adds readings whose places no reading found before has, in either article: the surer come first. */
export function addElsewhere(found: Reading[], more: Iterable<Reading>): void {
  const inA = new SpanIndex<Span>();
  const inB = new SpanIndex<Span>();
  const put = ({ a, b }: Reading) => {
    inA.add(a, a);
    inB.add(b, b);
  };
  for (const reading of found) put(reading);
  for (const reading of more) {
    if (inA.near(reading.a).some((one) => overlaps(one, reading.a))) continue;
    if (inB.near(reading.b).some((one) => overlaps(one, reading.b))) continue;
    found.push(reading);
    put(reading);
  }
}

/** The reading seen from the other article. */
export function flipped(reading: Reading): Reading {
  return { ...reading, a: reading.b, b: reading.a };
}
