import type { Article, Span } from '../engine';
import { byKind, type ComparedPair, type ComparisonReport } from './compare';

/** The comparison as one HTML page by itself: no scripts, nothing from outside, all text escaped. */
export function compareHtml(report: ComparisonReport): string {
  const { a, b, pairs, differences } = report;
  const nameA = escaped(a.path ?? 'A');
  const nameB = escaped(b.path ?? 'B');
  const tables = byKind(differences).map(
    ([kind, own]) =>
      `<section><h2>${kind} (${own.length})</h2><table><thead><tr><th scope="col">${nameA}</th><th scope="col">${nameB}</th><th scope="col">Verdict</th></tr></thead><tbody>${own
        .map(
          (one) =>
            `<tr><td>${escaped(one.a.text)}</td><td>${escaped(one.b.text)}</td><td>${one.compatible ? 'both can stand' : 'stand against each other'}</td></tr>`,
        )
        .join('')}</tbody></table></section>`,
  );
  const rows = pairs.map((pair) => row(a, b, pair)).join('\n');
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
${tables.join('\n') || '<p>No differing readings.</p>'}
<section><h2>Sentence by sentence</h2>
<table><thead><tr><th scope="col">${nameA}</th><th scope="col">${nameB}</th></tr></thead><tbody>
${rows}
</tbody></table></section>
</body>
</html>
`;
}

const style =
  ':root{color-scheme:light dark}body{font:16px/1.5 Georgia,serif;max-width:80rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{border:1px solid #8888;padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}mark{background:#f6d86b;color:#000}';

function row(a: Article, b: Article, { a: left, b: right, changes }: ComparedPair): string {
  const one = left
    ? marked(
        a,
        left,
        changes.map((change) => change.a),
      )
    : '';
  const other = right
    ? marked(
        b,
        right,
        changes.map((change) => change.b),
      )
    : '';
  return `<tr><td>${one}</td><td>${other}</td></tr>`;
}

/** The sentence with the words that differ marked. */
function marked({ text }: Article, { start, end }: Span, changes: readonly Span[]): string {
  let html = '';
  let from = start;
  for (const change of changes) {
    if (change.end <= change.start || change.start < from) continue;
    html += `${escaped(text.slice(from, change.start))}<mark>${escaped(text.slice(change.start, change.end))}</mark>`;
    from = change.end;
  }
  return html + escaped(text.slice(from, end));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
