import type { Cell, CollatedRow, CollatePage, Head } from '../editor/compare/page';
import type { PageDesk } from './desk';
import { button, el, filled } from './dom';
import { filters, isVisible, placeButton, takeButton } from './filters';

const signs = { own: '', same: '=', compatible: '≈', conflict: '≠' };

/** The readings of an article and all its siblings in a table. */
export function collateView(desk: PageDesk, { columns, rows }: CollatePage): Node[] {
  const { word, kept, keep } = desk;
  const differing = rows.filter((row) => row.differs);
  // What can stand is hidden by the choice of what differs, not by a filter of its own.
  const asked = (kept.all ? rows : differing).map((row) => ({
    row,
    kind: row.kind,
    grave: true,
  }));
  const visible = asked.filter((one) => isVisible(desk, one));
  const toggle = () => {
    keep({ all: !kept.all });
  };
  const only = button(word('onlyDiffering'), toggle, {
    class: 'chip',
    attributes: { 'aria-pressed': String(!kept.all), 'data-key': 'all' },
  });
  const choice = filters(desk, asked);
  choice.append(only);
  const nothing =
    columns.length < 2
      ? word('noSiblings')
      : !rows.length
        ? word('noReadings')
        : visible.length
          ? ''
          : word(asked.length ? 'allHidden' : 'noDifferences');
  const table = el(
    'table',
    { class: 'readings', attributes: { role: 'table' } },
    el('caption', { class: 'unseen' }, word('readings')),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el('th', { class: 'place-head', attributes: { scope: 'col' } }, word('place')),
        ...columns.map((head, index) => column(desk, head, index === 0)),
      ),
    ),
    el('tbody', {}, ...visible.map(({ row }, index) => rowOf(desk, columns, row, index))),
  );
  table.style.setProperty('--columns', String(columns.length));
  return [
    el(
      'section',
      { class: 'summary', attributes: { 'aria-label': word('differences') } },
      choice,
      ...(nothing ? [el('p', { class: 'nothing' }, nothing)] : []),
    ),
    el('main', { attributes: { 'aria-label': word('readings') } }, table),
  ];
}

function column({ word, ask }: PageDesk, head: Head, isFirst: boolean): HTMLElement {
  const { headline, name, remark, address } = head;
  const compare = () => {
    ask({ type: 'compare', address });
  };
  return el(
    'th',
    { class: isFirst ? 'first' : '', attributes: { scope: 'col' } },
    el('span', { class: 'file' }, name),
    el('span', { class: 'headline', title: headline }, headline),
    ...(remark ? [el('span', { class: 'label' }, remark)] : []),
    isFirst
      ? el('span', { class: 'label' }, word('thisArticle'))
      : button(word('compare'), compare, {
          attributes: { 'aria-label': `${word('compare')}: ${name}` },
        }),
  );
}

function rowOf(
  desk: PageDesk,
  columns: readonly Head[],
  { kind, cells, agreeing, against }: CollatedRow,
  index: number,
): HTMLElement {
  const { word } = desk;
  const own = cells[0]?.text ?? '';
  return el(
    'tr',
    { attributes: { role: 'row', tabindex: '-1', 'data-stop': String(index) } },
    el(
      'th',
      { attributes: { role: 'rowheader', scope: 'row' } },
      el('span', { class: 'kind' }, word(kind)),
      el('span', { class: 'note' }, filled(word('balance'), agreeing, against)),
    ),
    ...cells.map((cell, number) => cellOf(desk, columns[number], cell, own)),
  );
}

function cellOf(
  desk: PageDesk,
  head: Head | undefined,
  cell: Cell | null,
  own: string,
): HTMLElement {
  const { word } = desk;
  const name = head?.name ?? '';
  if (!cell || !head)
    return el(
      'td',
      { class: 'silent', attributes: { role: 'cell', 'data-name': name } },
      el('span', { attributes: { 'aria-hidden': 'true' } }, '—'),
      el('span', { class: 'unseen' }, word('silent')),
    );
  const { verdict, odd, note, take } = cell;
  const said = verdict === 'own' ? [] : [el('span', { class: 'unseen' }, ` (${word(verdict)})`)];
  const td = el(
    'td',
    {
      class: odd ? `${verdict} odd` : verdict,
      title: note,
      attributes: { role: 'cell', 'data-name': name },
    },
    el(
      'div',
      { class: 'reading' },
      ...(verdict === 'own'
        ? []
        : [el('span', { class: 'sign', attributes: { 'aria-hidden': 'true' } }, signs[verdict])]),
      el('span', {}, placeButton(desk, head, cell), ...said),
    ),
  );
  if (odd) td.append(el('span', { class: 'label' }, word('alone')));
  if (take !== undefined) td.append(takeButton(desk, take, cell.text, own));
  return td;
}
