import * as vscode from 'vscode';
import {
  jsonFault,
  parseSettings,
  styleDoubts,
  unknownRules,
  type Rules,
  type Span,
} from '../engine';
import type { DeskFile, DeskSettings } from './desk-settings';
import { nodeAt, parseJson } from './json-text';
import { settingsName } from './desk-settings';

/** Something wrong in a `stet.json`, with its place. */
export interface SettingsFault extends Span {
  readonly message: string;
  /** Whether the whole file is left aside for it. */
  readonly fatal: boolean;
}

/** What is wrong in the text of a `stet.json`: nothing, one fatal fault, or what cannot be meant. */
export function settingsFaults(text: string, rules: Rules): SettingsFault[] {
  const fault = text.trim() ? jsonFault(text) : undefined;
  if (fault) {
    const { offset, expected } = fault;
    const message = vscode.l10n.t('Not valid JSON: {0} expected', expected);
    return [{ start: offset, end: Math.min(text.length, offset + 1), message, fatal: true }];
  }
  const root = parseJson(text);
  const { settings, problem, path = [] } = { path: undefined, ...parseSettings(text) };
  if (!settings) {
    const parent = nodeAt(root, path.slice(0, -1));
    const members = parent?.kind === 'object' ? parent.members : [];
    const member = members.find(({ key }) => key === path.at(-1));
    const { start, end } = member
      ? { start: member.at.start, end: member.value.end }
      : (nodeAt(root, path) ?? parent ?? { start: 0, end: text.length });
    return [{ start, end, message: problem, fatal: true }];
  }
  const unknown = unknownRules(settings, rules);
  const node = nodeAt(root, ['rules']);
  const members = node?.kind === 'object' ? node.members : [];
  const strange = members
    .filter(({ key }) => unknown.includes(key))
    .map(({ key, at }) => ({
      ...at,
      message: vscode.l10n.t('Stet has no rule or category named “{0}”', key),
      fatal: false,
    }));
  const doubtful = styleDoubts(settings).map(({ path: keys, message }) => ({
    ...(nodeAt(root, keys) ?? { start: 0, end: text.length }),
    message,
    fatal: false,
  }));
  return [...strange, ...doubtful];
}

/** Marks what is wrong in the `stet.json` files that are in use, in the files themselves. */
export function registerSettingsDiagnostics(
  settings: DeskSettings,
  rules: Rules,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('stet-settings');
  const mark = ({ uri, text }: DeskFile) => {
    const place = placeIn(text);
    const diagnostics = settingsFaults(text, rules).map(({ start, end, message, fatal }) => {
      const diagnostic = new vscode.Diagnostic(
        new vscode.Range(place(start), place(end)),
        fatal
          ? vscode.l10n.t('{0}; Stet works with its own settings until this is mended', message)
          : message,
        fatal ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning,
      );
      diagnostic.source = 'Stet';
      return diagnostic;
    });
    collection.set(uri, diagnostics);
  };
  const markAll = async () => {
    const files = await settings.files();
    collection.clear();
    files.forEach(mark);
  };
  const live = (document: vscode.TextDocument) => {
    if (document.uri.path.endsWith(`/${settingsName}`) && document.uri.scheme !== 'git')
      mark({ uri: document.uri, text: document.getText() });
  };
  return vscode.Disposable.from(
    collection,
    settings.onDidLoad(mark),
    settings.onDidChange(() => void markAll()),
    vscode.workspace.onDidOpenTextDocument(live),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      live(document);
    }),
  );
}

function placeIn(text: string): (offset: number) => vscode.Position {
  return (offset) => {
    const before = text.slice(0, offset);
    const line = before.split('\n').length - 1;
    return new vscode.Position(line, offset - (before.lastIndexOf('\n') + 1));
  };
}
