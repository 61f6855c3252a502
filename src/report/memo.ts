import { holds, type AnnotationState } from '../engine/annotations/state';
import type { Remark } from '../engine/annotations/model';
import { escapeHtml } from './html';
import { code, escaped } from './markdown';
import { positions } from './positions';

/** One article of the memo. */
export interface MemoArticle {
  readonly path: string;
  readonly text: string;
  readonly states: readonly AnnotationState[];
}

/** One line of the memo, before it has a face. */
export interface MemoItem {
  readonly path: string;
  /** From 1; `undefined` where the words lost their place. */
  readonly line: number | undefined;
  readonly quote: string;
  readonly remarks: readonly Remark[];
  readonly links: readonly string[];
  /** What changed since the words were checked. */
  readonly changes: readonly string[];
}

/** A part of the memo. */
export interface MemoSection {
  readonly title: string;
  readonly items: readonly MemoItem[];
}

/** The parts of the memo and of the notes view, in order; a state may stand in two. */
export const noteSections: readonly {
  title: string;
  takes: (state: AnnotationState) => boolean;
}[] = [
  { title: 'Queries to the author', takes: is('query') },
  { title: 'Disputed', takes: is('disputed') },
  {
    title: 'Stale: the words changed since they were checked',
    takes: (state) => state.span !== null && state.changes.length > 0 && !is('corrected')(state),
  },
  { title: 'Lost its place', takes: ({ span }) => span === null },
  { title: 'Corrected', takes: is('corrected') },
  { title: 'Notes', takes: is('note') },
  {
    title: 'Resolved',
    takes: ({ annotation, span }) => annotation.resolved && span !== null,
  },
  { title: 'Checked, and let stand', takes: holds },
];

function is(verdict: string): (state: AnnotationState) => boolean {
  return ({ annotation, span }) =>
    annotation.verdict === verdict && span !== null && !annotation.resolved;
}

/** What the desk has open, disputed, stale and corrected, by section; empty sections are left out. */
export function memoSections(articles: readonly MemoArticle[]): MemoSection[] {
  return noteSections.flatMap(({ title, takes }) => {
    const items = articles.flatMap(({ path, text, states }) => {
      const place = positions(text);
      return states.filter(takes).map(({ annotation, span, changes }) => ({
        path,
        line: span ? place(span.start).line : undefined,
        quote: span ? text.slice(span.start, span.end) : annotation.selectors.quote.exact,
        remarks: annotation.remarks,
        links: annotation.links,
        changes: changes.map(
          ({ kind, before, after }) =>
            `${kind}: ${before.join(', ') || 'nothing'} → ${after.join(', ') || 'nothing'}`,
        ),
      }));
    });
    return items.length ? [{ title, items }] : [];
  });
}

/** The memo in Markdown. */
export function memoMarkdown(articles: readonly MemoArticle[]): string {
  const body = memoSections(articles).map(
    ({ title, items }) => `\n## ${title}\n\n${items.map(itemMarkdown).join('')}`,
  );
  return `# Desk memo\n${body.join('') || '\nNothing is open.\n'}`;
}

function itemMarkdown({ path, line, quote, remarks, links, changes }: MemoItem): string {
  const head = `- ${code(path)}${line === undefined ? '' : `, line ${line}`}: “${escaped(quote)}”\n`;
  const lines = [
    ...changes.map(escaped),
    ...remarks.map(({ text, author }) => escaped(author ? `${author}: ${text}` : text)),
    ...links.map(escaped),
  ];
  return head + lines.map((text) => `    - ${text}\n`).join('');
}

/** The memo as one HTML page without scripts or remote parts. */
export function memoHtml(articles: readonly MemoArticle[]): string {
  const body = memoSections(articles).map(
    ({ title, items }) =>
      `<section><h2>${escapeHtml(title)}</h2><ul>${items.map(itemHtml).join('')}</ul></section>`,
  );
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Desk memo</title>',
    '<style>body{font:16px/1.5 serif;max-width:42em;margin:2em auto;padding:0 1em}',
    'q{font-style:italic}li{margin:.4em 0}code{font-size:.85em}</style></head><body>',
    `<h1>Desk memo</h1>${body.join('') || '<p>Nothing is open.</p>'}</body></html>\n`,
  ].join('\n');
}

function itemHtml({ path, line, quote, remarks, links, changes }: MemoItem): string {
  const notes = [
    ...changes,
    ...remarks.map(({ text, author }) => (author ? `${author}: ${text}` : text)),
    ...links,
  ];
  const list = notes.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
  const at = line === undefined ? '' : `, line ${line}`;
  return (
    `<li><code>${escapeHtml(path)}</code>${at}: <q>${escapeHtml(quote)}</q>` +
    `${list ? `<ul>${list}</ul>` : ''}</li>`
  );
}
