const none = 'A'.charCodeAt(0);
/** The most characters a term is read off the one before: as many as there are capitals behind A. */
const mostShared = 25;

/**
 * Terms without capitals as one text, half as long where they are sorted: a capital for how many
 * characters each shares with the one before, A for none, and the rest of it.
 */
export function packTerms(terms: readonly string[]): string {
  let before = '';
  return terms
    .map((term) => {
      let shared = 0;
      while (shared < mostShared && shared < term.length && term[shared] === before[shared])
        shared++;
      before = term;
      return String.fromCharCode(none + shared) + term.slice(shared);
    })
    .join('');
}

/** The terms of such a text, in their order. */
export function unpackTerms(packed: string): string[] {
  let term = '';
  return (packed.match(/[A-Z][^A-Z]*/gu) ?? []).map((part) => {
    term = term.slice(0, part.charCodeAt(0) - none) + part.slice(1);
    return term;
  });
}
