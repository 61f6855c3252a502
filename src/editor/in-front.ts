import * as vscode from 'vscode';
import type { Article } from '../engine';
import type { Comparisons } from './compare/comparisons';
import type { OpenArticle } from './open-article';
import type { Store } from './store';
import type { WorkspaceSiblings } from './siblings/workspace-siblings';

/** An article and where it lies. */
export interface Placed {
  readonly uri: vscode.Uri;
  readonly article: Article;
}

/**
 * The article that the side views are about: the one in the active editor, the left one of the comparison
 * in front, else the one last looked at as long as a tab still shows it.
 */
export class InFront implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #last: vscode.Uri | undefined;

  /** Fired when another article is in front, or none. */
  readonly onDidChange = this.#changed.event;

  constructor(
    private readonly store: Store,
    private readonly comparisons: Comparisons,
    private readonly siblings: WorkspaceSiblings,
  ) {
    const update = () => {
      this.#changed.fire();
    };
    this.#subscriptions = [
      this.#changed,
      comparisons.onDidChangeActive(update),
      store.onDidClose(update),
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length) update();
      }),
    ];
  }

  /** Where the article lies. */
  get uri(): vscode.Uri | undefined {
    const compared = this.comparisons.active?.shown.a;
    const now = compared === undefined ? this.store.active?.uri : vscode.Uri.parse(compared);
    if (now) this.#last = now;
    else if (vscode.window.activeTextEditor !== undefined || !isInTab(this.#last))
      this.#last = undefined;
    return this.#last;
  }

  /** The article as an open document, if it is open. */
  get open(): OpenArticle | undefined {
    const address = this.uri?.toString();
    return this.store.all.find(({ uri }) => uri.toString() === address);
  }

  /** Whether what is in front is an article: what is compared is, whatever it looks like. */
  get isArticle(): boolean {
    const { uri, open } = this;
    return uri !== undefined && (!open || open.standing === 'article');
  }

  /** The article itself, open or not; `undefined` while somebody types in it, or where it is no article. */
  async article(): Promise<Placed | undefined> {
    const { uri, open } = this;
    if (!uri) return undefined;
    if (!open) {
      const article = await this.siblings.articleAt(uri.toString());
      return article && { uri, article };
    }
    const { article, standing, isSettled } = open;
    return article && standing === 'article' && isSettled ? { uri, article } : undefined;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

function isInTab(uri: vscode.Uri | undefined): boolean {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(
      ({ input }) =>
        input instanceof vscode.TabInputText && input.uri.toString() === uri?.toString(),
    );
}
