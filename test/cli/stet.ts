import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a run of the command line came to. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const cli = join(process.cwd(), 'dist', 'cli.js');

/** Runs the built command line in `folder`. */
export function stet(folder: string, ...args: string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: folder });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, out, err });
    });
  });
}

/** A new folder with these files in it; a name may hold a sub-folder. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'stet-test-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Runs `body` in a new folder and takes the folder away. */
export async function inFolder(
  files: Readonly<Record<string, string | Buffer>>,
  body: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = folderOf(files);
  try {
    await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A sound article without a mark. */
export const sound = `Ferry to Holm Island resumes after storm

The ferry to Holm Island resumed its service on Tuesday, nine days after a storm tore the pontoon from its moorings.

The council will decide in March whether the pier is rebuilt in stone.
`;
/** The same with a space before a full stop, at line 3, column 117. */
export const spaced = sound.replace('moorings.', 'moorings .');
