/** A half-open range of UTF-16 offsets: `start` is in, `end` is out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span moved by `by` characters. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
