import type * as vscode from 'vscode';
import type { Article, Finding, Span } from '../engine';
import { mapFindings, type Change } from './mapping';
import type { Verdicts } from './ports';
import { beingTyped, editedSpans, settle } from './settle';

/** What Stet makes of an open document. */
export type Standing =
  /** Not looked at yet. */
  | 'pending'
  | 'article'
  /** No article by its name or its text; the editor may have it checked anyway. */
  | 'no-article'
  | 'too-large'
  | 'binary';

/** What an analysis found out. */
export interface Checked {
  readonly article: Article | undefined;
  readonly standing: Standing;
  readonly english: boolean;
  readonly found: readonly Finding[];
}

/** An open document with the marks on it. Its spans hold for the document as it is now. */
export class OpenArticle {
  #checked: Checked = { article: undefined, standing: 'pending', english: true, found: [] };
  #found: readonly Finding[] = [];
  #withheld = new Set<Finding>();
  #edited: readonly Span[] = [];
  #settledVersion = -1;

  constructor(
    readonly document: vscode.TextDocument,
    private readonly verdicts: Verdicts,
  ) {}

  get uri(): vscode.Uri {
    return this.document.uri;
  }

  get standing(): Standing {
    return this.#checked.standing;
  }

  /** Whether the copy reads as English; other copy gets layout and boilerplate marks only. */
  get english(): boolean {
    return this.#checked.english;
  }

  /** The article as last analysed: up to date when `isSettled`. */
  get article(): Article | undefined {
    return this.#checked.article;
  }

  /** Whether the last analysis was of the text as it is now. */
  get isSettled(): boolean {
    return this.#settledVersion === this.document.version;
  }

  /** Marks to show: neither let stand nor held back while somebody types. */
  get marks(): readonly Finding[] {
    return this.#found.filter(
      (finding) => !this.#withheld.has(finding) && !this.verdicts.isQuiet(this.uri, finding),
    );
  }

  /** The marks that share a character with a span, or stand at an empty one. */
  marksAt({ start, end }: Span): readonly Finding[] {
    return this.marks.filter((mark) => mark.start <= end && start <= mark.end);
  }

  /** Moves every mark along with the edits of the document. */
  edit(changes: readonly Change[], typed: boolean): void {
    const held = new Set(this.#withheld);
    const next = new Set<Finding>();
    this.#found = this.#found.flatMap((finding) => {
      const mapped = mapFindings([finding], changes);
      if (held.has(finding)) mapped.forEach((m) => next.add(m));
      return mapped;
    });
    this.#withheld = next;
    this.#edited = typed ? editedSpans(changes) : [];
  }

  /** Takes the outcome of an analysis of the document as it is now. */
  take(checked: Checked, carets: readonly number[]): void {
    const text = checked.article?.text ?? '';
    const typing = beingTyped(text, this.#edited, carets);
    const { withheld } = settle(checked.found, this.marks, typing);
    this.#checked = checked;
    this.#found = checked.found;
    this.#withheld = new Set(withheld);
    this.#settledVersion = this.document.version;
  }

  /**
   * Lets marks out that the carets have left; all of them when no caret is given.
   * @returns whether that changed anything
   */
  release(carets: readonly number[]): boolean {
    if (!this.#withheld.size) {
      if (!carets.length) this.#edited = [];
      return false;
    }
    const before = this.#withheld.size;
    const typing = carets.length
      ? beingTyped(this.document.getText(), this.#edited, carets)
      : ([] as const);
    this.#withheld = new Set(settle([...this.#withheld], [], typing).withheld);
    if (!carets.length) this.#edited = [];
    return this.#withheld.size !== before;
  }
}
