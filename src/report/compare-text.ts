import { byKind, type ComparisonReport } from './compare';
import { limitsOf } from './limits';
import { oneLine, plural } from './face';
import { positions } from './positions';
import { tallyOf, type ShownReading } from './shown-readings';
import { sideBySide } from './side-by-side';
import { surroundings } from './surroundings';

const signs: Readonly<Record<ShownReading['standing'], string>> = {
  conflict: 'stands against',
  open: 'perhaps stands against',
  compatible: 'can stand beside',
};

/** The comparison for a terminal: the differing readings by kind, with their places and the words around. */
export function compareText({ a, b, names, score, sameEvent }: ComparisonReport): string {
  const { rows, readings } = sideBySide(a, b);
  const placeA = positions(a.text);
  const placeB = positions(b.text);
  const at = (path: string | undefined, { line, column }: { line: number; column: number }) =>
    `${oneLine(path ?? '')}:${line}:${column}`;
  const matched = rows.filter(({ paired }) => paired).length;
  const single = rows.filter(({ paired }) => !paired);
  const only = (side: 'a' | 'b') => single.reduce((sum, row) => sum + row[side].length, 0);
  const { differing, open, compatible } = tallyOf(readings);
  const out = [
    `${names.a} and ${names.b}: ${sameEvent ? 'the same event' : 'not the same event'} (${score.toFixed(2)})`,
    `${plural(matched, 'sentence')} side by side, ${only('a')} only in the first, ${only('b')} only in the second; ${plural(differing, 'differing reading')}, ${open} worth a look, ${compatible} that can both stand`,
    ...limitsOf([a, b]).map(oneLine),
  ];
  for (const [kind, own] of byKind(readings)) {
    out.push('', kind);
    for (const { a: x, b: y, standing, note } of own)
      out.push(
        `  “${oneLine(x.text)}” ${signs[standing]} “${oneLine(y.text)}”${note ? `: ${note}` : ''}`,
        `    ${at(a.path, placeA(x.start))}  ${inContext(x.text, surroundings(a, x))}`,
        `    ${at(b.path, placeB(y.start))}  ${inContext(y.text, surroundings(b, y))}`,
      );
  }
  return `${out.join('\n')}\n`;
}

function inContext(words: string, around: ReturnType<typeof surroundings>): string {
  return oneLine(`${around.before}[${words}]${around.behind}`);
}
