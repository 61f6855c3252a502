import * as vscode from 'vscode';
import type { InFront } from './in-front';
import type { Store } from './store';

/** Keeps the context keys that decide which commands are offered: `stet.isArticle` and its like. */
export function registerContextKeys(store: Store, inFront: InFront): vscode.Disposable {
  const set = (key: string, value: boolean) =>
    void vscode.commands.executeCommand('setContext', `stet.${key}`, value);
  const update = () => {
    const open = store.get(vscode.window.activeTextEditor?.document);
    set('isArticle', open?.standing === 'article');
    set('isArticleInFront', inFront.isArticle);
    set('isDeclined', open?.standing === 'no-article');
    set('hasMarks', open?.standing === 'article' && open.marks.length > 0);
  };
  update();
  return vscode.Disposable.from(store.onDidChange(update), inFront.onDidChange(update));
}
