import * as vscode from 'vscode';
import { Article, compareArticles, isArticle, language, type Ranked } from '../../engine';
import type { DeskSettings } from '../desk-settings';
import { isCopyUri, openDocument } from '../documents';
import type { SiblingSource } from '../ports';
import { breather, runSliced } from '../slices';
import { sourceOf } from '../store';
import { troubleOf } from '../workspace-files';
import { Library } from './library';
import { readAhead } from './read-ahead';
import { longestArticle, readCopy, type Copy } from './read-copy';
import { WorkspaceWatch, type Look } from './workspace-watch';

/** More siblings than this tell nothing new, and each costs a comparison. */
const mostSiblings = 10;
/** Articles whose text is at hand, so that comparing again need not read them again. */
const mostAtHand = 48;
/** So many files are asked for at once: each waits for VS Code, and a remote file system answers them together. */
const readAtOnce = 32;
/** A longer text is split into blocks with pauses, in UTF-16 units: one of the usual length takes a millisecond. */
const longArticle = 50_000;
/** How often progress is told, in milliseconds. */
const tellEvery = 200;
/** From this many files on it is worth telling how far the reading is. */
const worthTelling = 40;

/**
 * The articles of the workspace, known by their words and kept up to date in the background. Their
 * texts are read again when they are asked for.
 */
export class WorkspaceSiblings implements SiblingSource, vscode.Disposable {
  readonly #library = new Library();
  /** When each file was read last, articles or not. */
  readonly #stamps = new Map<string, string>();
  readonly #atHand = new Map<string, { readonly stamp: string; readonly article: Article }>();
  /** The siblings of each open article as last given: the same list while nothing changed. */
  readonly #given = new Map<string, readonly Article[]>();
  /** Why files and folders are left out, by their addresses. */
  readonly #troubles = new Map<string, string>();
  #troublesChanged = false;
  #disposed = false;
  readonly #siblingsChanged = new vscode.EventEmitter<readonly vscode.Uri[] | undefined>();
  readonly #articlesChanged = new vscode.EventEmitter<readonly string[]>();
  readonly #watch: WorkspaceWatch;
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #ready = false;
  #becameReady: () => void = () => undefined;
  /** Resolves when all articles have been read once. */
  readonly whenReady = new Promise<void>((resolve) => {
    this.#becameReady = resolve;
  });

  readonly onDidChange = this.#siblingsChanged.event;
  /** Fired with the addresses of articles that changed, came or went; with none where only `leftOut` did. */
  readonly onDidChangeArticles = this.#articlesChanged.event;

  constructor(
    private readonly settings: DeskSettings,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.#watch = new WorkspaceWatch(
      (looks) => this.#lookAt(looks),
      () => [...this.#stamps.keys()],
      (folder, trouble) => {
        this.#note(folder, trouble);
      },
    );
    this.#subscriptions = [
      this.#watch,
      this.#siblingsChanged,
      this.#articlesChanged,
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#given.delete(uri.toString());
      }),
    ];
  }

  get isReady(): boolean {
    return this.#ready;
  }

  /** How many articles are known. */
  get size(): number {
    return this.#library.size;
  }

  /** How many files and folders are left out because they cannot be read; the log says why. */
  get leftOut(): number {
    return this.#troubles.size;
  }

  get repeats() {
    return this.#ready ? this.#library.repeats : undefined;
  }

  async siblingsOf(uri: vscode.Uri, article: Article): Promise<readonly Article[]> {
    if (!this.#ready || article.text.length > longestArticle) return [];
    if (article.read(language) !== 'en') return [];
    await runSliced(this.#library.prepare(article, mostSiblings));
    const ranked = this.#sameEvent(article);
    const read = await Promise.all(ranked.map(({ entry }) => this.articleAt(entry.path)));
    const siblings = read.filter((sibling) => sibling !== undefined);
    const key = uri.toString();
    const before = this.#given.get(key);
    const list = before && isSameList(before, siblings) ? before : siblings;
    if (openDocument(key)) this.#given.set(key, list);
    // Compared one by one with pauses, so that the rules find it done.
    const breathe = breather();
    for (const sibling of list) {
      compareArticles(article, sibling);
      await breathe();
    }
    return list;
  }

  /** Whether a file is known as an article. */
  has(uri: vscode.Uri): boolean {
    return this.#library.has(uri.toString());
  }

  /** Looks at all files again, in the background. */
  lookAround(): void {
    this.#watch.lookAround();
  }

  /** The other articles of the workspace by how surely they report the event, the unlike ones too. */
  rank(article: Article, top: number): Ranked[] {
    return this.#library.rank(article, top);
  }

  /** An article as it stands now: in the editor, or on disk; `undefined` where it cannot be read. */
  async articleAt(address: string): Promise<Article | undefined> {
    const known = this.#atHand.get(address);
    const uri = vscode.Uri.parse(address);
    // What is watched and not open is as it was read last.
    if (known && known.stamp === this.#stamps.get(address) && !openDocument(uri))
      return known.article;
    const copy = await readCopy(uri, known?.stamp);
    if ('same' in copy) return known?.article;
    return 'text' in copy ? this.#keep(uri, copy.text, copy.stamp) : undefined;
  }

  /** Why `articleAt` has no article at an address, in plain words. */
  async troubleAt(address: string): Promise<string> {
    const copy = await readCopy(vscode.Uri.parse(address));
    return 'trouble' in copy ? copy.trouble : vscode.l10n.t('it is gone');
  }

  dispose(): void {
    this.#disposed = true;
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #sameEvent(article: Article): Ranked[] {
    return this.#library.rank(article, mostSiblings).filter(({ sameEvent }) => sameEvent);
  }

  #keep(uri: vscode.Uri, text: string, stamp: string): Article {
    const address = uri.toString();
    const before = this.#atHand.get(address)?.article;
    const document = openDocument(uri);
    const source = document ? sourceOf(document) : { path: address };
    const article = before?.text === text ? before : new Article(text, source, before);
    this.#atHand.delete(address);
    this.#atHand.set(address, { stamp, article });
    for (const [oldest] of this.#atHand) {
      if (this.#atHand.size <= mostAtHand) break;
      this.#atHand.delete(oldest);
    }
    return article;
  }

  /** Reads files that came, changed or went; tells who is concerned when all are done. */
  async #lookAt(looks: readonly Look[]): Promise<void> {
    const changed: string[] = [];
    const work = async (report: (done: number) => void) => {
      const breathe = breather();
      let done = 0;
      for await (const [{ uri }, copy] of readAhead(looks, readAtOnce, (look) =>
        this.#read(look),
      )) {
        if (this.#disposed) return;
        if (await this.#takeSafely(uri, copy)) changed.push(uri.toString());
        report(++done);
        await breathe();
      }
    };
    if (looks.length < worthTelling) await work(() => undefined);
    else
      await vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Window,
          title: vscode.l10n.t('Stet reads the articles'),
        },
        (progress) => {
          let next = 0;
          return work((done) => {
            if (performance.now() < next) return;
            next = performance.now() + tellEvery;
            progress.report({ message: vscode.l10n.t('{0} of {1}', done, looks.length) });
          });
        },
      );
    if (!this.#disposed) this.#tell(changed);
  }

  async #read({ uri, force, leftAlone }: Look): Promise<Copy> {
    if (leftAlone) return { gone: true };
    return readCopy(uri, force ? undefined : this.#stamps.get(uri.toString()));
  }

  /** One file that cannot be taken in must not keep the others out. */
  async #takeSafely(uri: vscode.Uri, copy: Copy): Promise<boolean> {
    try {
      return await this.#take(uri, copy);
    } catch (error) {
      this.#note(uri, troubleOf(error));
      return false;
    }
  }

  /** Takes in what was read; whether that changed anything. */
  async #take(uri: vscode.Uri, copy: Copy): Promise<boolean> {
    const address = uri.toString();
    if ('same' in copy) return false;
    if ('gone' in copy) this.#stamps.delete(address);
    else if (copy.stamp !== undefined) this.#stamps.set(address, copy.stamp);
    this.#note(uri, 'trouble' in copy ? copy.trouble : undefined);
    if (!('text' in copy)) {
      this.#atHand.delete(address);
      return this.#library.drop(address);
    }
    const open = openDocument(uri);
    const source = open ? sourceOf(open) : { path: address };
    const before = this.#atHand.get(address)?.article;
    if (before?.text === copy.text && this.#library.has(address)) {
      this.#atHand.set(address, { stamp: copy.stamp, article: before });
      return false;
    }
    const article =
      copy.text.length > longArticle
        ? await runSliced(Article.inSteps(copy.text, source, before))
        : new Article(copy.text, source, before);
    if (!article) return false;
    if (before) this.#atHand.set(address, { stamp: copy.stamp, article });
    const desk = await this.settings.of(uri);
    if (!(desk.includes(uri) ?? isArticle(article))) return this.#library.drop(address);
    this.#library.take(article);
    return true;
  }

  /** Lets those know that see other siblings now: all, once everything has been read. */
  #tell(changed: readonly string[]): void {
    if (!this.#ready) {
      this.#ready = true;
      this.#becameReady();
      this.log.info(vscode.l10n.t('Articles of the workspace: {0}', this.size));
      this.#siblingsChanged.fire(undefined);
    } else if (changed.length) {
      const concerned = this.#concernedBy(new Set(changed));
      if (concerned.length) this.#siblingsChanged.fire(concerned);
    }
    if (changed.length || this.#troublesChanged) this.#articlesChanged.fire(changed);
    this.#troublesChanged = false;
  }

  /** Open articles that have one of the changed as a sibling, or had. */
  #concernedBy(changed: ReadonlySet<string>): vscode.Uri[] {
    return vscode.workspace.textDocuments
      .filter(({ uri }) => isCopyUri(uri))
      .filter((document) => {
        const address = document.uri.toString();
        const had = this.#given.get(address);
        if (!had) return false;
        if (had.some(({ path }) => changed.has(path ?? ''))) return true;
        const article = this.#atHand.get(address)?.article;
        const now = this.#sameEvent(article ?? new Article(document.getText(), sourceOf(document)));
        return now.some(({ entry }) => changed.has(entry.path));
      })
      .map(({ uri }) => uri);
  }

  /** Keeps in mind, and in the log, why a file or folder is left out; nothing where it no longer is. */
  #note(uri: vscode.Uri, trouble?: string): void {
    const address = uri.toString();
    if (this.#troubles.get(address) === trouble) return;
    this.#troublesChanged = true;
    if (trouble === undefined) this.#troubles.delete(address);
    else {
      this.#troubles.set(address, trouble);
      this.log.warn(
        vscode.l10n.t('{0} is left out: {1}', vscode.workspace.asRelativePath(uri), trouble),
      );
    }
  }
}

function isSameList(a: readonly Article[], b: readonly Article[]): boolean {
  return a.length === b.length && a.every((article, index) => article === b[index]);
}
