import * as vscode from 'vscode';
import { analyse, Article, isArticle, language, type Fault } from '../engine';
import { contextOf, type DeskKnowledge } from './cleaner';
import { cleanScheme, isCopy, unfit } from './documents';
import { joined, type Change } from './mapping';
import { OpenArticle, type Checked } from './open-article';
import { runSliced } from './slices';

/** How long the typist rests before the copy is read again, in milliseconds. */
const rest = 150;

/** What the store needs from outside. */
export interface StoreDependencies extends DeskKnowledge {
  /** Told of a rule that broke, and of anything else that should not have happened. */
  readonly onFault: (fault: Fault | { readonly error: unknown }, uri: vscode.Uri) => void;
}

/** An open document under watch. */
interface Entry {
  readonly open: OpenArticle;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts analyses begun: one that is not the newest any more is dropped. */
  run: number;
}

/**
 * The one store of findings: for every open document of copy its marks, moved along with every edit
 * and renewed after a short rest. Everything in the editor reads from here.
 */
export class Store implements vscode.Disposable {
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new vscode.EventEmitter<OpenArticle>();
  readonly #settled = new vscode.EventEmitter<OpenArticle>();
  readonly #closed = new vscode.EventEmitter<vscode.Uri>();
  readonly #forced = new Set<string>();
  readonly #subscriptions: { dispose(): unknown }[] = [];

  /** Fired when the marks or the standing of a document changed, other than by moving. */
  readonly onDidChange = this.#changed.event;
  /** Fired when a document has been analysed as it is now. */
  readonly onDidSettle = this.#settled.event;
  /** Fired when a document is no longer under watch. */
  readonly onDidClose = this.#closed.event;

  constructor(private readonly deps: StoreDependencies) {
    const { workspace, window } = vscode;
    this.#subscriptions.push(
      this.#changed,
      this.#settled,
      this.#closed,
      workspace.onDidOpenTextDocument((document) => {
        this.#watch(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.#unwatch(document);
      }),
      workspace.onDidChangeTextDocument((event) => {
        this.#edit(event);
      }),
      workspace.onDidSaveTextDocument((document) => {
        this.#release(document, []);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        this.#release(textEditor.document, caretsIn(textEditor.document));
      }),
      window.onDidChangeVisibleTextEditors(() => {
        for (const { open } of this.#entries.values())
          this.#release(open.document, caretsIn(open.document));
      }),
      deps.settings.onDidChange(() => {
        this.recheck();
      }),
      deps.verdicts.onDidChange(() => {
        for (const { open } of this.#entries.values()) this.#changed.fire(open);
      }),
      deps.spelling.onDidRead(() => {
        this.recheck();
      }),
      deps.siblings.onDidChange((uris) => {
        this.recheck(uris);
      }),
    );
    for (const document of workspace.textDocuments) this.#watch(document);
  }

  /** The open article of a document, if Stet looks at it. */
  get(document: vscode.TextDocument | undefined): OpenArticle | undefined {
    return document && this.#entries.get(document.uri.toString())?.open;
  }

  /** The open article in the active editor, or the one that its clean version is shown of. */
  get active(): OpenArticle | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    // A rule's page or a view has the focus: the article beside it is still the one at work.
    const beside = visibleTextEditors.find(({ document }) => this.get(document));
    const document = (activeTextEditor ?? beside)?.document;
    if (document?.uri.scheme !== cleanScheme) return this.get(document);
    return this.#entries.get(document.uri.query)?.open;
  }

  /** Every document under watch. */
  get all(): readonly OpenArticle[] {
    return Array.from(this.#entries.values(), ({ open }) => open);
  }

  /** The open article once its present text has been analysed; `undefined` if it is not watched. */
  async settled(document: vscode.TextDocument): Promise<OpenArticle | undefined> {
    const open = this.get(document);
    if (!open || open.isSettled) return open;
    return new Promise((resolve) => {
      const done = (value: OpenArticle | undefined) => {
        for (const listener of listeners) listener.dispose();
        resolve(value);
      };
      const listeners = [
        this.onDidSettle((settled) => {
          if (settled === open) done(open);
        }),
        this.onDidClose((uri) => {
          if (uri.toString() === open.uri.toString()) done(undefined);
        }),
      ];
    });
  }

  /** As `settled`, without the rest. */
  async flush(document: vscode.TextDocument): Promise<OpenArticle | undefined> {
    const entry = this.#entries.get(document.uri.toString());
    if (entry?.timer !== undefined) this.#start(entry);
    return this.settled(document);
  }

  /** Analyses documents again although their text is the same: the settings or siblings changed. */
  recheck(uris?: readonly vscode.Uri[]): void {
    const wanted = uris && new Set(uris.map(String));
    for (const [key, entry] of this.#entries)
      if (!wanted || wanted.has(key)) this.#schedule(entry, 0);
  }

  /** Checks a document although it looks like no article, until it is closed for good. */
  checkAnyway(document: vscode.TextDocument): Promise<OpenArticle | undefined> {
    this.#forced.add(document.uri.toString());
    const entry = this.#entries.get(document.uri.toString());
    if (entry) this.#start(entry);
    return this.settledAgain(document);
  }

  /** The open article after the next analysis, even where the present one holds. */
  settledAgain(document: vscode.TextDocument): Promise<OpenArticle | undefined> {
    const open = this.get(document);
    return new Promise((resolve) => {
      if (!open) {
        resolve(undefined);
        return;
      }
      const listener = this.onDidSettle((settled) => {
        if (settled !== open) return;
        listener.dispose();
        resolve(open);
      });
    });
  }

  dispose(): void {
    for (const { timer } of this.#entries.values()) clearTimeout(timer);
    this.#entries.clear();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #watch(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (!isCopy(document) || this.#entries.has(key)) return;
    const open = new OpenArticle(document, this.deps.verdicts);
    const entry: Entry = { open, timer: undefined, run: 0 };
    this.#entries.set(key, entry);
    this.#schedule(entry, 0);
  }

  #unwatch(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const entry = this.#entries.get(key);
    if (!entry) return;
    clearTimeout(entry.timer);
    entry.run++;
    this.#entries.delete(key);
    this.#closed.fire(document.uri);
  }

  #edit({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const entry = this.#entries.get(document.uri.toString());
    if (!entry || !contentChanges.length) return;
    const changes: Change[] = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      end: rangeOffset + rangeLength,
      newLength: text.length,
    }));
    entry.open.edit(joined(changes), reason === undefined);
    this.#schedule(entry, rest);
  }

  #release(document: vscode.TextDocument, carets: readonly number[]): void {
    const open = this.get(document);
    if (open?.release(carets)) this.#changed.fire(open);
  }

  #schedule(entry: Entry, delay: number): void {
    clearTimeout(entry.timer);
    entry.run++;
    entry.timer = setTimeout(() => {
      this.#start(entry);
    }, delay);
  }

  #start(entry: Entry): void {
    clearTimeout(entry.timer);
    entry.timer = undefined;
    const run = ++entry.run;
    const stale = () => entry.run !== run || entry.open.document.isClosed;
    const { open } = entry;
    const take = (checked: Checked | undefined) => {
      if (!checked || stale()) return;
      open.take(checked, caretsIn(open.document));
      this.#changed.fire(open);
      this.#settled.fire(open);
    };
    this.#check(open, stale).then(take, (error: unknown) => {
      this.deps.onFault({ error }, open.uri);
      take({ article: open.article, standing: 'article', english: open.english, found: [] });
    });
  }

  async #check(open: OpenArticle, stale: () => boolean): Promise<Checked | undefined> {
    const { document } = open;
    const desk = await this.deps.settings.of(document.uri);
    if (stale()) return undefined;
    const text = document.getText();
    const standing = unfit(text);
    if (standing) return { article: undefined, standing, english: true, found: [] };
    const making = Article.inSteps(text, sourceOf(document), open.article);
    const article = await runSliced(making, stale);
    if (!article) return undefined;
    const forced = this.#forced.has(document.uri.toString());
    if (!forced && !(desk.includes(document.uri) ?? isArticle(article)))
      return { article, standing: 'no-article', english: true, found: [] };
    const context = await contextOf(this.deps, document.uri, article);
    if (stale()) return undefined;
    const analysis = await runSliced(analyse(article, this.deps.rules, context), stale);
    if (!analysis) return undefined;
    for (const fault of analysis.faults) this.deps.onFault(fault, document.uri);
    const english = article.read(language) === 'en';
    return { article, standing: 'article', english, found: analysis.findings };
  }
}

/** An article's name and format, as the engine wants them. */
export function sourceOf({ uri, languageId }: vscode.TextDocument) {
  return {
    path: uri.toString(),
    format: languageId === 'markdown' ? ('markdown' as const) : ('text' as const),
  };
}

function caretsIn(document: vscode.TextDocument): number[] {
  return vscode.window.visibleTextEditors
    .filter((editor) => editor.document === document)
    .flatMap(({ selections }) => selections.map(({ active }) => document.offsetAt(active)));
}
