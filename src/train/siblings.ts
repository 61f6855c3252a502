// Fits the weights of `src/engine/siblings/likeness.ts` and prints them. Every figure but the last
// is measured on events that were not learned from.
import { Article, entryOf, SiblingIndex, type IndexEntry } from '../engine';
import { crowdOf, evidence, sameEventScore, type Evidence } from '../engine/siblings/likeness';
import { folds, foldOf, readClusters, type ClusteredArticle } from './pages';
import { oddsOf, regression, type Case, type Regression } from './regression';

/** So many of the nearest of each article are judged. */
const judged = 25;
/** Stories of two events that were dated closer may report one all the same; they teach nothing. */
const apartDays = 7;
/** What a pair in a folder of its own counts in the calibration, beside one among a thousand articles. */
const pairWeight = 0.25;
const kinds = ['whole', 'lead', 'quoted', 'figures', 'otherDates', 'otherDays', 'day'] as const;

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
  const scores: { score: number; isTrue: boolean }[] = [];
  const couples: { score: number; isTrue: boolean }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const near = closenessFrom((pair) => !pair.folds.includes(fold));
    const calibration = regression(
      sets.flatMap((other) =>
        calibrating(other.pairs, other.articles.length, near).filter(
          ({ pair }) => !pair.folds.includes(fold),
        ),
      ),
    );
    for (const { values, isTrue, pair, alone } of calibrating(pairs, articles.length, near))
      if (pair.folds.includes(fold))
        (alone ? couples : scores).push({ score: oddsOf(calibration, values), isTrue });
  }
  console.log(`${set}: among all ${measured(scores)}; in a folder of two ${measured(couples)}`);
}
const near = closenessFrom(() => true);
const calibration = regression(
  sets.flatMap(({ articles, pairs }) => calibrating(pairs, articles.length, near)),
);
console.log('weights', inWords(near, kinds));
console.log('calibration', inWords(calibration, ['closeness', 'crowds']));

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

type Calibrating = Case & { readonly pair: Pair; readonly alone: boolean };

/** Pairs by closeness and crowds: each article with its nearest among all, and with mates and the next story alone. */
function calibrating(pairs: readonly Pair[], articles: number, near: Regression): Calibrating[] {
  const around = new Map<number, { pair: Pair; near: number }[]>();
  for (const pair of pairs) {
    const found = { pair, near: oddsOf(near, pair.found[0] ?? []) };
    for (const at of [pair.a, pair.b]) around.set(at, [...(around.get(at) ?? []), found]);
  }
  const crowds = new Map<number, number>();
  for (const [at, found] of around) {
    found.sort((x, y) => y.near - x.near);
    crowds.set(
      at,
      crowdOf(
        found.map((one) => one.near),
        articles,
      ),
    );
  }
  const cases: Calibrating[] = [];
  for (const found of around.values()) {
    const known = found.filter(({ pair }) => pair.teaches);
    for (const { pair, near: closeness } of known.slice(0, judged)) {
      const crowd = (crowds.get(pair.a) ?? 0) + (crowds.get(pair.b) ?? 0);
      const values = [closeness, crowd];
      cases.push({ values, isTrue: pair.isTrue, weight: 1, pair, alone: false });
    }
    const stranger = known.find(({ pair }) => !pair.isTrue);
    for (const one of known) {
      if (!one.pair.isTrue && one !== stranger) continue;
      for (const values of one.pair.found.slice(0, 2)) {
        const closeness = oddsOf(near, values);
        cases.push({
          values: [closeness, 2 * crowdOf([closeness], 2)],
          isTrue: one.pair.isTrue,
          weight: pairWeight,
          pair: one.pair,
          alone: true,
        });
      }
    }
  }
  return cases;
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
