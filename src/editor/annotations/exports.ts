import * as vscode from 'vscode';
import { parseAnnotations, toCollection } from '../../engine/annotations/model';
import { criticMarkup, marginHtml } from '../../report/marked-up';
import { memoHtml, memoMarkdown } from '../../report/memo';
import { tell } from '../tell';
import type { DeskAnnotations } from './desk-annotations';

/** The desk memo, marked-up copy, and standard annotation collections, out and in. */
export function registerExports(desk: DeskAnnotations): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('stet.exportMemo', async () => {
      const face = await pickFace('Markdown', 'HTML');
      if (!face) return;
      const articles = await desk.articles();
      if (face === 'HTML') await show(memoHtml(articles), 'html');
      else await show(memoMarkdown(articles), 'markdown');
    }),
    registerCommand('stet.exportMarkedUp', async () => {
      const document = vscode.window.activeTextEditor?.document;
      const face = document && (await pickFace('CriticMarkup', 'HTML'));
      if (!face) return;
      const states = desk.states(document);
      const text = document.getText();
      const name = vscode.workspace.asRelativePath(document.uri);
      if (face === 'HTML') await show(marginHtml(name, text, states), 'html');
      else await show(criticMarkup(text, states), document.languageId);
    }),
    registerCommand('stet.exportNotes', async () => {
      const articles = await desk.articles();
      const all = articles.flatMap(({ states }) => states.map(({ annotation }) => annotation));
      await show(toCollection(all, vscode.l10n.t('Desk notes')), 'json');
    }),
    registerCommand('stet.importNotes', () => importNotes(desk)),
  );
}

async function importNotes(desk: DeskAnnotations): Promise<void> {
  const home = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!home) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('Notes are kept in a folder: open one, then import again'),
    );
    return;
  }
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Import Annotations'),
      filters: { JSON: ['json', 'jsonld'] },
    })) ?? [];
  if (!file) return;
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const { annotations, problems } = parseAnnotations(text);
  await desk.takeIn(annotations, home);
  tell(vscode.l10n.t('Annotations imported: {0}', annotations.length));
  if (problems.length)
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Left out: {0}. First: {1}', problems.length, problems[0] ?? ''),
    );
}

async function pickFace<T extends string>(...faces: T[]): Promise<T | undefined> {
  const picked = await vscode.window.showQuickPick(faces, {
    title: vscode.l10n.t('Export As'),
  });
  return faces.find((face) => face === picked);
}

/** Opens the export beside the copy, unsaved: where it goes is the editor's choice. */
async function show(content: string, language: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
}
