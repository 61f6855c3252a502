import * as vscode from 'vscode';
import type { OpenArticle } from './open-article';
import type { Store } from './store';

/** Says in the status bar what Stet makes of the article in the active editor. */
export function registerStatusBar(store: Store): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'stet.status',
    vscode.StatusBarAlignment.Right,
    90,
  );
  item.name = 'Stet';
  item.command = 'stet.showMenu';
  const update = () => {
    const open = store.active;
    if (!open) {
      item.hide();
      return;
    }
    const { text, detail } = describe(open);
    item.text = text;
    item.tooltip = new vscode.MarkdownString(
      [detail, ...notes(open)].map((line) => line.replace(/[\\`*_<>[\]]/g, '\\$&')).join('\n\n'),
    );
    item.accessibilityInformation = { label: `Stet: ${detail}` };
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    store.onDidChange(update),
    store.onDidClose(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidGrantWorkspaceTrust(update),
  );
}

/** How many marks count: hints are shown, never counted. */
export function countOf({ marks }: OpenArticle): number {
  return marks.filter(({ severity }) => severity !== 'hint').length;
}

function describe(open: OpenArticle): { text: string; detail: string } {
  switch (open.standing) {
    case 'pending':
      return { text: '$(sync~spin) Stet', detail: vscode.l10n.t('Reading the article') };
    case 'no-article':
      return {
        text: '$(circle-slash) Stet',
        detail: vscode.l10n.t('This does not look like an article, so it is not checked'),
      };
    case 'too-large':
      return {
        text: '$(circle-slash) Stet',
        detail: vscode.l10n.t('This file is larger than an article can be, so it is not checked'),
      };
    case 'binary':
      return {
        text: '$(circle-slash) Stet',
        detail: vscode.l10n.t('This file is no text, so it is not checked'),
      };
    case 'article': {
      const count = countOf(open);
      return count
        ? { text: `$(pencil) Stet ${count}`, detail: vscode.l10n.t('Marks: {0}', count) }
        : { text: '$(check) Stet', detail: vscode.l10n.t('Nothing is marked') };
    }
  }
}

function notes(open: OpenArticle): string[] {
  const said: string[] = [];
  if (open.standing === 'article' && !open.english)
    said.push(
      vscode.l10n.t('The copy does not read as English: only layout and boilerplate are checked'),
    );
  if (!vscode.workspace.isTrusted)
    said.push(vscode.l10n.t('Restricted workspace: nothing is cleaned on saving'));
  return said;
}
