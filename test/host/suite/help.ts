import * as vscode from 'vscode';
import { ok } from './assert';

/** The folder that the tests work in: a copy of `test/host/workspace`. */
export function workspace(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'The tests need a folder to be open');
  return folder.uri;
}

/** The address of a file in the workspace. */
export const inWorkspace = (name: string) => vscode.Uri.joinPath(workspace(), name);

/** Writes a file into the workspace. */
export async function writeFile(name: string, text: string): Promise<vscode.Uri> {
  const uri = inWorkspace(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** What a file of the workspace holds on disk. */
export async function readFile(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(name)));
}

/** Opens a file with this text in an editor. */
export async function openText(name: string, text: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await writeFile(name, text));
}

/** Stet's diagnostics of a document, in the order of the text. */
export function marks(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source?.toLowerCase() === 'stet')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/**
 * Waits, by the event, until Stet's diagnostics of a document fulfil the condition.
 * The test's own time limit ends it.
 */
export function marksWhere(
  uri: vscode.Uri,
  condition: (marks: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((changed) => changed.toString() === uri.toString())) look();
    });
    const look = () => {
      const now = marks(uri);
      if (!condition(now)) return;
      listener.dispose();
      resolve(now);
    };
    look();
  });
}

/** Waits, by the event, until a condition is fulfilled. The test's own time limit ends it. */
export function until<T>(event: vscode.Event<T>, condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!condition()) return;
      listener.dispose();
      resolve();
    };
    const listener = event(look);
    look();
  });
}

/** Makes an edit and does something in the moment that it is made, before anything else can follow it. */
export async function atOnceAfter(
  edit: vscode.WorkspaceEdit,
  of: vscode.TextDocument,
  act: () => unknown,
): Promise<void> {
  const acted = new Promise<void>((resolve, reject) => {
    const listener = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document !== of || !contentChanges.length) return;
      listener.dispose();
      Promise.resolve(act()).then(() => {
        resolve();
      }, reject);
    });
  });
  ok(await vscode.workspace.applyEdit(edit), 'The edit was refused');
  await acted;
}

/** The rule that a diagnostic comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The range of some words of a document. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  ok(at >= 0, `The document does not say “${words}”`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** The text of all hovers over some words. */
export async function hoverOver(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    rangeOf(document, words).start,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

/** The code actions that VS Code would offer over some words. */
export async function actionsOver(
  document: vscode.TextDocument,
  words: string,
  kind: vscode.CodeActionKind = vscode.CodeActionKind.QuickFix,
): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(document, words),
    kind.value,
  );
}

/** Does what choosing the code action would do. */
export async function take(action: vscode.CodeAction): Promise<void> {
  if (action.edit) ok(await vscode.workspace.applyEdit(action.edit), 'The edit was refused');
  if (action.command)
    await vscode.commands.executeCommand(
      action.command.command,
      ...((action.command.arguments ?? []) as unknown[]),
    );
}
