import type { AnnotationState } from '../engine/annotations/state';
import { escapeHtml } from './html';

/** A placed annotation: lost ones have no words to stand beside. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly remark: string;
}

/** The notes in the order of the text; of two that overlap, the later begins after the earlier. */
function placed(states: readonly AnnotationState[]): Placed[] {
  const all = states.flatMap(({ annotation, span, changes }) => {
    if (!span) return [];
    const said = annotation.remarks.map(({ text, author }) =>
      author ? `${author}: ${text}` : text,
    );
    const label = annotation.verdict === 'note' ? [] : [annotation.verdict.toUpperCase()];
    const stale = changes.length ? ['stale'] : [];
    return [{ ...span, remark: [...label, ...stale, ...said].join('; ') }];
  });
  let last = 0;
  return all
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((note) => {
      const start = Math.max(last, note.start);
      last = Math.max(start, note.end);
      return { ...note, start, end: last };
    });
}

/**
 * The copy in CriticMarkup: the words highlighted, each note a comment behind them
 * (`{==words==}{>>note<<}`).
 */
export function criticMarkup(text: string, states: readonly AnnotationState[]): string {
  return woven(
    text,
    placed(states),
    (plain) => plain,
    (words, remark) =>
      `${words ? `{==${words}==}` : ''}{>>${remark.replace(/\s+/g, ' ').replaceAll('<<}', '<< }')}<<}`,
  );
}

/** The copy as one HTML page with the notes in the margin, without scripts or remote parts. */
export function marginHtml(
  title: string,
  text: string,
  states: readonly AnnotationState[],
): string {
  const copy = woven(
    text,
    placed(states),
    escapeHtml,
    (words, remark) => `<mark>${escapeHtml(words)}</mark><aside>${escapeHtml(remark)}</aside>`,
  );
  return [
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>`,
    '<style>body{font:17px/1.6 serif;margin:2em 20em 2em 3em;max-width:40em}',
    'main{white-space:pre-wrap}aside{float:right;clear:right;width:16em;margin-right:-18em;',
    'font:13px/1.4 sans-serif;white-space:normal;border-left:3px solid #c90;padding-left:.6em}',
    '</style></head><body>',
    `<main>${copy}</main></body></html>\n`,
  ].join('\n');
}

function woven(
  text: string,
  notes: readonly Placed[],
  plain: (text: string) => string,
  marked: (words: string, remark: string) => string,
): string {
  let out = '';
  let from = 0;
  for (const { start, end, remark } of notes) {
    out += plain(text.slice(from, start)) + marked(text.slice(start, end), remark);
    from = end;
  }
  return out + plain(text.slice(from));
}
