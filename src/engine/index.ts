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
export { isArticle, language, type Language } from './judge';
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
} from './rule';
export { rules } from './rules';
export { defaultSettings, parseSettings, type Settings, type SettingsResult } from './settings';
export { contains, overlaps, type Span } from './span';
export { structure, type Structure } from './structure';
