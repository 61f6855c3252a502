import * as vscode from 'vscode';
import type { Span } from '../../engine';
import { rangeOf } from '../documents';

/**
 * Shows a place of an article beside the comparison, so that both stay in sight.
 * @param isCurrent whether the place still holds once the article is shown: words that have moved are not pointed at
 */
export async function showPlace(
  panel: vscode.WebviewPanel,
  address: string,
  span: Span,
  isCurrent: () => boolean,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(address));
  const range = rangeOf(document, span);
  const editor = await vscode.window.showTextDocument(document, columnOf(document, panel));
  if (!isCurrent()) return;
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where the text is shown already, else beside the comparison. */
function columnOf({ uri }: vscode.TextDocument, panel: vscode.WebviewPanel): vscode.ViewColumn {
  const group = vscode.window.tabGroups.all.find(
    ({ viewColumn, tabs }) =>
      viewColumn !== panel.viewColumn &&
      tabs.some(
        ({ input }) =>
          input instanceof vscode.TabInputText && input.uri.toString() === uri.toString(),
      ),
  );
  return group?.viewColumn ?? vscode.ViewColumn.Beside;
}
