import * as vscode from 'vscode';
import type { Finding } from '../engine';
import { rangeOf } from './documents';
import { refer } from './fixes';
import type { OpenArticle } from './open-article';
import type { Store } from './store';

/** Where the hover is asked for. */
export interface HoverPlace {
  readonly open: OpenArticle;
  readonly offset: number;
  readonly marks: readonly Finding[];
}

/** One part of Stet's hover, as Markdown; `undefined` where it has nothing to say. */
export type HoverSection = (place: HoverPlace) => Promise<string | undefined> | string | undefined;

/** The commands that a link in the hover may run. */
const allowed = [
  'stet.applyFix',
  'stet.letItStand',
  'stet.cq',
  'stet.query',
  'stet.explainRule',
  'stet.turnRuleOff',
  'stet.setRuleLevel',
];

/**
 * Shows why something is marked and what can be done. VS Code's own hover prints message and
 * evidence already, so none of that is said again.
 * @param sections further parts, shown after the reason and before the actions
 * @param commands what their links may run
 */
export function registerHover(
  store: Store,
  sections: readonly HoverSection[] = [],
  commands: readonly string[] = [],
): vscode.Disposable {
  const provideHover = async (document: vscode.TextDocument, position: vscode.Position) => {
    const open = store.get(document);
    if (open?.standing !== 'article') return undefined;
    const offset = document.offsetAt(position);
    const marks = open.marksAt({ start: offset, end: offset });
    const place = { open, offset, marks };
    const parts = await Promise.all(
      [reasons, ...sections, actions].map(async (part) => part(place)),
    );
    const said = parts.filter((part) => part !== undefined);
    if (!said.length) return undefined;
    const text = new vscode.MarkdownString(said.join('\n\n'), true);
    text.isTrusted = { enabledCommands: [...allowed, ...commands] };
    const [mark] = marks;
    return new vscode.Hover(text, mark && rangeOf(document, mark));
  };
  return vscode.languages.registerHoverProvider(
    [{ language: 'plaintext' }, { language: 'markdown' }],
    { provideHover },
  );
}

function reasons({ marks }: HoverPlace): string | undefined {
  const said = marks.flatMap((mark) =>
    mark.why ? [whichOf(marks, mark) + escapeMarkdown(mark.why)] : [],
  );
  return said.length ? said.join('\n\n') : undefined;
}

function actions({ open, marks }: HoverPlace): string | undefined {
  const rows = marks.map((mark) => {
    const reference = refer(open, mark);
    const links = [
      ...mark.fixes.map(({ title }, index) =>
        commandLink(`$(lightbulb) ${escapeMarkdown(title)}`, 'stet.applyFix', reference, index),
      ),
      commandLink(`$(check) ${vscode.l10n.t('Let it stand')}`, 'stet.letItStand', reference),
      commandLink(`$(verified) ${vscode.l10n.t('CQ')}`, 'stet.cq', reference),
      commandLink(`$(comment) ${vscode.l10n.t('Query…')}`, 'stet.query', reference),
      commandLink(`$(question) ${vscode.l10n.t('Why?')}`, 'stet.explainRule', mark.rule),
      commandLink(
        `$(settings-gear) ${vscode.l10n.t('This rule…')}`,
        'stet.setRuleLevel',
        mark.rule,
        open.uri.toString(),
      ),
    ];
    return whichOf(marks, mark) + links.join(' · ');
  });
  return rows.length ? rows.join('\n\n') : undefined;
}

/** Tells which mark is meant, where several lie on one place. */
function whichOf(marks: readonly Finding[], { rule }: Finding): string {
  return marks.length > 1 ? `**${rule}** ` : '';
}

/** A link that runs a command. */
export function commandLink(label: string, command: string, ...args: unknown[]): string {
  return `[${label}](command:${command}?${encodeURIComponent(JSON.stringify(args))})`;
}

/** Text of the article or of a rule, shown as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~$&]/g, '\\$&').replace(/\s+/gu, ' ');
}
