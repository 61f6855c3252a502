import * as vscode from 'vscode';
import type { Span } from '../../engine';
import type { Verdict } from '../../engine/annotations/model';
import { openDocument } from '../documents';
import type { CommentThreads, NoteComment } from './comment-threads';
import type { DeskAnnotations } from './desk-annotations';

/** The buttons of a comment thread and of its remarks. */
export function registerCommentCommands(
  desk: DeskAnnotations,
  threads: CommentThreads,
): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  const make = (verdict: Verdict) => async (reply: vscode.CommentReply) => {
    const document = openDocument(reply.thread.uri);
    const { range } = reply.thread;
    if (!document) return;
    const text = reply.text.trim();
    const span = wordsIn(document, range);
    reply.thread.dispose();
    await desk.add(document, { span, verdict, ...(text ? { text } : {}) });
  };
  const onThread = (name: string, run: (id: string, uri: vscode.Uri) => Promise<void>) =>
    registerCommand(name, async (thread: vscode.CommentThread) => {
      const id = threads.idOf(thread);
      if (id !== undefined) await run(id, thread.uri);
    });
  const judge = (verdict: Verdict) =>
    onThread(`stet.note.judge.${verdict}`, (id) => desk.change(id, () => ({ verdict })));
  return vscode.Disposable.from(
    registerCommand('stet.note.add', make('note')),
    registerCommand('stet.note.addCq', make('cq')),
    registerCommand('stet.note.addQuery', make('query')),
    registerCommand('stet.note.reply', async ({ thread, text }: vscode.CommentReply) => {
      const id = threads.idOf(thread);
      if (id !== undefined && text.trim()) await desk.reply(id, text.trim());
    }),
    ...(['stet', 'cq', 'query', 'disputed', 'corrected'] as const).map(judge),
    onThread('stet.note.resolve', (id) => desk.change(id, () => ({ resolved: true }))),
    onThread('stet.note.reopen', (id) => desk.change(id, () => ({ resolved: false }))),
    onThread('stet.note.delete', (id) => desk.remove(id)),
    onThread('stet.note.confirm', async (id, uri) => {
      const document = openDocument(uri);
      const state =
        document && desk.states(document).find(({ annotation }) => annotation.id === id);
      if (document && state?.span) await desk.placeAt(id, document, state.span);
    }),
    registerCommand('stet.note.editRemark', (comment: NoteComment) => {
      threads.edit(comment, true);
    }),
    registerCommand('stet.note.cancelEdit', (comment: NoteComment) => {
      threads.edit(comment, false);
    }),
    registerCommand('stet.note.saveRemark', (comment: NoteComment) =>
      saveRemark(desk, threads, comment),
    ),
    registerCommand('stet.note.deleteRemark', (comment: NoteComment) =>
      deleteRemark(desk, comment),
    ),
  );
}

async function saveRemark(
  desk: DeskAnnotations,
  threads: CommentThreads,
  comment: NoteComment,
): Promise<void> {
  const text = (typeof comment.body === 'string' ? comment.body : comment.body.value).trim();
  threads.edit(comment, false);
  if (!text) return;
  const modified = new Date().toISOString();
  await desk.change(comment.annotation, ({ remarks }) => ({
    remarks: remarks.map((remark, index) =>
      index === comment.index ? { ...remark, text, modified } : remark,
    ),
  }));
}

async function deleteRemark(desk: DeskAnnotations, { annotation, index }: NoteComment) {
  const kept = desk.find(annotation)?.annotation;
  if (kept?.verdict === 'note' && kept.remarks.length <= 1) await desk.remove(annotation);
  else
    await desk.change(annotation, ({ remarks }) => ({
      remarks: remarks.filter((_, at) => at !== index),
    }));
}

/** The words in a range; of an empty one, its whole line. */
function wordsIn(document: vscode.TextDocument, range: vscode.Range): Span {
  const whole = range.isEmpty ? document.lineAt(range.start.line).range : range;
  return { start: document.offsetAt(whole.start), end: document.offsetAt(whole.end) };
}
