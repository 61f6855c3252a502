import * as vscode from 'vscode';
import type { DeskSettings } from './desk-settings';
import { activeArticle } from './fix-commands';
import { editSettings } from './desk-file';
import { addToJsonList, removeFromJsonList } from './json-text';
import type { OpenArticle } from './open-article';
import type { Store } from './store';

/** `Always Boilerplate Here` and `Never Boilerplate`: the desk teaches Stet its site's lines. */
export function registerTeaching(store: Store, settings: DeskSettings): vscode.Disposable {
  const teach = (list: 'always' | 'never') => async () => {
    const open = await activeArticle(store);
    if (!open) return;
    const other = list === 'always' ? 'never' : 'always';
    for (const line of linesSelected(open)) {
      await editSettings(settings, open.uri, (text) =>
        removeFromJsonList(text, ['boilerplate', other], line),
      );
      await editSettings(settings, open.uri, (text) =>
        addToJsonList(text, ['boilerplate', list], line),
      );
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('stet.alwaysBoilerplate', teach('always')),
    vscode.commands.registerCommand('stet.neverBoilerplate', teach('never')),
  );
}

/** The words of each block that the selections touch; a selection within one block is itself meant. */
function linesSelected({ document, article }: OpenArticle): string[] {
  const editor = vscode.window.activeTextEditor;
  if (!article || editor?.document !== document) return [];
  const lines = editor.selections.flatMap(({ start, end }) => {
    const [from, to] = [document.offsetAt(start), document.offsetAt(end)];
    const touched = article.blocks.filter((block) => block.start <= to && from <= block.end);
    if (touched.length === 1 && to > from) return [article.quote({ start: from, end: to })];
    return touched.map(({ text }) => text.replace(/\s+/gu, ' ').trim());
  });
  return [...new Set(lines)].filter(Boolean);
}
