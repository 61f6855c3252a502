import * as vscode from 'vscode';
import type { Article } from '../../engine';
import { collationHtml, collationMarkdown } from '../../report/collation';
import { comparisonOf } from '../../report/compare';
import { compareHtml } from '../../report/compare-html';
import { compareMarkdown } from '../../report/compare-markdown';
import type { Shown } from './page';

/** The forms that a comparison is exported to, by VS Code's names for them. */
export type Face = 'html' | 'markdown';

/** An article's file as the workspace names it. */
export function nameOf(address: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(address));
}

/** What is shown as a text of its own, under the workspace's names; `undefined` where nothing is compared yet. */
export function exported(
  mode: Shown['mode'],
  [a, ...others]: readonly Article[],
  face: Face,
): string | undefined {
  const [b] = others;
  const named = ({ path }: Article) => nameOf(path ?? '');
  if (!a) return undefined;
  if (mode === 'collate')
    return (face === 'html' ? collationHtml : collationMarkdown)(a, others, named);
  return b && (face === 'html' ? compareHtml : compareMarkdown)(comparisonOf(a, b, named));
}

/** Opens an export beside, unsaved: where it goes is the editor's choice. */
export async function showExport(content: string, language: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
}
