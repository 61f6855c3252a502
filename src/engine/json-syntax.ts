/** Where a JSON text breaks off being JSON, and what was expected there. */
export interface JsonFault {
  /** UTF-16 offset into the text. */
  readonly offset: number;
  readonly expected: string;
}

const space = /[ \t\r\n]*/y;
// JSON forbids bare control characters in strings, so they must stand here.
// eslint-disable-next-line no-control-regex
const string = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

type Expecting = 'value' | 'value or ]' | 'key' | 'key or }' | ', or ]' | ', or }' | 'end';

/** In an editor's words. */
const words: Record<Expecting, string> = {
  value: 'a value',
  'value or ]': 'a value or “]”',
  key: 'a key in double quotation marks',
  'key or }': 'a key in double quotation marks or “}”',
  ', or ]': '“,” or “]”',
  ', or }': '“,” or “}”',
  end: 'the end of the file',
};

/**
 * The first place where `text` is not JSON, or `undefined` where it is. `JSON.parse` says where in
 * some hosts only, and in words that differ from host to host.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: ('[' | '{')[] = [];
  let at = 0;
  let expecting: Expecting = 'value';
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match !== null;
  };
  const afterValue = (): Expecting => {
    const top = open[open.length - 1];
    return top === '[' ? ', or ]' : top === '{' ? ', or }' : 'end';
  };
  for (;;) {
    take(space);
    const next = text[at];
    if (expecting === 'end') return next === undefined ? undefined : fault(at, expecting);
    if (expecting === 'value' || expecting === 'value or ]') {
      if (next === '[' || next === '{') {
        open.push(next);
        at++;
        expecting = next === '[' ? 'value or ]' : 'key or }';
      } else if (next === ']' && expecting === 'value or ]') {
        open.pop();
        at++;
        expecting = afterValue();
      } else if (take(string) || take(scalar)) expecting = afterValue();
      else return fault(at, expecting);
    } else if (expecting === 'key' || expecting === 'key or }') {
      if (next === '}' && expecting === 'key or }') {
        open.pop();
        at++;
        expecting = afterValue();
      } else if (take(string)) {
        take(space);
        if (text[at] !== ':') return { offset: at, expected: '“:”' };
        at++;
        expecting = 'value';
      } else return fault(at, expecting);
    } else if (next === ',') {
      at++;
      expecting = expecting === ', or ]' ? 'value' : 'key';
    } else if (next === expecting.at(-1)) {
      open.pop();
      at++;
      expecting = afterValue();
    } else return fault(at, expecting);
  }
}

function fault(offset: number, expecting: Expecting): JsonFault {
  return { offset, expected: words[expecting] };
}
