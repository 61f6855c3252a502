import * as vscode from 'vscode';
import { categoryOf, type Finding, type RuleId } from '../engine';
import { openDocument } from './documents';
import { applyFixes, lookUp, safeFixes } from './fixes';
import type { OpenArticle } from './open-article';
import type { MarkReference } from './ports';
import type { Store } from './store';
import { tell } from './tell';

/** The commands that apply fixes: one, those of a rule, all safe ones, all boilerplate. */
export function registerFixCommands(store: Store): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('stet.applyFix', async (reference: MarkReference, index?: number) => {
      const found = lookUp(store, reference);
      const fix = found?.mark.fixes[index ?? 0];
      if (found && fix) await applyFixes(found.open.document, [fix]);
      else tellStale();
    }),
    registerCommand('stet.fixRule', async (uri: string, rule: RuleId) => {
      const document = openDocument(uri);
      const open = document && (await store.flush(document));
      if (open) await applyFixes(open.document, firstFixes(marksOf(open, rule)));
    }),
    registerCommand('stet.fixAllSafe', async () => {
      const open = await activeArticle(store);
      if (!open) return;
      const count = await applyFixes(open.document, safeFixes(open.marks));
      tell(
        count
          ? vscode.l10n.t('Safe corrections made: {0}', count)
          : vscode.l10n.t('Nothing here can be corrected without a look'),
      );
    }),
    registerCommand('stet.removeAllBoilerplate', async () => {
      const open = await activeArticle(store);
      if (open) await removeBoilerplate(open);
    }),
  );
}

/** Takes out what is surely furniture and tells how much is left to look at. */
async function removeBoilerplate(open: OpenArticle): Promise<void> {
  const marks = open.marks.filter((mark) => categoryOf(mark.rule) === 'boilerplate');
  const sure = marks.filter(isSure);
  const count = await applyFixes(open.document, firstFixes(sure));
  const left = marks.length - sure.length;
  tell(
    count
      ? left
        ? vscode.l10n.t('Boilerplate removed: {0}. Left for you to judge: {1}', count, left)
        : vscode.l10n.t('Boilerplate removed: {0}', count)
      : left
        ? vscode.l10n.t('No sure boilerplate. Left for you to judge: {0}', left)
        : vscode.l10n.t('No boilerplate found'),
  );
}

/** Whether a mark has a fix and is no mere question. */
export function isSure({ severity, fixes }: Finding): boolean {
  return fixes.length > 0 && (severity === 'warning' || severity === 'error');
}

/** The marks of a rule. */
export function marksOf({ marks }: OpenArticle, rule: RuleId): readonly Finding[] {
  return marks.filter((mark) => mark.rule === rule);
}

/** The first fix of each mark that has one. */
export function firstFixes(marks: readonly Finding[]) {
  return marks.flatMap(({ fixes }) => fixes[0] ?? []);
}

/** The article in the active editor, analysed as it is now. */
export async function activeArticle(store: Store): Promise<OpenArticle | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const open = document && (await store.flush(document));
  if (open?.standing === 'article') return open;
  tell(vscode.l10n.t('Open an article first'));
  return undefined;
}

function tellStale(): void {
  tell(vscode.l10n.t('The words have changed since; look at the mark again'));
}
