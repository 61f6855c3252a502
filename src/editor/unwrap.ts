import * as vscode from 'vscode';
import type { Cleaner } from './cleaner';
import { activeArticle } from './fix-commands';
import { applyFixes } from './fixes';
import type { Store } from './store';
import { tell } from './tell';

/** `Stet: Unwrap Lines`: joins the lines of paragraphs that were broken to a width. */
export function registerUnwrap(store: Store, cleaner: Cleaner): vscode.Disposable {
  return vscode.commands.registerCommand('stet.unwrapLines', async () => {
    const open = await activeArticle(store);
    if (!open?.article) return;
    const { version } = open.document;
    const fixes = await cleaner.fixesOf('layout/hard-wrap', open.uri, open.article);
    if (version !== open.document.version) return;
    const count = await applyFixes(open.document, fixes);
    if (!count) tell(vscode.l10n.t('The paragraphs are not broken into lines'));
  });
}
