// `node:assert` is not to be had in the web-worker host, where the suite also runs.

/** Fails unless `value` is truthy. */
export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Fails unless both print the same JSON. */
export function same(actual: unknown, expected: unknown, message = 'Not the same'): void {
  const [a, b] = [actual, expected].map((value) => JSON.stringify(value, undefined, 2));
  if (a !== b) throw new Error(`${message}\nexpected ${b ?? ''}\nfound    ${a ?? ''}`);
}
