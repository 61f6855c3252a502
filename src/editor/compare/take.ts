import * as vscode from 'vscode';
import type { Article, Span } from '../../engine';
import { rangeOf } from '../documents';

/** Another article's reading that can be put into this one. */
export interface Take {
  readonly into: Article;
  readonly at: Span;
  readonly newText: string;
}

/** A reading that was taken, so that it can be given back. */
export interface Taken {
  readonly uri: vscode.Uri;
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Puts the reading into its article, as one step of undo; `undefined` where the article is not any
 * more what it was when the reading was found, or VS Code refused.
 */
export async function take({ into, at, newText }: Take): Promise<Taken | undefined> {
  const uri = vscode.Uri.parse(into.path ?? '');
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.getText() !== into.text) return undefined;
  const taken = { uri, start: at.start, before: into.text.slice(at.start, at.end), after: newText };
  return (await replace(document, at, newText)) ? taken : undefined;
}

/** Puts back what stood there; false where other words stand there now. */
export async function giveBack({ uri, start, before, after }: Taken): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  const at = { start, end: start + after.length };
  if (document.getText().slice(at.start, at.end) !== after) return false;
  return replace(document, at, before);
}

async function replace(document: vscode.TextDocument, at: Span, newText: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, at), newText);
  return vscode.workspace.applyEdit(edit);
}
