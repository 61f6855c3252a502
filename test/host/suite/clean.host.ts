import * as vscode from 'vscode';
import { ok, same } from './assert';
import { atOnceAfter, openText } from './help';
import { settled } from './stet';

const copy = `Harbour reopens after storm

The harbour at Westmere reopened on Tuesday after nine days .

ADVERTISEMENT

Ferries to the outer islands will run hourly , the port said.
`;
const clean = `Harbour reopens after storm

The harbour at Westmere reopened on Tuesday after nine days.

Ferries to the outer islands will run hourly, the port said.
`;

function diffInput(): vscode.TabInputTextDiff | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input : undefined;
}

async function preview(name: string) {
  const { document } = await openText(name, copy);
  await settled(document);
  await vscode.commands.executeCommand('stet.cleanArticle');
  const shown = diffInput();
  ok(shown, 'The diff editor is open');
  return {
    document,
    shown,
    text: (await vscode.workspace.openTextDocument(shown.modified)).getText(),
  };
}

describe('Clean Article', () => {
  it('shows before and after, and changes nothing on Discard', async () => {
    const { document, text } = await preview('clean-discard.txt');
    same([text, document.getText()], [clean, copy]);
    await vscode.commands.executeCommand('stet.discardClean');
    same([document.getText(), diffInput()], [copy, undefined]);
  });

  it('makes one edit on Apply, which one undo takes back', async () => {
    const { document } = await preview('clean-apply.txt');
    await vscode.commands.executeCommand('stet.applyClean');
    same([document.getText(), diffInput()], [clean, undefined]);
    await vscode.commands.executeCommand('undo');
    same(document.getText(), copy);
  });

  it('follows the article when it changes meanwhile, and loses nothing of it', async () => {
    const { document, shown } = await preview('clean-behind.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'The ');
    const remade = new Promise<void>((resolve) => {
      const listener = vscode.workspace.onDidChangeTextDocument(({ document: changed }) => {
        if (changed.uri.toString() !== shown.modified.toString()) return;
        listener.dispose();
        resolve();
      });
    });
    await atOnceAfter(edit, document, () => vscode.commands.executeCommand('stet.applyClean'));
    same(document.getText(), `The ${copy}`, 'A clean version that is behind is not applied');
    await remade;
    await vscode.commands.executeCommand('stet.applyClean');
    same(document.getText(), `The ${clean}`);
  });
});
