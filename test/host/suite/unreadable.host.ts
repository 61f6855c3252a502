import * as vscode from 'vscode';
import { readCopy } from '../../../src/editor/siblings/read-copy';
import { copyFiles } from '../../../src/editor/workspace-files';
import { one, two } from '../accounts';
import { ok, same } from './assert';
import { inWorkspace, until, workspace, writeFile } from './help';
import { stet } from './stet';

const { Directory, File, SymbolicLink } = vscode.FileType;
const scheme = 'awkward';
const at = (path: string) => vscode.Uri.from({ scheme, path });
const refused = (uri: vscode.Uri) => vscode.FileSystemError.NoPermissions(uri);

/** A disk on which much goes wrong. */
const disk: Readonly<Record<string, [string, vscode.FileType][]>> = {
  '/': [
    ['locked', Directory],
    ['linked', Directory | SymbolicLink],
    ['node_modules', Directory],
    ['.git', Directory],
    ['deep', Directory],
    ['link.txt', File | SymbolicLink],
    ['secret.txt', File],
    ['picture.png', File],
    ['two.txt', File],
  ],
};

function awkward(): vscode.FileSystemProvider {
  const unasked = () => {
    throw new Error('Nothing may be written here');
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: () => ({ type: File, ctime: 0, mtime: 1, size: 100 }),
    readDirectory: (uri) => {
      if (uri.path.includes('locked')) throw refused(uri);
      const depth = uri.path.split('/').length;
      if (uri.path.startsWith('/deep'))
        return depth < 400 ? [['d', Directory]] : [['deepest.txt', File]];
      return disk[uri.path] ?? [['inside.txt', File]];
    },
    readFile: (uri) => {
      if (uri.path.includes('secret')) throw refused(uri);
      return new TextEncoder().encode(one);
    },
    createDirectory: unasked,
    writeFile: unasked,
    delete: unasked,
    rename: unasked,
  };
}

describe('Folders and files that cannot be read', () => {
  let registered: vscode.Disposable;
  before(() => {
    registered = vscode.workspace.registerFileSystemProvider(scheme, awkward());
  });
  after(() => {
    registered.dispose();
  });

  it('are told with their reason, and all others are found', async () => {
    const troubles: string[] = [];
    const found: string[] = [];
    const onFolder = ({ path }: vscode.Uri, trouble?: string) => {
      if (trouble !== undefined) troubles.push(`${path}: ${trouble}`);
    };
    for await (const { path } of copyFiles(at('/'), { onFolder })) found.push(path);
    same(troubles.sort(), [
      '/linked: a link to another folder',
      '/locked: no permission to read it',
    ]);
    same(
      found.map((path) => path.split('/').at(-1)),
      ['deepest.txt', 'link.txt', 'secret.txt', 'two.txt'],
    );
  });

  it('are told with their reason one by one', async () => {
    same(await readCopy(at('/secret.txt')), { trouble: 'no permission to read it' });
    same(await readCopy(at('/two.txt')), { text: one, stamp: '1 100' });
    same(await readCopy(at('/two.txt'), '1 100'), { same: true });
    same(await readCopy(inWorkspace('nowhere/at-all.txt')), { gone: true });
  });
});

describe('The articles of the workspace', () => {
  const put = async (name: string, bytes: Uint8Array) => {
    const uri = inWorkspace(name);
    await vscode.workspace.fs.writeFile(uri, bytes);
    return uri;
  };
  const when = async (condition: () => boolean) => {
    const { siblings } = await stet();
    await siblings.whenReady;
    siblings.lookAround();
    await until(siblings.onDidChangeArticles, condition);
  };
  afterEach(async () => {
    const { siblings } = await stet();
    const odd = await vscode.workspace.findFiles('odd-*/**');
    for (const name of new Set(odd.map(({ path }) => /odd-[a-z]+/.exec(path)?.[0] ?? '')))
      if (name) await vscode.workspace.fs.delete(inWorkspace(name), { recursive: true });
    await when(() => odd.every((uri) => !siblings.has(uri)));
  });

  it('may be UTF-16, and what is no text is counted as left out', async () => {
    const { siblings } = await stet();
    await siblings.whenReady;
    const before = siblings.leftOut;
    const units = Uint16Array.from(`\ufeff${two}`, (unit) => unit.charCodeAt(0));
    const wide = await put('odd-bytes/wide.txt', new Uint8Array(units.buffer));
    const binary = await put('odd-bytes/binary.txt', Uint8Array.of(0, 1, 2, 3, 0xff, 0xfe));
    const empty = await put('odd-bytes/empty.txt', new Uint8Array());
    await when(() => siblings.has(wide) && siblings.leftOut === before + 1);
    ok(!siblings.has(binary) && !siblings.has(empty), 'Neither is an article');
    same((await siblings.articleAt(wide.toString()))?.text, two);
    await vscode.workspace.fs.delete(binary);
    await when(() => siblings.leftOut === before);
  });

  it('are left alone where the editor has put them out of sight, and come back', async () => {
    const { siblings } = await stet();
    const kept = await writeFile('odd-sight/kept.txt', one);
    const old = await writeFile('odd-sight/archive/2019/old.txt', two);
    await when(() => siblings.has(kept) && siblings.has(old));
    const exclude = (value: object | undefined) =>
      vscode.workspace
        .getConfiguration(undefined, workspace())
        .update('files.exclude', value, vscode.ConfigurationTarget.Workspace);
    await exclude({ '**/archive': true });
    await until(siblings.onDidChangeArticles, () => !siblings.has(old));
    ok(siblings.has(kept), 'Others stay');
    await exclude(undefined);
    await until(siblings.onDidChangeArticles, () => siblings.has(old));
  });

  it('are known at their new places when a folder is renamed while all are being read', async () => {
    const { siblings } = await stet();
    const names = Array.from({ length: 120 }, (_, index) => `${index}.txt`);
    for (const name of names)
      await writeFile(`odd-old/${name}`, two.replace('Tuesday', `day ${name}`));
    siblings.lookAround();
    await until(siblings.onDidChangeArticles, () => siblings.has(inWorkspace('odd-old/0.txt')));
    for (const name of names) await writeFile(`odd-old/${name}`, one.replace('Tuesday', name));
    siblings.lookAround();
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(inWorkspace('odd-old'), inWorkspace('odd-new'));
    ok(await vscode.workspace.applyEdit(edit), 'The folder was renamed');
    await vscode.workspace.fs.delete(inWorkspace('odd-new/7.txt'));
    await when(() =>
      names.every(
        (name) =>
          !siblings.has(inWorkspace(`odd-old/${name}`)) &&
          siblings.has(inWorkspace(`odd-new/${name}`)) === (name !== '7.txt'),
      ),
    );
  });
});
