import * as vscode from 'vscode';
import type { DeskAnnotations } from '../../../src/editor/annotations/desk-annotations';
import { ok, same } from './assert';
import { actionsOver, inWorkspace, openText, rangeOf, take, until, writeFile } from './help';
import { settled, stet } from './stet';

const copy = `Bridge at Orsk Hill closes

The bridge closed on Monday after 12 bolts were found loose, the council said.

ADVERTISEMENT

Buses will run by the valley road , the operator said.
`;

async function desk(): Promise<DeskAnnotations> {
  return (await stet()).annotations;
}

async function open(name: string): Promise<vscode.TextDocument> {
  const { document } = await openText(name, copy);
  await settled(document);
  return document;
}

async function note(document: vscode.TextDocument, words: string, verdict: 'note' | 'cq' = 'note') {
  const range = rangeOf(document, words);
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return (await desk()).add(document, { span, verdict, text: 'Counted twice' });
}

/** The words that the only annotation of a document is on now. */
async function annotated(document: vscode.TextDocument): Promise<string | undefined> {
  const [state] = (await desk()).states(document);
  return state?.span ? document.getText().slice(state.span.start, state.span.end) : undefined;
}

async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), by);
  await vscode.workspace.applyEdit(edit);
}

describe('A note', () => {
  before(async () => {
    await vscode.workspace.getConfiguration('stet').update('author', 'Ada Orm', true);
  });

  it('stays on its words while text above it changes, and comes back by an undo', async () => {
    const document = await open('note-moves.txt');
    await note(document, '12 bolts');
    await replace(
      document,
      'Bridge at Orsk Hill closes',
      'The old bridge at Orsk Hill closes early',
    );
    same(await annotated(document), '12 bolts');
    await replace(document, '12 bolts were found loose, ', '');
    await settled(document);
    same(await annotated(document), undefined);
    await vscode.commands.executeCommand('undo');
    await settled(document);
    same(await annotated(document), '12 bolts');
  });

  it('follows a paragraph that is cut and pasted elsewhere', async () => {
    const document = await open('note-pasted.txt');
    await note(document, '12 bolts');
    const paragraph = copy.split('\n\n')[1] ?? '';
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, rangeOf(document, paragraph));
    edit.insert(document.uri, document.positionAt(copy.length), `\n${paragraph}\n`);
    await vscode.workspace.applyEdit(edit);
    await settled(document);
    same(await annotated(document), '12 bolts');
  });

  it('is back on its words when its article is closed and opened again', async () => {
    const document = await open('note-reopened.txt');
    await note(document, '12 bolts');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const { document: again } = await openText('note-reopened.txt', `Corrected\n\n${copy}`);
    await settled(again);
    same(await annotated(again), '12 bolts');
  });

  it('that is resolved stays so in its file', async () => {
    const document = await open('note-resolved.txt');
    const annotations = await desk();
    const { id } = await note(document, '12 bolts');
    await annotations.reply(id, 'Counted again: right');
    await annotations.change(id, () => ({ resolved: true }));
    await annotations.load();
    const kept = annotations.find(id)?.annotation;
    same([kept?.resolved, kept?.remarks.length], [true, 2]);
  });

  it('goes along when its article is renamed', async () => {
    const document = await open('note-old.txt');
    await note(document, '12 bolts');
    await document.save();
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, inWorkspace('note-new.txt'), { overwrite: true });
    await vscode.workspace.applyEdit(edit);
    const annotations = await desk();
    await until(
      annotations.onDidChange,
      () => annotations.of(inWorkspace('note-new.txt')).length === 1,
    );
  });

  it('is kept in a file of its own that says what it is about', async () => {
    const document = await open('note-kept.txt');
    const { id } = await note(document, '12 bolts');
    const name = `.stet/annotations/${id.replace('urn:uuid:', '')}.json`;
    const bytes = await vscode.workspace.fs.readFile(inWorkspace(name));
    const kept = JSON.parse(new TextDecoder().decode(bytes)) as { creator?: { name: string } };
    same(kept.creator?.name, 'Ada Orm');
  });

  it('written by another program is shown, and gone when its file is gone', async () => {
    const document = await open('note-outside.txt');
    const { id } = await note(document, '12 bolts');
    const name = `.stet/annotations/${id.replace('urn:uuid:', '')}.json`;
    const bytes = await vscode.workspace.fs.readFile(inWorkspace(name));
    await vscode.workspace.fs.delete(inWorkspace(name));
    await (await desk()).load();
    same((await desk()).states(document).length, 0);
    await writeFile(name, new TextDecoder().decode(bytes));
    await (await desk()).load();
    same(await annotated(document), '12 bolts');
  });
});

describe('A verdict', () => {
  it('of stet quiets its mark, which comes back when the words change', async () => {
    const document = await open('verdict-stet.txt');
    const [action] = (await actionsOver(document, 'ADVERTISEMENT')).filter(({ title }) =>
      title.startsWith('Let it stand'),
    );
    ok(action, 'The light bulb offers it');
    await take(action);
    const quiet = () => settled(document).then(({ marks }) => marks.map(({ rule }) => rule));
    same(await quiet(), ['punctuation/space-before']);
    await replace(document, 'ADVERTISEMENT', '- Advertisement -');
    await settled(document);
    ok((await quiet()).includes('boilerplate/advertisement'), 'It is marked again');
  });

  it('of CQ is stale once a figure in its words changes, and not for a comma', async () => {
    const document = await open('verdict-cq.txt');
    await note(document, 'after 12 bolts were found loose', 'cq');
    await replace(document, 'bolts were', 'bolts, were');
    same((await desk()).states(document)[0]?.changes, []);
    await replace(document, '12', '21');
    same(
      (await desk()).states(document)[0]?.changes.map(({ before, after }) => [before, after]),
      [[['12'], ['21']]],
    );
  });
});

describe('Notes go out', () => {
  it('as a desk memo of the whole workspace', async () => {
    const document = await open('memo.txt');
    await note(document, '12 bolts', 'cq');
    const articles = await (await desk()).articles();
    ok(
      articles.some(({ path, states }) => path === 'memo.txt' && states.length === 1),
      'The memo has the article',
    );
  });
});
