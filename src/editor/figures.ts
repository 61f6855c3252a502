import * as vscode from 'vscode';
import { inOneLine, readings, type Reading, type SameThing } from '../report/readings';
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
  const here = figuresOf(open).filter(({ at }) => at.start <= offset && offset <= at.end);
  const said = here.map((reading) => {
    const converted = reading.conversions.map((one) => ` = ${one}`).join('');
    const head = `$(symbol-numeric) ${escapeMarkdown(`${reading.printed} → ${inOneLine(reading)}${converted}`)}`;
    const elsewhere = reading.same.map((same) => `- ${sameThing(open, same)}`);
    return [head, ...elsewhere].join('\n');
  });
  return said.length ? said.join('\n\n') : undefined;
}

function sameThing(open: OpenArticle, { at, printed, agrees }: SameThing): string {
  const line = open.document.positionAt(at.start).line + 1;
  const words = agrees
    ? vscode.l10n.t('agrees with “{0}” in line {1}', printed, line)
    : vscode.l10n.t('stands beside “{0}” in line {1}', printed, line);
  return commandLink(escapeMarkdown(words), revealFigure, { uri: open.uri.toString(), ...at });
}

/** The *Figures* view and `Stet: Show Figures`: every figure of the article, a click away. */
export function registerFigures(store: Store): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const update = () => {
    changed.fire(undefined);
  };
  const view = vscode.window.createTreeView<Reading>('stet.figures', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => (node || !store.active ? [] : [...figuresOf(store.active)]),
      getTreeItem: (reading) => figureItem(store.active, reading),
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

function figureItem(open: OpenArticle | undefined, reading: Reading): vscode.TreeItem {
  const item = new vscode.TreeItem(reading.printed);
  if (!open) return item;
  const { line } = rangeOf(open.document, reading.at).start;
  const same = reading.same.map(({ printed, agrees }) => `${agrees ? '=' : '≠'} ${printed}`);
  const parts = [inOneLine(reading), ...reading.conversions, ...new Set(same)];
  item.description = [...parts, vscode.l10n.t('line {0}', line + 1)].join(' · ');
  item.tooltip = [reading.printed, ...parts].join('\n');
  item.iconPath = new vscode.ThemeIcon('symbol-numeric');
  item.command = {
    title: vscode.l10n.t('Go to the Figure'),
    command: revealFigure,
    arguments: [{ uri: open.uri.toString(), ...reading.at }],
  };
  return item;
}
