import * as vscode from 'vscode';
import type { Cleaner } from './cleaner';
import { toTextEdits } from './documents';
import { minimalEdits } from './minimal-edits';
import type { Store } from './store';

/** Cleans an article when it is saved by hand, where the desk has asked for that. */
export function registerCleanOnSave(store: Store, cleaner: Cleaner): vscode.Disposable {
  const edits = async (document: vscode.TextDocument): Promise<vscode.TextEdit[]> => {
    const open = await store.flush(document);
    if (open?.standing !== 'article' || !open.article) return [];
    const { version } = document;
    const cleaned = await cleaner.clean(open.uri, open.article, () => document.version !== version);
    if (!cleaned || document.version !== version) return [];
    return toTextEdits(document, minimalEdits(document.getText(), cleaned.article.text));
  };
  return vscode.workspace.onWillSaveTextDocument((event) => {
    const { document, reason } = event;
    if (reason !== vscode.TextDocumentSaveReason.Manual || !store.get(document)) return;
    const wanted = vscode.workspace.getConfiguration('stet', document.uri).get('cleanOnSave');
    if (wanted === true) event.waitUntil(edits(document));
  });
}
