import type { PassageBuilder } from '../passage';

/** Where the front matter ends (after its closing fence), or 0 where there is none. */
export function frontMatterEnd(text: string): number {
  const open = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!open) return 0;
  const close = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r\n|\n|\r|$)/g;
  close.lastIndex = open[0].length - 1;
  const end = close.exec(text);
  return end ? end.index + end[0].length : 0;
}

/** Stands for code and bare addresses in the unwrapped text: no letter, so no rule reads it. */
const masked = '\uFFFC';

const marks = [
  /(?<code>`[^`\n]{1,300}`)/u,
  /(?<image>!\[[^\]\n]{0,300}\]\([^)\n]{0,600}\))/u,
  /\[(?<label>[^\]\n]{0,300})\]\((?:[^)\n]{0,600})\)/u,
  /(?<auto><https?:[^>\s]{1,600}>)/u,
  /(?<tag><\/?[a-zA-Z][^>\n]{0,300}>)/u,
  /(?<heading>^#{1,6}\s+)/u,
  /(?<escape>\\(?=[!-/:-@[-`{-~]))/u,
  /(?<strong>(?<![\p{L}\p{N}_*])[*_]{1,3}(?=[\p{L}\p{N}"“‘'(])|(?<=[\p{L}\p{N}.,!?"”’)'…])[*_]{1,3}(?![\p{L}\p{N}_*]))/u,
];
const mark = new RegExp(marks.map((pattern) => pattern.source).join('|'), 'gmu');

/** Copies Markdown from `start` to `end` of `raw` as a reader would see it: the words without the marks. */
export function copyMarkdown(raw: string, start: number, end: number, to: PassageBuilder): void {
  let from = start;
  for (const match of raw.slice(start, end).matchAll(mark)) {
    const at = start + match.index;
    const after = at + match[0].length;
    to.copy(from, at);
    from = after;
    const { label, code, image, auto } = match.groups ?? {};
    if (label !== undefined) to.copy(at + 1, at + 1 + label.length);
    else if (code !== undefined || image !== undefined || auto !== undefined)
      to.replace(at, after, masked);
  }
  to.copy(from, end);
}

/** Nobody wraps wider: a longer line is a paragraph, also where its writer left no blank line after it. */
const paragraphLine = 200;

/**
 * Whether `after` goes on with the paragraph that the line `before` belongs to: in Markdown every
 * line does that opens no block of its own.
 */
export function continuesMarkdown(before: string, after: string): boolean {
  if (
    before.length > paragraphLine ||
    /^ {0,3}(?:#{1,6}\s|\|)/.test(before) ||
    /^ {0,3}(?:[-*_] {0,3}){3,20}$/.test(before)
  )
    return false;
  return !/^ {0,3}(?:[-*+]\s|\d{1,3}[.)]\s|#{1,6}\s|>|\||```|~~~|(?:[-*_=] {0,3}){3,20}$)/.test(
    after,
  );
}
