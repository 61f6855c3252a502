import {
  collate,
  isOdd,
  voicesOf,
  type Article,
  type CollatedPlace,
  type Witness,
} from '../engine';
import { limitsOf } from './limits';
import { oneLine } from './face';
import { escapeHtml } from './html';
import { escaped as markdownText } from './markdown';
import { surroundings } from './surroundings';

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
  const rows = ordered(collate(article, siblings)).map((place) => {
    const cells = cellsOf(article, siblings, place).map(({ text, sign, odd }) =>
      text ? `<td${odd ? ' class="odd"' : ''}>${sign} ${escapeHtml(text)}</td>` : '<td></td>',
    );
    const { before, behind } = surroundings(article, place.at);
    const context = `${escapeHtml(before)}<b>${escapeHtml(article.quote(place.at))}</b>${escapeHtml(behind)}`;
    return `<tr><th scope="row">${place.kind}<small>${context}</small></th>${cells.join('')}<td>${escapeHtml(verdictOf(place))}</td></tr>\n`;
  });
  const limits = limitsOf([article, ...siblings], nameOf);
  const title = escapeHtml(`Readings of ${oneLine(nameOf(article))}`);
  return (
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n' +
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">\n' +
    `<title>${title}</title>\n<style>${style}</style>\n</head>\n<body>\n<h1>${title}</h1>\n<p>${legend}</p>\n` +
    limits.map((limit) => `<p>${escapeHtml(oneLine(limit))}.</p>\n`).join('') +
    `<table><thead><tr><th scope="col">Place</th>${columns.join('')}<th scope="col">Balance</th></tr></thead>\n` +
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
  const rows = ordered(collate(article, siblings)).map((place) => {
    const cells = cellsOf(article, siblings, place).map(({ text, sign, odd }) => {
      const words = `${sign} ${markdownText(text)}`.trim();
      return text && odd ? `**${words}**` : words;
    });
    const { before, behind } = surroundings(article, place.at);
    const context = markdownText(`${before}${article.quote(place.at)}${behind}`);
    return `| ${[`${place.kind}: ${context}`, ...cells, verdictOf(place)].join(' | ')} |`;
  });
  return [
    `# Readings of ${markdownText(nameOf(article))}`,
    '',
    legend,
    '',
    ...limitsOf([article, ...siblings], nameOf).flatMap((limit) => [`${markdownText(limit)}.`, '']),
    `| ${['Place', ...columns, 'Balance'].join(' | ')} |`,
    `|${' --- |'.repeat(columns.length + 2)}`,
    ...rows,
    '',
  ].join('\n');
}

const legend =
  '= the same, ≈ can stand beside it, ≠ another reading; what stands alone among the accounts is set off';
const style =
  ':root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:2rem}table{border-collapse:collapse}th,td{border:1px solid #8888;padding:.3rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}small{display:block;font-weight:normal}.odd{font-weight:bold;color:#000;background:#f6d86b}';

const signs: Record<Witness['verdict'], string> = { same: '=', compatible: '≈', conflict: '≠' };

/** Where somebody prints another thing first; each part in the order of the text. */
function ordered(places: readonly CollatedPlace[]): readonly CollatedPlace[] {
  const differs = ({ against }: CollatedPlace) => against > 0;
  return [...places.filter(differs), ...places.filter((place) => !differs(place))];
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

function cellsOf(
  article: Article,
  siblings: readonly Article[],
  place: CollatedPlace,
): { readonly text: string; readonly sign: string; readonly odd: boolean }[] {
  const others = siblings.map((sibling) => {
    const witness = place.witnesses.find((one) => one.article === sibling);
    return witness
      ? {
          text: sibling.quote(witness.span),
          sign: signs[witness.verdict],
          odd: isOdd(place, witness),
        }
      : { text: '', sign: '', odd: false };
  });
  return [{ text: article.quote(place.at), sign: '', odd: place.standsAlone }, ...others];
}

function verdictOf({ agreeing, against, standsAlone }: CollatedPlace): string {
  const counts = `${agreeing} with it, ${against} against it`;
  return standsAlone ? `stands alone: ${counts}` : counts;
}
