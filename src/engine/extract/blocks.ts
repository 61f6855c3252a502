import type { Format } from '../article';
import type { BlockDraft, BlockShape } from '../block';
import { allMatches } from '../matches';
import { PassageBuilder, type Passage } from '../passage';
import { mayBreakWords, rejoinerOf, vocabularyOf, type Rejoiner } from './broken-words';
import { lines, type Line } from './lines';
import { continuesMarkdown, copyMarkdown, frontMatterEnd } from './markdown';
import type { Steps } from '../steps';
import { continues, isItem, wrapping } from './wrapping';
import { pattern } from '../letters';

/** A line without a final stop is a paragraph from this many words on. */
const longLineWords = 25;
/** A passage longer than this is not read as one: an extractor's work per passage stays bounded. */
export const longestPassage = 20_000;

/** So many blocks are made between two pauses. */
const blocksPerStep = 500;

const sentenceEnd = /[.!?…]["'”’»)\]*_]{0,3}\s*$/u;

/**
 * Splits a text into blocks: a paragraph each, hard-wrapped lines put together, each short line that
 * stands by itself. White space around a block belongs to none. Linear in the text, with pauses.
 */
export function* splitBlocks(text: string, format: Format): Steps<BlockDraft[]> {
  const all = lines(text);
  yield undefined;
  const matterEnd = format === 'markdown' ? frontMatterEnd(text) : 0;
  const wrapped = wrapping(text, all);
  yield undefined;
  const rejoin = rejoinerOf(mayBreakWords(text) ? yield* vocabularyOf(text) : new Set());
  const drafts: BlockDraft[] = [];
  if (matterEnd > 0) drafts.push(verbatim(text, 0, matterEnd, 'matter'));
  let fence: string | undefined;
  for (let index = 0; index < all.length; index++) {
    const line = all[index];
    if (drafts.length % blocksPerStep === blocksPerStep - 1) yield undefined;
    if (!line || line.blank || line.start < matterEnd) continue;
    const lineText = text.slice(line.start, line.end);
    const mark = format === 'markdown' ? /^\s{0,3}(```|~~~)/.exec(lineText)?.[1] : undefined;
    if (fence !== undefined || mark !== undefined) {
      drafts.push(verbatim(text, line.start, line.end, 'code'));
      if (mark !== undefined)
        fence = fence === undefined ? mark : fence === mark ? undefined : fence;
      continue;
    }
    const group: Line[] = [line];
    let size = line.end - line.start;
    for (let next = all[index + 1]; next && !next.blank; next = all[index + 1]) {
      const last = group[group.length - 1] ?? line;
      size += next.end - next.start;
      if (size > longestPassage) break;
      if (
        format === 'markdown'
          ? !continuesMarkdown(text.slice(last.start, last.end), text.slice(next.start, next.end))
          : !continues(text, last, next, wrapped)
      )
        break;
      group.push(next);
      index++;
    }
    drafts.push(...draftsOf(text, group, format, rejoin));
  }
  return drafts;
}

function draftsOf(
  text: string,
  group: readonly Line[],
  format: Format,
  rejoin: Rejoiner,
): BlockDraft[] {
  const first = group[0];
  const last = group[group.length - 1];
  if (!first || !last) return [];
  const head = text.slice(first.start, last.end);
  const start = first.start + (head.length - head.trimStart().length);
  const end = last.end - (head.length - head.trimEnd().length);
  if (end - start > longestPassage) return longLine(text, start, end);
  const raw = text.slice(start, end);
  const passage = unwrap(raw, group.length > 1, format, rejoin);
  return [{ start, end, shape: shapeOf(raw, passage.text, format), passage }];
}

/** A line of megabytes is cut at spaces, so that no extractor ever sees more than a bounded text. */
function longLine(text: string, from: number, to: number): BlockDraft[] {
  const drafts: BlockDraft[] = [];
  for (let start = from; start < to;) {
    let end = Math.min(to, start + longestPassage);
    if (end < to) {
      const space = text.lastIndexOf(' ', end);
      if (space > start) end = space;
      else if (/[\uDC00-\uDFFF]/.test(text[end] ?? '')) end--;
    }
    const draft = verbatim(text, start, end, 'paragraph');
    drafts.push(draft);
    start = end;
    while (start < to && /\s/.test(text[start] ?? '')) start++;
  }
  return drafts;
}

function verbatim(text: string, start: number, end: number, shape: BlockShape): BlockDraft {
  const builder = new PassageBuilder(text.slice(start, end));
  builder.copy(0, end - start);
  return { start, end, shape, passage: builder.build() };
}

const lineBreak = /[ \t]{0,40}(?:\r\n|\n|\r)[ \t]{0,40}/g;
/** The first half of a word that a line end broke, before its hyphen, and the second at the start of the next line. */
const firstHalf = pattern(String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,40}$`, 'u');
const secondHalf = pattern(String.raw`(?!(?:and|or|to|nor)(?!\p{L}))\p{L}[\p{L}\p{M}]{0,40}`, 'uy');
/** How far back the first half is looked for: 41 characters of two UTF-16 units. */
const halfReach = 82;

/** Folds line breaks to a space; a word broken at a line end is put together again. */
function unwrap(raw: string, wrapped: boolean, format: Format, rejoin: Rejoiner): Passage {
  const builder = new PassageBuilder(raw);
  const copy = (start: number, end: number) => {
    if (format === 'markdown') copyMarkdown(raw, start, end, builder);
    else builder.copy(start, end);
  };
  if (!wrapped) copy(0, raw.length);
  else {
    let from = 0;
    for (const { 0: fold, index } of allMatches(lineBreak, raw)) {
      const end = index + fold.length;
      const halves = raw[index - 1] === '-' ? halvesAt(raw, index - 1, end) : undefined;
      const start = halves ? index - 1 : index;
      copy(from, start);
      builder.replace(start, end, halves ? rejoin(...halves).by : ' ');
      from = end;
    }
    copy(from, raw.length);
  }
  return builder.build();
}

/** The halves of the word with its hyphen at `hyphen` and its second half at `second`, if both are halves of a word. */
function halvesAt(raw: string, hyphen: number, second: number): [string, string] | undefined {
  const first = firstHalf.exec(raw.slice(Math.max(0, hyphen - halfReach), hyphen))?.[0];
  secondHalf.lastIndex = second;
  const rest = secondHalf.exec(raw)?.[0];
  return first === undefined || rest === undefined ? undefined : [first, rest];
}

function shapeOf(raw: string, text: string, format: Format): BlockShape {
  if (format === 'markdown' && /^#{1,6}\s/.test(raw)) return 'line';
  if (format === 'markdown' && raw.startsWith('|')) return 'code';
  if (isItem(raw) && !raw.startsWith('>')) return 'item';
  if (sentenceEnd.test(text) && /\s/.test(text.trim())) return 'paragraph';
  let words = 0;
  for (const match of text.matchAll(/\S+/g))
    if (match[0] && ++words >= longLineWords) return 'paragraph';
  return 'line';
}
