import * as vscode from 'vscode';
import { Article, compatible, isArticle, safeFix, type Finding, type Fix } from '../engine';
import { positions } from '../report/positions';
import type { Cleaner } from './cleaner';
import type { DeskSettings } from './desk-settings';
import { isSure } from './fix-commands';
import { openDocument } from './documents';
import { pause } from './slices';
import { copyFiles, readText } from './workspace-files';

/** The refactor preview becomes slow with more; what is left is offered after it. */
const articlesAtOnce = 200;

/** What can be corrected in one article. */
interface Correctable {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly safe: readonly Fix[];
  /** Sure boilerplate whose removal somebody should see first. */
  readonly doubtful: readonly Fix[];
}

/** `Stet: Clean Articles in Folder…`: every change in VS Code's refactor preview, undone in one go. */
export function registerCleanFolder(cleaner: Cleaner, settings: DeskSettings): vscode.Disposable {
  return vscode.commands.registerCommand('stet.cleanFolder', async (chosen?: vscode.Uri) => {
    const folder = chosen ?? (await pickFolder());
    if (!folder) return;
    const found = await look(folder, cleaner, settings);
    if (!found) return;
    if (!found.length) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No article here needs cleaning'));
      return;
    }
    for (let at = 0; at < found.length; at += articlesAtOnce) {
      const part = await unchanged(found.slice(at, at + articlesAtOnce));
      if (part.length && !(await offer(part))) return;
    }
  });
}

async function pickFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick())?.uri;
}

/** Reads all articles of the folder; `undefined` when the editor called it off. */
async function look(
  folder: vscode.Uri,
  cleaner: Cleaner,
  settings: DeskSettings,
): Promise<Correctable[] | undefined> {
  const title = vscode.l10n.t('Stet reads the articles');
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress(
    { location, title, cancellable: true },
    async (progress, token) => {
      const found: Correctable[] = [];
      let seen = 0;
      for await (const uri of copyFiles(folder, { token })) {
        if (token.isCancellationRequested) return undefined;
        const text = await readText(uri);
        if (text === undefined) continue;
        const article = new Article(text, { path: uri.toString() });
        const desk = await settings.of(uri);
        if (!(desk.includes(uri) ?? isArticle(article))) continue;
        const marks = await cleaner.marksOf(uri, article, () => token.isCancellationRequested);
        const one = correctable(uri, text, marks);
        if (one.safe.length + one.doubtful.length) found.push(one);
        progress.report({ message: vscode.l10n.t('{0} read, {1} to clean', ++seen, found.length) });
        await pause();
      }
      return token.isCancellationRequested ? undefined : found;
    },
  );
}

function correctable(uri: vscode.Uri, text: string, marks: readonly Finding[]): Correctable {
  const doubtful = marks.filter(
    (mark) => !safeFix(mark) && mark.rule.startsWith('boilerplate/') && isSure(mark),
  );
  return {
    uri,
    text,
    safe: marks.flatMap((mark) => safeFix(mark) ?? []),
    doubtful: doubtful.flatMap(({ fixes }) => fixes[0] ?? []),
  };
}

/** Those whose text is still what was read: nothing is corrected by places that have moved. */
async function unchanged(articles: readonly Correctable[]): Promise<Correctable[]> {
  const texts = await Promise.all(articles.map(({ uri }) => readText(uri)));
  return articles.filter(({ text }, index) => texts[index] === text);
}

/** Shows the changes and makes those that are ticked; whether the editor went along. */
async function offer(articles: readonly Correctable[]): Promise<boolean> {
  const doubts = articles.some(({ doubtful }) => doubtful.length);
  let confirmAll = false;
  if (!doubts) {
    // Without a doubtful one VS Code would show no preview at all.
    const apply = vscode.l10n.t('Clean');
    const show = vscode.l10n.t('Show Each');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('{0} articles have safe corrections only. Clean them?', articles.length),
      { modal: true, detail: vscode.l10n.t('One undo brings everything back.') },
      apply,
      show,
    );
    if (answer === undefined) return false;
    confirmAll = answer === show;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const article of articles) edit.set(article.uri, editsOf(article, confirmAll));
  const before = new Map(articles.map(({ uri, text }) => [uri.toString(), text]));
  if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) return false;
  await tellOutcome(articles, before);
  return true;
}

function editsOf(
  { text, safe, doubtful }: Correctable,
  confirmAll: boolean,
): [vscode.TextEdit, vscode.WorkspaceEditEntryMetadata][] {
  const place = positions(text);
  const at = (offset: number) => {
    const { line, column } = place(offset);
    return new vscode.Position(line - 1, column - 1);
  };
  const surely = new Set(safe.flatMap(({ edits }) => edits));
  return compatible([...safe, ...doubtful])
    .flat()
    .map((edit) => {
      const sure = surely.has(edit) && !confirmAll;
      const label = sure
        ? vscode.l10n.t('Safe corrections')
        : vscode.l10n.t('To be confirmed by you');
      const change = vscode.TextEdit.replace(
        new vscode.Range(at(edit.start), at(edit.end)),
        edit.newText,
      );
      return [change, { label, needsConfirmation: !sure }];
    });
}

/** VS Code saves what it changed only when that is more than one file: say which is which. */
async function tellOutcome(
  articles: readonly Correctable[],
  before: ReadonlyMap<string, string>,
): Promise<void> {
  let saved = 0;
  let unsaved = 0;
  for (const { uri } of articles) {
    if ((await readText(uri)) === before.get(uri.toString())) continue;
    if (openDocument(uri)?.isDirty) unsaved++;
    else saved++;
  }
  void vscode.window.showInformationMessage(
    unsaved
      ? vscode.l10n.t('Cleaned: {0} articles saved, {1} open and not yet saved', saved, unsaved)
      : vscode.l10n.t('Cleaned and saved: {0} articles', saved),
  );
}
