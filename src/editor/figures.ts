import * as vscode from 'vscode';
import { inOneLine, isNews, readings, type Reading, type SameThing } from '../report/readings';
import { rangeOf } from './documents';
import { commandLink, escapeMarkdown, type HoverPlace } from './hover';
import { reveal } from './navigate';
import type { OpenArticle } from './open-article';
import type { Store } from './store';

/** Where a figure's link leads. */
interface Place {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

/** The command that a figure's links run. */
export const revealFigure = 'stet.revealFigure';

/** Hover section: how Stet reads the figure here, conversions, and where else it is given. */
export function figureSection({ open, offset }: HoverPlace): string | undefined {
  const { article } = open;
  const here = figuresOf(open)
    .filter(({ at }) => at.start <= offset && offset <= at.end)
    .filter((reading) => article && isNews(article, reading));
  const said = here.map((reading) => {
    const converted = reading.conversions.map((one) => ` = ${one}`).join('');
    const head = `$(symbol-numeric) ${escapeMarkdown(`${reading.printed} → ${inOneLine(reading)}${converted}`)}`;
    const elsewhere = reading.same.map((same) => `- ${sameThing(open, same)}`);
    return [head, ...elsewhere].join('\n');
  });
  return said.length ? said.join('\n\n') : undefined;
}

function sameThing(open: OpenArticle, same: SameThing): string {
  const place: Place = { uri: open.uri.toString(), ...same.at };
  return commandLink(escapeMarkdown(standing(open, same)), revealFigure, place);
}

function standing(open: OpenArticle, { at, printed, agrees }: SameThing): string {
  const line = open.document.positionAt(at.start).line + 1;
  return agrees
    ? vscode.l10n.t('agrees with “{0}” in line {1}', printed, line)
    : vscode.l10n.t('stands beside “{0}” in line {1}', printed, line);
}

/** A figure, or below it another place that speaks of the same thing. */
type Node = Reading | SameThing;

const sameAs = (node: Node): readonly SameThing[] => ('same' in node ? node.same : []);

/** The *Figures* view and `Stet: Show Figures`: every figure of the article, a click away. */
export function registerFigures(store: Store): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const update = () => {
    changed.fire(undefined);
  };
  const view = vscode.window.createTreeView<Node>('stet.figures', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [
        ...(node ? sameAs(node) : store.active ? figuresOf(store.active) : []),
      ],
      getTreeItem: (node) => nodeItem(store.active, node),
    },
  });
  return vscode.Disposable.from(
    view,
    changed,
    store.onDidSettle((open) => {
      if (open === store.active && view.visible) update();
    }),
    store.onDidClose(update),
    view.onDidChangeVisibility(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.commands.registerCommand('stet.showFigures', () =>
      vscode.commands.executeCommand('stet.figures.focus'),
    ),
    vscode.commands.registerCommand(revealFigure, async ({ uri, start, end }: Place) => {
      const open = store.all.find((candidate) => candidate.uri.toString() === uri);
      if (open) await reveal(open.document, { start, end });
    }),
  );
}

/** The figures of an article whose places hold: none while somebody types. */
function figuresOf({ article, standing, isSettled }: OpenArticle): readonly Reading[] {
  return article && standing === 'article' && isSettled ? article.read(readings) : [];
}

function nodeItem(open: OpenArticle | undefined, node: Node): vscode.TreeItem {
  const below = sameAs(node).length > 0;
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(node.printed, below ? Collapsed : None);
  if (!open) return item;
  if ('same' in node) describeFigure(item, open, node);
  else {
    item.label = standing(open, node);
    item.iconPath = new vscode.ThemeIcon(node.agrees ? 'check' : 'circle-slash');
  }
  item.command = {
    title: vscode.l10n.t('Go to the Figure'),
    command: revealFigure,
    arguments: [{ uri: open.uri.toString(), ...node.at } satisfies Place],
  };
  return item;
}

function describeFigure(item: vscode.TreeItem, open: OpenArticle, reading: Reading): void {
  const { line } = rangeOf(open.document, reading.at).start;
  const same = reading.same.map(({ printed, agrees }) => `${agrees ? '=' : '≠'} ${printed}`);
  const parts = [inOneLine(reading), ...reading.conversions, ...new Set(same)];
  item.description = [...parts, vscode.l10n.t('line {0}', line + 1)].join(' · ');
  item.tooltip = [reading.printed, ...parts].join('\n');
  item.iconPath = new vscode.ThemeIcon('symbol-numeric');
}
