import { LineModel, type ModelData } from '../engine/boilerplate/line-model';
import { Learner } from './learn';
import { folds, foldOf, readClean, readPages } from './pages';
import { random } from './random';
import { crop, headlinesOf, planted, straysOf, textOf, type Text } from './samples';
import { vocabulary } from './vocabulary';

const data = process.argv[2] ?? '';
const started = Date.now();
const say = (line: string) => {
  console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`);
};

const pages = readPages(data);
const clean = readClean(data);
const words = vocabulary(pages, clean);
say(`${pages.length} pages, ${clean.length} clean articles, ${words.terms.length} terms`);
const next = random(1);
const texts: Text[] = [];
const tests: Text[] = [];
for (const page of pages) {
  if (page.set === 'readability' && !page.news) continue;
  const make = (most: number) => textOf(page.set, page.site, page.title, crop(page, most, next));
  texts.push(make(3));
  if (page.set !== 'abp-silver') texts.push(make(3), make(3), make(8));
  tests.push(make(3));
}
const plantedTests: Text[] = [];
for (let fold = 0; fold < folds; fold++) {
  const own = pages.filter(({ site }) => foldOf(site) === fold);
  const strays = straysOf(own);
  const heads = headlinesOf(own);
  const mixed = [...strays, ...heads.filter((_, i) => i % 2 === 0).slice(0, strays.length / 6)];
  for (const article of clean.filter(({ site }) => foldOf(site) === fold)) {
    texts.push(planted(article, mixed, 2, next));
    plantedTests.push(planted(article, mixed, 1, next));
  }
}
say(`${texts.length} texts`);
const learner = new Learner(words, texts);

interface Scored {
  set: string;
  zone: string;
  label: number;
  score: number;
  phrase: number;
  text: string;
}
const scored: Scored[] = [];
const scoredPlants: Scored[] = [];
const collect = (model: LineModel, text: Text, to: Scored[]) => {
  const judged = model.judge(text.blocks);
  for (const [i, sample] of text.samples.entries()) {
    if (sample.label < 0) continue;
    const row = text.rows[i];
    to.push({
      set: text.set,
      zone: sample.zone,
      label: sample.label,
      score: judged[i]?.score ?? -Infinity,
      phrase: row?.[22] ?? 0,
      text: text.blocks[i]?.text ?? '',
    });
  }
};
for (let fold = 0; fold < folds; fold++) {
  const packed: ModelData = learner.learn(new Set([fold]));
  const model = new LineModel(packed);
  for (const text of tests) if (foldOf(text.site) === fold) collect(model, text, scored);
  for (const text of plantedTests)
    if (foldOf(text.site) === fold) collect(model, text, scoredPlants);
  say(`fold ${fold}: ${packed.lexicon.terms.length} + ${packed.forest.trees.length} characters`);
}

function measure(flag: (s: Scored) => boolean): string {
  const sets = new Map<string, { tp: number; fp: number; fn: number; n: number }>();
  let inside = 0;
  let insideHit = 0;
  for (const s of scored) {
    const t = sets.get(s.set) ?? { tp: 0, fp: 0, fn: 0, n: 0 };
    sets.set(s.set, t);
    const hit = flag(s);
    if (s.label) {
      if (hit) t.tp++;
      else t.fn++;
      if (s.zone === 'inside') {
        inside++;
        if (hit) insideHit++;
      }
    } else {
      t.n++;
      if (hit) t.fp++;
    }
  }
  const all = [...sets.values()];
  const mean = (f: (t: (typeof all)[0]) => number) =>
    (all.reduce((sum, t) => sum + f(t), 0) / all.length).toFixed(3);
  const plants = scoredPlants.filter((s) => s.zone === 'planted');
  const article = scoredPlants.filter((s) => s.zone !== 'planted');
  const fa = (1000 * all.reduce((n, t) => n + t.fp, 0)) / all.reduce((n, t) => n + t.n, 0);
  const cleanFa = ['polnear', 'bbc2005', 'webgold'].map((set) => {
    const own = article.filter((s) => s.set === set);
    return ((1000 * own.filter(flag).length) / own.length).toFixed(1);
  });
  return (
    `P ${mean((t) => t.tp / (t.tp + t.fp || 1))} R ${mean((t) => t.tp / (t.tp + t.fn))} ` +
    `F1 ${mean((t) => (2 * t.tp) / (2 * t.tp + t.fp + t.fn))} inside ${(insideHit / inside).toFixed(3)} ` +
    `FA ${fa.toFixed(1)} (macro ${mean((t) => (1000 * t.fp) / t.n)}) planted ${(plants.filter(flag).length / plants.length).toFixed(3)} clean FA ${cleanFa.join(' ')}`
  );
}
say(`phrases alone: ${measure((s) => s.phrase > 0)}`);
for (const t of [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5]) {
  say(`model ≥ ${t}: ${measure((s) => s.score >= t)}`);
  say(`   or phrase: ${measure((s) => s.score >= t || s.phrase >= 0.9)}`);
}
import { writeFileSync } from 'node:fs';
writeFileSync('/tmp/scored.json', JSON.stringify({ scored, scoredPlants }));
