import type * as vscode from 'vscode';
import type { Article, Finding, RepeatedLines, SpellingPort } from '../engine';

/** The desk's verdicts on marks, held by the finding's key. */
export interface Verdicts {
  /** Whether the desk has let the mark stand in this article. */
  isQuiet(uri: vscode.Uri, finding: Finding): boolean;
  /** Records that the mark may stand; rejects with a sentence for the editor where it cannot. */
  letStand(uri: vscode.Uri, finding: Finding): Promise<void>;
  /** Fired when a verdict came, went or was loaded. */
  readonly onDidChange: vscode.Event<void>;
}

/** What is known of the other articles of the workspace. */
export interface SiblingSource {
  /** Other articles on the event of the one at `uri`, nearest first. */
  siblingsOf(uri: vscode.Uri, article: Article): Promise<readonly Article[]>;
  /** What repeats across the workspace; `undefined` when nothing is known. */
  readonly repeats: RepeatedLines | undefined;
  /** Fired with the articles whose siblings changed, or with nothing when any may have. */
  readonly onDidChange: vscode.Event<readonly vscode.Uri[] | undefined>;
}

/** The words of English, read when first asked for. */
export interface SpellingSource {
  /** The words if they have been read, else `undefined`, and the reading begins: a first check need not wait. */
  ready(): SpellingPort | undefined;
  /** Fired when the words have been read. */
  readonly onDidRead: vscode.Event<void>;
  /** `undefined` where they cannot be read. */
  words(): Promise<SpellingPort | undefined>;
}

/** A mark as commands pass it on: it is looked up again when the command runs. */
export interface MarkReference {
  readonly uri: string;
  readonly key: string;
  /** Tells two marks with one key apart: the nearer one is meant. */
  readonly start: number;
}
