import type { LineKeys } from '../repeats';
import type { PackedEntry } from './packed';

/** What can be known of a file without reading it again. */
export interface KeptFile {
  readonly path: string;
  /** Whatever its reader can tell by that it has not changed since; empty where it is to be read again. */
  readonly stamp: string;
  /** Nothing where it is no article. */
  readonly article?: KeptArticle;
}

/** An article as the index and the counts of lines hold it. */
export interface KeptArticle {
  readonly entry: PackedEntry;
  readonly lines: LineKeys;
}

/** What stands first in a volume, and says its layout; the bytes of another order of numbers read otherwise. */
const signature = 0x53544501;
/** Signature, a sum over all behind it, the length of the contents in bytes, and nothing. */
const heading = 16;
/** All parts start at multiples of this, so that numbers can be read where they stand. */
const unit = 8;

/** A volume's list of contents. Behind it stand the lines of all articles, then their packed numbers. */
interface Contents {
  readonly maker: string;
  readonly files: readonly (
    | readonly [path: string, stamp: string]
    | readonly [path: string, stamp: string, words: string, lines: number, numbers: number]
  )[];
}

/**
 * Files as bytes, to be kept on disk.
 * @param maker what made the entries: they are worth nothing to any other
 */
export function writeVolume(maker: string, files: readonly KeptFile[]): Uint8Array {
  const contents: Contents = {
    maker,
    files: files.map(({ path, stamp, article }) =>
      article
        ? [path, stamp, article.entry.words, article.lines.length, article.entry.numbers.length]
        : [path, stamp],
    ),
  };
  const text = new TextEncoder().encode(JSON.stringify(contents));
  const articles = files.flatMap(({ article }) => article ?? []);
  const start = heading + Math.ceil(text.length / unit) * unit;
  const size = articles.reduce(
    (sum, { lines, entry }) => sum + lines.byteLength + entry.numbers.byteLength,
    start,
  );
  const bytes = new Uint8Array(size);
  bytes.set(text, heading);
  let at = start;
  const append = (part: Float64Array | Uint32Array) => {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  };
  for (const { lines } of articles) append(lines);
  for (const { entry } of articles) append(entry.numbers);
  const head = new Uint32Array(bytes.buffer, 0, heading / 4);
  head[2] = text.length;
  head.set([signature, sumOf(bytes)]);
  return bytes;
}

/**
 * The files of a volume; their lists look into `bytes`.
 * @returns nothing where the bytes are damaged, no volume, or made by another maker
 */
export function readVolume(maker: string, bytes: Uint8Array): readonly KeptFile[] | undefined {
  if (bytes.length < heading || bytes.length % 4) return undefined;
  const whole = bytes.byteOffset % unit ? bytes.slice() : bytes;
  const [sign, sum, length = 0] = new Uint32Array(whole.buffer, whole.byteOffset, heading / 4);
  if (sign !== signature || sum !== sumOf(whole)) return undefined;
  const text = new TextDecoder().decode(whole.subarray(heading, heading + length));
  const contents = JSON.parse(text) as Contents;
  if (contents.maker !== maker) return undefined;
  const start = whole.byteOffset + heading + Math.ceil(length / unit) * unit;
  const lines = contents.files.reduce((all, [, , , count = 0]) => all + count, 0);
  let atLines = start;
  let atNumbers = start + lines * Float64Array.BYTES_PER_ELEMENT;
  return contents.files.map(([path, stamp, words, lineCount, numberCount]) => {
    if (words === undefined) return { path, stamp };
    const article = {
      entry: { path, words, numbers: new Uint32Array(whole.buffer, atNumbers, numberCount) },
      lines: new Float64Array(whole.buffer, atLines, lineCount),
    };
    atLines += article.lines.byteLength;
    atNumbers += article.entry.numbers.byteLength;
    return { path, stamp, article };
  });
}

/** A sum over all behind the signature and the sum itself, four bytes at a time, that tells damage. */
function sumOf(bytes: Uint8Array): number {
  const summed = 8;
  const numbers = new Uint32Array(
    bytes.buffer,
    bytes.byteOffset + summed,
    (bytes.length - summed) / 4,
  );
  let state = bytes.length;
  for (const number of numbers) state = Math.imul(state ^ number, 0x01000193);
  return state >>> 0;
}
