import * as vscode from 'vscode';
import { inOneLine, isNews, readings, type Reading, type SameThing } from '../report/readings';
import type { Article } from '../engine';
import { placesIn } from '../report/positions';
import { commandLink, escapeMarkdown, type HoverPlace } from './hover';
import type { InFront, Placed } from './in-front';
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
  if (!article) return undefined;
  const here = figuresOf(open)
    .filter(({ at }) => at.start <= offset && offset <= at.end)
    .filter((reading) => isNews(article, reading));
  const said = here.map((reading) => {
    const converted = reading.conversions.map((one) => ` = ${one}`).join('');
    const head = `$(symbol-numeric) ${escapeMarkdown(`${reading.printed} → ${inOneLine(reading)}${converted}`)}`;
    const elsewhere = reading.same.map((same) => `- ${sameThing(open.uri, article, same)}`);
    return [head, ...elsewhere].join('\n');
  });
  return said.length ? said.join('\n\n') : undefined;
}

function sameThing(uri: vscode.Uri, article: Article, same: SameThing): string {
  const place: Place = { uri: uri.toString(), ...same.at };
  return commandLink(escapeMarkdown(standing(article, same)), revealFigure, place);
}

function standing(article: Article, { at, printed, agrees }: SameThing): string {
  const { line } = article.read(placesIn)(at.start);
  return agrees
    ? vscode.l10n.t('agrees with “{0}” in line {1}', printed, line)
    : vscode.l10n.t('stands beside “{0}” in line {1}', printed, line);
}

/** A figure of an article, or below it another place that speaks of the same thing. */
interface Node extends Placed {
  readonly at: Reading | SameThing;
}

/** The *Figures* view and `Stet: Show Figures`: every figure of the article, a click away. */
export function registerFigures(store: Store, inFront: InFront): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const update = () => {
    changed.fire(undefined);
  };
  const view = vscode.window.createTreeView<Node>('stet.figures', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => (node ? nodesBelow(node) : figureNodes(inFront)),
      getTreeItem: nodeItem,
    },
  });
  return vscode.Disposable.from(
    view,
    changed,
    store.onDidSettle((open) => {
      if (open === inFront.open && view.visible) update();
    }),
    inFront.onDidChange(update),
    view.onDidChangeVisibility(update),
    vscode.commands.registerCommand('stet.showFigures', () =>
      vscode.commands.executeCommand('stet.figures.focus'),
    ),
    vscode.commands.registerCommand(revealFigure, async ({ uri, start, end }: Place) => {
      await reveal(await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)), { start, end });
    }),
  );
}

async function figureNodes(inFront: InFront): Promise<Node[]> {
  const placed = await inFront.article();
  return placed ? placed.article.read(readings).map((at) => ({ ...placed, at })) : [];
}

function nodesBelow({ at, ...placed }: Node): Node[] {
  return 'same' in at ? at.same.map((same) => ({ ...placed, at: same })) : [];
}

/** The figures of an article whose places hold: none while somebody types. */
function figuresOf({ article, standing, isSettled }: OpenArticle): readonly Reading[] {
  return article && standing === 'article' && isSettled ? article.read(readings) : [];
}

function nodeItem({ uri, article, at }: Node): vscode.TreeItem {
  const below = 'same' in at && at.same.length > 0;
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(at.printed, below ? Collapsed : None);
  if ('same' in at) describeFigure(item, article, at);
  else {
    item.label = standing(article, at);
    item.iconPath = new vscode.ThemeIcon(at.agrees ? 'check' : 'circle-slash');
  }
  item.command = {
    title: vscode.l10n.t('Go to the Figure'),
    command: revealFigure,
    arguments: [{ uri: uri.toString(), ...at.at } satisfies Place],
  };
  return item;
}

function describeFigure(item: vscode.TreeItem, article: Article, reading: Reading): void {
  const { line } = article.read(placesIn)(reading.at.start);
  const same = reading.same.map(({ printed, agrees }) => `${agrees ? '=' : '≠'} ${printed}`);
  const parts = [inOneLine(reading), ...reading.conversions, ...new Set(same)];
  item.description = [...parts, vscode.l10n.t('line {0}', line)].join(' · ');
  item.tooltip = [reading.printed, ...parts].join('\n');
  item.iconPath = new vscode.ThemeIcon('symbol-numeric');
}
