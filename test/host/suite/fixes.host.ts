import * as vscode from 'vscode';
import { ok, same } from './assert';
import {
  actionsOver,
  hoverOver,
  marks,
  marksWhere,
  openText,
  readFile,
  take,
  writeFile,
} from './help';
import { marked, settled } from './stet';

const copy = `Harbour reopens after storm

The harbour at Westmere reopened on Tuesday after nine days .

ADVERTISEMENT

Ferries to the outer islands will run hourly , the port said.
`;
const clean = `Harbour reopens after storm

The harbour at Westmere reopened on Tuesday after nine days.

Ferries to the outer islands will run hourly, the port said.
`;

async function open(name: string): Promise<vscode.TextDocument> {
  const { document } = await openText(name, copy);
  await settled(document);
  return document;
}

async function choose(document: vscode.TextDocument, words: string, title: string) {
  const actions = await actionsOver(document, words);
  const action = actions.find((offer) => offer.title.includes(title));
  ok(action, `No “${title}” among ${actions.map((offer) => offer.title).join(', ')}`);
  await take(action);
}

describe('The light bulb', () => {
  it('corrects the mark at the cursor, and one undo brings it back', async () => {
    const document = await open('one.txt');
    await choose(document, 'ADVERTISEMENT', 'Remove the line');
    ok(!document.getText().includes('ADVERTISEMENT'), 'The line is gone');
    await vscode.commands.executeCommand('undo');
    same(document.getText(), copy);
  });

  it('corrects all marks of a rule', async () => {
    const document = await open('rule.txt');
    await choose(document, ' .', 'Correct all 2');
    same(await marked(document), ['boilerplate/advertisement «ADVERTISEMENT»']);
  });

  it('makes all safe corrections, and one undo brings everything back', async () => {
    const document = await open('safe.txt');
    await choose(document, ' .', 'all 3 safe');
    same(document.getText(), clean);
    await vscode.commands.executeCommand('undo');
    same(document.getText(), copy);
  });

  it('keeps to marks as they stand when the words have just changed', async () => {
    const document = await open('stale.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(2, 0), 'TODAY ');
    await vscode.workspace.applyEdit(edit);
    await choose(document, 'ADVERTISEMENT', 'Remove the line');
    same(
      document.getText(),
      copy.replace('The harbour', 'TODAY The harbour').replace('ADVERTISEMENT\n\n', ''),
    );
  });
});

describe('Correcting everything', () => {
  const kinds = async (document: vscode.TextDocument, kind: string) =>
    vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
      kind,
    );

  it('deletes lines when Stet itself was asked', async () => {
    const document = await open('all-stet.txt');
    const [action] = await kinds(document, 'source.fixAll.stet');
    ok(action, 'There is an action');
    await take(action);
    same(document.getText(), clean);
  });

  it('deletes no line when anything was asked', async () => {
    const document = await open('all.txt');
    const action = (await kinds(document, 'source.fixAll')).find(({ kind }) =>
      kind?.value.endsWith('stet'),
    );
    ok(action, 'There is an action');
    await take(action);
    same(document.getText(), clean.replace('Ferries', 'ADVERTISEMENT\n\nFerries'));
  });

  it('happens on save where the desk has asked for it', async () => {
    const document = await open('save.txt');
    const settings = vscode.workspace.getConfiguration('stet');
    await settings.update('cleanOnSave', true, vscode.ConfigurationTarget.Global);
    try {
      const editor = await vscode.window.showTextDocument(document);
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(0, 0), 'West ');
      });
      await document.save();
      same(await readFile('save.txt'), `West ${clean}`);
    } finally {
      await settings.update('cleanOnSave', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('removes boilerplate alone when that was asked', async () => {
    const document = await open('boilerplate.txt');
    await vscode.commands.executeCommand('stet.removeAllBoilerplate');
    same(document.getText(), copy.replace('ADVERTISEMENT\n\n', ''));
  });
});

describe('The hover', () => {
  it('gives reason and actions, and nothing that VS Code says already', async () => {
    const document = await open('hover.txt');
    const text = await hoverOver(document, 'ADVERTISEMENT');
    for (const command of ['applyFix', 'letItStand', 'explainRule'])
      ok(text.includes(`command:stet.${command}`), `It offers ${command}`);
    const [, mark] = marks(document.uri);
    ok(mark && !text.includes(mark.message), 'It does not repeat the message');
  });
});

describe('A mark that is let stand', () => {
  it('is gone, stays gone through edits elsewhere, and comes back when its words change', async () => {
    const document = await open('stand.txt');
    await choose(document, 'ADVERTISEMENT', 'Let it stand');
    same(
      (await marked(document)).filter((mark) => mark.startsWith('boilerplate')),
      [],
    );
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'West ');
    await vscode.workspace.applyEdit(edit);
    same(
      (await marked(document)).filter((mark) => mark.startsWith('boilerplate')),
      [],
    );
    const change = new vscode.WorkspaceEdit();
    change.insert(document.uri, new vscode.Position(4, 13), 'S');
    await vscode.workspace.applyEdit(change);
    same((await marked(document)).filter((mark) => mark.startsWith('boilerplate')).length, 1);
  });
});

describe('A rule', () => {
  it('is turned off in stet.json, which keeps all else as it is written', async () => {
    const text = '{\n  "rules": { "layout" : "hint" }\n}\n';
    await writeFile('desk/stet.json', text);
    const { document } = await openText('desk/off.txt', copy);
    await settled(document);
    await choose(document, 'ADVERTISEMENT', 'Turn off');
    await marksWhere(document.uri, (now) => now.length === 2);
    same(
      (await marked(document)).filter((mark) => mark.startsWith('boilerplate')),
      [],
    );
    same(
      await readFile('desk/stet.json'),
      text.replace('"hint"', '"hint", "boilerplate/advertisement": "off"'),
    );
  });

  it('goes on while stet.json is malformed, which is said in the file', async () => {
    const json = await writeFile('bad/stet.json', '{\n  "rules": { "layout": "loud" }\n}\n');
    const { document } = await openText('bad/off.txt', copy);
    same((await marked(document)).length, 3);
    const [fault] = marks(json);
    same(fault?.range.start, new vscode.Position(1, 13));
    ok(fault?.message.includes('“rules.layout”: "loud" found'), fault?.message ?? 'No fault');
  });
});
