// Measures one subject on one size in a process of its own, and prints the figures as JSON.
import { article, long } from './generate.mjs';
import { subjects } from './subjects.mjs';

/** Warm runs go on until they have taken so long together, or there have been enough of them. */
const warmTime = 1500;
const mostRuns = 60;
const fewestRuns = 3;
const edits = 40;
const mostCharacters = 10_000_000;

const [name = '', size = '600'] = process.argv.slice(2);
const words = Number(size);

const timed = async (work) => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};
const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

/** An edit in one paragraph, as a keystroke makes it: the rest of the article is known already. */
async function keystroke() {
  const { Article, analyseAll, rules } = await import('../../dist/engine.mjs');
  const source = { path: 'article.txt' };
  let text = article(words, 1);
  let known = new Article(text, source);
  analyseAll(known, rules);
  const times = [];
  for (let edit = 0; edit < edits; edit++) {
    const at = text.indexOf(' ', Math.floor((text.length * (edit + 1)) / (edits + 2)));
    text = `${text.slice(0, at)}s${text.slice(at)}`;
    times.push(
      await timed(() => {
        known = new Article(text, source, known);
        analyseAll(known, rules);
      }),
    );
  }
  return { warm: median(times) };
}

/** How often a check of a long text pauses: its longest step is what typing may have to wait for. */
async function longText() {
  const { Article, analyse, rules, alone } = await import('../../dist/engine.mjs');
  const text = long(size, mostCharacters);
  let longest = 0;
  const run = (work) => {
    const started = performance.now();
    for (;;) {
      const from = performance.now();
      const step = work.next();
      longest = Math.max(longest, performance.now() - from);
      if (step.done) return [step.value, performance.now() - started];
    }
  };
  const [made, making] = run(Article.inSteps(text, { path: 'article.txt' }));
  const [, checking] = run(analyse(made, rules, alone));
  return { characters: text.length, making, checking, longest };
}

async function check() {
  let run;
  const load = await timed(async () => {
    run = await subjects[name]();
  });
  const before = process.memoryUsage().rss;
  const cold = await timed(() => run(article(words, 1)));
  const times = [];
  let spent = 0;
  while (times.length < fewestRuns || (spent < warmTime && times.length < mostRuns)) {
    // Another text each time, so that nothing kept from the last one helps.
    const text = article(words, times.length + 2);
    const time = await timed(() => run(text));
    times.push(time);
    spent += time;
    if (cold > 5000) break;
  }
  return { load, cold, warm: median(times), before };
}

const kinds = { keystroke, 'long text': longText };
const figures = await (kinds[name] ?? check)();
// maxRSS is in kilobytes everywhere.
console.log(JSON.stringify({ ...figures, peak: process.resourceUsage().maxRSS * 1024 }));
