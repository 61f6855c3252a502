import * as vscode from 'vscode';
import type { Finding, Span } from '../engine';
import { rangeOf } from './documents';
import { tell } from './tell';
import { lookUp } from './fixes';
import type { OpenArticle } from './open-article';
import type { MarkReference } from './ports';
import type { Store } from './store';

/** `Stet: Next Mark`, `Stet: Previous Mark`, and the way from a tree or a link to a mark. */
export function registerNavigation(store: Store): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  const step = (forwards: boolean) => async () => {
    const editor = vscode.window.activeTextEditor;
    const open = store.get(editor?.document);
    const { selection } = editor ?? {};
    if (!editor || !open || !selection) return;
    const from = editor.document.offsetAt(selection.start);
    const mark = nextMark(open.marks, from, forwards);
    if (!mark) {
      tell(vscode.l10n.t('Nothing is marked here'));
      return;
    }
    await reveal(editor.document, mark);
    await vscode.commands.executeCommand('editor.action.showHover');
  };
  return vscode.Disposable.from(
    registerCommand('stet.nextMark', step(true)),
    registerCommand('stet.previousMark', step(false)),
    registerCommand('stet.revealMark', async (reference: MarkReference) => {
      const found = lookUp(store, reference);
      if (found) await reveal(found.open.document, found.mark);
    }),
  );
}

/** The first mark behind (or before) an offset, going round at the end of the article. */
export function nextMark(
  marks: readonly Finding[],
  from: number,
  forwards: boolean,
): Finding | undefined {
  return forwards
    ? (marks.find(({ start }) => start > from) ?? marks[0])
    : (marks.findLast(({ start }) => start < from) ?? marks.at(-1));
}

/** The mark at the cursor of the active editor. */
export function markAtCursor(store: Store): { open: OpenArticle; mark: Finding } | undefined {
  const editor = vscode.window.activeTextEditor;
  const open = store.get(editor?.document);
  if (!editor || !open) return undefined;
  const offset = editor.document.offsetAt(editor.selection.active);
  const [mark] = open.marksAt({ start: offset, end: offset });
  return mark && { open, mark };
}

/** Shows a place of a document, selected. */
export async function reveal(document: vscode.TextDocument, span: Span): Promise<void> {
  await vscode.window.showTextDocument(document, { selection: rangeOf(document, span) });
}
