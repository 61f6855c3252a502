import * as vscode from 'vscode';
import { structure, type Article } from '../../engine';
import { sentences } from '../../engine/extract/sentences';
import type { WorkspaceSiblings } from '../siblings/workspace-siblings';

/** The scheme of normalised copies: a virtual document whose query is the article's own address. */
const scheme = 'stet-sentences';

/** Serves articles with a sentence a line, for VS Code's own diff editor; they follow the articles. */
export function registerAsDiff(siblings: WorkspaceSiblings): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    siblings.onDidChangeArticles((addresses) => {
      for (const address of addresses) changed.fire(copyOf(address));
    }),
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async ({ query }) => {
        const article = await siblings.articleAt(query);
        return article ? sentenceALine(article) : vscode.l10n.t('This article cannot be read');
      },
    }),
  );
}

/** Opens VS Code's own diff on the normalised copies of two articles. */
export async function showAsDiff(a: string, b: string): Promise<void> {
  const name = (address: string) => vscode.Uri.parse(address).path.split('/').at(-1) ?? '';
  await vscode.commands.executeCommand(
    'vscode.diff',
    copyOf(a),
    copyOf(b),
    vscode.l10n.t('{0} and {1}, a sentence a line', name(a), name(b)),
  );
}

function copyOf(address: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: vscode.Uri.parse(address).path, query: address });
}

/** The story without furniture: a sentence a line, quotes, dashes and spaces as a typewriter has them. */
export function sentenceALine(article: Article): string {
  return article
    .read(structure)
    .story.map((block) => {
      const spans = block.read(sentences);
      const lines = spans.map(({ start, end }) => plain(block.text.slice(start, end)));
      return (lines.length ? lines : [plain(block.text)]).join('\n');
    })
    .join('\n\n');
}

function plain(text: string): string {
  return text
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‐‑]/gu, '-')
    .replace(/[–—―]/gu, '–')
    .replace(/\s+/gu, ' ')
    .trim();
}
