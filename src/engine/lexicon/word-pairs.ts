/** Pairs of words, by their first: what may be sought at every word without putting a text together. */
export type WordPairs = ReadonlyMap<string, ReadonlySet<string>>;

/** @param pairs each two words with a space between */
export function wordPairs(pairs: Iterable<string>): WordPairs {
  const found = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [first = '', second = ''] = pair.split(' ');
    const known = found.get(first);
    if (known) known.add(second);
    else found.set(first, new Set([second]));
  }
  return found;
}
