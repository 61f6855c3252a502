export { provenance, type Provenance } from './boilerplate/provenance';
export { Article, type ArticleSource, type Format, type Found } from './article';
export {
  alone,
  analyse,
  analyseAll,
  categoryOf,
  type Analysis,
  type Fault,
  type Rules,
} from './analyse';
export {
  applyEdits,
  clean,
  cleaning,
  compatible,
  safeFix,
  safeFixes,
  type Cleaning,
} from './clean';
export { addToList } from './lists';
export { jsonFault, type JsonFault } from './json-syntax';
export { isArticle } from './judge';
export type { Block } from './block';
export { language, type Language } from './language';
export { LineCounts, linesAlone, sharedLines, type LineKeys } from './repeats';
export { severities } from './rule';
export type {
  Category,
  Context,
  Edit,
  Evidence,
  Finding,
  Fix,
  RepeatedLines,
  Report,
  Rule,
  RuleId,
  Severity,
  SpellingPort,
} from './rule';
export { rules } from './rules';
export {
  defaultSettings,
  parseSettings,
  unknownRules,
  type Settings,
  type SettingsResult,
} from './settings';
export { entryOf, type IndexEntry } from './siblings/entry';
export {
  collate,
  collateInSteps,
  countsByKind,
  entryOfArticle,
  isOdd,
  type CollatedPlace,
  type Collation,
  type Witness,
  voicesOf,
} from './siblings/collate';
export { SpanIndex } from './span-index';
export { finish, mapInSteps, type Steps } from './steps';
export { compareArticles, compareInSteps, type Comparison } from './siblings/compare';
export { spanOf as spanOfTokens, type DiffedPair } from './siblings/comparing';
export { readingKinds, type Reading, type ReadingKind, type Verdict } from './siblings/reading';
export { comparedTo, mostStatements, statements, type Statement } from './siblings/statements';
export { isCopy, likeness, sharedNames, type Likeness } from './siblings/likeness';
export { SiblingIndex, type Ranked } from './siblings/sibling-index';
export { echo } from './siblings/echoes';
export { unsettled, unsettledNames, type Unsettled } from './siblings/unsettled';
export { readVolume, writeVolume, type KeptArticle, type KeptFile } from './siblings/volume';
export { contains, overlaps, type Span } from './span';
export { readDictionary, type Dictionary } from './spelling/dictionary';
export { starterStyle, type StarterStyle } from './starter-style';
export { styleDoubts, type StyleDoubt } from './style-doubts';
export { structure, type Structure } from './structure';
export { dateReading, factsOf, quantityReading, timeReading, type ReadFact } from './figures/facts';
