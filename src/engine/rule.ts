import type { Article } from './article';
import type { Settings } from './settings';
import type { Span } from './span';

/**
 * What the editor should think. `error`: cannot be right. `warning`: almost surely wrong.
 * `information`: look at this, here is why. `hint`: style or context, shown faintly, never counted.
 */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Severities from the gravest to the faintest. */
export const severities = ['error', 'warning', 'information', 'hint'] as const satisfies Severity[];

/** The part of a rule's id before the slash. */
export type Category =
  | 'boilerplate'
  | 'layout'
  | 'punctuation'
  | 'phrasing'
  | 'figures'
  | 'names'
  | 'quotes'
  | 'style'
  | 'sibling';

/** `category/name`, in kebab-case: also the name of its documentation page and its fixtures. */
export type RuleId = `${Category}/${string}`;

/** One replacement in the article's text. */
export interface Edit extends Span {
  readonly newText: string;
}

/** A correction that an editor can take. */
export interface Fix {
  /** What it does, as an imperative: `Remove the line`. */
  readonly title: string;
  /**
   * May be applied to the whole file at once: only where a wrong application is practically
   * impossible.
   */
  readonly safe: boolean;
  /** Not overlapping, in the order of the text. */
  readonly edits: readonly Edit[];
}

/** A place that speaks for a report. */
export interface Evidence extends Span {
  /** The sibling it stands in; absent for the article itself. */
  readonly article?: Article;
  /** What this place says: `the total, as given here`. */
  readonly message: string;
}

/** What a rule says of a place. The engine stamps the rest. */
export interface Report {
  readonly at: Span;
  /**
   * One sentence without a full stop: what was found, quoted as written, what it stands against,
   * what was expected.
   */
  readonly message: string;
  /** Default: the rule's own. */
  readonly severity?: Severity;
  /** The reason in a sentence or two for the hover: the arithmetic, the readings, the weights. */
  readonly why?: string;
  readonly because?: readonly Evidence[];
  readonly fixes?: readonly Fix[];
}

/** What a rule may know besides the article. */
export interface Context {
  /** Other articles on the same event, nearest first; empty when nothing is known of other files. */
  readonly siblings: readonly Article[];
  /**
   * Other texts of the same folder or workspace, on any event, for what repeats across them;
   * `undefined` when nothing is known of other files.
   */
  readonly repeats?: RepeatedLines | undefined;
  readonly settings: Settings;
  /** The words of English; `undefined` where the settings turn spelling off, or they have not been read yet. */
  readonly spelling?: SpellingPort | undefined;
}

/** A way of spelling English. */
export type Variety = 'american' | 'british';

/** The words of English, in small letters. */
export interface SpellingPort {
  /** Whether `variety` spells the word so; without one, whether either does. */
  isKnown(word: string, variety?: Variety): boolean;
  /** The only variety that spells the word so, if only one does. */
  varietyOf(word: string): Variety | undefined;
  /** Known words one slip away, the likelier slip first. */
  suggest(word: string, variety?: Variety): readonly string[];
}

/** How often a line stands in the other articles of a folder or workspace. */
export interface RepeatedLines {
  /** In how many other articles a line with these words stands by itself. */
  countOf(line: string, except: Article): number;
}

/** A check: facts in, reports out. One file, and it imports no other rule. */
export interface Rule {
  readonly severity: Severity;
  /** What the rule marks, in one sentence for the documentation and the SARIF report. */
  readonly summary: string;
  /** Works on copy in any language: layout and shape, no words. Default: English only. */
  readonly anyLanguage?: boolean;
  /** May yield `undefined` as a pause, where the caller may stop or do other work. */
  check(article: Article, context: Context): Iterable<Report | undefined>;
}

/** A report with everything that the engine adds. */
export interface Finding extends Span {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string | undefined;
  /** Holds through edits elsewhere and other wording of the message; see `key.ts`. */
  readonly key: string;
  /** The marked text as it stands. */
  readonly text: string;
  readonly because: readonly Evidence[];
  readonly fixes: readonly Fix[];
}
