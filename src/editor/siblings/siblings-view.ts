import * as vscode from 'vscode';
import { collate, isCopy, language, type Article } from '../../engine';
import { entryOfArticle } from '../../engine/siblings/collate';
import { headOf } from '../compare/compare-page';
import { nameOf } from '../compare/export';
import { kindName } from '../compare/words';
import type { OpenArticle } from '../open-article';
import type { Store } from '../store';
import { longestArticle } from './read-copy';
import type { WorkspaceSiblings } from './workspace-siblings';

/** A sibling of the open article, or a place where it reads differently. */
type Node = SiblingNode | PlaceNode;
interface SiblingNode {
  readonly open: OpenArticle;
  readonly sibling: Article;
  readonly isCopy: boolean;
  readonly places: readonly PlaceNode[];
}
interface PlaceNode {
  readonly open: OpenArticle;
  readonly kind: string;
  readonly own: string;
  readonly other: string;
  readonly start: number;
  readonly end: number;
}

/** The *Siblings* view: the other articles on the event of the open one, with what they print differently. */
export function registerSiblingsView(store: Store, siblings: WorkspaceSiblings): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<Node>('stet.siblings', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) =>
        node ? ('places' in node ? [...node.places] : []) : siblingNodes(store.active, siblings),
      getTreeItem: (node) => ('places' in node ? siblingItem(node) : placeItem(node)),
    },
  });
  const update = () => {
    view.message = messageOf(store.active, siblings);
    changed.fire(undefined);
  };
  update();
  void siblings.whenReady.then(update);
  return vscode.Disposable.from(
    view,
    changed,
    siblings.onDidChangeArticles(update),
    store.onDidSettle((open) => {
      if (open === store.active && view.visible) update();
    }),
    store.onDidClose(update),
    view.onDidChangeVisibility(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

/** What keeps siblings from being shown, if anything does. */
function messageOf(open: OpenArticle | undefined, siblings: WorkspaceSiblings): string {
  if (!siblings.isReady) return vscode.l10n.t('Reading the articles of the workspace…');
  const said: string[] = [];
  const article = open?.article;
  if (open && open.document.getText().length > longestArticle)
    said.push(vscode.l10n.t('This text is too long to be compared with others.'));
  else if (article && article.read(language) !== 'en')
    said.push(vscode.l10n.t('This text is not in English and is compared with no others.'));
  if (siblings.leftOut)
    said.push(
      vscode.l10n.t('Files left out: {0}. The output “Stet” says which and why.', siblings.leftOut),
    );
  return said.join(' ');
}

async function siblingNodes(
  open: OpenArticle | undefined,
  source: WorkspaceSiblings,
): Promise<SiblingNode[]> {
  const article = open?.article;
  if (!article || open.standing !== 'article') return [];
  const siblings = await source.siblingsOf(open.uri, article);
  const places = collate(article, siblings);
  return siblings.map((sibling) => ({
    open,
    sibling,
    isCopy: isCopy(article.read(entryOfArticle), sibling.read(entryOfArticle)),
    places: places.flatMap(({ kind, at, witnesses }) =>
      witnesses.flatMap((witness) =>
        witness.article === sibling && witness.verdict === 'conflict'
          ? [
              {
                open,
                kind: kindName(kind),
                own: article.quote(at),
                other: sibling.quote(witness.span),
                ...at,
              },
            ]
          : [],
      ),
    ),
  }));
}

function siblingItem({ open, sibling, isCopy, places }: SiblingNode): vscode.TreeItem {
  const name = nameOf(sibling.path ?? '');
  const { headline } = headOf(sibling, name);
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const differs = places.length
    ? vscode.l10n.t('{0} differ', places.length)
    : vscode.l10n.t('nothing differs');
  // The count first: in a side bar the end of a line is seldom seen.
  const item = new vscode.TreeItem(`${differs} · ${headline}`, places.length ? Collapsed : None);
  item.id = sibling.path ?? name;
  const parts = [isCopy ? vscode.l10n.t('a copy') : '', name];
  item.description = parts.filter(Boolean).join(' · ');
  item.tooltip = [headline, name, differs].join('\n');
  item.iconPath = new vscode.ThemeIcon(isCopy ? 'files' : 'file-text');
  item.contextValue = 'stet.sibling';
  item.command = {
    title: vscode.l10n.t('Compare'),
    command: 'stet.compareArticles',
    arguments: [open.uri.toString(), sibling.path ?? ''],
  };
  return item;
}

function placeItem({ open, kind, own, other, start, end }: PlaceNode): vscode.TreeItem {
  const item = new vscode.TreeItem(`“${shortened(own)}” ≠ “${shortened(other)}”`);
  const line = open.document.positionAt(start).line + 1;
  item.description = `${kind} · ${vscode.l10n.t('line {0}', line)}`;
  item.tooltip = [own, other].join('\n≠\n');
  item.command = {
    title: vscode.l10n.t('Go to the Place'),
    command: 'stet.revealFigure',
    arguments: [{ uri: open.uri.toString(), start, end }],
  };
  return item;
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
