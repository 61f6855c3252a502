import * as vscode from 'vscode';
import type { Article } from '../../engine';
import { isCopyUri } from '../documents';
import type { WorkspaceSiblings } from '../siblings/workspace-siblings';
import { tell } from '../tell';
import { registerAsDiff, showAsDiff } from './as-diff';
import { panelType } from './comparison-panel';
import { pair, type Comparisons } from './comparisons';
import { nameOf } from './export';
import type { Shown } from './page';
import { pickSibling } from './pick';

/** Comparing and collating: the commands, the tabs and VS Code's own diff. */
export function registerComparing(
  siblings: WorkspaceSiblings,
  comparisons: Comparisons,
): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  /** The article meant: the one chosen in the Explorer, or the one in the editor. */
  const articleOf = async (uri?: vscode.Uri): Promise<Article | undefined> => {
    const meant = uri ?? vscode.window.activeTextEditor?.document.uri;
    const compared = uri ? undefined : comparisons.active?.shown.a;
    const address = compared ?? (meant && isCopyUri(meant) ? meant.toString() : undefined);
    const article = address === undefined ? undefined : await siblings.articleAt(address);
    if (!article) tell(vscode.l10n.t('Open an article first'));
    return article;
  };
  const other = async (uri?: vscode.Uri, selected: readonly vscode.Uri[] = []) => {
    const [first, second] = selected;
    if (selected.length === 2 && first && second) return pair(first.toString(), second.toString());
    const article = await articleOf(uri);
    const chosen = article && (await pickSibling(siblings, article));
    return article && chosen ? pair(article.path ?? '', chosen) : undefined;
  };
  const compare = async (shown: Shown | undefined) => {
    if (!shown) return;
    for (const address of [shown.a, shown.b])
      if (address !== undefined && !(await siblings.articleAt(address))) {
        const trouble = await siblings.troubleAt(address);
        void vscode.window.showErrorMessage(
          vscode.l10n.t('{0} cannot be compared: {1}', nameOf(address), trouble),
        );
        return;
      }
    await comparisons.show(shown);
  };
  return vscode.Disposable.from(
    comparisons,
    registerAsDiff(siblings),
    registerCommand(
      'stet.compareWithSibling',
      async (uri?: vscode.Uri, selected?: readonly vscode.Uri[]) => {
        await compare(await other(uri, selected));
      },
    ),
    registerCommand('stet.compareArticles', (a: string, b: string) => compare(pair(a, b))),
    registerCommand('stet.compareAsDiff', async () => {
      const shown = comparisons.active?.shown ?? (await other());
      if (shown?.b !== undefined) await showAsDiff(shown.a, shown.b);
    }),
    registerCommand('stet.collateSiblings', async (uri?: vscode.Uri) => {
      const article = await articleOf(uri);
      if (article) await compare({ mode: 'collate', a: article.path ?? '' });
    }),
    registerCommand('stet.nextDifference', () => comparisons.active?.step(true)),
    registerCommand('stet.previousDifference', () => comparisons.active?.step(false)),
    vscode.window.registerWebviewPanelSerializer(panelType, {
      deserializeWebviewPanel(view, state) {
        comparisons.restore(view, state);
        return Promise.resolve();
      },
    }),
  );
}
