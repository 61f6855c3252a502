import * as vscode from 'vscode';
import {
  Article,
  collateInSteps,
  isArticle,
  language,
  type KeptFile,
  type Ranked,
} from '../../engine';
import type { DeskSettings } from '../desk-settings';
import { openDocument } from '../documents';
import type { SiblingSource } from '../ports';
import { breather, runSliced } from '../slices';
import { sourceOf } from '../store';
import { troubleOf } from '../workspace-files';
import { ArticlesAtHand } from './articles-at-hand';
import { GivenSiblings } from './given-siblings';
import { KeptIndex, type IndexPlace } from './kept-index';
import { Library } from './library';
import { LeftOut } from './left-out';
import { withReadingProgress } from './progress';
import { readAhead } from './read-ahead';
import { isOfFile, longestArticle, readCopy, type Copy } from './read-copy';
import { WorkspaceWatch, type Look } from './workspace-watch';

/** More siblings than this tell nothing new, and each costs a comparison. */
const mostSiblings = 10;
/** So many files are asked for at once: each waits for VS Code, and a remote file system answers them together. */
const readAtOnce = 32;
/** A longer text is split into blocks with pauses, in UTF-16 units: one of the usual length takes a millisecond. */
const longArticle = 50_000;
/** From this many files on it is worth telling how far the reading is. */
const worthTelling = 40;

/**
 * The articles of the workspace, known by their words, kept over a restart and brought up to date in
 * the background. Their texts are read again when they are asked for.
 */
export class WorkspaceSiblings implements SiblingSource, vscode.Disposable {
  #library = new Library();
  readonly #kept: KeptIndex | undefined;
  /** By what each file is known to be as it was read last, articles or not. */
  readonly #stamps = new Map<string, string>();
  readonly #atHand = new ArticlesAtHand();
  readonly #given = new GivenSiblings();
  readonly #leftOut: LeftOut;
  #disposed = false;
  readonly #siblingsChanged = new vscode.EventEmitter<readonly vscode.Uri[] | undefined>();
  readonly #articlesChanged = new vscode.EventEmitter<readonly string[]>();
  readonly #watch: WorkspaceWatch;
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #ready = false;
  #becameReady: () => void = () => undefined;
  /** Resolves when the articles are known: from the last time, or read. */
  readonly whenReady = new Promise<void>((resolve) => {
    this.#becameReady = resolve;
  });
  #becameCurrent: () => void = () => undefined;
  /** Resolves when all files have been looked at once. */
  readonly whenCurrent = new Promise<void>((resolve) => {
    this.#becameCurrent = resolve;
  });
  #current = false;
  /** How many files have been read since the start, or since all is read anew. */
  #filesRead = 0;

  readonly onDidChange = this.#siblingsChanged.event;
  /** Fired with the addresses of articles that changed, came or went; with none where only `leftOut` did. */
  readonly onDidChangeArticles = this.#articlesChanged.event;

  /** @param place where to keep what is known over a restart, if there is such a place */
  constructor(
    private readonly settings: DeskSettings,
    private readonly log: vscode.LogOutputChannel,
    place?: IndexPlace,
  ) {
    this.#leftOut = new LeftOut(log);
    this.#kept = place && new KeptIndex(place, (address) => this.#keptAt(address), log);
    this.#watch = new WorkspaceWatch(
      (looks) => this.#lookAt(looks),
      () => [...this.#stamps.keys()],
      (folder, trouble) => {
        this.#leftOut.note(folder, trouble);
      },
    );
    this.#subscriptions = [this.#watch, this.#siblingsChanged, this.#articlesChanged, this.#given];
    void this.#start();
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
    return this.#leftOut.size;
  }

  get repeats() {
    return this.#ready ? this.#library.repeats : undefined;
  }

  async siblingsOf(
    uri: vscode.Uri,
    article: Article,
    stale?: () => boolean,
  ): Promise<readonly Article[]> {
    if (!this.#ready || article.text.length > longestArticle) return [];
    if (article.read(language) !== 'en') return [];
    await runSliced(this.#library.prepare(article, mostSiblings));
    const ranked = this.#sameEvent(article);
    const read = await Promise.all(ranked.map(({ entry }) => this.articleAt(entry.path)));
    const list = this.#given.give(
      uri,
      read.filter((sibling) => sibling !== undefined),
    );
    // Compared with pauses, so that the rules find it done.
    await runSliced(collateInSteps(article, list), stale);
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

  /** Forgets all that is known of the workspace, and reads it anew in the background. */
  async rebuild(): Promise<void> {
    this.#library = new Library();
    this.#stamps.clear();
    this.#atHand.clear();
    this.#given.clear();
    this.#ready = false;
    this.#current = false;
    this.#filesRead = 0;
    await this.#kept?.clear();
    this.lookAround();
  }

  /** Keeps what is known for the next start, which happens by itself after a while. */
  async save(): Promise<void> {
    await this.#kept?.save();
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
    const copy = await this.#copyOf(uri, known?.stamp);
    if ('same' in copy) return known?.article;
    return 'text' in copy ? this.#atHand.keep(uri, copy.text, copy.stamp) : undefined;
  }

  /** Why `articleAt` has no article at an address, in plain words. */
  async troubleAt(address: string): Promise<string> {
    const copy = await readCopy(vscode.Uri.parse(address));
    return 'trouble' in copy ? copy.trouble : vscode.l10n.t('it is gone');
  }

  dispose(): void {
    this.#disposed = true;
    this.#kept?.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Takes up what is known from the last time, then looks whether it still holds. */
  async #start(): Promise<void> {
    const breathe = breather();
    for await (const files of this.#kept?.load() ?? [])
      for (const { path, stamp, article } of files) {
        this.#stamps.set(path, stamp);
        if (article) this.#library.restore(article);
        await breathe();
      }
    if (this.#disposed) return;
    if (this.size) {
      this.log.info(vscode.l10n.t('Articles known from the last time: {0}', this.size));
      this.#getReady();
    }
    this.#watch.start();
  }

  /** What is kept of a file. One that is left out is looked at again the next time, to say why. */
  #keptAt(address: string): KeptFile | undefined {
    const stamp = this.#stamps.get(address);
    if (stamp === undefined || this.#leftOut.has(address)) return undefined;
    const article = this.#library.keptAt(address);
    return { path: address, stamp: isOfFile(stamp) ? stamp : '', ...(article && { article }) };
  }

  #sameEvent(article: Article): Ranked[] {
    return this.#library.rank(article, mostSiblings).filter(({ sameEvent }) => sameEvent);
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
    if (this.#ready || looks.length < worthTelling) await work(() => undefined);
    else await withReadingProgress(looks.length, work);
    if (this.#disposed) return;
    this.#tell(changed);
    this.#kept?.saveSoon();
  }

  async #read({ uri, force, leftAlone }: Look): Promise<Copy> {
    if (leftAlone) return { gone: true };
    return this.#copyOf(uri, force ? undefined : this.#stamps.get(uri.toString()));
  }

  /** As `readCopy`; its stamp says too what the desk wished, since that may have been otherwise `before`. */
  async #copyOf(uri: vscode.Uri, before = ''): Promise<Copy> {
    const wish = `, included: ${String(await this.settings.includes(uri))}`;
    const copy = await readCopy(uri, before.endsWith(wish) ? before.slice(0, -wish.length) : '');
    return 'stamp' in copy && copy.stamp ? { ...copy, stamp: copy.stamp + wish } : copy;
  }

  /** One file that cannot be taken in must not keep the others out. */
  async #takeSafely(uri: vscode.Uri, copy: Copy): Promise<boolean> {
    try {
      return await this.#take(uri, copy);
    } catch (error) {
      this.#leftOut.note(uri, troubleOf(error));
      return false;
    }
  }

  /** Takes in what was read; whether that changed anything. */
  async #take(uri: vscode.Uri, copy: Copy): Promise<boolean> {
    const address = uri.toString();
    if ('same' in copy) return false;
    if ('gone' in copy) this.#stamps.delete(address);
    else if (copy.stamp !== undefined) this.#stamps.set(address, copy.stamp);
    // While it is being edited, what is kept is of the file.
    if (isOfFile(this.#stamps.get(address))) this.#kept?.touch(address);
    this.#leftOut.note(uri, 'trouble' in copy ? copy.trouble : undefined);
    if (!('text' in copy)) {
      this.#atHand.delete(address);
      return this.#library.drop(address);
    }
    const open = openDocument(uri);
    const source = open ? sourceOf(open) : { path: address };
    const before = this.#atHand.get(address)?.article;
    const wish = await this.settings.includes(uri);
    if (before?.text === copy.text && this.#library.has(address) && wish !== false) {
      this.#atHand.set(address, { stamp: copy.stamp, article: before });
      return false;
    }
    this.#filesRead++;
    const article =
      copy.text.length > longArticle
        ? await runSliced(Article.inSteps(copy.text, source, before))
        : new Article(copy.text, source, before);
    if (!article) return false;
    if (before) this.#atHand.set(address, { stamp: copy.stamp, article });
    if (!(wish ?? isArticle(article))) return this.#library.drop(address);
    this.#library.take(article);
    return true;
  }

  /** Lets those know that see other siblings now: all, once the articles are known. */
  #tell(changed: readonly string[]): void {
    if (!this.#current) {
      this.#current = true;
      this.#becameCurrent();
      this.log.info(
        vscode.l10n.t('Articles: {0}; files read for them: {1}', this.size, this.#filesRead),
      );
    }
    if (!this.#ready) this.#getReady();
    else if (changed.length) {
      const addresses = new Set(changed);
      const concerned = this.#given.concernedBy(addresses, (document) => {
        const known = this.#atHand.get(document.uri.toString())?.article;
        const now = this.#sameEvent(known ?? new Article(document.getText(), sourceOf(document)));
        return now.some(({ entry }) => addresses.has(entry.path));
      });
      if (concerned.length) this.#siblingsChanged.fire(concerned);
    }
    if (this.#leftOut.takeChange() || changed.length) this.#articlesChanged.fire(changed);
  }

  #getReady(): void {
    this.#ready = true;
    this.#becameReady();
    this.#siblingsChanged.fire(undefined);
  }
}
