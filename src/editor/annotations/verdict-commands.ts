import * as vscode from 'vscode';
import type { Verdict } from '../../engine/annotations/model';
import { isCopy } from '../documents';
import { lookUp } from '../fixes';
import { markAtCursor } from '../navigate';
import type { MarkReference } from '../ports';
import type { Store } from '../store';
import { tell } from '../tell';
import type { DeskAnnotations, Draft } from './desk-annotations';

/** Verdicts from the light bulb, the hover and the palette: on a mark, or on the selected words. */
export function registerVerdictCommands(desk: DeskAnnotations, store: Store): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  const judge =
    (verdict: Verdict, prompt: string | undefined) => async (reference?: MarkReference) => {
      const target = targetOf(store, reference);
      if (!target) {
        tell(vscode.l10n.t('Select the words first, or stand on a mark'));
        return;
      }
      const text = prompt === undefined ? undefined : await ask(prompt);
      if (prompt !== undefined && text === undefined) return;
      await desk.add(target.document, { ...target.draft, verdict, ...(text ? { text } : {}) });
    };
  return vscode.Disposable.from(
    registerCommand('stet.cq', judge('cq', vscode.l10n.t('How it was checked (may stay empty)'))),
    registerCommand('stet.query', judge('query', vscode.l10n.t('The question to the author'))),
    registerCommand('stet.dispute', judge('disputed', vscode.l10n.t('What speaks against it'))),
    registerCommand('stet.addNote', judge('note', vscode.l10n.t('The note'))),
    registerCommand('stet.toggleQuietMarks', () => {
      desk.toggleQuiet();
      tell(
        desk.showsQuiet
          ? vscode.l10n.t('Marks with a stet or CQ are shown')
          : vscode.l10n.t('Marks with a stet or CQ are quiet'),
      );
    }),
  );
}

function ask(prompt: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({ prompt, title: vscode.l10n.t('Stet') });
}

interface Target {
  readonly document: vscode.TextDocument;
  readonly draft: Pick<Draft, 'span' | 'finding'>;
}

function targetOf(store: Store, reference: MarkReference | undefined): Target | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!reference && editor && !editor.selection.isEmpty && isCopy(editor.document)) {
    const { document, selection } = editor;
    const span = {
      start: document.offsetAt(selection.start),
      end: document.offsetAt(selection.end),
    };
    return { document, draft: { span } };
  }
  const found = reference ? lookUp(store, reference) : markAtCursor(store);
  if (!found) return undefined;
  return { document: found.open.document, draft: { span: found.mark, finding: found.mark } };
}
