import { byKind, kindTitles, verdictOn, type ComparisonReport } from './compare';
import { oneLine } from './face';
import { escapeHtml } from './html';
import { limitsOf } from './limits';
import type { Piece } from './sentence-pieces';
import type { ShownReading } from './shown-readings';
import { sideBySide, type Row, type Sentence } from './side-by-side';

/** The comparison as one HTML page by itself: no scripts, nothing from outside, all text escaped. */
export function compareHtml({ a, b, names, sameEvent, score }: ComparisonReport): string {
  const nameA = escapeHtml(names.a);
  const nameB = escapeHtml(names.b);
  const { rows, readings, apart } = sideBySide(a, b);
  const columns = `<th scope="col">${nameA}</th><th scope="col">${nameB}</th>`;
  const tables = byKind(readings).map(
    ([kind, own]) =>
      `<section><h2>${kindTitles[kind]} (${own.length})</h2><table><thead><tr>${columns}<th scope="col">Verdict</th></tr></thead><tbody>${own
        .map((one) => readingRow(one, readings.indexOf(one)))
        .join('')}</tbody></table></section>`,
  );
  const folded = [apart.a, apart.b].map(
    (lines) => `<td>${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</td>`,
  );
  const boilerplate =
    apart.a.length || apart.b.length
      ? `<details><summary>Boilerplate and bylines, not compared: ${apart.a.length} in the one, ${apart.b.length} in the other</summary><table><tr>${folded.join('')}</tr></table></details>\n`
      : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${nameA} and ${nameB}</title>
<style>${style}</style>
</head>
<body>
<h1>${nameA} and ${nameB}</h1>
<p>${sameEvent ? 'The same event' : 'Probably not the same event'}, likelihood ${score.toFixed(2)}</p>
${limitsOf([a, b], (one) => (one === a ? names.a : names.b))
  .map((limit) => `<p>${escapeHtml(limit)}.</p>\n`)
  .join('')}${tables.join('\n') || '<p>No differing readings.</p>'}
<section><h2>Sentence by sentence</h2>
<table><thead><tr>${columns}</tr></thead><tbody>
${rows.map((row) => sentenceRow(row, readings)).join('\n')}
</tbody></table></section>
${boilerplate}</body>
</html>
`;
}

const style =
  ':root{color-scheme:light dark}body{font:16px/1.5 Georgia,serif;max-width:80rem;margin:2rem auto;padding:0 1rem}' +
  'table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{border:1px solid #8888;padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}' +
  'p{margin:0 0 .4rem}mark{background:none;color:inherit;text-decoration:underline 1px dotted}' +
  'mark.conflict,mark.open{font-weight:bold;text-decoration:none;color:#000;background:#f6d86b}mark.open{background:#cfe3f7}' +
  'td.none{background:#8882}small{opacity:.8;font-style:italic}details{margin-top:1.5rem}';

function readingRow(reading: ShownReading, number: number): string {
  const words = (text: string) => `<a href="#r${number}">${escapeHtml(oneLine(text))}</a>`;
  return `<tr><td>${words(reading.a.text)}</td><td>${words(reading.b.text)}</td><td>${escapeHtml(verdictOn(reading))}</td></tr>`;
}

function sentenceRow(
  { a, b, paired, moved, freely, readings: numbers }: Row,
  readings: readonly ShownReading[],
): string {
  const anchors = numbers.map((number) => `<a id="r${number}"></a>`).join('');
  const labels = [moved ? 'stands at another place there' : '', freely ? 'in other words' : ''];
  const said = labels.filter(Boolean).join(', ');
  const cell = (sentences: readonly Sentence[], before: string, behind: string) =>
    sentences.length
      ? `<td>${before}${sentences.map((one) => `<p>${marked(one.pieces, readings)}</p>`).join('')}${behind}</td>`
      : `<td class="none">${before}</td>`;
  const label = paired && said ? `<small>(${said})</small>` : '';
  return `<tr>${cell(a, anchors, '')}${cell(b, '', label)}</tr>`;
}

/** The sentence with the words that differ marked. */
function marked(pieces: readonly Piece[], readings: readonly ShownReading[]): string {
  return pieces
    .map(({ text, changed, reading }) => {
      const standing = reading === undefined ? undefined : readings[reading]?.standing;
      const words = escapeHtml(text);
      if (standing && standing !== 'compatible') return `<mark class="${standing}">${words}</mark>`;
      return changed ? `<mark>${words}</mark>` : words;
    })
    .join('');
}
