import * as vscode from 'vscode';
import { tell } from './tell';
import { countOf } from './status-bar';
import type { Store } from './store';

interface Choice extends vscode.QuickPickItem {
  readonly command: string;
}

/** The menu behind the status bar item, and `Stet: Check This File Anyway`. */
export function registerMenu(store: Store, log: vscode.LogOutputChannel): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('stet.showMenu', async () => {
      const choices = choicesFor(store);
      const chosen = await vscode.window.showQuickPick(choices, { title: 'Stet' });
      if (chosen) await vscode.commands.executeCommand(chosen.command);
    }),
    registerCommand('stet.checkAnyway', async () => {
      const document = vscode.window.activeTextEditor?.document;
      const open = store.get(document);
      if (!document || open?.standing !== 'no-article') {
        tell(vscode.l10n.t('Nothing here was left out'));
        return;
      }
      await store.checkAnyway(document);
    }),
    registerCommand('stet.showLog', () => {
      log.show();
    }),
  );
}

function choicesFor(store: Store): Choice[] {
  const open = store.get(vscode.window.activeTextEditor?.document);
  const choice = (icon: string, label: string, command: string): Choice => ({
    label: `$(${icon}) ${label}`,
    command,
  });
  const log = choice('output', vscode.l10n.t('Show the Log'), 'stet.showLog');
  if (open?.standing === 'no-article')
    return [choice('play', vscode.l10n.t('Check This File Anyway'), 'stet.checkAnyway'), log];
  if (open?.standing !== 'article') return [log];
  const some = open.marks.length
    ? [
        choice('arrow-down', vscode.l10n.t('Next Mark'), 'stet.nextMark'),
        choice('wand', vscode.l10n.t('Apply All Safe Corrections'), 'stet.fixAllSafe'),
        choice('trash', vscode.l10n.t('Remove All Boilerplate'), 'stet.removeAllBoilerplate'),
        choice(
          'list-tree',
          vscode.l10n.t('Show the Marks ({0})', countOf(open)),
          'stet.marks.focus',
        ),
      ]
    : [];
  return [
    ...some,
    choice('diff', vscode.l10n.t('Clean Article…'), 'stet.cleanArticle'),
    choice('word-wrap', vscode.l10n.t('Unwrap Lines'), 'stet.unwrapLines'),
    log,
  ];
}
