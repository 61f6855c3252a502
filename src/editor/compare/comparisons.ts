import * as vscode from 'vscode';
import type { WorkspaceSiblings } from '../siblings/workspace-siblings';
import { ComparisonPanel, panelType } from './comparison-panel';
import type { Shown } from './page';

/** The comparisons that are open. */
export class Comparisons implements vscode.Disposable {
  readonly #panels = new Set<ComparisonPanel>();
  readonly #media: vscode.Uri;
  readonly #activeChanged = new vscode.EventEmitter<void>();

  /** Fired when a comparison comes to the front, leaves it, or compares another article there. */
  readonly onDidChangeActive = this.#activeChanged.event;

  constructor(
    private readonly siblings: WorkspaceSiblings,
    extensionUri: vscode.Uri,
  ) {
    this.#media = vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
  }

  /** Every comparison that is open. */
  get all(): readonly ComparisonPanel[] {
    return [...this.#panels];
  }

  /** The comparison in the active tab. */
  get active(): ComparisonPanel | undefined {
    return this.all.find((panel) => panel.active);
  }

  /** Shows two articles or an article's collation, in the tab that shows them already if there is one. */
  async show(shown: Shown): Promise<ComparisonPanel> {
    const known = this.all.find((panel) => isSame(panel.shown, shown));
    if (known) {
      known.reveal();
      return known;
    }
    const column = vscode.ViewColumn.Active;
    const view = vscode.window.createWebviewPanel(panelType, 'Stet', column, {
      enableScripts: true,
      enableFindWidget: true,
    });
    const panel = this.#take(view, shown);
    await panel.update();
    return panel;
  }

  /** Brings a tab back that was open when the window was closed. */
  restore(view: vscode.WebviewPanel, state: unknown): void {
    const shown = shownIn(state);
    if (shown) this.#take(view, shown);
    else view.dispose();
  }

  dispose(): void {
    for (const panel of this.all) panel.dispose();
    this.#activeChanged.dispose();
  }

  #take(view: vscode.WebviewPanel, shown: Shown): ComparisonPanel {
    const panel = new ComparisonPanel(view, this.siblings, this.#media, shown);
    const tell = () => {
      this.#activeChanged.fire();
    };
    this.#panels.add(panel);
    view.onDidChangeViewState(tell);
    panel.onDidUpdate(tell);
    panel.onDidDispose(() => {
      this.#panels.delete(panel);
      tell();
    });
    return panel;
  }
}

/** Two articles to be shown. */
export const pair = (a: string, b: string): Shown => ({ mode: 'compare', a, b });

const isSame = (x: Shown, y: Shown) => x.mode === y.mode && x.a === y.a && x.b === y.b;

/** What the page had kept of itself, if it is that. */
function shownIn(state: unknown): Shown | undefined {
  if (typeof state !== 'object' || state === null || !('shown' in state)) return undefined;
  const { mode, a, b } = state.shown as Partial<Record<string, unknown>>;
  if (typeof a !== 'string') return undefined;
  if (mode === 'compare' && typeof b === 'string') return pair(a, b);
  return mode === 'collate' ? { mode, a } : undefined;
}
