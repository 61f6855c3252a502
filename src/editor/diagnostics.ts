import * as vscode from 'vscode';
import type { Evidence, Finding, Severity } from '../engine';
import { positions } from '../report/positions';
import { rangeOf } from './documents';
import type { OpenArticle } from './open-article';
import { rulePage } from './rule-pages';
import type { Store } from './store';

const severityOf: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** What was published for a document, and for which of its versions. */
interface Published {
  readonly version: number;
  readonly print: string;
}

/**
 * Publishes the marks of every open article. For one and the same text nothing is published anew that
 * is there already; after an edit it is, since VS Code's squiggles move with the edit by themselves, and
 * one whose words went and came back would stay where it was pushed.
 */
export function registerDiagnostics(store: Store): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('stet');
  const published = new Map<string, Published>();
  const publish = (open: OpenArticle) => {
    const key = open.uri.toString();
    const diagnostics = open.marks.map((mark) => toDiagnostic(open.document, mark));
    const print = JSON.stringify(diagnostics);
    const { version } = open.document;
    const last = published.get(key);
    if (last?.version === version && last.print === print) return;
    published.set(key, { version, print });
    collection.set(open.uri, diagnostics);
  };
  store.all.forEach(publish);
  return vscode.Disposable.from(
    collection,
    store.onDidChange(publish),
    store.onDidClose((uri) => {
      published.delete(uri.toString());
      collection.delete(uri);
    }),
  );
}

/** A mark as the Problems panel shows it. */
export function toDiagnostic(document: vscode.TextDocument, mark: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeOf(document, mark),
    mark.message,
    severityOf[mark.severity],
  );
  diagnostic.source = 'Stet';
  diagnostic.code = { value: mark.rule, target: rulePage(mark.rule) };
  diagnostic.relatedInformation = mark.because.map(
    (evidence) =>
      new vscode.DiagnosticRelatedInformation(locationOf(document, evidence), evidence.message),
  );
  return diagnostic;
}

/** Where a piece of evidence stands: in the document or in a sibling. */
export function locationOf(
  document: vscode.TextDocument,
  { article, start, end }: Evidence,
): vscode.Location {
  if (!article?.path) return new vscode.Location(document.uri, rangeOf(document, { start, end }));
  const place = positions(article.text);
  const [from, to] = [place(start), place(end)];
  return new vscode.Location(
    vscode.Uri.parse(article.path),
    new vscode.Range(from.line - 1, from.column - 1, to.line - 1, to.column - 1),
  );
}
