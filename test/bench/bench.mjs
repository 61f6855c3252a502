// Prints how long a whole check takes and what it costs, beside peers measured in the same run:
// `npm run bench`, or `npm run bench -- 600 10000` for these sizes only.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { subjects } from './subjects.mjs';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
if (!sizes.length) sizes.push(600, 1000, 3000, 10_000, 30_000, 100_000, 300_000);
/** A subject whose one check took longer is not tried on larger texts. */
const longest = 20_000;

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const measure = (...args) =>
  JSON.parse(
    execFileSync(process.execPath, [file('measure.mjs'), ...args.map(String)], {
      encoding: 'utf8',
    }),
  );
const ms = (time) => (time < 10 ? time.toFixed(2) : time < 100 ? time.toFixed(1) : time.toFixed(0));
const mb = (bytes) => `${(bytes / 1048576).toFixed(0)} MB`;
const row = (...cells) => {
  console.log(`| ${cells.join(' | ')} |`);
};
const head = (...cells) => {
  row(...cells);
  row(...cells.map(() => '---'));
};

console.log(`Node ${process.version}, ${process.platform} ${process.arch}\n`);
head(
  'words',
  'checker',
  'load ms',
  'cold ms',
  'warm ms',
  'warm ÷ stet',
  'warm ÷ Intl.Segmenter',
  'peak memory',
);
const tooSlow = new Set();
for (const words of sizes) {
  const results = new Map();
  for (const name of Object.keys(subjects)) {
    if (tooSlow.has(name)) continue;
    const figures = measure(name, words);
    results.set(name, figures);
    if (Math.max(figures.cold, figures.warm) > longest) tooSlow.add(name);
  }
  const ratio = (warm, name) => {
    const base = results.get(name)?.warm;
    return base === undefined ? '' : (warm / base).toFixed(2);
  };
  for (const [name, { load, cold, warm, peak }] of results)
    row(
      words,
      name,
      ms(load),
      ms(cold),
      ms(warm),
      ratio(warm, 'stet'),
      ratio(warm, 'Intl.Segmenter'),
      mb(peak),
    );
}
for (const name of tooSlow)
  console.log(`\n${name} took over ${longest / 1000} s and was left out of larger sizes.`);

console.log('\nOne keystroke: the article made anew from the one before it, and checked.\n');
head('words', 'ms', 'peak memory');
for (const words of sizes) {
  const { warm, peak } = measure('keystroke', words);
  row(words, ms(warm), mb(peak));
}

console.log('\nTen megabytes in steps: typing waits for the longest at most.\n');
head('text', 'article ms', 'check ms', 'longest step ms', 'peak memory');
for (const kind of ['paragraphs', 'hard-wrapped', 'short lines']) {
  const { making, checking, longest, peak } = measure('long text', kind);
  row(kind, ms(making), ms(checking), ms(longest), mb(peak));
}

console.log('\nWhat is shipped.\n');
head('file', 'size', 'gzipped');
for (const name of ['dist/extension.js', 'dist/engine.mjs', 'dist/cli.js']) {
  const path = file(`../../${name}`);
  if (!existsSync(path)) continue;
  const kb = (bytes) => `${(bytes / 1024).toFixed(0)} KB`;
  row(name, kb(statSync(path).size), kb(gzipSync(readFileSync(path)).length));
}
