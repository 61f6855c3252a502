import * as vscode from 'vscode';
import { Article } from '../../engine';
import { comparisonOf, type ComparisonReport } from '../../report/compare';

/** An article's file as the workspace names it. */
export function nameOf(address: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(address));
}

/** The comparison of two articles under the names that the workspace has for them. */
export function reportOf(a: Article, b: Article): ComparisonReport {
  return comparisonOf(named(a), named(b));
}

function named({ text, path, format }: Article): Article {
  return new Article(text, { path: nameOf(path ?? ''), format });
}

/** Opens an export beside, unsaved: where it goes is the editor's choice. */
export async function showExport(content: string, language: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
}
