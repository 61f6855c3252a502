import * as vscode from 'vscode';
import { compatible, safeFix, type Finding, type Fix } from '../engine';
import { toWorkspaceEdit } from './documents';
import type { OpenArticle } from './open-article';
import type { MarkReference } from './ports';
import type { Store } from './store';

/** A mark as a command's argument. */
export function refer(open: OpenArticle, { key, start }: Finding): MarkReference {
  return { uri: open.uri.toString(), key, start };
}

/** The mark that is meant, where it still stands; of several alike the nearest. */
export function lookUp(
  store: Store,
  { uri, key, start }: MarkReference,
): { open: OpenArticle; mark: Finding } | undefined {
  const open = store.all.find((candidate) => candidate.uri.toString() === uri);
  const [mark] = (open?.marks ?? [])
    .filter((candidate) => candidate.key === key)
    .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
  return open && mark ? { open, mark } : undefined;
}

/** The safe fixes of the marks. */
export function safeFixes(marks: readonly Finding[]): Fix[] {
  return marks.flatMap((mark) => safeFix(mark) ?? []);
}

/** Whether a fix takes whole lines out: never done behind an editor's back. */
export function deletesLines({ edits }: Fix, text: string): boolean {
  return edits.some(({ start, end, newText }) => {
    const old = text.slice(start, end);
    return (
      breaks(old) > breaks(newText) || (newText.trim() === '' && isWholeLine(text, start, end))
    );
  });
}

function breaks(text: string): number {
  return text.match(/\n/g)?.length ?? 0;
}

function isWholeLine(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const stop = text.indexOf('\n', end);
  const after = text.slice(end, stop < 0 ? text.length : stop);
  return end > start && before.trim() === '' && after.trim() === '';
}

/**
 * Applies what of the fixes does not overlap, as one step of undo.
 * @returns how many fixes there were, 0 where VS Code refused
 */
export async function applyFixes(
  document: vscode.TextDocument,
  fixes: readonly Fix[],
): Promise<number> {
  if (!fixes.length) return 0;
  const edit = toWorkspaceEdit(document, compatible(fixes).flat());
  return (await vscode.workspace.applyEdit(edit)) ? fixes.length : 0;
}
