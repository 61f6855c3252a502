import type { Edit } from '../engine';
import { frontMatterEnd } from '../engine/extract/markdown';

/** The key under which front matter tells where a text came from. */
const key = 'source';
/** A value that YAML reads as the text that it is without quotation marks. */
const plain = /^[a-z][\w/.?=&%+~@-]{0,400}(?::\/\/[\w/.?=&%+~@-]{1,2000})?$/i;

/**
 * The edit that adds where a Markdown text came from to its front matter, which is made where there
 * is none; what is recorded there already is not added again.
 * @returns `recorded` where all is there already, `unreadable` where what is there is written in a way
 *   that cannot be added to
 */
export function addSources(
  text: string,
  sources: readonly string[],
): Edit | 'recorded' | 'unreadable' {
  const eol = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const end = frontMatterEnd(text);
  if (!end) {
    const lines = ['---', ...written(undefined, sources), '---', '', ''];
    return { start: 0, end: 0, newText: lines.join(eol) };
  }
  const lines = linesOf(text.slice(0, end));
  const at = lines.findIndex(({ text: line }) => line.startsWith(`${key}:`));
  const line = lines[at];
  if (!line) {
    const close = lines.at(-1)?.start ?? 0;
    const newText = written(undefined, sources).join(eol) + eol;
    return { start: close, end: close, newText };
  }
  const items = lines.slice(at + 1).map(({ text: item }) => /^[ \t]{0,8}- (.*)$/.exec(item)?.[1]);
  const stop = items.indexOf(undefined);
  const listed = items.slice(0, stop < 0 ? items.length : stop).flatMap((item) => item ?? []);
  const value = line.text.slice(key.length + 1).trim();
  // A list in brackets, a text over several lines, an anchor: not to be added to without a parser.
  if (/^[[{|>&*!#]/.test(value) || (value && listed.length)) return 'unreadable';
  const fresh = sources.filter(
    (source) => ![value, ...listed].some((old) => unquoted(old) === source),
  );
  if (!fresh.length) return 'recorded';
  const last = lines[at + listed.length] ?? line;
  if (listed.length) {
    const indent = /^[ \t]*/.exec(last.text)?.[0] ?? '';
    const more = fresh.map((source) => `${eol}${indent}- ${scalar(source)}`);
    return { start: last.end, end: last.end, newText: more.join('') };
  }
  return { start: line.start, end: line.end, newText: written(value, fresh).join(eol) };
}

/** The key with what it holds already, as it is written, and the new sources. */
function written(value: string | undefined, sources: readonly string[]): string[] {
  const all = [...(value ? [value] : []), ...sources.map(scalar)];
  const [only, second] = all;
  if (second === undefined) return [`${key}: ${only ?? ''}`];
  return [`${key}:`, ...all.map((one) => `  - ${one}`)];
}

function scalar(value: string): string {
  // A JSON string is a YAML string too.
  return plain.test(value) ? value : JSON.stringify(value);
}

function unquoted(value: string): string {
  return /^(["'])(.*)\1$/.exec(value.trim())?.[2] ?? value.trim();
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  return Array.from(text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g), ({ index, 0: whole }) => {
    const line = whole.replace(/[\r\n]{1,2}$/, '');
    return { start: index, end: index + line.length, text: line };
  }).filter(({ start }) => start < text.length);
}
