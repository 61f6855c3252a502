import * as vscode from 'vscode';
import { categoryOf, type Category, type Finding, type Severity } from '../engine';
import { refer } from './fixes';
import type { InFront } from './in-front';
import type { OpenArticle } from './open-article';
import type { Store } from './store';

/** A category in the tree, or a mark under it. */
type Node = CategoryNode | MarkNode;
interface CategoryNode {
  readonly category: Category;
  readonly marks: readonly MarkNode[];
}
interface MarkNode {
  readonly open: OpenArticle;
  readonly mark: Finding;
}

const icons: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'lightbulb',
};
const colours: Record<Severity, string> = {
  error: 'list.errorForeground',
  warning: 'list.warningForeground',
  information: 'editorInfo.foreground',
  hint: 'descriptionForeground',
};

/** The *Marks* view in Stet's side bar: the article's marks by category, to go to, filter and correct. */
export function registerMarksView(store: Store, inFront: InFront): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const state = { filter: '' };
  const view = vscode.window.createTreeView<Node>('stet.marks', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) =>
        node ? ('marks' in node ? [...node.marks] : []) : groups(inFront.open, state.filter),
      getTreeItem: (node) => ('marks' in node ? categoryItem(node) : markItem(node)),
    },
    showCollapseAll: true,
  });
  const update = () => {
    const { open } = inFront;
    const count = open?.marks.filter(({ severity }) => severity !== 'hint').length ?? 0;
    view.badge = count ? { value: count, tooltip: vscode.l10n.t('Marks: {0}', count) } : undefined;
    view.message = state.filter ? vscode.l10n.t('Only those with “{0}”', state.filter) : '';
    changed.fire(undefined);
  };
  const filter = (text: string) => {
    state.filter = text;
    void vscode.commands.executeCommand('setContext', 'stet.isFiltered', text !== '');
    update();
  };
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    view,
    changed,
    store.onDidChange((open) => {
      if (open === inFront.open) update();
    }),
    inFront.onDidChange(update),
    registerCommand('stet.filterMarks', async () => {
      const text = await vscode.window.showInputBox({
        title: vscode.l10n.t('Filter the Marks'),
        prompt: vscode.l10n.t('Words of the mark, its message or its rule'),
        value: state.filter,
      });
      if (text !== undefined) filter(text.trim());
    }),
    registerCommand('stet.clearFilter', () => {
      filter('');
    }),
    registerCommand('stet.fixMark', ({ open, mark }: MarkNode) =>
      vscode.commands.executeCommand('stet.applyFix', refer(open, mark)),
    ),
    registerCommand('stet.letMarkStand', ({ open, mark }: MarkNode) =>
      vscode.commands.executeCommand('stet.letItStand', refer(open, mark)),
    ),
  );
}

/** The marks that a filter lets through, by category in the order of their first places. */
export function groups(open: OpenArticle | undefined, filter: string): CategoryNode[] {
  if (open?.standing !== 'article') return [];
  const wanted = filter.toLowerCase();
  const byCategory = new Map<Category, MarkNode[]>();
  for (const mark of open.marks) {
    const words = `${mark.rule} ${mark.message} ${mark.text}`.toLowerCase();
    if (!words.includes(wanted)) continue;
    const category = categoryOf(mark.rule);
    const marks = byCategory.get(category) ?? [];
    marks.push({ open, mark });
    byCategory.set(category, marks);
  }
  return Array.from(byCategory, ([category, marks]) => ({ category, marks }));
}

function categoryItem({ category, marks }: CategoryNode): vscode.TreeItem {
  const item = new vscode.TreeItem(nameOf(category), vscode.TreeItemCollapsibleState.Expanded);
  item.id = category;
  item.description = String(marks.length);
  item.contextValue = 'stet.category';
  return item;
}

function markItem({ open, mark }: MarkNode): vscode.TreeItem {
  const item = new vscode.TreeItem(mark.message);
  const line = open.document.positionAt(mark.start).line + 1;
  item.description = vscode.l10n.t('line {0}', line);
  item.tooltip = [mark.message, mark.why, mark.rule].filter(Boolean).join('\n\n');
  item.iconPath = new vscode.ThemeIcon(
    icons[mark.severity],
    new vscode.ThemeColor(colours[mark.severity]),
  );
  item.contextValue = mark.fixes.length ? 'stet.fixable' : 'stet.mark';
  item.command = {
    title: vscode.l10n.t('Go to the Mark'),
    command: 'stet.revealMark',
    arguments: [refer(open, mark)],
  };
  return item;
}

function nameOf(category: Category): string {
  const names: Record<Category, string> = {
    boilerplate: vscode.l10n.t('Boilerplate'),
    layout: vscode.l10n.t('Layout'),
    punctuation: vscode.l10n.t('Punctuation'),
    phrasing: vscode.l10n.t('Phrasing'),
    figures: vscode.l10n.t('Figures'),
    names: vscode.l10n.t('Names'),
    quotes: vscode.l10n.t('Quotations'),
    style: vscode.l10n.t('House style'),
    sibling: vscode.l10n.t('Against siblings'),
  };
  return names[category];
}
