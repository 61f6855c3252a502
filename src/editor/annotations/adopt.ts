import * as vscode from 'vscode';
import { foldText } from '../../engine/annotations/folding';
import { locate } from '../../engine/annotations/locate';
import type { DeskAnnotations } from './desk-annotations';

/** Files looked through for the articles that were moved while no editor watched. */
const mostFiles = 5000;

/**
 * Takes the annotations of articles that were renamed outside the editor along: an article that has
 * gone is known again by the words that were annotated, all of them, in one file only.
 */
export async function adoptMoved(desk: DeskAnnotations): Promise<void> {
  const gone = (await desk.articles()).filter(({ text }) => !text);
  if (!gone.length) return;
  const files = await vscode.workspace.findFiles(
    '**/*.{txt,md,markdown,text}',
    undefined,
    mostFiles,
  );
  const candidates = new Map<string, vscode.Uri[]>();
  for (const file of files) {
    const text = await readText(file);
    const folded = foldText(text);
    for (const { path, states } of gone)
      if (
        states.every(
          ({ annotation }) => locate(text, annotation.selectors, folded)?.how === 'exact',
        )
      )
        candidates.set(path, [...(candidates.get(path) ?? []), file]);
  }
  for (const { path, uri, states } of gone) {
    const [found, other] = candidates.get(path) ?? [];
    if (!found || other) continue;
    const store = desk.find(states[0]?.annotation.id ?? '')?.store;
    const home = uri.path.slice(0, uri.path.length - path.length);
    if (found.path.startsWith(home)) await store?.renameSource(path, found.path.slice(home.length));
  }
}

async function readText(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}
