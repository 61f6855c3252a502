import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Article } from '../engine';
import { words } from '../engine/extract/words';
import { isTermLength, termOf } from '../engine/siblings/terms';
import { packTerms } from '../engine/term-list';

/** Words in fewer of a thousand texts than this are as rare as unknown ones; their list would be long. */
const leastShare = 6;
/** Steps of the logarithm that are told apart. */
const step = 0.5;

interface Row {
  readonly text?: string;
  readonly lines?: readonly { readonly label: string; readonly text: string }[];
}

/** The article texts of a folder of gzipped JSON lines. */
function* texts(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.jsonl.gz')) continue;
    const rows = gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .split('\n');
    for (const row of rows.filter(Boolean)) {
      const { text, lines } = JSON.parse(row) as Row;
      const article = lines?.filter(({ label }) => label === 'article').map((line) => line.text);
      const copy = text ?? article?.join('\n\n') ?? '';
      if (copy.length > 300) yield copy;
    }
  }
}

/** The terms of a text, each once. */
function termsOf(text: string): ReadonlySet<string> {
  const { blocks } = new Article(text);
  const all = blocks.flatMap((block) => block.read(words).map((word) => termOf(word.text)));
  return new Set(all.filter(({ length }) => isTermLength(length)));
}

const [data, out = join('src', 'engine', 'siblings', 'frequencies.ts')] = process.argv.slice(2);
if (data === undefined) {
  console.error('usage: frequencies DATA_FOLDER [TABLE_FILE]');
  process.exit(2);
}
const counts = new Map<string, number>();
let all = 0;
for (const set of ['news-clean', 'boilerplate'])
  for (const text of texts(join(data, set))) {
    all++;
    for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
const levels: string[][] = [];
for (const [term, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if ((1000 * count) / all < leastShare) continue;
  const level = Math.round(Math.log(all / count) / step);
  (levels[level] ??= []).push(term);
}
const rows = Array.from(levels, (level: string[] | undefined) => packTerms(level ?? []));
const file = `// Made by src/train/frequencies.ts from the words of ${all.toLocaleString('en')} news texts: counts only. Not for editing.
import { Lazy } from '../lazy';
import { unpackTerms } from '../term-list';

/** Terms by how rare they are: the row's number times ${step} is the logarithm of all texts over those with the term; packed. */
const table = \`${rows.join('\n')}\`;

const step = ${step};

/** Every term of the table with its rarity. */
export const rarities = new Lazy<ReadonlyMap<string, number>>(
  () =>
    new Map(
      table
        .split('\\n')
        .flatMap((row, level) => unpackTerms(row).map((term) => [term, level * step] as const)),
    ),
);

/** How rare a term is in news copy, from 0 (in every text) up; \`undefined\` where it is rarer than the table knows. */
export function rarity(term: string): number | undefined {
  return rarities.value.get(term);
}
`;
writeFileSync(out, file);
console.log(
  `${out}: ${levels.flat().length} terms of ${all} texts, ${(file.length / 1024).toFixed(0)} KB`,
);
