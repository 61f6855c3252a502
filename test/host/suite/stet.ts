import * as vscode from 'vscode';
import type { StetApi } from '../../../src/extension';
import type { OpenArticle } from '../../../src/editor/open-article';
import { ok } from './assert';

/** The extension as it runs, to wait for what it has settled. */
export async function stet(): Promise<StetApi> {
  const extension = vscode.extensions.all.find(({ id }) => id.endsWith('.stet'));
  ok(extension, 'VS Code does not know the extension');
  return (await extension.activate()) as StetApi;
}

/** The document with its marks, once it has been analysed as it is now. */
export async function settled(document: vscode.TextDocument): Promise<OpenArticle> {
  const open = await (await stet()).store.settled(document);
  ok(open, `Stet does not watch ${document.uri.path}`);
  return open;
}

/** What the marks of a document are on. */
export async function marked(document: vscode.TextDocument): Promise<string[]> {
  return (await settled(document)).marks.map(
    ({ rule, start, end }) => `${rule} «${document.getText().slice(start, end)}»`,
  );
}

/** The document after the next analysis, whatever brings it about. */
export async function next(document: vscode.TextDocument): Promise<OpenArticle> {
  const open = await (await stet()).store.settledAgain(document);
  ok(open, `Stet does not watch ${document.uri.path}`);
  return open;
}
