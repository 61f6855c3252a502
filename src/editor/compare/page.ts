import type { TableCell, TableRow } from '../../report/collation-table';
import type { ShownReading } from '../../report/shown-readings';
import type { FoldedAway, Row } from '../../report/side-by-side';

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

/** A place where two articles print different things. */
export interface ReadingRow extends ShownReading {
  /** The number of the edit that puts B's words into A; absent where they do not fit. */
  readonly take?: number;
}

/** Two articles sentence by sentence. */
export interface ComparePage {
  readonly mode: 'compare';
  readonly a: Head;
  readonly b: Head;
  /** How alike they are, and how many readings differ, in plain words. */
  readonly alike: string;
  readonly rows: readonly Row[];
  readonly readings: readonly ReadingRow[];
  readonly apart: FoldedAway;
}

/** What one article prints at a place of the first. */
export interface Cell extends TableCell {
  /** The number of the edit that puts it into the first article; absent where it does not fit. */
  readonly take?: number;
}

/** A place of the first article with every article's reading. */
export interface CollatedRow extends TableRow {
  readonly cells: readonly (Cell | null)[];
}

/** The readings of all siblings in a table. */
export interface CollatePage {
  readonly mode: 'collate';
  /** The article and its siblings. */
  readonly columns: readonly Head[];
  readonly rows: readonly CollatedRow[];
  /** How many places differ, in plain words. */
  readonly tally: string;
}

/** Nothing can be shown. */
export interface EmptyPage {
  readonly mode: 'empty';
  /** Why; empty while the articles are being compared. */
  readonly reason: string;
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
  /** The comparison was stopped and can be asked for again. */
  readonly canCompare: boolean;
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
  | { readonly type: 'undo' | 'again' | 'swap' | 'diff' | 'html' | 'markdown' | 'collate' };

/** What a page shows is known again after a reload by this. */
export interface Shown {
  readonly mode: 'compare' | 'collate';
  readonly a: string;
  readonly b?: string;
}
