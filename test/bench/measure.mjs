// Measures one subject on one size in a process of its own, and prints the figures as JSON.
import { article } from './generate.mjs';
import { subjects } from './subjects.mjs';

/** Warm runs go on until they have taken so long together, or there have been enough of them. */
const warmTime = 1500;
const mostRuns = 60;
const fewestRuns = 3;
const edits = 40;

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

const figures = name === 'keystroke' ? await keystroke() : await check();
// maxRSS is in kilobytes everywhere.
console.log(JSON.stringify({ ...figures, peak: process.resourceUsage().maxRSS * 1024 }));
