import * as vscode from 'vscode';
import type { RuleId } from '../engine';

/** The scheme under which the package serves its rule pages. */
export const rulePageScheme = 'stet-rule';

/** The page that explains a rule. */
export function rulePage(rule: RuleId): vscode.Uri {
  return vscode.Uri.from({ scheme: rulePageScheme, path: `/${rule}.md` });
}

/** Serves `docs/rules` from the package, and opens a page of it in the Markdown preview. */
export function registerRulePages(extensionUri: vscode.Uri): vscode.Disposable {
  const folder = vscode.Uri.joinPath(extensionUri, 'docs', 'rules');
  const provideTextDocumentContent = async ({ path }: vscode.Uri) => {
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, path));
      return new TextDecoder().decode(bytes);
    } catch {
      return vscode.l10n.t('Stet has no page on this rule: {0}', path.slice(1));
    }
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(rulePageScheme, {
      provideTextDocumentContent,
    }),
    vscode.commands.registerCommand('stet.explainRule', async (rule: RuleId) => {
      await vscode.commands.executeCommand('markdown.showPreviewToSide', rulePage(rule));
    }),
  );
}
