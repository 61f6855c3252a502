import type { ComparePage, Head, ReadingRow } from '../editor/compare/page';
import type { Piece } from '../report/sentence-pieces';
import type { Row, Sentence } from '../report/side-by-side';
import { signs } from '../report/signs';
import { openPlace, type PageDesk } from './desk';
import { button, el, filled } from './dom';
import { chip, filters, isVisible, placeButton, takeButton, unmatched } from './filters';
import { overview } from './overview';

/** Two articles sentence by sentence. */
export function compareView(desk: PageDesk, page: ComparePage): Node[] {
  const { word } = desk;
  const { readings, rows } = page;
  const shown = readings.map((reading) => isVisible(desk, reading));
  const isCompared = !page.a.remark && !page.b.remark;
  const nothing = !isCompared
    ? ''
    : readings.every(({ standing }) => standing === 'compatible')
      ? word('noDifferences')
      : shown.includes(true)
        ? ''
        : word('allHidden');
  const choice = filters(desk, readings);
  const single = rows.filter(({ paired }) => !paired).flatMap(({ a, b }) => [...a, ...b]).length;
  if (single) choice.append(chip(desk, unmatched, single));
  return [
    el(
      'section',
      { class: 'summary', attributes: { 'aria-label': word('differences') } },
      el('p', { class: 'alike' }, page.alike),
      choice,
      ...(nothing ? [el('p', { class: 'nothing' }, nothing)] : []),
      overview(
        desk,
        rows
          .flatMap((row) => row.readings)
          .flatMap((stop) => {
            const reading = readings[stop];
            if (!reading || !shown[stop] || reading.standing === 'compatible') return [];
            const { kind, a, b, standing } = reading;
            return [{ kind, stop, words: [a.text, b.text], sign: signs[standing] }];
          }),
      ),
    ),
    el(
      'main',
      { attributes: { 'aria-label': word('sentences') } },
      el(
        'div',
        { class: 'heads', attributes: { 'aria-hidden': 'true' } },
        column(page.a),
        column(page.b),
      ),
      ...tables(desk, page, shown),
      foldedAway(desk, page),
    ),
  ];
}

/** So many rows make a table; those far from the window are not laid out. */
const rowsInTable = 50;

/** The rows in tables one below the other, which look like one. */
function tables(desk: PageDesk, page: ComparePage, shown: readonly boolean[]): HTMLElement[] {
  const { rows } = page;
  const names = [page.a, page.b].map(({ name }) =>
    el('th', { attributes: { scope: 'col' } }, el('span', { class: 'unseen' }, name)),
  );
  return Array.from({ length: Math.ceil(rows.length / rowsInTable) }, (_, at) => {
    const part = rows.slice(at * rowsInTable, (at + 1) * rowsInTable);
    return el(
      'div',
      { class: 'part' },
      el(
        'table',
        { class: 'sentences' },
        el('caption', { class: 'unseen' }, desk.word('sentences')),
        el('thead', {}, el('tr', {}, ...names.map((name) => name.cloneNode(true)))),
        el('tbody', {}, ...part.flatMap((row) => rowsOf(desk, page, row, shown))),
      ),
    );
  });
}

function column({ headline, name, remark }: Head): HTMLElement {
  return el(
    'div',
    { class: 'head' },
    el('span', { class: 'file', title: name }, remark ? `${name} · ${remark}` : name),
    el('span', { class: 'headline', title: headline }, headline),
  );
}

function rowsOf(
  desk: PageDesk,
  page: ComparePage,
  row: Row,
  shown: readonly boolean[],
): HTMLElement[] {
  const visible = row.readings.filter((number) => shown[number]);
  const first = row.paired ? pairRow(desk, page, row, shown) : runRow(desk, page, row, shown);
  if (!visible.length) return [first];
  const items = visible.flatMap((number) => {
    const reading = page.readings[number];
    return reading ? [difference(desk, page, reading, number)] : [];
  });
  const list = el('ul', { class: 'differences' }, ...items);
  return [first, el('tr', { class: 'under' }, el('td', { attributes: { colspan: '2' } }, list))];
}

function pairRow(
  desk: PageDesk,
  page: ComparePage,
  { a, b, moved, freely }: Row,
  shown: readonly boolean[],
): HTMLElement {
  const cell = ({ address, name }: Head, sentences: readonly Sentence[], labels: Node[]) =>
    el(
      'td',
      { attributes: { 'data-name': name } },
      ...sentences.flatMap((one) => [words(desk, address, one, shown), ' ']),
      ...labels,
    );
  const labels = [
    moved ? `⇅ ${desk.word('moved')}` : '',
    // Where no word is marked nobody should think that none differs.
    freely ? `∼ ${desk.word('freely')}` : '',
  ].filter(Boolean);
  const label = labels.length
    ? [el('span', { class: 'label inline' }, `(${labels.join(' · ')})`)]
    : [];
  return el('tr', { class: moved ? 'moved' : '' }, cell(page.a, a, []), cell(page.b, b, label));
}

/** Sentences that stand in one article only, each article's in its own column; or how many, folded. */
function runRow(
  desk: PageDesk,
  page: ComparePage,
  { a, b }: Row,
  shown: readonly boolean[],
): HTMLElement {
  const { word, kept, keep } = desk;
  const only = ({ name }: Head, { length }: readonly Sentence[]) =>
    `${filled(word('only'), name)}: ${length}`;
  if (kept.hidden.includes(unmatched)) {
    const parts = [a.length ? only(page.a, a) : '', b.length ? only(page.b, b) : ''];
    const unfold = () => {
      keep({ hidden: kept.hidden.filter((one) => one !== unmatched) });
    };
    const label = `⋯ ${parts.filter(Boolean).join(' · ')}`;
    const more = button(label, unfold, {
      class: 'more',
      attributes: { 'data-key': `filter ${unmatched}` },
    });
    return el('tr', { class: 'folded' }, el('td', { attributes: { colspan: '2' } }, more));
  }
  const cell = (head: Head, sentences: readonly Sentence[], other: Head) =>
    sentences.length
      ? el(
          'td',
          { class: 'only' },
          el('span', { class: 'label' }, filled(word('only'), head.name)),
          ...sentences.map((one) => el('p', {}, words(desk, head.address, one, shown))),
        )
      : el(
          'td',
          { class: 'missing' },
          el('span', { class: 'unseen' }, filled(word('nothing'), other.name)),
        );
  return el('tr', {}, cell(page.a, a, page.a), cell(page.b, b, page.b));
}

function words(
  desk: PageDesk,
  address: string,
  sentence: Sentence,
  shown: readonly boolean[],
): HTMLElement {
  const open = () => {
    // Words that are being selected are not a wish to go there.
    if (getSelection()?.isCollapsed !== false) openPlace(desk, address, sentence);
  };
  const parts = groups(sentence.pieces).map((group) => marked(desk, group, shown));
  // One stop for the Tab key among all sentences: arrow keys go from one to the other.
  const attributes = {
    role: 'link',
    tabindex: '-1',
    'data-sentence': `${address} ${sentence.start}`,
    'aria-keyshortcuts': 'Enter',
  };
  return el('span', { class: 'sentence', attributes, onClick: open }, ...parts);
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

function marked(
  { show: { page } }: PageDesk,
  group: readonly Piece[],
  shown: readonly boolean[],
): Node | string {
  const reading = group[0]?.reading;
  const isRead = reading !== undefined && shown[reading];
  // What differs within a reading is worth telling where the rest of it does not.
  const inner = !isRead || group.some(({ changed }) => !changed);
  const parts = group.map(({ text, changed }) => (changed && inner ? el('mark', {}, text) : text));
  if (isRead) {
    const standing = page.mode === 'compare' ? page.readings[reading]?.standing : undefined;
    const attributes = { 'data-reading': String(reading) };
    return el('mark', { class: `reading ${standing ?? ''}`, attributes }, ...parts);
  }
  const whole = document.createDocumentFragment();
  whole.append(...parts);
  return whole;
}

/** How two readings stand to each other in the page's words. */
const relations = { conflict: 'against', compatible: 'beside', open: 'perhaps' };

/** One reading against another, under the sentence it stands in. */
function difference(
  desk: PageDesk,
  page: ComparePage,
  { kind, a, b, standing, note, take }: ReadingRow,
  number: number,
): HTMLElement {
  const { word } = desk;
  const item = el(
    'li',
    {
      class: `difference ${standing}`,
      attributes: { tabindex: '-1', 'data-stop': String(number) },
    },
    el('span', { class: 'kind' }, word(kind)),
    placeButton(desk, page.a, a),
    el('span', { class: 'between' }, `${signs[standing]} ${word(relations[standing])}`),
    placeButton(desk, page.b, b),
    el('span', { class: 'note' }, note),
  );
  if (take !== undefined) item.append(takeButton(desk, take, b.text, a.text));
  return item;
}

function foldedAway({ word }: PageDesk, { apart: { a, b } }: ComparePage): Node {
  if (!a.length && !b.length) return document.createTextNode('');
  const lines = (list: readonly string[]) => el('td', {}, ...list.map((line) => el('p', {}, line)));
  return el(
    'details',
    { class: 'boilerplate' },
    el('summary', {}, filled(word('boilerplate'), a.length, b.length)),
    el('table', { class: 'sentences' }, el('tbody', {}, el('tr', {}, lines(a), lines(b)))),
  );
}
