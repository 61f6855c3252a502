import * as vscode from 'vscode';
import type { Edit } from '../engine';

/** Schemes on which copy is edited; workspace folders on other file systems add theirs. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];
/** The scheme of clean versions: a virtual document whose query is the article's own address. */
export const cleanScheme = 'stet-clean';

/** Never copy, whatever a workspace folder says. */
const never = ['git', 'output', 'comment', 'vscode-scm', 'vscode-notebook-cell', 'search-editor'];

const languages = ['plaintext', 'markdown'];

/**
 * Characters from which on a file is not checked: what was read in this many takes some ten seconds
 * in slices, and half a gigabyte of the memory that all extensions share.
 */
const largestText = 5_000_000;
/** A zero byte among this many first characters tells a binary file. */
const binarySample = 8192;

/** Whether Stet looks at a document at all: plain text or Markdown that a person edits as a file. */
export function isCopy({ uri, languageId }: vscode.TextDocument): boolean {
  return languages.includes(languageId) && isCopyUri(uri);
}

/** Whether a document at this address may be copy. */
export function isCopyUri({ scheme, path }: vscode.Uri): boolean {
  if (never.includes(scheme) || scheme.startsWith('stet') || path.includes('/.git/')) return false;
  return (
    schemes.includes(scheme) ||
    (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme === scheme)
  );
}

/** Why a text cannot be checked, if it cannot. */
export function unfit(text: string): 'too-large' | 'binary' | undefined {
  if (text.length > largestText) return 'too-large';
  return text.slice(0, binarySample).includes('\0') ? 'binary' : undefined;
}

/** The range of a span in a document. */
export function rangeOf(
  document: vscode.TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** The open document at an address, if it is open. */
export function openDocument(uri: vscode.Uri | string): vscode.TextDocument | undefined {
  const wanted = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === wanted);
}

/** One edit of the workspace that makes all these changes to one document. */
export function toWorkspaceEdit(
  document: vscode.TextDocument,
  edits: readonly Edit[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, toTextEdits(document, edits));
  return edit;
}

/** The edits as VS Code takes them. */
export function toTextEdits(
  document: vscode.TextDocument,
  edits: readonly Edit[],
): vscode.TextEdit[] {
  return edits.map((edit) => vscode.TextEdit.replace(rangeOf(document, edit), edit.newText));
}
