import { featureNames } from './features';
import type { Judgement } from './line-model';

type Feature = (typeof featureNames)[number];
type Value = (feature: Feature) => number;

/** A reason that an editor can check, with the features that speak for it. */
interface Reason {
  readonly features: readonly Feature[];
  readonly say: (value: Value, judgement: Judgement) => string | undefined;
}

const when = (holds: boolean, words: string) => (holds ? words : undefined);

const reasons: readonly Reason[] = [
  {
    features: ['lexicon', 'chrome', 'known'],
    say: (value, { lexical }) =>
      lexical.loudest.length
        ? `speaks like furniture (${lexical.loudest.map((term) => `“${term.replace('_', ' ')}”`).join(', ')})`
        : when(value('lexicon') > 1 || value('chrome') > 1, 'is worded as sites word their pages'),
  },
  {
    features: ['run', 'runBefore', 'runAfter'],
    say: (value) =>
      when(
        value('run') >= 3 && value('run') < 14,
        `stands among ${value('run').toFixed(0)} short lines`,
      ),
  },
  {
    features: ['phraseRun', 'phraseBest', 'lexiconRun', 'lexiconBest'],
    say: (value) =>
      when(
        value('phraseBest') > 0 || value('lexiconBest') > 2,
        'stands in one group of lines with other furniture',
      ),
  },
  {
    features: ['kinRun', 'wordsRun', 'stopRun', 'capitalsRun'],
    say: (value) =>
      when(
        value('kinRun') >= 0 && value('kinRun') < 0.35 && value('kin') >= 0.35,
        'stands in a group of lines that share few words with the story',
      ),
  },
  {
    features: ['echo'],
    say: (value) => when(value('echo') > 0.3, 'prints its words twice over'),
  },
  {
    features: ['proseBefore', 'sinceProse'],
    say: (value) =>
      when(value('proseBefore') === 0 && value('proseAfter') > 0, 'stands above the story'),
  },
  {
    features: ['proseAfter', 'untilProse'],
    say: (value) =>
      when(value('proseAfter') === 0 && value('proseBefore') > 0, 'stands below the story'),
  },
  {
    features: ['phraseBefore', 'phraseAfter', 'lexiconBefore', 'lexiconAfter', 'lexiconAround'],
    say: (value) =>
      value('phraseBefore') > 0 && value('phraseAfter') > 0
        ? 'stands between two pieces of furniture'
        : when(
            value('phraseBefore') > 0 || value('phraseAfter') > 0 || value('lexiconAround') > 0.5,
            'stands beside other furniture',
          ),
  },
  {
    features: ['names', 'namesKin', 'kin', 'kinOften', 'content', 'below', 'above'],
    say: (value) =>
      value('names') > 0 && value('namesKin') === 0
        ? 'shares no name with the story'
        : when(value('kin') >= 0 && value('kin') < 0.35, 'shares few words with the story'),
  },
  {
    features: ['repeats'],
    say: (value) => when(value('repeats') > 0, 'is printed more than once'),
  },
  { features: ['repeated'], say: (value) => when(value('repeated') > 0, 'repeats the first line') },
  {
    features: ['separators', 'glue'],
    say: (value) =>
      value('separators') > 1
        ? 'is set like a row of links'
        : when(value('glue') > 0, 'runs words together as buttons do'),
  },
  { features: ['you'], say: (value) => when(value('you') > 0, 'speaks to the reader') },
  { features: ['address'], say: (value) => when(value('address') > 0, 'gives an address') },
  {
    features: ['figures', 'date'],
    say: (value) => when(value('figures') > 0.5, 'is little but figures'),
  },
  {
    features: ['stop', 'words', 'characters', 'small', 'sentences', 'capitals', 'shouted'],
    say: (value) => when(value('stop') === 0 && value('small') < 0.2, 'is no sentence'),
  },
];

/** The most reasons that a hover gives. */
const mostReasons = 3;

/** Why the model takes a line for furniture: the reasons that hold, the weightiest first. */
export function evidence(judgement: Judgement, contributions: Float64Array): string {
  const at = new Map(featureNames.map((name, index) => [name, index]));
  const value: Value = (feature) => judgement.row[at.get(feature) ?? -1] ?? 0;
  const weighed = reasons.flatMap(({ features, say }) => {
    const words = say(value, judgement);
    const weight = features.reduce(
      (sum, name) => sum + (contributions[at.get(name) ?? -1] ?? 0),
      0,
    );
    return words === undefined ? [] : [{ words, weight }];
  });
  const told = weighed
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostReasons)
    .map(({ words }) => words);
  return told.length ? told.join('; ') : 'looks and stands like furniture';
}
