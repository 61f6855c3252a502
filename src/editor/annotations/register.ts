import * as vscode from 'vscode';
import type { Store } from '../store';
import { adoptMoved } from './adopt';
import { registerCommentCommands } from './comment-commands';
import { CommentThreads } from './comment-threads';
import type { DeskAnnotations } from './desk-annotations';
import { registerExports } from './exports';
import { registerNotesView } from './notes-view';
import { registerVerdictCommands } from './verdict-commands';

/** How long changes of annotation files are gathered before they are read: git writes many at once. */
const gathering = 200;

/** All that shows the desk's notes and verdicts and acts on them. */
export function registerAnnotations(desk: DeskAnnotations, store: Store): vscode.Disposable {
  const threads = new CommentThreads(desk);
  // Of a folder that git makes or removes as a whole a watcher may tell nothing but its own name.
  const watcher = vscode.workspace.createFileSystemWatcher(
    '**/{.stet,.stet/annotations,.stet/annotations/*.json}',
  );
  const pending: { timer?: ReturnType<typeof setTimeout> } = {};
  const reload = () => {
    clearTimeout(pending.timer);
    pending.timer = setTimeout(() => void desk.load(), gathering);
  };
  void desk.load().then(() => adoptMoved(desk));
  return vscode.Disposable.from(
    threads,
    watcher,
    watcher.onDidCreate(reload),
    watcher.onDidChange(reload),
    watcher.onDidDelete(reload),
    {
      dispose: () => {
        clearTimeout(pending.timer);
      },
    },
    vscode.workspace.onDidChangeWorkspaceFolders(reload),
    // A file system without a watcher is looked at again when the window comes back.
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) reload();
    }),
    desk.follow(store),
    registerCommentCommands(desk, threads),
    registerVerdictCommands(desk, store),
    registerExports(desk),
    registerNotesView(desk),
  );
}
