import { isUtf8 } from 'node:buffer';

/** How a file holds its text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A file's text, and what it takes to write it back as it was. */
export interface Decoded {
  /** As VS Code holds it: no byte-order mark, the file's own line ends. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly mark: boolean;
}

const byteOrderMark = '\uFEFF';
/** How far a NUL is looked for: text has none, and binary formats have one early. */
const binaryProbe = 8192;

/**
 * The text of a file's bytes: UTF-8, or UTF-16 by its byte-order mark.
 * @throws Error in plain words where the bytes are no text
 */
export function decode(bytes: Buffer): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') {
    if (bytes.length % 2) throw new Error('is UTF-16 cut off inside a character; left out');
    const units = encoding === 'utf-16be' ? Buffer.from(bytes).swap16() : bytes;
    return { text: units.toString('utf16le', 2), encoding, mark: true };
  }
  if (bytes.subarray(0, binaryProbe).includes(0))
    throw new Error('is a binary file, or UTF-16 without a byte-order mark; left out');
  if (!isUtf8(bytes))
    throw new Error(`is not UTF-8 (line ${badLine(bytes)}); save it as UTF-8 and run again`);
  const text = bytes.toString('utf8');
  const mark = text.startsWith(byteOrderMark);
  return { text: mark ? text.slice(1) : text, encoding, mark };
}

/**
 * The bytes of a text, in the encoding and with the mark that its file had.
 */
export function encode({ text, encoding, mark }: Decoded): Buffer {
  const whole = mark ? byteOrderMark + text : text;
  if (encoding === 'utf-8') return Buffer.from(whole, 'utf8');
  const units = Buffer.from(whole, 'utf16le');
  return encoding === 'utf-16be' ? units.swap16() : units;
}

function encodingOf(bytes: Buffer): Encoding {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) {
    if (c === 0 && d === 0 && bytes.length % 4 === 0)
      throw new Error('is UTF-32; save it as UTF-8 and run again');
    return 'utf-16le';
  }
  return a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
}

/** The first line, from 1, whose bytes are not UTF-8. */
function badLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}
