import * as vscode from 'vscode';
import { ok, same } from './assert';
import { marks, openText, rangeOf, ruleOf } from './help';
import { marked, next, settled, stet } from './stet';

const copy = `Harbour reopens after storm

The harbour at Westmere reopened on Tuesday after nine days .

ADVERTISEMENT

Ferries to the outer islands will run hourly until the end of the month, the port said.
`;

describe('The marks of an open article', () => {
  it('are published with severity, rule and page', async () => {
    const { document } = await openText('store.txt', copy);
    same(await marked(document), [
      'punctuation/space-before « .»',
      'boilerplate/advertisement «ADVERTISEMENT»',
    ]);
    const published = marks(document.uri);
    same(published.map(ruleOf), ['punctuation/space-before', 'boilerplate/advertisement']);
    same(published[0]?.severity, vscode.DiagnosticSeverity.Warning);
    const code = published[0]?.code;
    ok(typeof code === 'object', 'The code has a target');
    const page = await vscode.workspace.openTextDocument(code.target);
    ok(page.getText().startsWith('# punctuation/space-before'), 'The page explains the rule');
  });

  it('move along with an edit before them, at once', async () => {
    const editor = await openText('move.txt', copy);
    const { document } = editor;
    const open = await settled(document);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'West ');
    });
    const words = open.marks.map(({ start, end }) => document.getText().slice(start, end));
    same(words, [' .', 'ADVERTISEMENT']);
    await settled(document);
    const range = marks(document.uri)[1]?.range;
    same(range, rangeOf(document, 'ADVERTISEMENT'));
  });

  it('go with the words they are on, and come back on undo', async () => {
    const editor = await openText('undo.txt', copy);
    const { document } = editor;
    await settled(document);
    await editor.edit((edit) => {
      edit.delete(rangeOf(document, ' .\n'));
    });
    same(await marked(document), ['boilerplate/advertisement «ADVERTISEMENT»']);
    await vscode.commands.executeCommand('undo');
    same((await marked(document)).length, 2);
  });

  it('are not made on a file that is no article, until asked for', async () => {
    const text = 'Install it .\n\nRun it .\n';
    const { document } = await openText('CHANGELOG.md', text);
    const open = await settled(document);
    same([open.standing, open.marks.length], ['no-article', 0]);
    const again = next(document);
    await vscode.commands.executeCommand('stet.checkAnyway');
    same((await again).standing, 'article');
  });

  it('are not made on a document that is no copy', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'json', content: '{}' });
    same((await stet()).store.get(document), undefined);
  });

  it('are not made on a text that is none', async () => {
    const content = `${copy}\0`;
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    same((await settled(document)).standing, 'binary');
  });
});
