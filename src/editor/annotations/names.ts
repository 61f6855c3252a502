import * as vscode from 'vscode';
import type { Verdict } from '../../engine/annotations/model';

/** What a verdict is called in the interface. */
export function nameOf(verdict: Verdict): string {
  const names: Record<Verdict, string> = {
    stet: vscode.l10n.t('Stet: let it stand'),
    cq: vscode.l10n.t('CQ: checked, correct as it stands'),
    query: vscode.l10n.t('Query for the author'),
    disputed: vscode.l10n.t('Disputed'),
    corrected: vscode.l10n.t('Corrected'),
    note: vscode.l10n.t('Note'),
  };
  return names[verdict];
}
