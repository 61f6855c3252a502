import * as vscode from 'vscode';
import { registerCodeActions } from './code-actions';
import { registerDiagnostics } from './diagnostics';
import { registerFixCommands } from './fix-commands';
import type { InFront } from './in-front';
import { registerLetItStand } from './let-it-stand';
import { registerMarksView } from './marks-view';
import { registerNavigation } from './navigate';
import type { Verdicts } from './ports';
import type { Store } from './store';

/** All that shows marks and acts on them, but for the hover, which others add to. */
export function registerMarks(
  store: Store,
  verdicts: Verdicts,
  inFront: InFront,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerDiagnostics(store),
    registerCodeActions(store),
    registerFixCommands(store),
    registerLetItStand(store, verdicts),
    registerNavigation(store),
    registerMarksView(store, inFront),
  );
}
