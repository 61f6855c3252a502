import * as vscode from 'vscode';
import { Article, type Finding, type Span } from '../../engine';
import type { Annotation, Remark, Verdict } from '../../engine/annotations/model';
import { describe } from '../../engine/annotations/selectors';
import {
  annotationStates,
  isQuiet,
  stateAt,
  type AnnotationState,
} from '../../engine/annotations/state';
import { locate } from '../../engine/annotations/locate';
import { AnnotationStore } from '../../store/annotation-store';
import { homeOf } from '../desk-settings';
import { openDocument } from '../documents';
import type { Verdicts } from '../ports';
import type { Store } from '../store';
import { memoryFiles, workspaceFiles } from './files';
import { LivePlaces } from './live-places';

/** An annotation to be made. */
export interface Draft {
  readonly span: Span;
  readonly verdict: Verdict;
  readonly text?: string;
  readonly link?: string;
  /** The mark it answers. */
  readonly finding?: Finding;
}

/** An annotation with the folder that keeps it. */
export interface Kept {
  readonly annotation: Annotation;
  readonly store: AnnotationStore;
  /** `undefined` for documents outside every workspace folder. */
  readonly home: vscode.Uri | undefined;
}

/** The desk's notes and verdicts over the workspace, at their places in the open documents. */
export class DeskAnnotations implements Verdicts, vscode.Disposable {
  readonly #stores = new Map<string, { store: AnnotationStore; home: vscode.Uri | undefined }>();
  readonly #live = new LivePlaces();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #moved = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #states = new Map<
    string,
    { version: number; revision: number; states: readonly AnnotationState[] }
  >();
  #revision = 0;
  #showsQuiet = false;

  readonly onDidChange = this.#changed.event;
  /** Fired when annotations of an open document moved. */
  readonly onDidMove = this.#moved.event;

  /** @param author asked for whoever writes, when something is written */
  constructor(private readonly author: () => Promise<string | undefined>) {}

  /** Reads what the workspace folders keep. */
  async load(): Promise<void> {
    for (const { uri } of vscode.workspace.workspaceFolders ?? [])
      await this.#storeIn(uri).store.load();
    for (const document of vscode.workspace.textDocuments)
      this.#live.forget(document.uri.toString());
    this.#fire();
  }

  /** Moves the annotations along with edits and looks for lost ones when the typist rests. */
  follow(store: Store): vscode.Disposable {
    return vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (!contentChanges.length) return;
        this.#live.edit(
          document.uri.toString(),
          contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
            start: rangeOffset,
            end: rangeOffset + rangeLength,
            newLength: text.length,
          })),
        );
        this.#revision++;
        this.#moved.fire(document);
      }),
      store.onDidSettle(({ document }) => {
        const moved = this.#live.settle(
          document.uri.toString(),
          document.getText(),
          this.of(document.uri),
        );
        if (moved) this.#fire();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#live.forget(uri.toString());
        this.#states.delete(uri.toString());
      }),
      vscode.workspace.onDidSaveTextDocument((document) => void this.#refresh(document)),
      vscode.workspace.onDidRenameFiles(({ files }) => void this.#renamed(files)),
    );
  }

  /** Whether marks that the desk has let stand or checked are shown all the same. */
  get showsQuiet(): boolean {
    return this.#showsQuiet;
  }

  toggleQuiet(): void {
    this.#showsQuiet = !this.#showsQuiet;
    this.#fire();
  }

  isQuiet(uri: vscode.Uri, finding: Finding): boolean {
    const document = this.#showsQuiet ? undefined : openDocument(uri);
    return document !== undefined && isQuiet(finding, this.states(document));
  }

  async letStand(uri: vscode.Uri, finding: Finding): Promise<void> {
    const document = openDocument(uri);
    if (document) await this.add(document, { span: finding, verdict: 'stet', finding });
  }

  /** The annotations of an article. */
  of(uri: vscode.Uri): readonly Annotation[] {
    const { store, source } = this.#place(uri);
    return store.of(source);
  }

  /** The annotations of an open document as they stand in its text now. */
  states(document: vscode.TextDocument): readonly AnnotationState[] {
    const key = document.uri.toString();
    const known = this.#states.get(key);
    if (known?.version === document.version && known.revision === this.#revision)
      return known.states;
    const text = document.getText();
    const states = this.of(document.uri).map((annotation) =>
      stateAt(text, annotation, this.#live.place(key, text, annotation)),
    );
    this.#states.set(key, { version: document.version, revision: this.#revision, states });
    return states;
  }

  /** Every annotated article of the workspace with its text and states; one that has gone has no text. */
  async articles(): Promise<
    { uri: vscode.Uri; path: string; text: string; states: readonly AnnotationState[] }[]
  > {
    const found: {
      uri: vscode.Uri;
      path: string;
      text: string;
      states: readonly AnnotationState[];
    }[] = [];
    for (const { store, home } of this.#stores.values()) {
      for (const source of new Set(store.all.map((annotation) => annotation.source))) {
        const uri = home ? vscode.Uri.joinPath(home, source) : vscode.Uri.parse(source);
        const document = openDocument(uri);
        const text = document?.getText() ?? (await readText(uri));
        const states = document
          ? this.states(document)
          : annotationStates(new Article(text, { path: source }), store.of(source));
        found.push({ uri, path: source, text, states });
      }
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Files that are no annotations, by their folder. */
  get malformed(): readonly { file: vscode.Uri; problem: string }[] {
    return [...this.#stores.values()].flatMap(({ store, home }) =>
      store.malformed.map(({ file, problem }) => ({
        file: vscode.Uri.joinPath(home ?? vscode.Uri.file('/'), '.stet', 'annotations', file),
        problem,
      })),
    );
  }

  /** Makes an annotation on some words of a document. */
  async add(document: vscode.TextDocument, draft: Draft): Promise<Annotation> {
    const { store, source } = this.#place(document.uri);
    const annotation: Annotation = {
      id: `urn:uuid:${crypto.randomUUID()}`,
      source,
      selectors: describe(document.getText(), draft.span),
      verdict: draft.verdict,
      remarks: draft.text ? [await this.#remark(draft.text)] : [],
      links: draft.link ? [draft.link] : [],
      finding: draft.finding?.key,
      resolved: false,
      author: await this.author(),
      created: new Date().toISOString(),
      modified: undefined,
    };
    this.#live.set(document.uri.toString(), annotation.id, draft.span);
    await store.save(annotation);
    this.#fire();
    return annotation;
  }

  /** Adds what other tools wrote; annotations known already are taken over. */
  async takeIn(annotations: readonly Annotation[], home: vscode.Uri): Promise<void> {
    const { store } = this.#storeIn(home);
    for (const annotation of annotations) await store.save(annotation);
    this.#fire();
  }

  async reply(id: string, text: string): Promise<void> {
    const remark = await this.#remark(text);
    await this.change(id, ({ remarks }) => ({ remarks: [...remarks, remark] }));
  }

  /** Changes an annotation and keeps it; nothing happens to one that has gone. */
  async change(id: string, by: (annotation: Annotation) => Partial<Annotation>): Promise<void> {
    const kept = this.find(id);
    if (!kept) return;
    const modified = new Date().toISOString();
    await kept.store.save({ ...kept.annotation, ...by(kept.annotation), modified });
    this.#fire();
  }

  async remove(id: string): Promise<void> {
    await this.find(id)?.store.remove(id);
    this.#fire();
  }

  /** Puts an annotation on other words: one that lost its place, or one confirmed where it stands. */
  async placeAt(id: string, document: vscode.TextDocument, span: Span): Promise<void> {
    const { source } = this.#place(document.uri);
    this.#live.set(document.uri.toString(), id, span);
    await this.change(id, () => ({ source, selectors: describe(document.getText(), span) }));
  }

  find(id: string): Kept | undefined {
    for (const { store, home } of this.#stores.values()) {
      const annotation = store.get(id);
      if (annotation) return { annotation, store, home };
    }
    return undefined;
  }

  dispose(): void {
    this.#changed.dispose();
    this.#moved.dispose();
  }

  /**
   * Renews the stored context of annotations that could not be found again by what is stored. The
   * others stay as they are: a note's file changes only when it must.
   */
  async #refresh(document: vscode.TextDocument): Promise<void> {
    const text = document.getText();
    const { store } = this.#place(document.uri);
    for (const { annotation, span } of this.states(document)) {
      if (!span) continue;
      const found = locate(text, annotation.selectors);
      if (found?.start === span.start && found.end === span.end) continue;
      const { quote, position } = describe(text, span);
      const { exact } = annotation.selectors.quote;
      await store.save({ ...annotation, selectors: { quote: { ...quote, exact }, position } });
    }
  }

  #fire(): void {
    this.#revision++;
    this.#changed.fire();
  }

  async #renamed(files: readonly { oldUri: vscode.Uri; newUri: vscode.Uri }[]): Promise<void> {
    for (const { oldUri, newUri } of files) {
      const from = this.#place(oldUri);
      const to = this.#place(newUri);
      if (from.store === to.store) await from.store.renameSource(from.source, to.source);
      else
        for (const annotation of from.store.of(from.source)) {
          await to.store.save({ ...annotation, source: to.source });
          await from.store.remove(annotation.id);
        }
    }
    this.#fire();
  }

  async #remark(text: string): Promise<Remark> {
    return { text, author: await this.author(), created: new Date().toISOString() };
  }

  #place(uri: vscode.Uri): { store: AnnotationStore; source: string } {
    const home = homeOf(uri);
    const kept = uri.scheme === home?.scheme ? home : undefined;
    const { store } = this.#storeIn(kept);
    const source = kept ? uri.path.slice(kept.path.length).replace(/^\//, '') : uri.toString();
    return { store, source };
  }

  #storeIn(home: vscode.Uri | undefined) {
    const key = home?.toString() ?? '';
    const known = this.#stores.get(key);
    if (known) return known;
    const made = { store: new AnnotationStore(home ? workspaceFiles(home) : memoryFiles()), home };
    this.#stores.set(key, made);
    return made;
  }
}

async function readText(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}
