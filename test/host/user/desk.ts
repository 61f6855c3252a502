import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { openChromium } from '../vscode/chrome';
import { artefacts, folder, freshFolder, manifest, vsix } from '../vscode/places';
import { serveVscode, type Served } from '../vscode/server';
import { unpack } from '../vscode/unpack';

/** The colour themes that screenshots are taken in. */
export const themes = {
  light: { title: 'Light Modern', class: '.vs' },
  dark: { title: 'Dark Modern', class: '.vs-dark' },
  contrast: { title: 'Dark High Contrast', class: '.hc-black' },
} as const;

/** How long VS Code may take to show something, on a machine that is busy. */
const patience = 40_000;

/** What lies on the desk, and how the editor has set VS Code up. */
export interface DeskOptions {
  /** The workspace's files by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** A folder whose files are copied into the workspace first. */
  readonly copyOf?: string;
  /** The user's own settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The workspace is a git repository with nothing committed. */
  readonly repository?: boolean;
  /** VS Code asks whether the folder is trusted, as it does by default. Default: it does not. */
  readonly askForTrust?: boolean;
}

/** What keeps VS Code's own greetings and offers out of the way of a test. */
const quiet = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.minimap.enabled': false,
  // Else opening and closing the search moves the text up and down.
  'editor.find.addExtraSpaceOnTop': false,
  'editor.wordWrap': 'on',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.startupPrompt': 'never',
  'git.enabled': true,
  'git.openRepositoryInParentFolders': 'never',
  'editor.cursorBlinking': 'solid',
  'files.autoSave': 'off',
  // A picture shows no hover half faded in.
  'workbench.reduceMotion': 'on',
};

/**
 * A VS Code with the packaged Stet installed and a folder open, worked with keyboard and mouse as
 * an editor would. Close it after use.
 */
export class Desk {
  private constructor(
    readonly page: Page,
    /** The workspace's folder on disk. */
    readonly workspace: string,
    private readonly context: BrowserContext,
    private readonly server: Served,
    private readonly data: string,
  ) {}

  /** Starts VS Code on a workspace of its own and waits until it can be used. */
  static async open(options: DeskOptions = {}): Promise<Desk> {
    const data = freshFolder('desk');
    const workspace = folder(join(data, 'workspace'));
    if (options.copyOf !== undefined) cpSync(options.copyOf, workspace, { recursive: true });
    for (const [name, text] of Object.entries(options.files ?? {}))
      put(join(workspace, name), text);
    if (options.repository === true) execFileSync('git', ['init', '--quiet'], { cwd: workspace });
    const settings = { ...quiet, ...options.settings };
    put(join(data, 'user/User/settings.json'), JSON.stringify(settings));
    const extensions = join(data, 'extensions');
    unpack(vsix, join(extensions, `${manifest.publisher}.${manifest.name}-${manifest.version}`));
    const server = await serveVscode({
      extensions,
      userData: join(data, 'user'),
      askForTrust: options.askForTrust === true,
    });
    const context = await openChromium();
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(patience);
    const desk = new Desk(page, workspace, context, server, data);
    await page.goto(`${server.address}/?folder=${encodeURIComponent(workspace)}`);
    await page.locator('.monaco-workbench .statusbar-item').first().waitFor();
    return desk;
  }

  /** Ends VS Code and removes the workspace. */
  async close(): Promise<void> {
    await this.context.close();
    this.server.stop();
    rmSync(this.data, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Chooses a colour theme and waits until it is shown. */
  async theme(name: keyof typeof themes): Promise<void> {
    const { title, class: shown } = themes[name];
    await this.page.keyboard.press('Control+K');
    await this.page.keyboard.press('Control+T');
    const input = this.page.locator('.quick-input-widget:visible .quick-input-box input');
    await input.fill(title);
    await this.page
      .locator('.quick-input-list .monaco-list-row.focused', { hasText: title })
      .waitFor();
    await input.press('Enter');
    // While the list is open the theme is only tried on.
    await this.page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
    await this.page.locator(`.monaco-workbench${shown}`).first().waitFor();
  }

  /** Opens a file of the workspace through Quick Open and puts the caret into it. */
  async openFile(path: string): Promise<void> {
    const name = path.split('/').at(-1) ?? path;
    await this.page.keyboard.press('Control+P');
    const input = this.page.locator('.quick-input-widget:visible .quick-input-box input');
    await input.fill(path);
    // Tabs of other kinds bear the file's name too, among other words.
    await this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ has: this.page.locator('.label-name', { hasText: exactly(name) }) })
      .first()
      .click();
    await this.page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Runs a command by its title in the Command Palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.quickInput(`>${title}`, title);
  }

  /** Puts the caret at a line and a column, both counted from 1. */
  async caret(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.quickInput(`:${line}:${column}`, String(line));
  }

  /**
   * Puts the caret before the first place where the open editor has these words on one line.
   * @returns where the middle of the words is drawn
   */
  async caretAt(words: string): Promise<{ readonly x: number; readonly y: number }> {
    await this.caret(1);
    await this.page.keyboard.press('Control+F');
    const find = this.page.locator('.find-widget.visible');
    const input = find.locator('.find-part textarea').first();
    // An earlier search must be gone before the new one is believed.
    await input.fill('');
    await find.locator('.matchesCount', { hasText: 'No results' }).waitFor();
    await input.fill(words);
    await find.locator('.matchesCount', { hasText: /^1 of/ }).waitFor();
    const box = await this.page.locator('.editor-instance .currentFindMatch').first().boundingBox();
    if (!box) throw new Error(`“${words}” is not in sight`);
    await this.page.keyboard.press('Escape');
    await find.waitFor({ state: 'hidden' });
    await this.page.keyboard.press('ArrowLeft');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** The squiggles that can be seen, of one severity or of any. */
  marks(severity?: 'error' | 'warning' | 'info' | 'hint'): Locator {
    const kinds = severity ? [severity] : ['error', 'warning', 'info', 'hint'];
    return this.page.locator(kinds.map((kind) => `.monaco-editor .squiggly-${kind}`).join(', '));
  }

  /** The squiggles drawn under the line in sight that holds these words. */
  async marksUnder(words: string): Promise<Locator> {
    const style = await this.lines(words).first().getAttribute('style');
    // Text and squiggles are drawn in layers of their own: the height tells what belongs together.
    const top = /top: ?\d{1,6}px/.exec(style ?? '')?.[0];
    if (top === undefined) throw new Error(`“${words}” is not in sight`);
    return this.page.locator(`.view-overlays > [style*="${top};"] [class*="squiggly-"]`);
  }

  /** Opens the Problems panel; its rows. */
  async problems(): Promise<Locator> {
    await this.command('Problems: Focus on Problems View');
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** Puts the caret before words and rests the mouse on them; the hover that appears. */
  async hover(words: string): Promise<Locator> {
    const { x, y } = await this.caretAt(words);
    // Twice, since VS Code looks at where the mouse moves, not at where it stands.
    await this.page.mouse.move(x, y);
    await this.page.mouse.move(x + 1, y);
    const hover = this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
    await hover.waitFor();
    return hover;
  }

  /** Opens the quick fixes at the caret with the keyboard; their rows. */
  async quickFixes(): Promise<Locator> {
    await this.page.keyboard.press('Control+.');
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await rows.first().waitFor();
    return rows;
  }

  /** Takes the quick fix at the caret whose title holds these words, by keyboard alone. */
  async fix(title: string): Promise<void> {
    const rows = await this.quickFixes();
    const titles = await rows.allInnerTexts();
    const index = titles.findIndex((row) => row.includes(title));
    if (index < 0) throw new Error(`No quick fix “${title}” among ${titles.join(' | ')}`);
    for (let step = 0; step < index; step++) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
    await rows.first().waitFor({ state: 'detached' });
  }

  /** Saves the open editor; `holds` tells when that has reached the disk. */
  async save(): Promise<void> {
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /** The lines in sight of the open editor that hold these words. */
  lines(words: string): Locator {
    return this.page.locator('.editor-instance .view-line', { hasText: words });
  }

  /** Waits until a file of the workspace holds this text; fails on what it holds in the end. */
  async holds(name: string, text: string): Promise<void> {
    const path = join(this.workspace, name);
    await new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        watcher.close();
        resolve();
      };
      const look = () => {
        // A file that is being written is empty for a moment.
        if (readFileSync(path, 'utf8') === text) end();
      };
      const timer = setTimeout(end, patience);
      const watcher = watch(path, look);
      look();
    });
    assert.equal(readFileSync(path, 'utf8'), text);
  }

  /** The text of the status bar's items. */
  statusBar(): Locator {
    return this.page.locator('.statusbar-item');
  }

  /** The page inside the tab of a comparison. */
  webview(): FrameLocator {
    return this.page
      .locator('iframe.webview.ready')
      .last()
      .contentFrame()
      .frameLocator('#active-frame');
  }

  /** Closes the window in good order and opens it again. */
  async reload(): Promise<void> {
    await Promise.all([
      this.page.waitForEvent('load'),
      this.command('Developer: Reload Window').catch(() => {
        // The window may be gone before its list of commands is seen to be.
      }),
    ]);
    await this.page.locator('.monaco-workbench .statusbar-item').first().waitFor();
  }

  /** Keeps a picture of the window in `test-artefacts`. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({
      path: join(folder(artefacts), `${name}.png`),
      animations: 'disabled',
    });
  }

  /** Types into the quick input and takes the row that it comes to stand on. */
  private async quickInput(text: string, row: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget:visible .quick-input-box input');
    await input.waitFor();
    await input.fill(text);
    const rows = this.page.locator('.quick-input-list .monaco-list-row.focused');
    await rows.filter({ hasText: row }).first().waitFor();
    await input.press('Enter');
    await this.page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
  }
}

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
