/**
 * Reads items one after another, some at a time, and gives the answers in the order of the items. New
 * ones are begun when half of those under way are done, many in one moment: VS Code sends together
 * what is asked of it together, which costs it half as much.
 * @param width so many are read at once, and no more answers than that wait to be taken
 * @param read must not reject
 */
export async function* readAhead<T, R>(
  items: readonly T[],
  width: number,
  read: (item: T) => Promise<R>,
): AsyncGenerator<readonly [T, R]> {
  const begun: (readonly [T, Promise<R>])[] = [];
  let next = 0;
  for (;;) {
    if (begun.length <= width / 2)
      for (; begun.length < width && next < items.length; next++) {
        const item = items[next] as T;
        begun.push([item, read(item)]);
      }
    const first = begun.shift();
    if (!first) return;
    yield [first[0], await first[1]];
  }
}
