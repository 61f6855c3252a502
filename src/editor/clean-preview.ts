import * as vscode from 'vscode';
import type { Cleaner } from './cleaner';
import { cleanScheme as scheme, openDocument, toWorkspaceEdit } from './documents';
import { activeArticle } from './fix-commands';
import { minimalEdits } from './minimal-edits';
import type { Store } from './store';
import { tell } from './tell';

/** A clean version on show, and the version of the article that it was made of. */
interface Proposal {
  readonly version: number;
  readonly text: string;
}

/**
 * `Stet: Clean Article`: shows the article beside its clean version in the diff editor, with Apply
 * and Discard. The clean version follows the article's edits; one that is behind is never applied.
 */
export function registerCleanPreview(store: Store, cleaner: Cleaner): vscode.Disposable {
  const proposals = new Map<string, Proposal>();
  const changed = new vscode.EventEmitter<vscode.Uri>();

  const propose = async (document: vscode.TextDocument): Promise<number> => {
    const open = await store.flush(document);
    const { version } = document;
    const cleaned = open?.article && (await cleaner.clean(open.uri, open.article));
    if (!cleaned) return 0;
    proposals.set(document.uri.toString(), { version, text: cleaned.article.text });
    return cleaned.fixes;
  };

  const show = async () => {
    const open = await activeArticle(store);
    if (!open) return;
    const { document } = open;
    const count = await propose(document);
    if (!count) {
      proposals.delete(document.uri.toString());
      tell(vscode.l10n.t('Nothing here can be corrected without a look'));
      return;
    }
    const preview = previewOf(document.uri);
    changed.fire(preview);
    const name = document.uri.path.split('/').at(-1) ?? '';
    const title = vscode.l10n.t('{0}: as it is and clean ({1} corrections)', name, count);
    await vscode.commands.executeCommand('vscode.diff', document.uri, preview, title);
  };

  const apply = async (uri?: vscode.Uri) => {
    const source = sourceOf(uri);
    const document = source && openDocument(source);
    const proposal = source && proposals.get(source.toString());
    if (!document || !proposal) return;
    if (proposal.version !== document.version) {
      await propose(document);
      changed.fire(previewOf(document.uri));
      void vscode.window.showWarningMessage(
        vscode.l10n.t(
          'The article has changed meanwhile. The clean version is made anew; look again',
        ),
      );
      return;
    }
    const edits = minimalEdits(document.getText(), proposal.text);
    await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits));
    await close(document.uri);
    await vscode.window.showTextDocument(document);
  };

  const close = async (source: vscode.Uri) => {
    proposals.delete(source.toString());
    const shown = previewOf(source).toString();
    const tabs = vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter(
        ({ input }) =>
          input instanceof vscode.TabInputTextDiff && input.modified.toString() === shown,
      );
    await vscode.window.tabGroups.close(tabs);
  };

  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: ({ query }) => proposals.get(query)?.text ?? '',
    }),
    store.onDidSettle(({ document }) => {
      const proposal = proposals.get(document.uri.toString());
      if (!proposal || proposal.version === document.version) return;
      void propose(document).then(() => {
        changed.fire(previewOf(document.uri));
      });
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme === scheme) proposals.delete(uri.query);
    }),
    vscode.commands.registerCommand('stet.cleanArticle', show),
    vscode.commands.registerCommand('stet.applyClean', apply),
    vscode.commands.registerCommand('stet.discardClean', async (uri?: vscode.Uri) => {
      const source = sourceOf(uri);
      if (source) await close(source);
    }),
  );
}

function previewOf(source: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme, path: source.path, query: source.toString() });
}

/** The article of the clean version that is meant: the one given, or the one in the active tab. */
function sourceOf(preview?: vscode.Uri): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const active = input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
  const uri = preview?.scheme === scheme ? preview : active;
  return uri?.scheme === scheme ? vscode.Uri.parse(uri.query) : undefined;
}
