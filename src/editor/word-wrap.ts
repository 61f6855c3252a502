import * as vscode from 'vscode';
import type { OpenArticle } from './open-article';
import type { Store } from './store';

/** The memento's key: the offer is made once, whatever the answer. */
const offeredKey = 'stet.wordWrapOffered';
/** A line longer than this runs off any screen. */
const longLine = 300;

/** Offers once to wrap long lines of plain text on the screen, which the files do not notice. */
export function registerWordWrap(store: Store, memory: vscode.Memento): vscode.Disposable {
  const offer = async (open: OpenArticle) => {
    if (memory.get(offeredKey) === true || !runsOffScreen(open)) return;
    await memory.update(offeredKey, true);
    const wrap = vscode.l10n.t('Wrap in This Workspace');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('The paragraphs of this article run off the screen. Wrap long lines of text?'),
      wrap,
      vscode.l10n.t('Leave Them'),
    );
    if (answer === wrap) await wrapLines(open.document);
  };
  return vscode.Disposable.from(
    store.onDidSettle((open) => void offer(open)),
    vscode.commands.registerCommand('stet.wrapLongLines', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) await wrapLines(document);
    }),
  );
}

function runsOffScreen({ standing, document, article }: OpenArticle): boolean {
  if (standing !== 'article' || document.languageId !== 'plaintext') return false;
  if (vscode.window.activeTextEditor?.document !== document) return false;
  if (!vscode.workspace.workspaceFolders || editorSettings(document).get('wordWrap') !== 'off')
    return false;
  return (
    article?.blocks.some(
      ({ passage }) => passage.raw.length > longLine && !passage.raw.includes('\n'),
    ) ?? false
  );
}

async function wrapLines(document: vscode.TextDocument): Promise<void> {
  const target = vscode.workspace.workspaceFolders
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await editorSettings(document).update('wordWrap', 'on', target, true);
}

function editorSettings({ uri, languageId }: vscode.TextDocument): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('editor', { uri, languageId });
}
