import * as vscode from 'vscode';
import type { Article } from '../../engine';
import type { WorkspaceSiblings } from '../siblings/workspace-siblings';
import { watchArticles } from './article-watch';
import { showAsDiff } from './as-diff';
import { exported, nameOf, showExport, type Face } from './export';
import { frame } from './frame';
import { makePage } from './made-page';
import type { Page, Request, Show, Shown } from './page';
import { withPatience } from './patience';
import { showPlace } from './show-place';
import { giveBack, take, type Take, type Taken } from './take';
import { wordbook } from './words';

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
  #page: Page = { mode: 'empty', reason: '' };
  #status = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isListening = false;
  #isMaking = false;
  #isStopped = false;
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
      watchArticles(this, siblings, {
        soon: (why) => {
          this.#updateSoon(why);
        },
        now: (why) => void this.update(why),
        renamed: (newOf) => {
          this.#follow(newOf);
        },
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

  /** The articles as they were compared last. */
  get articles(): readonly Article[] {
    return this.#articles;
  }

  /** Whether anything has been shown or told yet. */
  get isShown(): boolean {
    return this.#articles.length > 0 || this.#status !== '';
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
    const isOld = () => generation !== this.#generation;
    this.#isMaking = true;
    await this.siblings.whenReady;
    const { made, stopped } = await withPatience(
      vscode.l10n.t('Comparing {0}', titleOf(this.#shown)),
      async (isCancelled) => ({
        made: await makePage(this.siblings, this.#shown, () => isOld() || isCancelled()),
        stopped: isCancelled(),
      }),
    );
    if (isOld()) return;
    this.#isMaking = false;
    this.#isStopped = stopped;
    if (made && !stopped) {
      this.#page = made.page;
      this.#takes = made.takes;
      this.#articles = made.articles;
      this.#status = status;
    } else this.#keepOld(stopped);
    this.#send();
    this.#updated.fire();
  }

  /** What was compared last stays in sight, but nothing can be taken from it. */
  #keepOld(stopped: boolean): void {
    this.#takes = [];
    const reason = stopped
      ? vscode.l10n.t('The comparison was stopped')
      : vscode.l10n.t(
          'One of the articles cannot be read any more: it is gone, too long, binary or not UTF-8',
        );
    if (this.#page.mode === 'empty') this.#page = { mode: 'empty', reason };
    this.#status = reason;
  }

  /** Whether an article is compared here. */
  concerns(address: string): boolean {
    const { a, b } = this.#shown;
    return address === a || address === b || this.#articles.some(({ path }) => path === address);
  }

  /** Everything that the page can be asked for. */
  async #answer(request: Request): Promise<void> {
    switch (request.type) {
      case 'ready':
        this.#isListening = true;
        this.#send();
        if (!this.isShown && !this.#isMaking) await this.update();
        return;
      case 'open':
        if (this.concerns(request.address))
          await showPlace(
            this.panel,
            request.address,
            request,
            () => request.generation === this.#generation,
          );
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
      case 'again':
        await this.update();
        return;
      case 'diff':
        if (this.#shown.b !== undefined) await showAsDiff(this.#shown.a, this.#shown.b);
        return;
      default:
        await this.exportAs(request.type);
    }
  }

  #send(): void {
    if (!this.#isListening) return;
    const message: Show = {
      type: 'show',
      generation: this.#generation,
      page: this.#page,
      status: this.#status,
      canUndo: this.#taken !== undefined,
      canCompare: this.#isStopped,
      words: wordbook(),
    };
    void this.panel.webview.postMessage(message);
  }

  /** An article that was renamed or moved is compared under its new name. */
  #follow(newOf: (address: string) => string): void {
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
  async exportAs(face: Face): Promise<void> {
    const content = exported(this.#shown.mode, this.#articles, face);
    if (content !== undefined) await showExport(content, face);
  }
}

function titleOf({ a, b }: Shown): string {
  return b === undefined
    ? vscode.l10n.t('Readings of {0}', shortName(a))
    : `${shortName(a)} ↔ ${shortName(b)}`;
}

const shortName = (address: string) => parse(address).path.split('/').at(-1) ?? address;
const parse = (address: string) => vscode.Uri.parse(address);
