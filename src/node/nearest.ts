import search from 'approx-string-match';

/** The word of `known` that `word` most likely stands for, or `undefined` when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  // One slip in two letters is no slip but another word.
  const mostErrors = Math.min(3, Math.floor(word.length / 2.5));
  let best: string | undefined;
  let fewest = mostErrors + 1;
  for (const candidate of known) {
    const surplus = Math.max(0, candidate.length - word.length - 1);
    for (const { errors } of search(candidate, word, mostErrors))
      if (errors + surplus < fewest) {
        fewest = errors + surplus;
        best = candidate;
      }
  }
  return best;
}
