import type { ComparePage, Head, Piece, ReadingRow, Row, Sentence } from '../editor/compare/page';
import { openPlace, type PageDesk } from './desk';
import { el, filled } from './dom';
import { filters, isVisible, placeButton, takeButton, type Countable } from './filters';

const countable = ({ kind, compatible }: ReadingRow): Countable => ({ kind, grave: !compatible });

/** Two articles sentence by sentence. */
export function compareView(desk: PageDesk, page: ComparePage): Node[] {
  const { word } = desk;
  const { readings, rows } = page;
  const shown = readings.map((reading) => isVisible(desk, countable(reading)));
  const nothing = readings.every(({ compatible }) => compatible)
    ? word('noDifferences')
    : shown.includes(true)
      ? ''
      : word('allHidden');
  return [
    el(
      'section',
      { class: 'summary', attributes: { 'aria-label': word('differences') } },
      el('p', { class: 'alike' }, page.alike),
      filters(desk, readings.map(countable)),
      ...(nothing ? [el('p', { class: 'nothing' }, nothing)] : []),
    ),
    el(
      'main',
      { attributes: { 'aria-label': word('sentences') } },
      el(
        'table',
        { class: 'sentences' },
        el('caption', { class: 'unseen' }, word('sentences')),
        el('thead', {}, el('tr', {}, column(page.a), column(page.b))),
        el('tbody', {}, ...rows.flatMap((row) => rowsOf(desk, page, row, shown))),
      ),
      foldedAway(desk, page),
    ),
  ];
}

function column({ headline, name, remark }: Head): HTMLElement {
  return el(
    'th',
    { attributes: { scope: 'col' } },
    el('span', { class: 'headline' }, headline),
    el('span', { class: 'file' }, remark ? `${name} · ${remark}` : name),
  );
}

function rowsOf(
  desk: PageDesk,
  page: ComparePage,
  { a, b, moved, readings }: Row,
  shown: readonly boolean[],
): HTMLElement[] {
  const { word } = desk;
  const label = moved ? [el('span', { class: 'label' }, `⇅ ${word('moved')}`)] : [];
  const row = el(
    'tr',
    { class: a && b ? (moved ? 'moved' : 'paired') : 'single' },
    cell(desk, page.a, a, page.b, shown),
    cell(desk, page.b, b, page.a, shown, label),
  );
  const visible = readings.filter((number) => shown[number]);
  if (!visible.length) return [row];
  const items = visible.flatMap((number) => {
    const reading = page.readings[number];
    return reading ? [difference(desk, page, reading, number)] : [];
  });
  const list = el('ul', { class: 'differences' }, ...items);
  return [row, el('tr', { class: 'under' }, el('td', { attributes: { colspan: '2' } }, list))];
}

function cell(
  desk: PageDesk,
  { address }: Head,
  sentence: Sentence | null,
  other: Head,
  shown: readonly boolean[],
  labels: readonly Node[] = [],
): HTMLElement {
  if (!sentence)
    return el(
      'td',
      { class: 'missing' },
      el('span', { class: 'unseen' }, filled(desk.word('nothing'), other.name)),
    );
  const open = () => {
    // Words that are being selected are not a wish to go there.
    if (getSelection()?.isCollapsed !== false) openPlace(desk, address, sentence);
  };
  const words = el(
    'span',
    { class: 'sentence', onClick: open },
    ...groups(sentence.pieces).map((group) => marked(group, shown)),
  );
  return el('td', {}, ...labels, words);
}

/** Neighbouring pieces of one reading together, the others each by itself. */
function groups(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (piece.reading !== undefined && last?.[0]?.reading === piece.reading) last.push(piece);
    else found.push([piece]);
  }
  return found;
}

function marked(group: readonly Piece[], shown: readonly boolean[]): Node | string {
  const reading = group[0]?.reading;
  const isRead = reading !== undefined && shown[reading];
  // What differs within a reading is worth telling where the rest of it does not.
  const inner = !isRead || group.some(({ changed }) => !changed);
  const parts = group.map(({ text, changed }) => (changed && inner ? el('mark', {}, text) : text));
  if (isRead)
    return el(
      'mark',
      { class: 'reading', attributes: { 'data-reading': String(reading) } },
      ...parts,
    );
  const whole = document.createDocumentFragment();
  whole.append(...parts);
  return whole;
}

/** One reading against another, under the sentence it stands in. */
function difference(
  desk: PageDesk,
  page: ComparePage,
  { kind, a, b, compatible, note, take }: ReadingRow,
  number: number,
): HTMLElement {
  const { word } = desk;
  const item = el(
    'li',
    {
      class: compatible ? 'difference compatible' : 'difference',
      attributes: { tabindex: '-1', 'data-stop': String(number) },
    },
    el('span', { class: 'kind' }, word(kind)),
    placeButton(desk, page.a, a),
    el(
      'span',
      { class: 'between' },
      `${compatible ? '≈' : '≠'} ${word(compatible ? 'beside' : 'against')}`,
    ),
    placeButton(desk, page.b, b),
    el('span', { class: 'note' }, note),
  );
  if (take !== undefined) item.append(takeButton(desk, take, b.text, a.text));
  return item;
}

function foldedAway({ word }: PageDesk, { boilerplate: { a, b } }: ComparePage): Node {
  if (!a.length && !b.length) return document.createTextNode('');
  const lines = (list: readonly string[]) => el('td', {}, ...list.map((line) => el('p', {}, line)));
  return el(
    'details',
    { class: 'boilerplate' },
    el('summary', {}, filled(word('boilerplate'), a.length, b.length)),
    el('table', { class: 'sentences' }, el('tbody', {}, el('tr', {}, lines(a), lines(b)))),
  );
}
