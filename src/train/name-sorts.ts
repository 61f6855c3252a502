// Learns the sorts of names that `src/engine/siblings/name-sorts.ts` tells apart, and writes their table.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Article } from '../engine';
import { addToList } from '../engine/lists';
import { letters, ownTraits, step, unknown } from '../engine/siblings/name-sorts';
import { mostLevel } from '../engine/siblings/name-sorts-table';
import { placedNames } from '../engine/siblings/placed-names';
import { structure } from '../engine/structure';
import { readClean, readClusters, readPages } from './pages';
import { random } from './random';

/** So many sorts explain the uses; with more, each says less and names met once are told no better. */
const sorts = 8;
const rounds = 40;
/** Rarer traits tell of the texts learned from. */
const leastUses = 8;
/** Added to each count, so that nothing is impossible. */
const smoothing = 0.3;
/** Uses of one name in one text that count; what a text says often is no law for others. */
const mostUses = 6;

/** A name in one event's texts, with the traits of its words and of each use. */
interface Name {
  readonly own: readonly string[];
  readonly uses: readonly (readonly string[])[];
}

const [data, out = join('src', 'engine', 'siblings', 'name-sorts-table.ts')] =
  process.argv.slice(2);
if (data === undefined) {
  console.error('usage: npm run train:names -- DATA_FOLDER [TABLE_FILE]');
  process.exit(2);
}
const names = readNames(data);
const known = knownTraits(names);
const { shares, leanings } = learn(names);
const rows = [...leanings].map(([trait, leaning]) => `${trait}:${levelsOf(leaning)}`).sort();
const file = `// Made by src/train/name-sorts.ts from ${names.length.toLocaleString('en')} names: logarithms only. Not for editing.

/** The highest level of the table; the middle one is 0. */
export const mostLevel = ${mostLevel};

/** The share of each sort of name in news copy. */
export const sortShares: readonly number[] = [
  ${shares.map((share) => Number(share.toFixed(4))).join(', ')},
];

/** Traits with the logarithms of how much oftener each sort has them than names have at large. */
export const table = \`${rows.join('\n')}\`;
`;
writeFileSync(out, file);
console.log(
  `${out}: ${rows.length} traits of ${names.length} names, ${(file.length / 1024).toFixed(0)} KB`,
);

/** The names of published copy. Nobody has labelled them: only what stands beside them is counted. */
function readNames(folder: string): Name[] {
  const pages = readPages(folder).map(({ lines }) =>
    lines.flatMap(({ label, text }) => (label === 'article' ? [text] : [])).join('\n\n'),
  );
  const events = ['basil', 'allsides'].flatMap((set) => readClusters(folder, set));
  const texts = [...[...readClean(folder), ...events].map(({ text }) => text), ...pages];
  return texts.flatMap((text) => {
    const found = new Map<string, (readonly string[])[]>();
    for (const block of new Article(text).read(structure).story)
      for (const { name, traits } of block.read(placedNames)) addToList(found, name, traits);
    return [...found].map(([name, uses]) => ({ own: ownTraits(name), uses }));
  });
}

/** The traits that are met often enough: those of names by names, those of uses by uses. */
function knownTraits(all: readonly Name[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { own, uses } of all)
    for (const trait of [...own, ...uses.flat()]) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= leastUses).map(([trait]) => trait));
}

/** The kind of a trait, of which a use has one: its first word. */
function kindOf(trait: string): string {
  const kind = trait.split(' ', 1)[0] ?? '';
  return kind === 'beyond' ? 'before' : kind;
}

/** What was learned: the share of each sort, and what each trait tells of the sorts. */
interface Learned {
  readonly shares: readonly number[];
  readonly leanings: ReadonlyMap<string, readonly number[]>;
}

/** Finds the sorts by expectation and maximisation, begun at random. */
function learn(all: readonly Name[]): Learned {
  const next = random(1);
  let members = all.map((name) => firstGuess(name, next));
  let learned = summed(all, members);
  for (let round = 0; round < rounds; round++) {
    members = all.map((name) => membership(name, learned));
    learned = summed(all, members);
  }
  return learned;
}

/** Names with a first name, bodies and places begin apart; the others anywhere. */
function firstGuess({ own }: Name, next: () => number): number[] {
  const begun = own.includes('given yes')
    ? 0
    : own.includes('sort body')
      ? 1
      : own.includes('sort none')
        ? 3 + Math.floor(next() * (sorts - 3))
        : 2;
  return normed(Array.from({ length: sorts }, (_, sort) => (sort === begun ? 1 : 0) + next() / 10));
}

/** How likely each sort is for a name. */
function membership({ own, uses }: Name, { shares, leanings }: Learned): number[] {
  const logs = shares.map(Math.log);
  for (const trait of [...own, ...uses.flat()])
    for (const [sort, told] of (
      leanings.get(trait) ??
      leanings.get(unknown(trait)) ??
      []
    ).entries())
      logs[sort] = (logs[sort] ?? 0) + told;
  const most = Math.max(...logs);
  return normed(logs.map((log) => Math.exp(log - most)));
}

/** Counts who has which traits. */
function summed(all: readonly Name[], members: readonly (readonly number[])[]): Learned {
  const ofSort = new Array<number>(sorts).fill(1);
  const counts = new Map<string, number[]>();
  const count = (one: string, weights: readonly number[], times: number) => {
    const trait = known.has(one) ? one : unknown(one);
    let own = counts.get(trait);
    if (!own) counts.set(trait, (own = new Array<number>(sorts).fill(smoothing)));
    for (const [sort, weight] of weights.entries()) own[sort] = (own[sort] ?? 0) + weight * times;
  };
  for (const [index, { own, uses }] of all.entries()) {
    const weights = members[index] ?? [];
    for (const [sort, weight] of weights.entries()) ofSort[sort] = (ofSort[sort] ?? 0) + weight;
    for (const trait of own) count(trait, weights, 1);
    for (const trait of uses.flat()) count(trait, weights, Math.min(1, mostUses / uses.length));
  }
  const shares = normed(ofSort);
  const ofKind = new Map<string, number[]>();
  for (const [trait, own] of counts) {
    const sum = ofKind.get(kindOf(trait)) ?? new Array<number>(sorts).fill(0);
    ofKind.set(
      kindOf(trait),
      sum.map((total, sort) => total + (own[sort] ?? 0)),
    );
  }
  const leanings = new Map(
    [...counts].map(([trait, own]) => {
      const sums = ofKind.get(kindOf(trait)) ?? [];
      const inSort = own.map((times, sort) => times / (sums[sort] ?? 1));
      const atLarge = inSort.reduce((sum, share, sort) => sum + share * (shares[sort] ?? 0), 0);
      return [trait, inSort.map((share) => Math.log(share / atLarge))] as const;
    }),
  );
  return { shares, leanings };
}

function normed(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Logarithms as letters. */
function levelsOf(leaning: readonly number[]): string {
  return leaning
    .map((told) => {
      const level = Math.round(told / step) + mostLevel / 2;
      return letters.charAt(Math.max(0, Math.min(mostLevel, level)));
    })
    .join('');
}
