import { byKind, kindTitles, verdictOn, type ComparisonReport } from './compare';
import { limitsOf } from './limits';
import { oneLine } from './face';
import type { Piece } from './sentence-pieces';
import type { ShownReading } from './shown-readings';
import { sideBySide, type Row, type Sentence } from './side-by-side';

/** The comparison as a Markdown page: the readings in a table, then the sentences side by side. */
export function compareMarkdown({ a, b, names, sameEvent, score }: ComparisonReport): string {
  const { rows, readings, apart } = sideBySide(a, b);
  const columns = `| ${plain(names.a)} | ${plain(names.b)} |`;
  const event = sameEvent ? 'The same event' : 'Probably not the same event';
  const out = [
    `# ${plain(names.a)} and ${plain(names.b)}`,
    '',
    `${event}, likelihood ${score.toFixed(2)}`,
    '',
  ];
  for (const limit of limitsOf([a, b], (one) => (one === a ? names.a : names.b)))
    out.push(`${plain(limit)}.`, '');
  if (!readings.length) out.push('No differing readings.', '');
  for (const [kind, own] of byKind(readings)) {
    out.push(
      `## ${kindTitles[kind]} (${own.length})`,
      '',
      `${columns} Verdict |`,
      '| --- | --- | --- |',
    );
    for (const one of own)
      out.push(`| ${plain(one.a.text)} | ${plain(one.b.text)} | ${plain(verdictOn(one))} |`);
    out.push('');
  }
  out.push('## Sentence by sentence', '', columns, '| --- | --- |');
  for (const row of rows) out.push(`| ${cells(row, readings).join(' | ')} |`);
  const folded = [...apart.a, ...apart.b];
  if (folded.length) out.push('', `Boilerplate and bylines, not compared: ${folded.length}`);
  return `${out.join('\n')}\n`;
}

/** Both sides of a row; what stands against the other side is bold. */
function cells({ a, b, moved, freely }: Row, readings: readonly ShownReading[]): string[] {
  const labels = [moved ? 'stands at another place there' : '', freely ? 'in other words' : ''];
  const said = labels.filter(Boolean).join(', ');
  const side = (sentences: readonly Sentence[]) =>
    sentences.map(({ pieces }) => marked(pieces, readings)).join(' ');
  return [side(a), said ? `${side(b)} _(${said})_` : side(b)];
}

function marked(pieces: readonly Piece[], readings: readonly ShownReading[]): string {
  let out = '';
  let bold = '';
  const close = () => {
    out += bold ? `**${escaped(bold)}**` : '';
    bold = '';
  };
  for (const { text, reading } of pieces) {
    const standing = reading === undefined ? undefined : readings[reading]?.standing;
    if (standing && standing !== 'compatible') bold += text;
    else {
      close();
      out += escaped(text);
    }
  }
  close();
  return out;
}

/** Text for a line of Markdown: nothing in it is obeyed. */
function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>()#+!|~-]/g, '\\$&');
}

/** The same for a part of a line: the spaces at its ends part it from its neighbours. */
function escaped(text: string): string {
  return plain(`·${text}·`).slice(1, -1);
}
