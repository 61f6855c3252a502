import * as vscode from 'vscode';
import type { Comparisons } from '../compare/comparisons';
import { registerComparing } from '../compare/register';
import type { InFront } from '../in-front';
import type { Store } from '../store';
import { registerSiblingsView } from './siblings-view';
import type { WorkspaceSiblings } from './workspace-siblings';

/** All that shows an article beside its siblings: the view, the comparison and the collation. */
export function registerSiblings(
  store: Store,
  siblings: WorkspaceSiblings,
  comparisons: Comparisons,
  inFront: InFront,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerSiblingsView(store, siblings, inFront),
    registerComparing(siblings, comparisons),
    vscode.commands.registerCommand('stet.rebuildSiblingIndex', () => siblings.rebuild()),
  );
}
