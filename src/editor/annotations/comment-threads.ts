import * as vscode from 'vscode';
import type { Annotation } from '../../engine/annotations/model';
import type { AnnotationState } from '../../engine/annotations/state';
import { isCopy, rangeOf } from '../documents';
import type { DeskAnnotations } from './desk-annotations';
import { nameOf } from './names';

/** A remark as VS Code shows it, with the annotation it belongs to. */
export interface NoteComment extends vscode.Comment {
  readonly annotation: string;
  /** Its number in the thread; -1 for a verdict without a remark. */
  readonly index: number;
}

/** Notes and verdicts as comment threads in the margin of the open documents. */
export class CommentThreads implements vscode.Disposable {
  readonly #controller = vscode.comments.createCommentController(
    'stet.notes',
    vscode.l10n.t('Stet Notes'),
  );
  /** Document → annotation → thread. */
  readonly #threads = new Map<string, Map<string, vscode.CommentThread>>();
  readonly #subscriptions: readonly { dispose(): unknown }[];

  constructor(private readonly desk: DeskAnnotations) {
    this.#controller.options = {
      prompt: vscode.l10n.t('Note on these words…'),
      placeHolder: vscode.l10n.t('What should the desk or the author know?'),
    };
    this.#controller.commentingRangeProvider = {
      provideCommentingRanges: (document) =>
        isCopy(document) ? [new vscode.Range(0, 0, Math.max(0, document.lineCount - 1), 0)] : [],
    };
    this.#subscriptions = [
      this.#controller,
      desk.onDidChange(() => {
        this.#showAll();
      }),
      desk.onDidMove((document) => {
        this.#move(document);
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        this.#show(document);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        for (const thread of this.#of(uri).values()) thread.dispose();
        this.#threads.delete(uri.toString());
      }),
    ];
    this.#showAll();
  }

  /** The annotation that a thread shows. */
  idOf(thread: vscode.CommentThread): string | undefined {
    return [...this.#of(thread.uri)].find(([, known]) => known === thread)?.[0];
  }

  /** Puts one remark into the editing mode, or all of its thread back out of it. */
  edit({ annotation, index }: NoteComment, editing: boolean): void {
    const kept = this.desk.find(annotation);
    for (const threads of this.#threads.values()) {
      const thread = threads.get(annotation);
      if (!thread || !kept) continue;
      thread.comments = commentsOf(kept.annotation).map((comment) =>
        editing && comment.index === index
          ? { ...comment, mode: vscode.CommentMode.Editing }
          : comment,
      );
    }
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #of(uri: vscode.Uri): Map<string, vscode.CommentThread> {
    const key = uri.toString();
    const known = this.#threads.get(key) ?? new Map<string, vscode.CommentThread>();
    this.#threads.set(key, known);
    return known;
  }

  #showAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#show(document);
  }

  #show(document: vscode.TextDocument): void {
    if (!isCopy(document)) return;
    const shown = this.#of(document.uri);
    const states = this.desk.states(document).filter(({ span }) => span !== null);
    const current = new Set(states.map(({ annotation }) => annotation.id));
    for (const [id, thread] of shown)
      if (!current.has(id)) {
        thread.dispose();
        shown.delete(id);
      }
    for (const state of states) this.#showState(document, state, shown);
  }

  #showState(
    document: vscode.TextDocument,
    state: AnnotationState,
    shown: Map<string, vscode.CommentThread>,
  ): void {
    const { annotation, span, changes } = state;
    if (!span) return;
    const known = shown.get(annotation.id);
    const range = rangeOf(document, span);
    const thread = known ?? this.#controller.createCommentThread(document.uri, range, []);
    if (!known) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    shown.set(annotation.id, thread);
    thread.range = range;
    // A remark that is being edited keeps what was typed.
    if (!thread.comments.some(({ mode }) => mode === vscode.CommentMode.Editing))
      thread.comments = commentsOf(annotation);
    thread.label = labelOf(state);
    thread.contextValue = [
      annotation.resolved ? 'resolved' : 'open',
      ...(changes.length ? ['stale'] : []),
    ].join(' ');
    thread.state = annotation.resolved
      ? vscode.CommentThreadState.Resolved
      : vscode.CommentThreadState.Unresolved;
  }

  #move(document: vscode.TextDocument): void {
    const shown = this.#threads.get(document.uri.toString());
    if (!shown?.size) return;
    for (const state of this.desk.states(document)) {
      const thread = shown.get(state.annotation.id);
      if (!thread || !state.span) continue;
      thread.range = rangeOf(document, state.span);
      thread.label = labelOf(state);
    }
  }
}

function labelOf({ annotation, changes }: AnnotationState): string {
  const name = nameOf(annotation.verdict);
  if (!changes.length) return name;
  const said = changes.map(
    ({ before, after }) => `${before.join(', ') || '—'} → ${after.join(', ') || '—'}`,
  );
  return vscode.l10n.t('{0} (stale: {1})', name, said.join('; '));
}

function commentsOf({ id, remarks, verdict, author, created, links }: Annotation): NoteComment[] {
  const mode = vscode.CommentMode.Preview;
  const sources = links.map((link) => `\n\n${link}`).join('');
  if (!remarks.length) {
    const bare = { annotation: id, index: -1, body: nameOf(verdict) + sources, mode };
    return [{ ...bare, author: { name: author ?? '' }, ...stamp(created) }];
  }
  return remarks.map((remark, index) => ({
    annotation: id,
    index,
    // A plain string: what was written in a note never acts as a command or as HTML.
    body: index === 0 ? remark.text + sources : remark.text,
    mode,
    author: { name: remark.author ?? '' },
    contextValue: 'remark',
    ...stamp(remark.created),
  }));
}

function stamp(when: string | undefined): { timestamp?: Date } {
  return when === undefined ? {} : { timestamp: new Date(when) };
}
