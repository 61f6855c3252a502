import type { Block } from '../block';
import type { Quantity } from '../extract/figures/quantities';
import type { Evidence } from '../rule';
import type { Span } from '../span';

/** A number for a message: thousands apart, at most four significant decimals, `million` from there on. */
export function say(value: number): string {
  for (const [factor, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const)
    if (Math.abs(value) >= factor) return `${say(value / factor)} ${word}`;
  const places = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const rounded = value
    .toFixed(places)
    .replace(/\.?0+$/, (zeros) => (zeros.includes('.') ? '' : zeros));
  const [whole = '', decimals] = rounded.split('.');
  const apart = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
  return decimals ? `${apart}.${decimals}` : apart;
}

/** The words as written, in curly quotes. */
export function quoted(block: Block, span: Span): string {
  return `“${block.text.slice(span.start, span.end)}”`;
}

/** A place in the block that speaks for a report. */
export function evidence(block: Block, span: Span, message: string): Evidence {
  return { ...block.source(span.start, span.end), message };
}

/** Whether two figures can be set against each other: same kind, same unit or dimension, same currency. */
export function comparable(a: Quantity, b: Quantity): boolean {
  // `from 58 to 73 euros`: a bare number has the other one's unit.
  if (isBare(a) !== isBare(b)) return a.kind !== 'percent' && b.kind !== 'percent';
  if (a.kind === 'money' || b.kind === 'money')
    return a.kind === b.kind && sameCurrency(a.currency, b.currency);
  if (a.unit && b.unit) return a.unit.name === b.unit.name;
  return a.unit === b.unit && a.kind === b.kind;
}

const isBare = (figure: Quantity) =>
  figure.kind === 'count' && figure.noun === undefined && figure.form !== 'words';

/** `$` may be any dollar. */
function sameCurrency(a: string | undefined, b: string | undefined): boolean {
  return (
    a === b ||
    ([a, b].some((sign) => sign === '$') && [a, b].every((c) => c === '$' || c?.endsWith('D')))
  );
}
