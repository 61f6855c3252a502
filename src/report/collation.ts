import { collate, type Article, type CollatedPlace, type Witness } from '../engine';
import { oneLine } from './face';
import { escapeHtml } from './html';
import { escaped as markdownText } from './markdown';

/** What a column is called. */
type NameOf = (article: Article) => string;

/** The table of readings over an article and its siblings as one HTML page without scripts. */
export function collationHtml(
  article: Article,
  siblings: readonly Article[],
  nameOf: NameOf,
): string {
  const columns = [article, ...siblings].map(
    (one) => `<th scope="col">${escapeHtml(oneLine(nameOf(one)))}</th>`,
  );
  const rows = collate(article, siblings).map((place) => {
    const cells = cellsOf(article, siblings, place).map(({ text, sign }) =>
      text ? `<td>${sign} ${escapeHtml(text)}</td>` : '<td></td>',
    );
    return `<tr><th scope="row">${place.kind}</th>${cells.join('')}<td>${escapeHtml(verdictOf(place))}</td></tr>\n`;
  });
  const title = escapeHtml(`Readings of ${oneLine(nameOf(article))}`);
  return (
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n' +
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">\n' +
    `<title>${title}</title>\n<style>${style}</style>\n</head>\n<body>\n<h1>${title}</h1>\n<p>${legend}</p>\n` +
    `<table><thead><tr><th scope="col">Kind</th>${columns.join('')}<th scope="col">Balance</th></tr></thead>\n` +
    `<tbody>\n${rows.join('')}</tbody></table>\n</body>\n</html>\n`
  );
}

/** The same as a Markdown table. */
export function collationMarkdown(
  article: Article,
  siblings: readonly Article[],
  nameOf: NameOf,
): string {
  const columns = [article, ...siblings].map((one) => markdownText(nameOf(one)));
  const rows = collate(article, siblings).map((place) => {
    const cells = cellsOf(article, siblings, place).map(({ text, sign }) =>
      text ? `${sign} ${markdownText(text)}` : '',
    );
    return `| ${[place.kind, ...cells, verdictOf(place)].join(' | ')} |`;
  });
  return [
    `# Readings of ${markdownText(nameOf(article))}`,
    '',
    legend,
    '',
    `| ${['Kind', ...columns, 'Balance'].join(' | ')} |`,
    `|${' --- |'.repeat(columns.length + 2)}`,
    ...rows,
    '',
  ].join('\n');
}

const legend = '= the same, ≈ can stand beside it, ≠ another reading';
const style =
  ':root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:2rem}table{border-collapse:collapse}th,td{border:1px solid #8888;padding:.3rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}';

const signs: Record<Witness['verdict'], string> = { same: '=', compatible: '≈', conflict: '≠' };

function cellsOf(
  article: Article,
  siblings: readonly Article[],
  { at, witnesses }: CollatedPlace,
): { readonly text: string; readonly sign: string }[] {
  const others = siblings.map((sibling) => {
    const witness = witnesses.find((one) => one.article === sibling);
    return witness
      ? { text: sibling.quote(witness.span), sign: signs[witness.verdict] }
      : { text: '', sign: '' };
  });
  return [{ text: article.quote(at), sign: '' }, ...others];
}

function verdictOf({ agreeing, against, standsAlone }: CollatedPlace): string {
  const counts = `${agreeing} with it, ${against} against it`;
  return standsAlone ? `stands alone: ${counts}` : counts;
}
