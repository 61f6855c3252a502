import * as vscode from 'vscode';
import type { Span } from '../../engine';
import type { AnnotationState } from '../../engine/annotations/state';
import { noteSections } from '../../report/memo';
import { openDocument, rangeOf } from '../documents';
import { tell } from '../tell';
import type { DeskAnnotations } from './desk-annotations';
import { nameOf } from './names';

interface NoteNode {
  readonly uri: vscode.Uri;
  readonly path: string;
  readonly state: AnnotationState;
}
interface SectionNode {
  readonly title: string;
  readonly notes: readonly NoteNode[];
}
type Node = SectionNode | NoteNode;

/** The *Notes* view: the notes and verdicts of the whole workspace by their state, with counts. */
export function registerNotesView(desk: DeskAnnotations): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const shown = { onlyHere: false };
  const view = vscode.window.createTreeView<Node>('stet.notes', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) =>
        node ? ('notes' in node ? [...node.notes] : []) : sections(desk, shown.onlyHere),
      getTreeItem: (node) => ('notes' in node ? sectionItem(node) : noteItem(node)),
    },
    showCollapseAll: true,
  });
  const refresh = () => {
    const faults = desk.malformed;
    view.message = faults.length
      ? vscode.l10n.t(
          'Left out, as they are no annotations: {0}',
          faults
            .map(({ file, problem }) => `${vscode.workspace.asRelativePath(file)} (${problem})`)
            .join('; '),
        )
      : '';
    changed.fire(undefined);
  };
  const filter = (onlyHere: boolean) => {
    shown.onlyHere = onlyHere;
    void vscode.commands.executeCommand('setContext', 'stet.notesHere', onlyHere);
    refresh();
  };
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    view,
    changed,
    desk.onDidChange(refresh),
    vscode.window.onDidChangeActiveTextEditor(() => {
      if (shown.onlyHere) refresh();
    }),
    registerCommand('stet.notesOfThisArticle', () => {
      filter(true);
    }),
    registerCommand('stet.notesOfWorkspace', () => {
      filter(false);
    }),
    registerCommand('stet.revealNote', (node: NoteNode) => reveal(desk, node)),
    registerCommand('stet.placeNoteHere', ({ state }: NoteNode) => placeHere(desk, state)),
    registerCommand('stet.dropNote', ({ state }: NoteNode) => desk.remove(state.annotation.id)),
    registerCommand('stet.confirmNote', async ({ uri, state }: NoteNode) => {
      const document = await vscode.workspace.openTextDocument(uri);
      const span = placeNow(desk, document, state);
      if (span) await desk.placeAt(state.annotation.id, document, span);
    }),
  );
}

async function sections(desk: DeskAnnotations, onlyHere: boolean): Promise<SectionNode[]> {
  const here = vscode.window.activeTextEditor?.document.uri.toString();
  const notes = (await desk.articles())
    .filter(({ uri }) => !onlyHere || uri.toString() === here)
    .flatMap(({ uri, path, states }) => states.map((state) => ({ uri, path, state })));
  return noteSections
    .map(({ title, takes }) => ({ title, notes: notes.filter(({ state }) => takes(state)) }))
    .filter((section) => section.notes.length);
}

function sectionItem({ title, notes }: SectionNode): vscode.TreeItem {
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded);
  item.id = title;
  item.description = String(notes.length);
  return item;
}

function noteItem({ uri, path, state }: NoteNode): vscode.TreeItem {
  const { annotation, span, changes } = state;
  const words = annotation.selectors.quote.exact.replace(/\s+/gu, ' ').trim();
  const item = new vscode.TreeItem(`“${words.slice(0, 80)}${words.length > 80 ? '…' : ''}”`);
  item.description = [annotation.remarks[0]?.text, path].filter(Boolean).join(' · ');
  item.tooltip = [
    nameOf(annotation.verdict),
    ...changes.map(({ before, after }) => `${before.join(', ')} → ${after.join(', ')}`),
    ...annotation.remarks.map(({ author, text }) => (author ? `${author}: ${text}` : text)),
    ...annotation.links,
  ].join('\n\n');
  item.contextValue = span ? (changes.length ? 'stet.stale' : 'stet.note') : 'stet.lost';
  item.iconPath = new vscode.ThemeIcon(
    span ? (changes.length ? 'history' : 'comment') : 'question',
  );
  if (span)
    item.command = {
      title: vscode.l10n.t('Go to the Note'),
      command: 'stet.revealNote',
      arguments: [{ uri, path, state }],
    };
  return item;
}

/** Where a note is by now: its words may have moved since the view was drawn. */
function placeNow(
  desk: DeskAnnotations,
  document: vscode.TextDocument,
  { annotation: { id } }: AnnotationState,
): Span | undefined {
  return desk.states(document).find(({ annotation }) => annotation.id === id)?.span ?? undefined;
}

async function reveal(desk: DeskAnnotations, { uri, state }: NoteNode): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  const span = placeNow(desk, document, state);
  if (!span) return;
  const range = rangeOf(document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Puts a note that lost its place on the words selected in the editor. */
async function placeHere(desk: DeskAnnotations, { annotation }: AnnotationState): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const document = editor && openDocument(editor.document.uri);
  if (!document || editor.selection.isEmpty) {
    tell(vscode.l10n.t('Select the words that the note is about, then place it'));
    return;
  }
  const { start, end } = editor.selection;
  await desk.placeAt(annotation.id, document, {
    start: document.offsetAt(start),
    end: document.offsetAt(end),
  });
}
