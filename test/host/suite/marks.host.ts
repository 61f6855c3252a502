import * as vscode from 'vscode';
import { ok, same } from './assert';
import {
  actionsOver,
  hoverOver,
  inWorkspace,
  marks,
  marksWhere,
  openText,
  readFile,
  ruleOf,
  take,
  writeFile,
} from './help';

// Of no other suite's event: whatever these leave in the folder is no sibling of it.
const story = `Museum in Orvale opens its painted rooms again

ORVALE, May 7, 2024 - The museum in Orvale showed its painted rooms again on Tuesday after a long repair .

ADVERTISEMENT

Visitors can see the ceilings every afternoon until the end of the month, the curators said.

Painters had worked through the winter to clean the gilded beams of soot .
`;
const clean = story.replaceAll(' .', '.');
const someMarks = (found: readonly vscode.Diagnostic[]) => found.length === 3;

/** The same document in a new editor; what an earlier test left unsaved is dropped. */
async function opened(name: string, text: string): Promise<vscode.TextDocument> {
  const { document } = await openText(name, text);
  return document;
}

describe('An article that is opened', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is marked where an editor would mark it', async () => {
    const document = await opened('story.txt', story);
    const found = await marksWhere(document.uri, someMarks);
    same(
      found.map((mark) => [ruleOf(mark), document.getText(mark.range).trim()]),
      [
        ['punctuation/space-before', '.'],
        ['boilerplate/advertisement', 'ADVERTISEMENT'],
        ['punctuation/space-before', '.'],
      ],
    );
  });

  it('says why in the hover', async () => {
    const document = await opened('story.txt', story);
    await marksWhere(document.uri, someMarks);
    const said = await hoverOver(document, 'ADVERTISEMENT');
    ok(said.includes('Let it stand'), `The hover says: ${said}`);
  });

  it('loses a line of boilerplate to the quick fix, and gets it back by undo', async () => {
    const document = await opened('story.txt', story);
    await marksWhere(document.uri, someMarks);
    const [fix] = await actionsOver(document, 'ADVERTISEMENT');
    ok(fix, 'No quick fix is offered');
    await take(fix);
    same(document.getText(), story.replace('ADVERTISEMENT\n\n', ''));
    await marksWhere(document.uri, (found) => found.length === 2);
    await vscode.commands.executeCommand('undo');
    same(document.getText(), story);
    await marksWhere(document.uri, someMarks);
  });

  it('is cleaned of everything safe by the source action', async () => {
    const document = await opened('story.txt', clean);
    await marksWhere(document.uri, (found) => found.length === 1);
    const kind = vscode.CodeActionKind.SourceFixAll.append('stet');
    const [all] = await actionsOver(document, 'ADVERTISEMENT', kind);
    ok(all, 'No source action is offered');
    await take(all);
    same(document.getText(), clean.replace('ADVERTISEMENT\n\n', ''));
    await marksWhere(document.uri, (found) => found.length === 0);
  });

  it('keeps its CRLF line ends', async () => {
    const document = await opened('windows.txt', story.replaceAll('\n', '\r\n'));
    await marksWhere(document.uri, someMarks);
    const [fix] = await actionsOver(document, 'ADVERTISEMENT');
    ok(fix, 'No quick fix is offered');
    await take(fix);
    await document.save();
    const expected = story.replace('ADVERTISEMENT\n\n', '').replaceAll('\n', '\r\n');
    same(await readFile('windows.txt'), expected);
  });

  it('is marked when it has no name yet', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: story,
    });
    await vscode.window.showTextDocument(document);
    await marksWhere(document.uri, someMarks);
  });
});

describe('On saving', () => {
  const config = (section: string, uri: vscode.Uri) =>
    vscode.workspace.getConfiguration(section, uri);

  it('everything safe is corrected when the desk has asked for it, and one undo brings it back', async () => {
    const uri = await writeFile('saved.txt', story);
    const workspace = vscode.ConfigurationTarget.Workspace;
    const set = (value: unknown) =>
      config('editor', uri).update('codeActionsOnSave', value, workspace);
    await set({ 'source.fixAll.stet': 'explicit' });
    try {
      const editor = await vscode.window.showTextDocument(uri);
      await marksWhere(uri, someMarks);
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(0, 0), ' ');
      });
      await vscode.commands.executeCommand('workbench.action.files.save');
      same(await readFile('saved.txt'), ` ${clean.replace('ADVERTISEMENT\n\n', '')}`);
      await vscode.commands.executeCommand('undo');
      same(editor.document.getText(), ` ${story}`);
    } finally {
      await set(undefined);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });
});

describe('What is no article', () => {
  const texts = {
    'README.md': '# Ferry timetable\n\nRun the build before you commit .\n',
    'server.log': '2024-05-07 06:40:11 INFO started .\n2024-05-07 06:40:12 INFO ready .\n',
    'requirements.txt': 'numpy==1.26.4\nrequests>=2.31 ,<3\n',
  };
  for (const [name, text] of Object.entries(texts))
    it(`is left alone: ${name}`, async () => {
      await openText(name, text);
      // Marks on a story that is opened later show that Stet has had its turn.
      const { document } = await openText('after.txt', story);
      await marksWhere(document.uri, someMarks);
      same(marks(inWorkspace(name)), []);
    });

  it('is checked when the editor says so', async () => {
    const text = 'Run the build before you commit .\n';
    const { document } = await openText('CONTRIBUTING.md', text);
    await vscode.commands.executeCommand('stet.checkAnyway');
    const found = await marksWhere(document.uri, (now) => now.length > 0);
    same(found.map(ruleOf), ['punctuation/space-before']);
  });
});
