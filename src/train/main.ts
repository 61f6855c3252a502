import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineModel } from '../engine/boilerplate/line-model';
import { corpus } from './corpus';
import { inWords, measure, scoreText, thresholdFor, type Scored } from './evaluate';
import { Learner } from './learn';
import { folds, foldOf, readClean, readPages } from './pages';
import { vocabulary } from './vocabulary';
import { weightsFile } from './write';

/** Article lines marked in 1,000 that the thresholds allow on sites not learned from. */
const warningAlarms = 3.3;
const informationAlarms = 7.5;

const [data, out = join('src', 'engine', 'boilerplate', 'weights.ts')] = process.argv.slice(2);
if (data === undefined) {
  console.error('usage: npm run train -- DATA_FOLDER [WEIGHTS_FILE]');
  process.exit(2);
}
const pages = readPages(data);
const clean = readClean(data);
const words = vocabulary(pages, clean);
console.log(`${pages.length} pages, ${clean.length} clean articles, ${words.terms.length} terms`);
const { texts, pageTests, plantedTests } = corpus(pages, clean);
const learner = new Learner(words, texts);

// Each site is measured by a model that never saw it.
const onPages: Scored[] = [];
const planted: Scored[] = [];
for (let fold = 0; fold < folds; fold++) {
  const model = new LineModel(learner.learn(new Set([fold])));
  for (const text of pageTests)
    if (foldOf(text.site) === fold) onPages.push(...scoreText(model, text));
  for (const text of plantedTests)
    if (foldOf(text.site) === fold) planted.push(...scoreText(model, text));
  console.log(`fold ${fold + 1} of ${folds} done`);
}
const warning = thresholdFor(onPages, warningAlarms);
const information = thresholdFor(onPages, informationAlarms);
const report = (name: string, isMarked: (line: Scored) => boolean) => {
  const strays = planted.filter(({ zone }) => zone === 'planted');
  const copy = planted.filter(({ zone }) => zone !== 'planted');
  const share = (of: readonly Scored[]) => of.filter(isMarked).length / of.length;
  console.log(
    `${name}: ${inWords(measure(onPages, isMarked))}; planted ${share(strays).toFixed(3)}, ` +
      `clean lines marked ${(1000 * share(copy)).toFixed(1)} per 1,000`,
  );
};
report('without the model', ({ plain }) => plain);
report(`warnings, from ${warning}`, ({ score }) => score >= warning);
report(`all, from ${information}`, ({ score }) => score >= information);
const shipped = { ...learner.learn(new Set()), warning, information };
const file = weightsFile(shipped);
writeFileSync(out, file);
console.log(`${out}: ${(file.length / 1024).toFixed(0)} KB`);
