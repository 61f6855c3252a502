import * as vscode from 'vscode';
import { authorName } from './editor/annotations/author';
import { DeskAnnotations } from './editor/annotations/desk-annotations';
import { registerAnnotations } from './editor/annotations/register';
import { Cleaner } from './editor/cleaner';
import { registerCleaning } from './editor/cleaning';
import { registerDesk } from './editor/desk';
import { DeskSettings } from './editor/desk-settings';
import { ShippedWords } from './editor/dictionary';
import { figureSection, registerFigures, revealFigure } from './editor/figures';
import { registerHover } from './editor/hover';
import { InFront } from './editor/in-front';
import { faultsTo } from './editor/log';
import { registerMarks } from './editor/marks';
import { registerRulePages } from './editor/rule-pages';
import { Comparisons } from './editor/compare/comparisons';
import { compareArticles, readingSection } from './editor/siblings/reading-hover';
import type { IndexPlace } from './editor/siblings/kept-index';
import { registerSiblings } from './editor/siblings/register';
import { WorkspaceSiblings } from './editor/siblings/workspace-siblings';
import { registerStatus } from './editor/status';
import { Store } from './editor/store';
import { rules } from './engine';

/** What the extension hands to whoever asks VS Code for it. */
export interface StetApi {
  readonly store: Store;
  readonly annotations: DeskAnnotations;
  readonly siblings: WorkspaceSiblings;
  readonly comparisons: Comparisons;
}

/** The engine as it was built, by a number made of its source; empty where it may change at any time. */
declare const stetEngine: string;

/** What is saved in the end: VS Code tells `deactivate` nothing of what was activated. */
const lastWork: (() => Promise<void>)[] = [];

/** Called by VS Code when the first text file opens. */
export function activate(context: vscode.ExtensionContext): StetApi {
  const { subscriptions, extensionUri, globalState } = context;
  const log = vscode.window.createOutputChannel('Stet', { log: true });
  const settings = new DeskSettings();
  const verdicts = new DeskAnnotations(() => authorName(globalState));
  const siblings = new WorkspaceSiblings(settings, log, indexPlace(context));
  lastWork.push(() => siblings.save());
  const spelling = new ShippedWords(extensionUri, log);
  const desk = { rules, settings, verdicts, siblings, spelling };
  const store = new Store({ ...desk, onFault: faultsTo(log) });
  const comparisons = new Comparisons(siblings, extensionUri);
  const inFront = new InFront(store, comparisons, siblings);
  const cleaner = new Cleaner(desk);
  subscriptions.push(
    log,
    settings,
    verdicts,
    siblings,
    spelling,
    store,
    inFront,
    registerAnnotations(verdicts, store),
    registerMarks(store, verdicts, inFront),
    registerHover(
      store,
      [readingSection(siblings), figureSection],
      [revealFigure, compareArticles],
    ),
    registerFigures(store, inFront),
    registerSiblings(store, siblings, comparisons, inFront),
    registerCleaning(store, cleaner, settings),
    registerDesk(store, settings, rules),
    registerRulePages(extensionUri),
    registerStatus(store, inFront, log, globalState),
  );
  return { store, annotations: verdicts, siblings, comparisons };
}

/** Called by VS Code before it ends. */
export async function deactivate(): Promise<void> {
  await Promise.all(lastWork.splice(0).map((work) => work()));
}

/** Where the index of a workspace is kept; nowhere without a workspace. */
function indexPlace({ storageUri }: vscode.ExtensionContext): IndexPlace | undefined {
  if (!storageUri || !stetEngine) return undefined;
  return { folder: vscode.Uri.joinPath(storageUri, 'siblings'), engine: stetEngine };
}
