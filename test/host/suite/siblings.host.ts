import * as vscode from 'vscode';
import type { CollatePage, ComparePage, ReadingRow } from '../../../src/editor/compare/page';
import type { WorkspaceSiblings } from '../../../src/editor/siblings/workspace-siblings';
import { one, two } from '../accounts';
import { ok, same } from './assert';
import {
  atOnceAfter,
  hoverOver,
  inWorkspace,
  marksWhere,
  openText,
  rangeOf,
  ruleOf,
  until,
  writeFile,
} from './help';
import { settled, stet } from './stet';

async function known(...uris: readonly vscode.Uri[]): Promise<WorkspaceSiblings> {
  const { siblings } = await stet();
  await siblings.whenReady;
  // Not every file system tells of what comes.
  siblings.lookAround();
  await until(siblings.onDidChangeArticles, () => uris.every((uri) => siblings.has(uri)));
  return siblings;
}

const isOf = (rule: string) => (mark: vscode.Diagnostic) => ruleOf(mark).startsWith(rule);
const isFigure = ({ kind, standing }: ReadingRow) => kind === 'figure' && standing === 'conflict';

/** Two accounts of one event on disk, the first open and checked against the second. */
async function twoAccounts(folder: string) {
  const second = await writeFile(`${folder}/two.txt`, two);
  const first = await writeFile(`${folder}/one.txt`, one);
  const siblings = await known(first, second);
  const { document } = await openText(`${folder}/one.txt`, one);
  await settled(document);
  return { document, first, second, siblings };
}

/** Opens the comparison of two articles; its panel. */
async function comparison(first: vscode.Uri, second: vscode.Uri) {
  await vscode.commands.executeCommand('stet.compareArticles', first.toString(), second.toString());
  const panel = (await stet()).comparisons.all.at(-1);
  ok(panel, 'A comparison is open');
  return panel;
}

describe('Siblings in the workspace', () => {
  afterEach(async () => {
    await vscode.workspace.saveAll(false);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const { siblings } = await stet();
    const files = await vscode.workspace.findFiles('mill-*/*.txt');
    for (const folder of new Set(files.map(({ path }) => path.split('/').at(-2) ?? '')))
      await vscode.workspace.fs.delete(inWorkspace(folder), { recursive: true });
    siblings.lookAround();
    await until(siblings.onDidChangeArticles, () => files.every((uri) => !siblings.has(uri)));
  });

  it('are found as files come, and the figure that stands alone is marked', async () => {
    const { document } = await twoAccounts('mill-a');
    await marksWhere(document.uri, (now) => now.some(isOf('sibling/figure')));
    const hover = await hoverOver(document, '14 people');
    ok(hover.includes('12') && hover.includes('two'), hover);
  });

  it('are forgotten as files go, and the mark goes with them', async () => {
    const { document, second, siblings } = await twoAccounts('mill-b');
    await marksWhere(document.uri, (now) => now.some(isOf('sibling/')));
    await vscode.workspace.fs.delete(second);
    siblings.lookAround();
    await marksWhere(document.uri, (now) => !now.some(isOf('sibling/')));
  });

  it('are compared sentence by sentence; a reading is taken, and undone', async () => {
    const { document, first, second } = await twoAccounts('mill-c');
    const { comparisons } = await stet();
    await vscode.commands.executeCommand('stet.compareWithSibling', first, [first, second]);
    const panel = comparisons.all.at(-1);
    ok(panel, 'A comparison is open');
    const page = panel.page as ComparePage;
    const figure = page.readings.find(isFigure);
    ok(figure?.take !== undefined, 'The figure can be taken');
    ok(
      page.rows.some(({ a, b }) => a.length && b.length),
      'Sentences stand side by side',
    );
    await panel.take(figure.take);
    ok(document.getText().includes('took 12 people'), 'The sibling’s figure stands in the article');
    same(
      (panel.page as ComparePage).readings.filter(({ kind }) => kind === 'figure'),
      [],
    );
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    same(document.getText(), one);
    panel.dispose();
  });

  it('give no reading to an article that has changed since', async () => {
    const { document, first, second } = await twoAccounts('mill-d');
    const panel = await comparison(first, second);
    const figure = (panel.page as ComparePage).readings.find(isFigure);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Old ');
    await atOnceAfter(edit, document, () => panel.take(figure?.take ?? -1));
    same(document.getText(), `Old ${one}`);
    panel.dispose();
  });

  it('are collated: every article’s reading in a row, the odd one told', async () => {
    const third = await writeFile('mill-e/three.txt', two.replace('fought', 'battled'));
    const { first } = await twoAccounts('mill-e');
    await known(third);
    await vscode.commands.executeCommand('stet.collateSiblings', first);
    const panel = (await stet()).comparisons.all.at(-1);
    ok(panel, 'A collation is open');
    const page = panel.page as CollatePage;
    same(page.columns.length, 3);
    const row = page.rows.find(({ kind, differs }) => kind === 'figure' && differs === 'surely');
    ok(row?.cells[0]?.odd, 'The article stands alone');
    panel.dispose();
  });

  it('are shown as text, whatever they look like, in exports and in VS Code’s diff', async () => {
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    await writeFile(
      'mill-f/two.txt',
      `${two}\n${hostile} said Edwin Crail of Tarrow, who was there.\n`,
    );
    const first = await writeFile('mill-f/one.txt', one);
    const second = inWorkspace('mill-f/two.txt');
    await known(first, second);
    const panel = await comparison(first, second);
    await panel.exportAs('html');
    const html = vscode.window.activeTextEditor?.document;
    same(html?.languageId, 'html');
    ok(html?.getText().includes('mill-f/two.txt'), 'The export names the files');
    ok(
      !html?.getText().includes('<script>') && !html?.getText().includes('<img'),
      'No tag of the copy',
    );
    panel.dispose();
  });

  it('are compared under their new name when one is renamed', async () => {
    const { first, second } = await twoAccounts('mill-g');
    const panel = await comparison(first, second);
    const renamed = inWorkspace('mill-g/second.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(second, renamed);
    ok(await vscode.workspace.applyEdit(edit), 'The file is renamed');
    // It is told of by itself, and other news of the file may come meanwhile.
    await until(
      panel.onDidUpdate,
      () => panel.page.mode === 'compare' && panel.page.b.address === renamed.toString(),
    );
    same(panel.shown.b, renamed.toString());
    same((panel.page as ComparePage).b.address, renamed.toString());
    panel.dispose();
  });
});

describe('A file that cannot be compared', () => {
  it('is said to be none, and nothing is opened', async () => {
    const { comparisons } = await stet();
    const before = comparisons.all.length;
    const { document } = await openText('alone.txt', one);
    const gone = inWorkspace('gone.txt').toString();
    // The message waits for nobody.
    await vscode.commands.executeCommand('stet.compareArticles', document.uri.toString(), gone);
    same(comparisons.all.length, before);
    ok(rangeOf(document, 'Tarrow'), 'The article is as it was');
    await vscode.workspace.fs.delete(document.uri);
  });
});
