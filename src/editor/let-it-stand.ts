import * as vscode from 'vscode';
import { tell } from './tell';
import { lookUp } from './fixes';
import type { MarkReference, Verdicts } from './ports';
import type { Store } from './store';
import { markAtCursor } from './navigate';

/** `Stet: Let It Stand`, on the mark given or the one at the cursor. */
export function registerLetItStand(store: Store, verdicts: Verdicts): vscode.Disposable {
  return vscode.commands.registerCommand('stet.letItStand', async (reference?: MarkReference) => {
    const found = reference ? lookUp(store, reference) : markAtCursor(store);
    if (!found) {
      tell(vscode.l10n.t('No mark here'));
      return;
    }
    try {
      await verdicts.letStand(found.open.uri, found.mark);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(
        vscode.l10n.t('The verdict could not be kept: {0}', reason),
      );
    }
  });
}
