import {
  addToList,
  compareArticles,
  statements,
  structure,
  type Article,
  type DiffedPair,
  type Statement,
} from '../engine';

/** One sentence of each article that say the same, or one that the other article does not have. */
export interface SentencePair {
  readonly a?: Statement;
  readonly b?: Statement;
  /** How the two are alike; absent where one stands alone. */
  readonly pair?: DiffedPair;
}

/**
 * The cosine of two sentences times the weight of the words they share. Below, most pairs of two
 * accounts have a name or two in common and tell different things: of 69 pairs of nine published
 * comparisons, judged by hand, 68 in 100 were rightly paired, and 42 of the 45 that are above it.
 */
const leastKinship = 1.75;
/** From this cosine on a sentence was copied, however little it says. */
const copied = 0.8;

/** The sentences of A in their order, each beside what tells the same in B; what only B has behind what it follows there. */
export function sentencePairs(a: Article, b: Article): SentencePair[] {
  const pairs = surePairs(a, b);
  const byA = grouped(pairs, 'a');
  const told = grouped(pairs, 'b');
  const onlyB = a === b ? [] : b.read(statements).filter((one) => !told.has(one));
  const found: SentencePair[] = [];
  let last = -1;
  let next = 0;
  // What only B has, up to the sentence that was just matched there.
  const follow = (index: number) => {
    for (let one = onlyB[next]; one && one.index < index; one = onlyB[++next])
      found.push({ b: one });
  };
  const sentences = a.read(statements);
  for (const [index, statement] of sentences.entries()) {
    const own = byA.get(statement) ?? [];
    if (!own.length) found.push({ a: statement });
    const [first] = own;
    if (first && (first.b.index === last + 1 || !found.length)) follow(first.b.index);
    for (const pair of own) {
      last = pair.b.index;
      found.push({ a: statement, b: pair.b, pair });
    }
    // What the next sentence says as well stays with both.
    const behind = sentences[index + 1];
    const goesOn = behind && byA.get(behind)?.some(({ b: { index: at } }) => at === last);
    if (own.length && !goesOn) follow(last + 1);
  }
  follow(Infinity);
  return found;
}

/** Pairs by the sentence that they have on one side. */
function grouped(
  pairs: readonly DiffedPair[],
  own: 'a' | 'b',
): ReadonlyMap<Statement, readonly DiffedPair[]> {
  const found = new Map<Statement, DiffedPair[]>();
  for (const pair of pairs) {
    addToList(found, pair[own], pair);
  }
  return found;
}

/** The pairs that a reader takes for two wordings of one thing. */
function surePairs(a: Article, b: Article): readonly DiffedPair[] {
  const { pairs } = compareArticles(a, b);
  const headA = a.read(structure).headline;
  const headB = b.read(structure).headline;
  const areHeadlines = (pair: DiffedPair) => pair.a.block === headA && pair.b.block === headB;
  const alike = pairs.filter((pair) => {
    const shared = pair.held * Math.min(pair.a.weight, pair.b.weight);
    if (pair.score >= copied || areHeadlines(pair)) return true;
    return pair.score * shared >= leastKinship && shareMoreThanNames(pair);
  });
  const [byA, byB] = [grouped(alike, 'a'), grouped(alike, 'b')];
  return alike.filter(
    (pair) =>
      isPartOfSplit(byA.get(pair.a) ?? [], pair, 'b') &&
      isPartOfSplit(byB.get(pair.b) ?? [], pair, 'a'),
  );
}

/** Whether any telling word besides names stands in both: one person says many things. */
function shareMoreThanNames({ a, b }: DiffedPair): boolean {
  const plain = new Set(a.tokens.flatMap(({ term, capital }) => (capital ? [] : [term])));
  return b.tokens.some(({ term, capital, weight }) => weight > 0 && !capital && plain.has(term));
}

/**
 * A sentence that another outlet splits has its parts side by side there. Of partners that stand
 * apart, as a headline and the same sentence in the story, only the likest is shown.
 */
function isPartOfSplit(
  partners: readonly DiffedPair[],
  pair: DiffedPair,
  other: 'a' | 'b',
): boolean {
  if (partners.length < 2) return true;
  const best = partners.reduce((x, y) => (y.score > x.score ? y : x));
  const from = Math.min(best[other].index, pair[other].index);
  const to = Math.max(best[other].index, pair[other].index);
  return (
    partners.filter(({ [other]: { index } }) => index >= from && index <= to).length > to - from
  );
}
