import { voicesOf, type Article } from '../engine';
import { collationTable, type TableRow } from './collation-table';
import { limitsOf } from './limits';
import { oneLine } from './face';
import { escapeHtml } from './html';
import { escaped as markdownText } from './markdown';
import { signs } from './signs';

/** What a column is called. */
type NameOf = (article: Article) => string;

/** The table of readings over an article and its siblings as one HTML page without scripts. */
export function collationHtml(
  article: Article,
  siblings: readonly Article[],
  nameOf: NameOf,
): string {
  const columns = headsOf(article, siblings, nameOf).map(
    ({ name, remark }) =>
      `<th scope="col">${escapeHtml(name)}${remark ? `<small>${escapeHtml(remark)}</small>` : ''}</th>`,
  );
  const rows = ordered(collationTable(article, siblings)).map((row) => {
    const [own, ...others] = row.cells;
    const cells = others.map((cell) =>
      cell
        ? `<td${cell.odd ? ' class="odd"' : ''}>${signs[cell.verdict]} ${escapeHtml(cell.text)}</td>`
        : '<td></td>',
    );
    const context = own
      ? `${escapeHtml(own.before)}<b>${escapeHtml(own.text)}</b>${escapeHtml(own.behind)}`
      : '';
    return `<tr><th scope="row"${row.standsAlone ? ' class="odd"' : ''}><small>${row.kind}</small>${context}</th>${cells.join('')}<td>${escapeHtml(verdictOf(row))}</td></tr>\n`;
  });
  const limits = limitsOf([article, ...siblings], nameOf);
  const title = escapeHtml(`Readings of ${oneLine(nameOf(article))}`);
  return (
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n' +
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">\n' +
    `<title>${title}</title>\n<style>${style}</style>\n</head>\n<body>\n<h1>${title}</h1>\n<p>${legend}</p>\n` +
    limits.map((limit) => `<p>${escapeHtml(oneLine(limit))}.</p>\n`).join('') +
    `<table><thead><tr>${columns.join('')}<th scope="col">Balance</th></tr></thead>\n` +
    `<tbody>\n${rows.join('')}</tbody></table>\n</body>\n</html>\n`
  );
}

/** The same as a Markdown table. */
export function collationMarkdown(
  article: Article,
  siblings: readonly Article[],
  nameOf: NameOf,
): string {
  const columns = headsOf(article, siblings, nameOf).map(({ name, remark }) =>
    markdownText(remark ? `${name} (${remark})` : name),
  );
  const rows = ordered(collationTable(article, siblings)).map((row) => {
    const [own, ...others] = row.cells;
    const cells = others.map((cell) => {
      if (!cell) return '';
      const words = `${signs[cell.verdict]} ${markdownText(cell.text)}`;
      return cell.odd ? `**${words}**` : words;
    });
    const context = own
      ? `${markdownText(own.before)} **${markdownText(own.text)}** ${markdownText(own.behind)}`
      : '';
    return `| ${[row.kind, context, ...cells, verdictOf(row)].join(' | ')} |`;
  });
  return [
    `# Readings of ${markdownText(nameOf(article))}`,
    '',
    legend,
    '',
    ...limitsOf([article, ...siblings], nameOf).flatMap((limit) => [`${markdownText(limit)}.`, '']),
    `| ${['Kind', ...columns, 'Balance'].join(' | ')} |`,
    `|${' --- |'.repeat(columns.length + 2)}`,
    ...rows,
    '',
  ].join('\n');
}

const legend =
  '= the same, ≈ can stand beside it, ≠ another reading, ≠? perhaps another; what stands alone among the accounts is set off';
const style =
  ':root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:2rem}table{border-collapse:collapse}th,td{border:1px solid #8888;padding:.3rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}small{display:block;font-weight:normal}.odd{font-weight:bold;color:#000;background:#f6d86b}';

/** Where somebody prints another thing first; each part in the order of the text. */
function ordered(rows: readonly TableRow[]): readonly TableRow[] {
  const urgency = ['surely', 'perhaps', 'no'];
  return [...rows].sort((x, y) => urgency.indexOf(x.differs) - urgency.indexOf(y.differs));
}

/** The columns' names; of a copy, of which article it is one: copies are one voice. */
function headsOf(
  article: Article,
  siblings: readonly Article[],
  nameOf: NameOf,
): { readonly name: string; readonly remark: string }[] {
  const voices = voicesOf(article, siblings);
  const others = siblings.map((sibling, index) => {
    const voice = voices[index] ?? 0;
    const original = voice === 0 ? article : siblings[voices.indexOf(voice)];
    const isCopy = original !== undefined && original !== sibling;
    return {
      name: oneLine(nameOf(sibling)),
      remark: isCopy ? `a copy of ${oneLine(nameOf(original))}` : '',
    };
  });
  return [{ name: oneLine(nameOf(article)), remark: '' }, ...others];
}

function verdictOf({ agreeing, against, perhaps, standsAlone }: TableRow): string {
  const open = perhaps ? `, ${perhaps} perhaps` : '';
  const counts = `${agreeing} with it, ${against} against it${open}`;
  return standsAlone ? `stands alone: ${counts}` : counts;
}
