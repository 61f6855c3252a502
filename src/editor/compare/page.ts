import type { ReadingKind } from '../../engine';

/** An article as the page's header names it. */
export interface Head {
  /** Its URI. */
  readonly address: string;
  /** Its file as the workspace names it. */
  readonly name: string;
  readonly headline: string;
  /** What else is to be known: a copy, another language. */
  readonly remark: string;
}

/** A stretch of a sentence. */
export interface Piece {
  readonly text: string;
  /** The other article has other words here, or none. */
  readonly changed: boolean;
  /** The number of the reading that it is part of. */
  readonly reading?: number;
}

/** A sentence of one article. Offsets are those of the article. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/**
 * Sentences that say the same, side by side; or a run of sentences that stand in one article only.
 * One sentence that the other article splits stands beside all its parts.
 */
export interface Row {
  readonly a: readonly Sentence[];
  readonly b: readonly Sentence[];
  readonly paired: boolean;
  /** B has it at another place of its story. */
  readonly moved: boolean;
  /** Numbers of the readings shown under it. */
  readonly readings: readonly number[];
}

/** Words of an article with their place. */
export interface Words {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A place where two articles print different things. */
export interface ReadingRow {
  readonly kind: ReadingKind;
  readonly a: Words;
  readonly b: Words;
  readonly compatible: boolean;
  readonly note: string;
  /** The number of the edit that puts B's words into A; absent where they do not fit. */
  readonly take?: number;
}

/** Furniture that is not compared. */
export interface FoldedAway {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** Two articles sentence by sentence. */
export interface ComparePage {
  readonly mode: 'compare';
  readonly a: Head;
  readonly b: Head;
  /** How alike they are, in plain words. */
  readonly alike: string;
  readonly rows: readonly Row[];
  readonly readings: readonly ReadingRow[];
  readonly boilerplate: FoldedAway;
}

/** What one article prints at a place. */
export interface Cell extends Words {
  /** Against the first article: `own` is the first article's. */
  readonly verdict: 'own' | 'same' | 'compatible' | 'conflict';
  readonly note: string;
  /** It stands alone among the accounts. */
  readonly odd: boolean;
  readonly take?: number;
}

/** A place of the first article with every article's reading; `null` where one is silent. */
export interface CollatedRow {
  readonly kind: ReadingKind;
  readonly cells: readonly (Cell | null)[];
  /** Somebody prints another thing. */
  readonly differs: boolean;
  /** Independent accounts with the first article's reading and against it. */
  readonly agreeing: number;
  readonly against: number;
}

/** The readings of all siblings in a table. */
export interface CollatePage {
  readonly mode: 'collate';
  /** The article and its siblings. */
  readonly columns: readonly Head[];
  readonly rows: readonly CollatedRow[];
}

/** Nothing can be shown, and why. */
export interface EmptyPage {
  readonly mode: 'empty';
}

/** What the page shows. */
export type Page = ComparePage | CollatePage | EmptyPage;

/** The page's own words, in the editor's language. */
export type Wordbook = Readonly<Record<string, string>>;

/** What the extension tells the page. */
export interface Show {
  readonly type: 'show';
  /** Counts what was shown: what the page asks for later must be about the newest. */
  readonly generation: number;
  readonly page: Page;
  /** What has just happened. */
  readonly status: string;
  readonly canUndo: boolean;
  readonly words: Wordbook;
}

/** A command of the extension's that the page's own keys are bound to. */
export interface Step {
  readonly type: 'step';
  readonly forwards: boolean;
}

/** What the page asks of the extension. */
export type Request =
  | { readonly type: 'ready' }
  | {
      readonly type: 'open';
      readonly address: string;
      readonly start: number;
      readonly end: number;
      readonly generation: number;
    }
  | { readonly type: 'take'; readonly take: number; readonly generation: number }
  | { readonly type: 'compare'; readonly address: string }
  | { readonly type: 'undo' | 'swap' | 'diff' | 'html' | 'markdown' | 'collate' };

/** What a page shows is known again after a reload by this. */
export interface Shown {
  readonly mode: 'compare' | 'collate';
  readonly a: string;
  readonly b?: string;
}
