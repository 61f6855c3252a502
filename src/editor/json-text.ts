import { applyEdits, jsonFault, type Edit, type Span } from '../engine';

/** A value in a JSON text, with its place. */
export type JsonNode = Span &
  (
    | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
    | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
    | { readonly kind: 'scalar'; readonly value: JsonScalar }
  );

type JsonScalar = string | number | boolean | null;

/** A key and its value. */
export interface JsonMember {
  readonly key: string;
  readonly at: Span;
  readonly value: JsonNode;
}

/** What is written into a JSON text. */
export type JsonValue = string | number | boolean | readonly JsonValue[] | JsonObject;
/** An object to be written. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Thrown where an edit is wanted in a text that is no JSON, or has no place for it. */
export class NotJson extends Error {}

/** The next mark, string or word of a valid JSON text. */
const token = /[ \t\r\n]*(?:[{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+)/y;

/**
 * Reads a JSON text with the places of everything in it; `undefined` for an empty text.
 * @throws NotJson
 */
export function parseJson(text: string): JsonNode | undefined {
  if (!text.trim()) return undefined;
  if (jsonFault(text)) throw new NotJson();
  const tokens = new RegExp(token);
  const next = () => {
    const word = tokens.exec(text)?.[0].trim() ?? '';
    const end = tokens.lastIndex;
    return { word, start: end - word.length, end };
  };
  const finish = (open: ReturnType<typeof next>): JsonNode => {
    const { word, start, end } = open;
    if (word !== '{' && word !== '[')
      return { kind: 'scalar', value: JSON.parse(word) as JsonScalar, start, end };
    const members: JsonMember[] = [];
    const items: JsonNode[] = [];
    for (let found = next(); ; found = next()) {
      if (found.word === '}') return { kind: 'object', members, start, end: found.end };
      if (found.word === ']') return { kind: 'array', items, start, end: found.end };
      if (found.word === ',') continue;
      if (word === '[') items.push(finish(found));
      else {
        next();
        const at = { start: found.start, end: found.end };
        members.push({ key: JSON.parse(found.word) as string, at, value: finish(next()) });
      }
    }
  };
  return finish(next());
}

/** The node at the end of a path of keys and numbers, or `undefined`. */
export function nodeAt(
  root: JsonNode | undefined,
  path: readonly (string | number)[],
): JsonNode | undefined {
  return path.reduce<JsonNode | undefined>((node, step) => {
    if (node?.kind === 'object') return node.members.find(({ key }) => key === String(step))?.value;
    return node?.kind === 'array' ? node.items[Number(step)] : undefined;
  }, root);
}

/**
 * The one edit that gives `path` a value and leaves all else as it is written.
 * @throws NotJson where the text is no JSON, or something on the path is no object
 */
export function setInJson(text: string, path: readonly string[], value: JsonValue): Edit {
  const root = parseJson(text);
  if (!root) return { start: 0, end: text.length, newText: `${write(nest(path, value), '')}\n` };
  let node = root;
  for (const [index, key] of path.entries()) {
    if (node.kind !== 'object') throw new NotJson();
    const member = node.members.find((m) => m.key === key);
    if (!member) return insert(text, node, key, nest(path.slice(index + 1), value));
    node = member.value;
  }
  return {
    start: node.start,
    end: node.end,
    newText: write(value, indentAt(text, node.start)),
  };
}

/**
 * The one edit that adds a value to the list at `path`; `undefined` where the list has it.
 * @throws NotJson as `setInJson` does
 */
export function addToJsonList(
  text: string,
  path: readonly string[],
  value: string,
): Edit | undefined {
  const list = nodeAt(parseJson(text), path);
  if (list?.kind !== 'array') return setInJson(text, path, [value]);
  if (list.items.some((item) => item.kind === 'scalar' && item.value === value)) return undefined;
  const last = list.items.at(-1);
  if (!last) return setInJson(text, path, [value]);
  const between = text.slice(list.start, last.start).includes('\n')
    ? `\n${indentAt(text, last.start)}`
    : ' ';
  return { start: last.end, end: last.end, newText: `,${between}${JSON.stringify(value)}` };
}

/**
 * As `addToJsonList`, for several values.
 * @returns the whole new text
 */
export function addAllToJsonList(
  text: string,
  path: readonly string[],
  values: readonly string[],
): string {
  return values.reduce((now, value) => {
    const edit = addToJsonList(now, path, value);
    return edit ? applyEdits(now, [edit]) : now;
  }, text);
}

/**
 * The one edit that takes a value out of the list at `path`; `undefined` where it is not in it.
 * @throws NotJson where the text is no JSON
 */
export function removeFromJsonList(
  text: string,
  path: readonly string[],
  value: string,
): Edit | undefined {
  const list = nodeAt(parseJson(text), path);
  if (list?.kind !== 'array') return undefined;
  const { items } = list;
  const index = items.findIndex((item) => item.kind === 'scalar' && item.value === value);
  const [before, item, after] = [items[index - 1], items[index], items[index + 1]];
  if (!item) return undefined;
  if (after) return { start: item.start, end: after.start, newText: '' };
  const start = before?.end ?? list.start + 1;
  return { start, end: before ? item.end : list.end - 1, newText: '' };
}

/**
 * Adds to the object at `path` what it does not have yet, at any depth; what it has is kept as it is
 * written, be it another value.
 * @returns the whole new text
 * @throws NotJson as `setInJson` does
 */
export function fillJson(
  text: string,
  path: readonly string[],
  values: Readonly<Record<string, JsonValue | undefined>>,
): string {
  let filled = text;
  for (const [key, value] of Object.entries(values)) {
    const at = [...path, key];
    if (value === undefined) continue;
    if (isObject(value)) filled = fillJson(filled, at, value);
    else if (!nodeAt(parseJson(filled), at))
      filled = applyEdits(filled, [setInJson(filled, at, value)]);
  }
  return filled;
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && !Array.isArray(value);
}

function insert(
  text: string,
  node: JsonNode & { kind: 'object' },
  key: string,
  value: JsonValue,
): Edit {
  const last = node.members.at(-1);
  if (!last) {
    const outer = indentAt(text, node.start);
    const newText = write({ [key]: value }, outer);
    return { start: node.start, end: node.end, newText };
  }
  const lines = text.slice(node.start, last.at.start).includes('\n');
  const indent = indentAt(text, last.at.start);
  const member = `${JSON.stringify(key)}: ${lines ? write(value, indent) : JSON.stringify(value)}`;
  const { end } = last.value;
  return { start: end, end, newText: lines ? `,\n${indent}${member}` : `, ${member}` };
}

function write(value: JsonValue, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
}

function nest(path: readonly string[], value: JsonValue): JsonValue {
  return path.reduceRight<JsonValue>((inner, key) => ({ [key]: inner }), value);
}

function indentAt(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
}
