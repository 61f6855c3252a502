import type * as vscode from 'vscode';
import {
  analyse,
  cleaning,
  type Article,
  type Cleaning,
  type Context,
  type Finding,
  type Fix,
  type RuleId,
  type Rules,
  type Settings,
} from '../engine';
import type { DeskSettings } from './desk-settings';
import type { SiblingSource, SpellingSource, Verdicts } from './ports';
import { runSliced } from './slices';

/** What a run over an article needs from the desk. */
export interface DeskKnowledge {
  readonly rules: Rules;
  readonly settings: DeskSettings;
  readonly verdicts: Verdicts;
  readonly siblings: SiblingSource;
  readonly spelling: SpellingSource;
}

/** What the rules may know of an article besides its text, its siblings included. */
export async function contextOf(
  desk: Pick<DeskKnowledge, 'settings' | 'siblings' | 'spelling'>,
  uri: vscode.Uri,
  article: Article,
): Promise<Context> {
  const siblings = await desk.siblings.siblingsOf(uri, article);
  return { ...(await contextAlone(desk, uri)), siblings };
}

/** The same without siblings: no reading of theirs is taken unasked, and comparing costs time. */
async function contextAlone(
  { settings, siblings, spelling }: Pick<DeskKnowledge, 'settings' | 'siblings' | 'spelling'>,
  uri: vscode.Uri,
): Promise<Context> {
  const desk = await settings.of(uri);
  return {
    siblings: [],
    repeats: siblings.repeats,
    settings: desk.settings,
    spelling: await wordsFor(desk.settings, spelling),
  };
}

/** A desk that asks for spelling has it from the first check; else it comes when the words have been read. */
function wordsFor({ style }: Settings, source: SpellingSource) {
  if (style.spelling === undefined) return source.ready();
  return style.spelling ? source.words() : undefined;
}

/** Makes clean versions of articles, as the desk's settings and verdicts allow. */
export class Cleaner {
  constructor(private readonly desk: DeskKnowledge) {}

  /** The article with all safe fixes taken but those on marks that are let stand. */
  async clean(
    uri: vscode.Uri,
    article: Article,
    stale?: () => boolean,
  ): Promise<Cleaning | undefined> {
    const { rules, verdicts } = this.desk;
    const context = await contextAlone(this.desk, uri);
    const accept: Parameters<typeof cleaning>[3] = (finding) => !verdicts.isQuiet(uri, finding);
    return runSliced(cleaning(article, rules, context, accept), stale);
  }

  /** The marks of an article that are not let stand. */
  async marksOf(
    uri: vscode.Uri,
    article: Article,
    stale?: () => boolean,
  ): Promise<readonly Finding[]> {
    const context = await contextAlone(this.desk, uri);
    const analysis = await runSliced(analyse(article, this.desk.rules, context), stale);
    const { verdicts } = this.desk;
    return analysis?.findings.filter((finding) => !verdicts.isQuiet(uri, finding)) ?? [];
  }

  /** The first fixes of one rule's findings, whether or not the desk has it turned on. */
  async fixesOf(rule: RuleId, uri: vscode.Uri, article: Article): Promise<readonly Fix[]> {
    const only = this.desk.rules[rule];
    if (!only) return [];
    const context = await contextAlone(this.desk, uri);
    const settings = { ...context.settings, rules: {} };
    const run = analyse(article, { [rule]: only }, { ...context, settings });
    return (await runSliced(run))?.findings.flatMap(({ fixes }) => fixes[0] ?? []) ?? [];
  }
}
