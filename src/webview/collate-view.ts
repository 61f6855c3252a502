import type { Cell, CollatedRow, CollatePage, Head } from '../editor/compare/page';
import { signs } from '../report/signs';
import type { PageDesk } from './desk';
import { button, el, filled } from './dom';
import { filters, isVisible, placeButton, takeButton, type Countable } from './filters';

const standings = { surely: 'conflict', perhaps: 'open', no: 'agree' } as const;

/** The readings of an article and all its siblings in a table. */
export function collateView(desk: PageDesk, { columns, rows, tally }: CollatePage): Node[] {
  const { word } = desk;
  const countable = rows.map((row) => {
    const standing: Countable['standing'] = standings[row.differs];
    return { row, kind: row.kind, standing };
  });
  const visible = countable.filter((one) => isVisible(desk, one));
  const differ = rows.some((row) => row.differs !== 'no');
  const nothing =
    columns.length < 2
      ? word('noSiblings')
      : !rows.length
        ? word('noReadings')
        : visible.length
          ? ''
          : word(differ ? 'allHidden' : 'noDifferences');
  const table = el(
    'table',
    { class: 'readings', attributes: { role: 'table' } },
    el('caption', { class: 'unseen' }, word('readings')),
    el('thead', {}, el('tr', {}, ...columns.map((head, index) => column(desk, head, index === 0)))),
    el('tbody', {}, ...visible.map(({ row }, index) => rowOf(desk, columns, row, index))),
  );
  table.style.setProperty('--others', String(Math.max(1, columns.length - 1)));
  return [
    el(
      'section',
      { class: 'summary', attributes: { 'aria-label': word('differences') } },
      ...(tally ? [el('p', { class: 'alike' }, tally)] : []),
      filters(desk, countable),
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
    el('span', { class: 'file', title: name }, name),
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
  [own, ...heads]: readonly Head[],
  { kind, cells, agreeing, against, perhaps, standsAlone }: CollatedRow,
  index: number,
): HTMLElement {
  const { word } = desk;
  const [place, ...others] = cells;
  const words = place?.text ?? '';
  return el(
    'tr',
    {
      class: standsAlone ? 'alone' : '',
      attributes: { role: 'row', tabindex: '-1', 'data-stop': String(index) },
    },
    el(
      'th',
      {
        class: standsAlone ? 'odd' : '',
        attributes: { role: 'rowheader', scope: 'row', 'data-name': own?.name ?? '' },
      },
      el('span', { class: 'kind' }, word(kind)),
      ...(own && place
        ? [
            el(
              'span',
              { class: 'context' },
              place.before,
              placeButton(desk, own, place),
              place.behind,
            ),
          ]
        : []),
      el(
        'span',
        { class: 'note' },
        filled(word(perhaps ? 'balancePerhaps' : 'balance'), agreeing, against, perhaps),
      ),
      ...(standsAlone ? [el('span', { class: 'label' }, word('alone'))] : []),
    ),
    ...others.map((cell, number) => cellOf(desk, heads[number], cell, words)),
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
  const { verdict, odd, note, take, before, behind } = cell;
  const said =
    verdict === 'own'
      ? []
      : [el('span', { class: 'unseen' }, ` (${word(verdict === 'open' ? 'maybe' : verdict)})`)];
  const td = el(
    'td',
    {
      class: odd ? `${verdict} odd` : verdict,
      title: [`${before}${cell.text}${behind}`, note].filter(Boolean).join('\n'),
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
