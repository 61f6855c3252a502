import * as vscode from 'vscode';
import { same } from './assert';
import { marks, marksWhere, openText } from './help';
import { marked, settled } from './stet';

const copy = `Harbour reopens after storm

The harbour at Westmere reopened on Tuesday after nine days .

Ferries will run hourly, the port said.
`;

/** What is marked after each change of the published diagnostics. */
function watch(document: vscode.TextDocument) {
  const seen: string[][] = [];
  const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    if (uris.some((uri) => uri.toString() === document.uri.toString()))
      seen.push(marks(document.uri).map(({ range }) => document.getText(range)));
  });
  return { seen, stop: () => listener.dispose() as unknown };
}

const type = (text: string) => vscode.commands.executeCommand('type', { text });

describe('While somebody types', () => {
  it('marks elsewhere stay, and nothing new appears under the caret until it leaves', async () => {
    const editor = await openText('typing.txt', copy);
    const { document } = editor;
    await settled(document);
    const { seen, stop } = watch(document);
    editor.selection = new vscode.Selection(4, 38, 4, 38);
    // The space makes a new mark, on the stop that the caret stands at.
    for (const letter of [' ', 'n', 'o', 'w', ' ']) {
      await type(letter);
      await settled(document);
    }
    same(await marked(document), ['punctuation/space-before « .»']);
    same(
      seen.filter((words) => words.length !== 1 || words[0] !== ' .'),
      [],
    );
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await marksWhere(document.uri, (now) => now.length === 2);
    stop();
  });

  it('saving shows what was held back', async () => {
    const editor = await openText('typing-save.txt', copy);
    const { document } = editor;
    await settled(document);
    editor.selection = new vscode.Selection(4, 38, 4, 38);
    await type(' ');
    same((await marked(document)).length, 1);
    await document.save();
    same((await marked(document)).length, 2);
  });

  it('a mark under the caret stays while its words change', async () => {
    const editor = await openText('typing-in.txt', `${copy}\nADVERTISEMENT\n`);
    const { document } = editor;
    await settled(document);
    const { seen, stop } = watch(document);
    editor.selection = new vscode.Selection(6, 13, 6, 13);
    await type('S');
    same((await marked(document)).at(-1), 'boilerplate/advertisement «ADVERTISEMENTS»');
    same(
      seen.filter((words) => words.length !== 2),
      [],
    );
    stop();
  });
});
