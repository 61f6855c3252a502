import * as vscode from 'vscode';
import type { Article } from '../../engine';
import { compareHtml } from '../../report/compare-html';
import { compareMarkdown } from '../../report/compare-markdown';
import { collationHtml, collationMarkdown } from '../../report/collation';
import { openDocument, rangeOf } from '../documents';
import type { WorkspaceSiblings } from '../siblings/workspace-siblings';
import { showAsDiff } from './as-diff';
import { collated } from './collate-page';
import { compared } from './compare-page';
import { nameOf, reportOf, showExport } from './export';
import { frame } from './frame';
import { head, headsOf } from './heads';
import type { Page, Request, Show, Shown } from './page';
import { giveBack, take, type Take, type Taken } from './take';
import { alikeInWords, wordbook } from './words';

/** The kind of webview panel that comparisons are shown in. */
export const panelType = 'stet.compare';
/** How long somebody rests from typing before the comparison is made anew, in milliseconds. */
const rest = 300;

/** A comparison or a collation in a tab; it follows the articles' edits. */
export class ComparisonPanel implements vscode.Disposable {
  readonly #subscriptions: { dispose(): unknown }[];
  #shown: Shown;
  #generation = 0;
  #takes: readonly Take[] = [];
  #taken: Taken | undefined;
  #articles: readonly Article[] = [];
  #page: Page = { mode: 'empty' };
  #status = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isListening = false;
  readonly #updated = new vscode.EventEmitter<void>();

  /** Fired when the page has been made anew. */
  readonly onDidUpdate = this.#updated.event;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly siblings: WorkspaceSiblings,
    media: vscode.Uri,
    shown: Shown,
  ) {
    this.#shown = shown;
    panel.webview.options = { enableScripts: true, localResourceRoots: [media] };
    const icon = (theme: string) =>
      vscode.Uri.joinPath(media, '..', '..', 'media', `stet-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    this.#subscriptions = [
      this.#updated,
      panel.webview.onDidReceiveMessage((request: Request) => void this.#answer(request)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length && this.#concerns(document.uri.toString()))
          this.#updateSoon(
            vscode.l10n.t('{0} was edited; compared anew', nameOf(document.uri.toString())),
          );
      }),
      siblings.onDidChangeArticles((changed) => {
        const [one] = changed.filter((address) => this.#concerns(address));
        // What is open here has been heard of already; before the first look nothing can have changed.
        const isShown = this.#articles.length > 0 || this.#status !== '';
        if (one !== undefined && isShown && !openDocument(one))
          this.#updateSoon(vscode.l10n.t('{0} has changed on disk; compared anew', nameOf(one)));
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => void this.#lookAtClosed(uri.toString())),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        this.#follow(files);
      }),
      panel.onDidDispose(() => {
        this.dispose();
      }),
    ];
    panel.webview.html = frame(panel.webview, media, shown);
    panel.title = titleOf(shown);
  }

  /** What is compared here. */
  get shown(): Shown {
    return this.#shown;
  }

  /** The page as it is shown, for whoever asks VS Code for it. */
  get page(): Page {
    return this.#page;
  }

  get active(): boolean {
    return this.panel.active;
  }

  reveal(): void {
    this.panel.reveal();
  }

  /** Goes to the next or the previous difference. */
  step(forwards: boolean): void {
    void this.panel.webview.postMessage({ type: 'step', forwards });
  }

  onDidDispose(listener: () => void): void {
    this.panel.onDidDispose(listener);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions.splice(0)) subscription.dispose();
    this.panel.dispose();
  }

  /** Reads and compares the articles as they are now. */
  async update(status = ''): Promise<void> {
    clearTimeout(this.#timer);
    const generation = ++this.#generation;
    await this.siblings.whenReady;
    const made = await this.#make();
    if (generation !== this.#generation) return;
    if (made) {
      this.#page = made.page;
      this.#takes = made.takes;
      this.#articles = made.articles;
      this.#status = status;
    } else {
      // What was compared last stays in sight, but nothing can be taken from it.
      this.#takes = [];
      this.#status = vscode.l10n.t(
        'One of the articles cannot be read any more: it is gone, too long, binary or not UTF-8',
      );
    }
    this.#send();
    this.#updated.fire();
  }

  /** Everything that the page can be asked for. */
  async #answer(request: Request): Promise<void> {
    switch (request.type) {
      case 'ready':
        this.#isListening = true;
        if (this.#page.mode === 'empty') await this.update();
        else this.#send();
        return;
      case 'open':
        await this.#open(request.address, request, request.generation);
        return;
      case 'take':
        await this.take(request.generation === this.#generation ? request.take : -1);
        return;
      case 'undo':
        await this.#undo();
        return;
      case 'compare':
        await vscode.commands.executeCommand(
          'stet.compareArticles',
          this.#shown.a,
          request.address,
        );
        return;
      case 'collate':
        await vscode.commands.executeCommand('stet.collateSiblings', parse(this.#shown.a));
        return;
      case 'swap':
        if (this.#shown.b === undefined) return;
        this.#shown = { ...this.#shown, a: this.#shown.b, b: this.#shown.a };
        this.panel.title = titleOf(this.#shown);
        await this.update();
        return;
      case 'diff':
        if (this.#shown.b !== undefined) await showAsDiff(this.#shown.a, this.#shown.b);
        return;
      default:
        await this.exportAs(request.type);
    }
  }

  async #make(): Promise<
    { page: Page; takes: readonly Take[]; articles: readonly Article[] } | undefined
  > {
    const a = await this.siblings.articleAt(this.#shown.a);
    if (!a) return undefined;
    if (this.#shown.b === undefined) {
      const siblings = await this.siblings.siblingsOf(parse(this.#shown.a), a);
      const { rows, takes } = collated(a, siblings);
      const columns = [head(a), ...headsOf(a, siblings)];
      return { page: { mode: 'collate', columns, rows }, takes, articles: [a, ...siblings] };
    }
    const b = await this.siblings.articleAt(this.#shown.b);
    if (!b) return undefined;
    const { takes, score, sameEvent, ...rest } = compared(a, b);
    const ranked = this.siblings.rank(a, 32).find(({ entry }) => entry.path === b.path);
    const alike =
      a.text === b.text
        ? vscode.l10n.t('Both files hold the same text')
        : alikeInWords(ranked ?? { score, sameEvent, copyOf: false });
    const page: Page = { mode: 'compare', a: head(a), b: head(b), alike, ...rest };
    return { page, takes, articles: [a, b] };
  }

  #send(): void {
    if (!this.#isListening) return;
    const message: Show = {
      type: 'show',
      generation: this.#generation,
      page: this.#page,
      status: this.#status,
      canUndo: this.#taken !== undefined,
      words: wordbook(),
    };
    void this.panel.webview.postMessage(message);
  }

  #concerns(address: string): boolean {
    const { a, b } = this.#shown;
    return address === a || address === b || this.#articles.some(({ path }) => path === address);
  }

  /** What was typed and thrown away on closing is no part of the article any more. */
  async #lookAtClosed(address: string): Promise<void> {
    const shown = this.#articles.find(({ path }) => path === address);
    const now = shown && (await this.siblings.articleAt(address));
    if (now && now.text !== shown.text && !openDocument(address))
      await this.update(
        vscode.l10n.t('{0} was closed without saving; compared anew', nameOf(address)),
      );
  }

  /** An article that was renamed or moved is compared under its new name. */
  #follow(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): void {
    const newOf = (address: string) => {
      for (const { oldUri, newUri } of files) {
        const [before, after] = [oldUri.toString(), newUri.toString()];
        if (address === before) return after;
        if (address.startsWith(`${before}/`)) return after + address.slice(before.length);
      }
      return address;
    };
    const { mode, a, b } = this.#shown;
    const [x, y] = [newOf(a), b === undefined ? undefined : newOf(b)];
    if (x === a && y === b) return;
    this.#shown = y === undefined ? { mode, a: x } : { mode, a: x, b: y };
    this.panel.title = titleOf(this.#shown);
    const [was, is] = x === a ? [b ?? '', y ?? ''] : [a, x];
    this.#updateSoon(vscode.l10n.t('{0} is now {1}', nameOf(was), nameOf(is)));
  }

  #updateSoon(status: string): void {
    // The page that asks now asks about words that may have moved.
    this.#generation++;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.update(status), rest);
  }

  async #open(
    address: string,
    span: { readonly start: number; readonly end: number },
    generation: number,
  ): Promise<void> {
    if (!this.#concerns(address)) return;
    const document = await vscode.workspace.openTextDocument(parse(address));
    const range = rangeOf(document, span);
    const editor = await vscode.window.showTextDocument(document, columnOf(document, this.panel));
    // Words that have moved meanwhile are not pointed at.
    if (generation !== this.#generation) return;
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Takes a reading over, by its number on the page. */
  async take(index: number): Promise<void> {
    const wanted = this.#takes[index];
    const taken = wanted && (await take(wanted));
    if (!taken) {
      await this.update(vscode.l10n.t('The articles have changed meanwhile. Look again'));
      return;
    }
    this.#taken = taken;
    await this.update(
      vscode.l10n.t(
        'Taken: “{0}” for “{1}” in {2}',
        taken.after,
        taken.before,
        nameOf(taken.uri.toString()),
      ),
    );
  }

  async #undo(): Promise<void> {
    const taken = this.#taken;
    if (!taken) return;
    this.#taken = undefined;
    const done = await giveBack(taken);
    await this.update(
      done
        ? vscode.l10n.t('“{0}” stands again', taken.before)
        : vscode.l10n.t('Other words stand there by now; nothing was changed'),
    );
  }

  /** Opens what is shown as a text of its own. */
  async exportAs(face: 'html' | 'markdown'): Promise<void> {
    const [a, ...others] = this.#articles;
    const [b] = others;
    if (!a || !b) return;
    const isHtml = face === 'html';
    const content =
      this.#shown.mode === 'compare'
        ? (isHtml ? compareHtml : compareMarkdown)(reportOf(a, b))
        : (isHtml ? collationHtml : collationMarkdown)(a, others, (article) =>
            nameOf(article.path ?? ''),
          );
    await showExport(content, face);
  }
}

function titleOf({ a, b }: Shown): string {
  return b === undefined
    ? vscode.l10n.t('Readings of {0}', shortName(a))
    : `${shortName(a)} ↔ ${shortName(b)}`;
}

const shortName = (address: string) => parse(address).path.split('/').at(-1) ?? address;
const parse = (address: string) => vscode.Uri.parse(address);

/** Where the text is shown already, else beside the comparison, so that both stay in sight. */
function columnOf({ uri }: vscode.TextDocument, panel: vscode.WebviewPanel): vscode.ViewColumn {
  const group = vscode.window.tabGroups.all.find(
    ({ viewColumn, tabs }) =>
      viewColumn !== panel.viewColumn &&
      tabs.some(
        ({ input }) =>
          input instanceof vscode.TabInputText && input.uri.toString() === uri.toString(),
      ),
  );
  return group?.viewColumn ?? vscode.ViewColumn.Beside;
}
