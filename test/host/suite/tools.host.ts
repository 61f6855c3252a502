import * as vscode from 'vscode';
import { ok, same } from './assert';
import {
  actionsOver,
  hoverOver,
  inWorkspace,
  marksWhere,
  openText,
  rangeOf,
  readFile,
  take,
  writeFile,
} from './help';
import { marked, settled } from './stet';

const wrapped = `Harbour reopens after storm

The harbour at Westmere reopened on Tuesday after nine days, and the
first ferry left the quay at dawn with some forty passengers on
board, the harbour master said.

Ferries to the outer islands will run hourly until the end of the
month, the port authority said, and freight will follow in the spring
once the outer mole has been mended.
`;

describe('Unwrap Lines', () => {
  it('joins the lines of each paragraph, and one undo breaks them again', async () => {
    const { document } = await openText('unwrap.txt', wrapped);
    await vscode.commands.executeCommand('stet.unwrapLines');
    same(
      document
        .getText()
        .trimEnd()
        .split('\n\n')
        .map((block) => block.split('\n').length),
      [1, 1, 1],
    );
    same(document.getText().replace(/\s+/g, ' '), wrapped.replace(/\s+/g, ' '));
    await vscode.commands.executeCommand('undo');
    same(document.getText(), wrapped);
  });
});

describe('The desk', () => {
  const copy = `Harbour reopens after storm

The harbour at Westmere reopened on Tuesday after nine days.

Ask Westmere anything

Ferries to the outer islands will run hourly, the port said.
`;

  it('teaches a line to be boilerplate, and takes it back', async () => {
    await writeFile('taught/stet.json', '{}\n');
    const editor = await openText('taught/line.txt', copy);
    const { document } = editor;
    same(await marked(document), []);
    const range = rangeOf(document, 'Ask Westmere');
    editor.selection = new vscode.Selection(range.start, range.start);
    await vscode.commands.executeCommand('stet.alwaysBoilerplate');
    await marksWhere(document.uri, (now) => now.length === 1);
    const boilerplate = (await marked(document)).filter((mark) => mark.startsWith('boilerplate/'));
    ok(boilerplate[0]?.includes('«Ask Westmere anything»'), 'The line is marked');
    await vscode.commands.executeCommand('stet.neverBoilerplate');
    await marksWhere(document.uri, (now) => !now.length);
    same(await marked(document), []);
    same(JSON.parse(await readFile('taught/stet.json')), {
      boilerplate: { always: [], never: ['Ask Westmere anything'] },
    });
  });
});

describe('Next and previous mark', () => {
  it('go through the marks and round at the end', async () => {
    const editor = await openText(
      'next.txt',
      'Storm over\n\nIt rained .\n\nIt blew .\n\nIt was dark in the town.\n',
    );
    await settled(editor.document);
    const go = async (command: string) => {
      await vscode.commands.executeCommand(command);
      return vscode.window.activeTextEditor?.selection.start.line;
    };
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    same(await go('stet.nextMark'), 2);
    same(await go('stet.nextMark'), 4);
    same(await go('stet.nextMark'), 2);
    same(await go('stet.previousMark'), 4);
  });
});

describe('Hovering a figure', () => {
  it('tells how it is read, and where the same thing is given', async () => {
    const { document } = await openText(
      'figure.txt',
      'Storm hits the coast\n\nAbout 900 troops came 40 miles north.\n\nSome 880 troops stay in the town.\n',
    );
    await settled(document);
    const troops = await hoverOver(document, '900');
    ok(troops.includes('900, approximate; troops'), troops);
    ok(troops.includes('880'), troops);
    ok((await hoverOver(document, '40')).includes('km'), 'It converts miles');
  });
});

describe('Wrapping long lines', () => {
  it('is set for plain text in the workspace, and for nothing else', async () => {
    const { document } = await openText('wrap.txt', wrapped);
    await settled(document);
    await vscode.commands.executeCommand('stet.wrapLongLines');
    const settings = vscode.workspace.getConfiguration('editor', document);
    try {
      const { workspaceLanguageValue, workspaceValue } = settings.inspect('wordWrap') ?? {};
      same([workspaceLanguageValue, workspaceValue], ['on', undefined]);
    } finally {
      await settings.update('wordWrap', undefined, vscode.ConfigurationTarget.Workspace, true);
    }
  });
});

describe('A house style', () => {
  const copy = `Ferry line opens

The ferry sailed from Kyiv on 4 May with three people and came back on 6 May with seven boats.

The harbour office, which had organised the voyage, recognised that boats were enough.
`;

  it('is started from the article at hand, and what the desk decided is kept', async () => {
    await writeFile('style/stet.json', '{\n  "style": { "dates": "month-day" }\n}\n');
    const { document } = await openText('style/ferry.txt', copy);
    await settled(document);
    await vscode.commands.executeCommand('stet.startHouseStyle');
    const shown = vscode.window.activeTextEditor;
    same(shown?.document.uri.path, inWorkspace('style/stet.json').path);
    ok(shown?.document.getText(shown.selection).startsWith('{ "dates"'), 'It is selected');
    const { style } = JSON.parse(await readFile('style/stet.json')) as {
      style: Record<string, unknown>;
    };
    same([style.dates, style.ise], ['month-day', 'ise']);
    same((style.prefer as Record<string, string>).Kiev, 'Kyiv');
  });
});

describe('What tells where the copy came from', () => {
  const story = `Harbour reopens after nine days of storm

Ferries returned to Port Ellery on Monday after the storm that had closed the harbour for nine days.

Original url: https://ellerypost.example/2031/05/harbour-reopens

The harbour master said that two of the three quays could be used by the weekend.
`;
  const without = story.replace(/Original url: .*\n\n/, '');
  const address = 'https://ellerypost.example/2031/05/harbour-reopens';

  const move = async (document: vscode.TextDocument) => {
    const offers = await actionsOver(document, 'Original url');
    const offer = offers.find(({ title }) => title.includes('record'));
    ok(offer, `No offer among ${offers.map(({ title }) => title).join(', ')}`);
    await take(offer);
  };

  it('moves into the front matter of Markdown, and one undo brings it back', async () => {
    const { document } = await openText('record/story.md', story);
    await settled(document);
    await move(document);
    same(document.getText(), `---\nsource: ${address}\n---\n\n${without}`);
    await vscode.commands.executeCommand('undo');
    same(document.getText(), story);
  });

  it('moves into stet.json for text, beside what that holds', async () => {
    await writeFile('recorded/stet.json', '{ "rules": {} }\n');
    const { document } = await openText('recorded/2031/story.txt', story);
    await settled(document);
    await move(document);
    same(document.getText(), without);
    same(JSON.parse(await readFile('recorded/stet.json')), {
      rules: {},
      provenance: { '2031/story.txt': [address] },
    });
  });
});
