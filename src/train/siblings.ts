// Fits the weights of `src/engine/siblings/likeness.ts` and prints them. Every figure but the last
// is measured on events that were not learned from.
import { Article, entryOf, SiblingIndex, type IndexEntry } from '../engine';
import { evidence, sameEventScore, type Evidence } from '../engine/siblings/likeness';
import { judged, kindsOfStanding, standings, type Judged, type Standing } from './folders';
import { folds, foldOf, readClusters, type ClusteredArticle } from './pages';
import { oddsOf, regression, type Regression } from './regression';

/** Stories of two events that were dated closer may report one all the same; they teach nothing. */
const apartDays = 7;
const kinds = ['whole', 'lead', 'quoted', 'figures', 'otherDays', 'day'] as const;

/** Two articles, and what they have in common: as they are, without headlines, and with one headline. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly isTrue: boolean;
  readonly teaches: boolean;
  readonly folds: readonly number[];
  readonly found: readonly (readonly number[])[];
}

const data = process.argv[2];
if (data === undefined) {
  console.error('usage: npm run train:siblings -- DATA_FOLDER');
  process.exit(2);
}
const sets = ['basil', 'allsides'].map((set) => {
  const articles = readClusters(data, set);
  return { set, articles, pairs: pairsOf(articles) };
});

for (const { set, articles, pairs } of sets) {
  const found: { score: number; isTrue: boolean; company: string }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = (pair: Pair) => pair.folds.includes(fold);
    const near = closenessFrom((pair) => !isHeld(pair));
    const calibration = regression(
      sets.flatMap((other) => standing(other, near)).filter(({ pair }) => !isHeld(pair)),
    );
    for (const { values, isTrue, pair, company } of standing({ articles, pairs }, near))
      if (isHeld(pair)) found.push({ score: oddsOf(calibration, values), isTrue, company });
  }
  for (const company of new Set(found.map((one) => one.company))) {
    const scores = found.filter((one) => one.company === company);
    console.log(`${set}, ${company}: ${measured(scores)}`);
  }
}
const near = closenessFrom(() => true);
const calibration = regression(sets.flatMap((set) => standing(set, near)));
console.log('weights', inWords(near, kinds));
console.log('calibration', inWords(calibration, kindsOfStanding));

/** The mates of each article, and its nearest. */
function pairsOf(articles: readonly ClusteredArticle[]): Pair[] {
  const read = (copy: (article: ClusteredArticle) => string) =>
    articles.map((article, at) => entryOf(new Article(copy(article), { path: String(at) })));
  const titled = read(({ title, text }) => `${title}\n\n${text}\n`);
  const untitled = read(({ text }) => `${text}\n`);
  const index = new SiblingIndex();
  for (const entry of titled) index.add(entry);
  const mates = new Map<string, number[]>();
  for (const [at, { cluster }] of articles.entries())
    mates.set(cluster, [...(mates.get(cluster) ?? []), at]);
  const pairs = new Map<string, Pair>();
  for (const [at, article] of articles.entries()) {
    const entry = titled[at];
    const nearest = entry ? index.rank(entry, judged).map((other) => Number(other.entry.path)) : [];
    for (const other of [...(mates.get(article.cluster) ?? []), ...nearest]) {
      const [a, b] = [Math.min(at, other), Math.max(at, other)];
      const pair = a === b ? undefined : pairOf(articles, titled, untitled, a, b);
      if (pair) pairs.set(`${a} ${b}`, pair);
    }
  }
  return [...pairs.values()];
}

function pairOf(
  articles: readonly ClusteredArticle[],
  titled: readonly IndexEntry[],
  untitled: readonly IndexEntry[],
  a: number,
  b: number,
): Pair | undefined {
  const [one, other] = [articles[a], articles[b]];
  const [left, right, bareLeft, bareRight] = [titled[a], titled[b], untitled[a], untitled[b]];
  if (!one || !other || !left || !right || !bareLeft || !bareRight) return undefined;
  const isTrue = one.cluster === other.cluster;
  const days = Math.abs((one.day ?? NaN) - (other.day ?? NaN));
  const values = (found: Evidence) => kinds.map((kind) => found[kind]);
  return {
    a,
    b,
    isTrue,
    teaches: isTrue || !(days <= apartDays),
    folds: [foldOf(one.cluster), foldOf(other.cluster)],
    found: [
      values(evidence(left, right)),
      values(evidence(bareLeft, bareRight)),
      values(evidence(left, bareRight)),
    ],
  };
}

/** The weights of closeness from the pairs that are let in. */
function closenessFrom(isIn: (pair: Pair) => boolean): Regression {
  return regression(
    sets.flatMap(({ pairs }) =>
      pairs.flatMap((pair) =>
        pair.teaches && isIn(pair)
          ? pair.found.map((values) => ({ values, isTrue: pair.isTrue, weight: 1 }))
          : [],
      ),
    ),
  );
}

/** The pairs of a set in their folders, by the weights of closeness that are given. */
function standing(
  { articles, pairs }: { articles: readonly ClusteredArticle[]; pairs: readonly Pair[] },
  weights: Regression,
): Standing<Pair & Judged>[] {
  const nearOf = (values: readonly number[] | undefined) => oddsOf(weights, values ?? []);
  return standings(
    pairs.map((pair) => ({ ...pair, near: [nearOf(pair.found[0]), nearOf(pair.found[1])] })),
    (article) => articles[article]?.cluster ?? '',
    articles.length,
  );
}

function measured(scores: readonly { score: number; isTrue: boolean }[]): string {
  const least = Math.log(sameEventScore / (1 - sameEventScore));
  const called = scores.filter(({ score }) => score >= least);
  const truly = called.filter(({ isTrue }) => isTrue).length;
  const all = scores.filter(({ isTrue }) => isTrue).length;
  const share = (part: number, of: number) => `${((100 * part) / of).toFixed(1)}%`;
  return (
    `${share(truly, all)} of the events found, ${share(truly, called.length)} of the found right, ` +
    `${share(called.length - truly, scores.length - all)} of the strangers called`
  );
}

function inWords({ weights, base }: Regression, names: readonly string[]): string {
  return [
    ...weights.map((weight, at) => `${names[at]} ${weight.toFixed(2)}`),
    base.toFixed(2),
  ].join(', ');
}
