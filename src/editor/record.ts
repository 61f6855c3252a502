import * as vscode from 'vscode';
import {
  compatible,
  provenance,
  type Article,
  type Edit,
  type Finding,
  type Span,
} from '../engine';
import { deskFileFor, tellFailure } from './desk-file';
import type { DeskSettings } from './desk-settings';
import { openDocument, toTextEdits } from './documents';
import { activeArticle, marksOf } from './fix-commands';
import { lookUp } from './fixes';
import { addSources } from './front-matter';
import { addAllToJsonList } from './json-text';
import { minimalEdits } from './minimal-edits';
import type { OpenArticle } from './open-article';
import type { MarkReference } from './ports';
import type { Store } from './store';
import { tell } from './tell';

/** The rule whose marks can be moved to the record. */
export const provenanceRule = 'boilerplate/provenance';
/** Words that only introduce an address: without it they tell nothing. */
const introduction =
  /^\W{0,5}(?:(?:original|source|canonical)? ?(?:url|link|source)|via|(?:this (?:article|story) (?:was )?)?(?:originally |first )?(?:published|posted|appeared) (?:at|on|in))?\W{0,5}$/iu;

/**
 * `Move to the Article's Record`: takes what tells where the copy came from out of the copy and keeps
 * it, for Markdown in the front matter, for text in `stet.json` beside the article's path.
 */
export function registerRecord(store: Store, settings: DeskSettings): vscode.Disposable {
  return vscode.commands.registerCommand('stet.moveToRecord', async (reference?: MarkReference) => {
    const meant = reference && lookUp(store, reference);
    const open = meant ? await store.flush(meant.open.document) : await activeArticle(store);
    if (!open || (reference && !meant)) return;
    const wanted = reference ? [lookUp(store, reference)?.mark ?? []].flat() : undefined;
    const marks = removable(wanted ?? marksOf(open, provenanceRule));
    if (!marks.length) tell(vscode.l10n.t('Nothing here tells where the copy came from'));
    else if (open.document.languageId === 'markdown') await intoFrontMatter(open, marks);
    else await intoSettings(open, marks, settings);
  });
}

/** What to record of a mark: the addresses alone where its other words only introduce them. */
export function recordOf(article: Article, span: Span): readonly string[] {
  const urls = article
    .read(provenance)
    .urls.filter(({ start, end }) => start >= span.start && end <= span.end);
  let rest = '';
  let from = span.start;
  for (const { start, end } of urls) {
    rest += article.text.slice(from, start);
    from = end;
  }
  rest += article.text.slice(from, span.end);
  return urls.length && introduction.test(rest)
    ? urls.map(({ url }) => url)
    : [article.quote(span)];
}

function recordsOf({ article }: OpenArticle, marks: readonly Finding[]): string[] {
  return [...new Set(marks.flatMap((mark) => (article ? recordOf(article, mark) : [])))];
}

/** The marks that can all be taken out at once: a record is made of nothing that stays. */
function removable(marks: readonly Finding[]): Finding[] {
  const taken = new Set(compatible(marks.flatMap(({ fixes }) => fixes[0] ?? [])));
  return marks.filter(({ fixes }) => fixes[0] && taken.has(fixes[0].edits));
}

function removals(marks: readonly Finding[]): readonly Edit[] {
  return marks.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
}

async function intoFrontMatter(open: OpenArticle, marks: readonly Finding[]): Promise<void> {
  const text = open.document.getText();
  const addition = addSources(text, recordsOf(open, marks));
  if (addition === 'unreadable') {
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        'Nothing was moved: “source” in the front matter is written in a form that Stet cannot add to',
      ),
    );
    return;
  }
  const removed = removals(marks);
  const edits = addition === 'recorded' ? removed : joinAt(addition, removed);
  const edit = new vscode.WorkspaceEdit();
  edit.set(open.uri, toTextEdits(open.document, edits));
  await vscode.workspace.applyEdit(edit);
}

/** The edits with the addition; two that start at one place as one. */
function joinAt(addition: Edit, edits: readonly Edit[]): readonly Edit[] {
  const same = edits.find(({ start }) => start === addition.end);
  if (!same) return [addition, ...edits];
  const joined = { ...same, start: addition.start, newText: addition.newText + same.newText };
  return edits.map((edit) => (edit === same ? joined : edit));
}

async function intoSettings(
  open: OpenArticle,
  marks: readonly Finding[],
  settings: DeskSettings,
): Promise<void> {
  const { version } = open.document;
  const target = await deskFileFor(settings, open.uri);
  if (!target) return;
  try {
    const wasDirty = openDocument(target.uri)?.isDirty ?? false;
    const edit = new vscode.WorkspaceEdit();
    const folder = vscode.Uri.joinPath(target.uri, '..').path.replace(/\/?$/, '/');
    const path = open.uri.path.slice(folder.length);
    const add = (text: string) =>
      addAllToJsonList(text, ['provenance', path], recordsOf(open, marks));
    if (target.exists) {
      const document = await vscode.workspace.openTextDocument(target.uri);
      const text = document.getText();
      edit.set(target.uri, toTextEdits(document, minimalEdits(text, add(text))));
    } else {
      edit.createFile(target.uri, { ignoreIfExists: true });
      edit.insert(target.uri, new vscode.Position(0, 0), add(''));
    }
    edit.set(open.uri, toTextEdits(open.document, removals(marks)));
    if (open.document.version !== version || !(await vscode.workspace.applyEdit(edit))) return;
    // Opened again, since VS Code may have let go of it before the edit.
    if (!wasDirty) await (await vscode.workspace.openTextDocument(target.uri)).save();
    await settings.refresh();
  } catch (error) {
    await tellFailure(target.uri, error);
  }
}
