import * as vscode from 'vscode';
import { Article } from '../../../src/engine';
import { DeskSettings } from '../../../src/editor/desk-settings';
import { WorkspaceSiblings } from '../../../src/editor/siblings/workspace-siblings';
import { one, two } from '../accounts';
import { ok, same } from './assert';
import { inWorkspace, until, writeFile } from './help';
import { stet } from './stet';

const folder = inWorkspace('.kept');
const { fs } = vscode.workspace;

describe('The index of siblings over a restart', () => {
  const settings = new DeskSettings();
  const running: WorkspaceSiblings[] = [];
  let said: string[] = [];
  const log = vscode.window.createOutputChannel('Kept', { log: true });
  const heard = new Proxy(log, {
    get: (target, name) =>
      name === 'info' || name === 'warn'
        ? (message: string) => said.push(message)
        : (Reflect.get(target, name) as unknown),
  });

  /** Starts as VS Code would, with what the last start has left. */
  const start = (engine = 'this') => {
    said = [];
    const siblings = new WorkspaceSiblings(settings, heard, { folder, engine });
    running.push(siblings);
    return siblings;
  };
  /** Ends as VS Code would. */
  const end = async (siblings: WorkspaceSiblings) => {
    await siblings.save();
    siblings.dispose();
  };
  /** Starts, waits until all files have been looked at, and ends. */
  const run = async (engine?: string) => {
    const siblings = start(engine);
    await siblings.whenCurrent;
    await end(siblings);
    return siblings;
  };
  const filesRead = () => said.find((text) => text.startsWith('Articles: '))?.replace(/^.*: /, '');
  const siblingsOf = (siblings: WorkspaceSiblings) =>
    siblings
      .rank(new Article(one, { path: inWorkspace('kept-a/one.txt').toString() }), 10)
      .filter(({ sameEvent }) => sameEvent)
      .map(({ entry }) => entry.path.split('/').at(-1));

  before(async () => {
    // What is open is known by its document, and read again.
    await vscode.workspace.saveAll(false);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
  beforeEach(async () => {
    await writeFile('kept-a/one.txt', one);
    await writeFile('kept-a/two.txt', two);
    await writeFile('kept-a/list.txt', 'milk\neggs\n');
  });
  afterEach(async () => {
    for (const siblings of running.splice(0)) siblings.dispose();
    await fs.delete(inWorkspace('kept-a'), { recursive: true });
    await fs.delete(folder, { recursive: true });
    const { siblings } = await stet();
    siblings.lookAround();
    await until(
      siblings.onDidChangeArticles,
      () =>
        !siblings.has(inWorkspace('kept-a/one.txt')) &&
        !siblings.has(inWorkspace('kept-a/two.txt')),
    );
  });
  after(() => {
    settings.dispose();
    log.dispose();
  });

  it('is there before a file is looked at, and no file is read that has not changed', async () => {
    const before = await run();
    ok(before.size >= 2, 'Both accounts are known');
    const siblings = start();
    await siblings.whenReady;
    same(siblings.size, before.size);
    same(siblingsOf(siblings), ['two.txt']);
    ok(filesRead() === undefined, 'It is there before all is looked at');
    await siblings.whenCurrent;
    same(filesRead(), '0');
    same(siblings.size, before.size);
  });

  it('sees what has changed, come and gone meanwhile', async () => {
    await run();
    await writeFile('kept-a/one.txt', `${one}\nNobody else was there that night.\n`);
    await writeFile('kept-a/three.txt', two.replace('fought', 'battled'));
    await fs.delete(inWorkspace('kept-a/two.txt'));
    const siblings = start();
    await siblings.whenCurrent;
    same(filesRead(), '2');
    same(siblingsOf(siblings), ['three.txt']);
    ok(!siblings.has(inWorkspace('kept-a/two.txt')), 'What is gone is forgotten');
    await end(siblings);
    const again = start();
    await again.whenReady;
    same(siblingsOf(again), ['three.txt']);
  });

  it('is made anew where it is damaged or another version’s', async () => {
    const { size } = await run();
    const [volume] = (await fs.readDirectory(folder)).map(([name]) => inWorkspace(`.kept/${name}`));
    ok(volume, 'It is on disk');
    const bytes = await fs.readFile(volume);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    await fs.writeFile(volume, bytes);
    same((await run()).size, size);
    ok(
      said.some((text) => text.includes('damaged')),
      'The log says so',
    );
    ok(Number(filesRead()) >= size, 'All files are read');
    same((await run('that')).size, size);
    ok(Number(filesRead()) >= size, 'All files are read by another engine');
    const again = start('that');
    await again.whenReady;
    same(again.size, size);
    ok(filesRead() === undefined, 'It is there before all is looked at');
  });

  it('heeds what the desk has left out meanwhile', async () => {
    await run();
    const desk = await writeFile('kept-a/stet.json', '{ "exclude": ["two.txt"] }');
    await settings.refresh();
    const siblings = start();
    await siblings.whenCurrent;
    ok(!siblings.has(inWorkspace('kept-a/two.txt')), 'It is no article any more');
    ok(siblings.has(inWorkspace('kept-a/one.txt')), 'The other is');
    await end(siblings);
    await fs.delete(desk);
    await settings.refresh();
    ok((await run()).has(inWorkspace('kept-a/two.txt')), 'It is one again');
  });

  it('is made anew when the editor asks for it', async () => {
    await writeFile('kept-a/three.txt', two.replace('fought', 'battled'));
    const siblings = start();
    await siblings.whenCurrent;
    const { size } = siblings;
    await siblings.rebuild();
    ok(!siblings.isReady && siblings.size === 0, 'All is forgotten');
    await until(siblings.onDidChangeArticles, () => siblings.isReady);
    same(siblings.size, size);
    await end(siblings);
    const again = start();
    await again.whenReady;
    same(again.size, size);
  });
});
