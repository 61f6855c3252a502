import { byKind, type ComparisonReport } from './compare';
import { oneLine, plural } from './face';
import { positions } from './positions';

/** The comparison for a terminal: the differing readings by kind, with their places. */
export function compareText({
  a,
  b,
  score,
  sameEvent,
  pairs,
  differences,
}: ComparisonReport): string {
  const placeA = positions(a.text);
  const placeB = positions(b.text);
  const at = (path: string | undefined, { line, column }: { line: number; column: number }) =>
    `${oneLine(path ?? '')}:${line}:${column}`;
  const matched = pairs.filter((pair) => pair.a && pair.b).length;
  const out = [
    `${oneLine(a.path ?? 'A')} and ${oneLine(b.path ?? 'B')}: ${sameEvent ? 'the same event' : 'not the same event'} (${score.toFixed(2)})`,
    `${plural(matched, 'sentence')} side by side, ${plural(differences.length, 'differing reading')}`,
  ];
  for (const [kind, own] of byKind(differences)) {
    out.push('', kind);
    for (const one of own)
      out.push(
        `  ${oneLine(one.message)}`,
        `    ${at(a.path, placeA(one.a.start))}  ${at(b.path, placeB(one.b.start))}${one.compatible ? '  (both can stand)' : ''}`,
      );
  }
  return `${out.join('\n')}\n`;
}
