import type { Article, Finding } from '../engine';
import { oneLine, summary, type CheckedArticle, type Face, type Totals } from './face';
import { escapeHtml } from './html';
import { placesIn, positions } from './positions';

/** How much of the copy is shown on each side of a mark, in characters. */
const context = 80;
/** Longer marks are shown by their beginning and end. */
const longestMark = 240;

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere }
ol { list-style: none; padding: 0 }
li { margin: 0 0 1rem; padding-left: .75rem; border-left: .25rem solid #8888 }
li.error { border-color: #c62828 } li.warning { border-color: #b26a00 } li.information { border-color: #1565c0 }
p, ul { margin: .2rem 0 } q { quotes: none } ul { padding-left: 1.2rem }
mark { background: #ffd54f88; color: inherit } .place, code { opacity: .75; font-size: .85rem }
`;

/** One page that needs nothing else: no script, nothing from elsewhere, every word of the copy as text. */
export function pageFace(): Face {
  return {
    head: () =>
      '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n' +
      '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">\n' +
      `<meta name="viewport" content="width=device-width">\n<title>Marks</title>\n<style>${style}</style>\n` +
      '</head>\n<body>\n<h1>Marks</h1>\n',
    article,
    foot: (totals) =>
      `${troubles(totals)}<p>${escapeHtml(summary(totals))}.</p>\n</body>\n</html>\n`,
  };
}

function article({ path, text, findings }: CheckedArticle): string {
  const place = positions(text);
  const items = findings
    .filter(({ severity }) => severity !== 'hint')
    .map((finding) => item(finding, text, place));
  return items.length
    ? `<h2>${escapeHtml(oneLine(path))}</h2>\n<ol>\n${items.join('')}</ol>\n`
    : '';
}

type Place = ReturnType<typeof positions>;

function item(finding: Finding, text: string, place: Place): string {
  const because = finding.because.map(
    ({ article, start, message }) =>
      `<li><span class="place">${where(article, start, place)}</span> ${escapeHtml(oneLine(message))}</li>`,
  );
  return (
    `<li class="${finding.severity}">\n<p><span class="place">${finding.severity}, ${where(undefined, finding.start, place)}</span></p>\n` +
    `<p>${escapeHtml(oneLine(finding.message))} <code>${escapeHtml(finding.rule)}</code></p>\n` +
    `<p><q>${excerpt(text, finding)}</q></p>\n` +
    (because.length ? `<ul>${because.join('')}</ul>\n` : '') +
    '</li>\n'
  );
}

function where(article: Article | undefined, offset: number, place: Place): string {
  const { line } = (article?.read(placesIn) ?? place)(offset);
  const file = article?.path === undefined ? '' : `${escapeHtml(oneLine(article.path))}, `;
  return `${file}line ${line}`;
}

/** The marked words in their surroundings. */
function excerpt(text: string, { start, end }: Finding): string {
  const before = text.slice(Math.max(0, start - context), start).replace(/^\S{0,40}\s/u, '');
  const after = text.slice(end, end + context).replace(/\s\S{0,40}$/u, '');
  const marked =
    end - start <= longestMark
      ? text.slice(start, end)
      : `${text.slice(start, start + longestMark / 2)} … ${text.slice(end - longestMark / 2, end)}`;
  return `${escapeHtml(before)}<mark>${escapeHtml(marked)}</mark>${escapeHtml(after)}`;
}

function troubles({ errors }: Totals): string {
  if (!errors.length) return '';
  const items = errors.map(
    ({ path, message }) =>
      `<li><code>${escapeHtml(oneLine(path))}</code>: ${escapeHtml(oneLine(message))}</li>\n`,
  );
  return `<h2>Not checked</h2>\n<ul>\n${items.join('')}</ul>\n`;
}
