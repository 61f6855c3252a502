import * as vscode from 'vscode';
import { starterStyle } from '../engine';
import { editSettings } from './desk-file';
import type { DeskSettings } from './desk-settings';
import { rangeOf } from './documents';
import { activeArticle } from './fix-commands';
import { fillJson, nodeAt, parseJson } from './json-text';
import { minimalEdits } from './minimal-edits';
import type { Store } from './store';
import { tell } from './tell';

/**
 * `Stet: Start a House Style from This Article`: writes the habits that the article shows into the
 * nearest `stet.json` and opens it. What the desk has decided before is kept.
 */
export function registerStartStyle(store: Store, settings: DeskSettings): vscode.Disposable {
  return vscode.commands.registerCommand('stet.startHouseStyle', async () => {
    const open = await activeArticle(store);
    if (!open?.article) return;
    const style = starterStyle(open.article);
    if (!Object.keys(style).length) {
      tell(vscode.l10n.t('The article shows no habit of style that Stet could go by'));
      return;
    }
    const document = await editSettings(settings, open.uri, (text) =>
      minimalEdits(text, fillJson(text, ['style'], style)),
    );
    if (!document) return;
    const written = nodeAt(parseJson(document.getText()), ['style']);
    const options = written ? { selection: rangeOf(document, written) } : {};
    await vscode.window.showTextDocument(document, options);
  });
}
