import * as vscode from 'vscode';
import { entryOfArticle, isCopy, language, type Article } from '../../engine';
import { placesIn } from '../../report/positions';
import { sideBySideInSteps } from '../../report/side-by-side';
import type { ShownReading } from '../../report/shown-readings';
import { signs } from '../../report/signs';
import { headOf } from '../compare/compare-page';
import { nameOf } from '../compare/export';
import { kindName, tallyInWords } from '../compare/words';
import { revealFigure } from '../figures';
import type { InFront, Placed } from '../in-front';
import { runSliced } from '../slices';
import type { Store } from '../store';
import { longestArticle } from './read-copy';
import type { WorkspaceSiblings } from './workspace-siblings';

/** A sibling of the article in front, or a place where it reads differently. */
type Node = SiblingNode | PlaceNode;
interface SiblingNode extends Placed {
  readonly sibling: Article;
  readonly isCopy: boolean;
  /** All that the comparison shows, in its order. */
  readonly readings: readonly ShownReading[];
}
interface PlaceNode extends Placed {
  readonly reading: ShownReading;
}

/** The *Siblings* view: the other articles on the event of the one in front, with what they print differently. */
export function registerSiblingsView(
  store: Store,
  siblings: WorkspaceSiblings,
  inFront: InFront,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<Node>('stet.siblings', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) =>
        node ? ('sibling' in node ? placesOf(node) : []) : siblingNodes(inFront, siblings),
      getTreeItem: (node) => ('sibling' in node ? siblingItem(node) : placeItem(node)),
    },
  });
  const update = () => {
    void messageOf(inFront, siblings).then((message) => {
      view.message = message;
    });
    changed.fire(undefined);
  };
  update();
  void siblings.whenReady.then(update);
  return vscode.Disposable.from(
    view,
    changed,
    siblings.onDidChangeArticles(update),
    store.onDidSettle((open) => {
      if (open === inFront.open && view.visible) update();
    }),
    inFront.onDidChange(update),
    view.onDidChangeVisibility(update),
  );
}

/** What keeps siblings from being shown, if anything does. */
async function messageOf(inFront: InFront, siblings: WorkspaceSiblings): Promise<string> {
  if (!siblings.isReady) return vscode.l10n.t('Reading the articles of the workspace…');
  const said: string[] = [];
  const length = inFront.open?.document.getText().length ?? 0;
  const placed = await inFront.article();
  if (length > longestArticle)
    said.push(vscode.l10n.t('This text is too long to be compared with others.'));
  else if (placed && placed.article.read(language) !== 'en')
    said.push(vscode.l10n.t('This text is not in English and is compared with no others.'));
  if (siblings.leftOut)
    said.push(
      vscode.l10n.t('Files left out: {0}. The output “Stet” says which and why.', siblings.leftOut),
    );
  return said.join(' ');
}

async function siblingNodes(inFront: InFront, source: WorkspaceSiblings): Promise<SiblingNode[]> {
  const placed = await inFront.article();
  if (!placed) return [];
  const { uri, article } = placed;
  const own = article.read(entryOfArticle);
  const nodes: SiblingNode[] = [];
  for (const sibling of await source.siblingsOf(uri, article)) {
    const { readings = [] } = (await runSliced(sideBySideInSteps(article, sibling))) ?? {};
    const isOwnCopy = isCopy(own, sibling.read(entryOfArticle));
    nodes.push({ ...placed, sibling, isCopy: isOwnCopy, readings });
  }
  return nodes;
}

/** What differs, and what may: both can stand is nothing to look after. */
function placesOf({ uri, article, readings }: SiblingNode): PlaceNode[] {
  return readings
    .filter(({ standing }) => standing !== 'compatible')
    .map((reading) => ({ uri, article, reading }));
}

function siblingItem(node: SiblingNode): vscode.TreeItem {
  const { uri, sibling, isCopy, readings } = node;
  const name = nameOf(sibling.path ?? '');
  const { headline } = headOf(sibling, name);
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const differs = tallyInWords(readings);
  // The count and the file first: in a side bar the end of a line is seldom seen.
  const below = placesOf(node).length > 0;
  const item = new vscode.TreeItem(`${differs} · ${name}`, below ? Collapsed : None);
  item.id = sibling.path ?? name;
  const parts = [isCopy ? vscode.l10n.t('a copy') : '', headline];
  item.description = parts.filter(Boolean).join(' · ');
  item.tooltip = [headline, name, differs].join('\n');
  item.iconPath = new vscode.ThemeIcon(isCopy ? 'files' : 'file-text');
  item.contextValue = 'stet.sibling';
  item.command = {
    title: vscode.l10n.t('Compare'),
    command: 'stet.compareArticles',
    arguments: [uri.toString(), sibling.path ?? ''],
  };
  return item;
}

function placeItem({ uri, article, reading: { kind, a, b, standing, note } }: PlaceNode) {
  const sign = signs[standing];
  const item = new vscode.TreeItem(`“${shortened(a.text)}” ${sign} “${shortened(b.text)}”`);
  const { line } = article.read(placesIn)(a.start);
  item.description = `${kindName(kind)} · ${vscode.l10n.t('line {0}', line)}`;
  const said = standing === 'open' ? vscode.l10n.t('Worth a look') : note;
  item.tooltip = [a.text, sign, b.text, ...(said ? ['', said] : [])].join('\n');
  item.command = {
    title: vscode.l10n.t('Go to the Place'),
    command: revealFigure,
    arguments: [{ uri: uri.toString(), start: a.start, end: a.end }],
  };
  return item;
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
