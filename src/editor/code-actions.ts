import * as vscode from 'vscode';
import { compatible, type Finding, type Fix } from '../engine';
import { toWorkspaceEdit } from './documents';
import { deletesLines, refer, safeFixes } from './fixes';
import { firstFixes, marksOf } from './fix-commands';
import type { OpenArticle } from './open-article';
import { provenanceRule } from './record';
import type { Store } from './store';

const { QuickFix, SourceFixAll } = vscode.CodeActionKind;

/** The kind under which all safe fixes are applied at once, on demand or on save. */
const fixAllKind = SourceFixAll.append('stet');

/** Offers corrections in the light bulb, and all safe ones as a source action. */
export function registerCodeActions(store: Store): vscode.Disposable {
  const provideCodeActions = async (
    document: vscode.TextDocument,
    range: vscode.Range,
    { only, diagnostics }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> => {
    if (only && (only.contains(fixAllKind) || fixAllKind.contains(only))) {
      const open = await store.flush(document);
      return open ? fixAll(open, only) : [];
    }
    if (only && !only.contains(QuickFix)) return [];
    const open = store.get(document);
    if (open?.standing !== 'article') return [];
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const here = open.marksAt(span);
    return here.length ? [...quickFixes(open, here, diagnostics)] : [];
  };
  return vscode.languages.registerCodeActionsProvider(
    [{ language: 'plaintext' }, { language: 'markdown' }],
    { provideCodeActions },
    { providedCodeActionKinds: [QuickFix, fixAllKind] },
  );
}

/** A generic `source.fixAll` on save comes from habits formed on code: it deletes no line of copy. */
function fixAll(open: OpenArticle, only: vscode.CodeActionKind): vscode.CodeAction[] {
  const text = open.document.getText();
  const named = fixAllKind.contains(only);
  const fixes = safeFixes(open.marks).filter((fix) => named || !deletesLines(fix, text));
  if (!fixes.length) return [];
  return [action(vscode.l10n.t('Apply all safe corrections'), fixAllKind, open, fixes)];
}

function* quickFixes(
  open: OpenArticle,
  here: readonly Finding[],
  diagnostics: readonly vscode.Diagnostic[],
): Generator<vscode.CodeAction> {
  for (const mark of here)
    for (const fix of mark.fixes) {
      const offer = action(fix.title, QuickFix, open, [fix]);
      offer.isPreferred = fix === mark.fixes[0] && here.length === 1;
      offer.diagnostics = diagnostics.filter(({ message }) => message === mark.message);
      yield offer;
    }
  const rules = new Set(here.map(({ rule }) => rule));
  for (const mark of here)
    if (mark.rule === provenanceRule)
      yield call(
        vscode.l10n.t('Move to the article’s record'),
        'stet.moveToRecord',
        refer(open, mark),
      );
  for (const rule of rules) {
    const fixes = firstFixes(marksOf(open, rule));
    if (fixes.length > 1)
      yield action(
        vscode.l10n.t('Correct all {0} of {1}', fixes.length, rule),
        QuickFix,
        open,
        fixes,
      );
  }
  const safe = safeFixes(open.marks);
  if (safe.length > 1)
    yield action(
      vscode.l10n.t('Apply all {0} safe corrections', safe.length),
      QuickFix,
      open,
      safe,
    );
  for (const mark of here)
    yield call(
      vscode.l10n.t('Let it stand: “{0}”', short(mark.text)),
      'stet.letItStand',
      refer(open, mark),
    );
  for (const mark of here) {
    yield call(vscode.l10n.t('CQ: checked, correct as it stands'), 'stet.cq', refer(open, mark));
    yield call(vscode.l10n.t('Query the author…'), 'stet.query', refer(open, mark));
  }
  for (const rule of rules) {
    yield call(vscode.l10n.t('Turn off {0}', rule), 'stet.turnRuleOff', rule, open.uri.toString());
    yield call(
      vscode.l10n.t('Change the severity of {0}…', rule),
      'stet.setRuleLevel',
      rule,
      open.uri.toString(),
    );
  }
}

function action(
  title: string,
  kind: vscode.CodeActionKind,
  { document }: OpenArticle,
  fixes: readonly Fix[],
): vscode.CodeAction {
  const made = new vscode.CodeAction(title, kind);
  made.edit = toWorkspaceEdit(document, compatible(fixes).flat());
  return made;
}

function call(title: string, command: string, ...args: unknown[]): vscode.CodeAction {
  const made = new vscode.CodeAction(title, QuickFix);
  made.command = { title, command, arguments: args };
  return made;
}

/** Words enough to know a mark by. */
export function short(text: string, most = 40): string {
  const folded = text.replace(/\s+/gu, ' ').trim();
  return folded.length <= most ? folded : `${folded.slice(0, most - 1).trimEnd()}…`;
}
