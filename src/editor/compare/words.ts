import * as vscode from 'vscode';
import type { ReadingKind } from '../../engine';
import { tallyOf, type ShownReading } from '../../report/shown-readings';
import type { Wordbook } from './page';

/** What a kind of reading is called. */
export function kindName(kind: ReadingKind): string {
  const names: Record<ReadingKind, string> = {
    figure: vscode.l10n.t('Figures'),
    time: vscode.l10n.t('Dates and times'),
    entity: vscode.l10n.t('Places and bodies'),
    quote: vscode.l10n.t('Quotations'),
    name: vscode.l10n.t('Names'),
    title: vscode.l10n.t('Titles'),
    wording: vscode.l10n.t('Wording'),
  };
  return names[kind];
}

/** How many readings differ and how many are worth a look, in a few words: the same wherever they are counted. */
export function tallyInWords(readings: readonly Pick<ShownReading, 'standing'>[]): string {
  const { differing, open } = tallyOf(readings);
  const parts = [
    differing === 1
      ? vscode.l10n.t('1 differs')
      : differing
        ? vscode.l10n.t('{0} differ', differing)
        : '',
    open ? vscode.l10n.t('{0} worth a look', open) : '',
  ];
  return parts.filter(Boolean).join(', ') || vscode.l10n.t('nothing differs');
}

/** From this score on there is no doubt left. */
const surely = 0.8;
/** Below this the articles share a topic at most. */
const hardly = 0.12;

/** How alike two articles are, in plain words. */
export function alikeInWords(likeness: {
  readonly score: number;
  readonly sameEvent: boolean;
  readonly copyOf: boolean;
}): string {
  if (likeness.copyOf) return vscode.l10n.t('A copy or a light rewrite');
  if (likeness.sameEvent)
    return likeness.score >= surely
      ? vscode.l10n.t('Surely the same event')
      : vscode.l10n.t('Probably the same event');
  return likeness.score >= hardly
    ? vscode.l10n.t('Perhaps a related event')
    : vscode.l10n.t('Probably another event');
}

/** Everything that the page says by itself. */
export function wordbook(): Wordbook {
  const t = (text: string) => vscode.l10n.t(text);
  return {
    figure: kindName('figure'),
    time: kindName('time'),
    entity: kindName('entity'),
    quote: kindName('quote'),
    name: kindName('name'),
    title: kindName('title'),
    wording: kindName('wording'),
    differences: t('Differences by kind'),
    noDifferences: t('No reading of the one stands against the other’s.'),
    allHidden: t('The chosen filters hide every difference.'),
    canStand: t('Both can stand'),
    openReadings: t('Worth a look'),
    agreeing: t('Where all agree'),
    perhaps: t('perhaps against'),
    freely: t('In other words'),
    shown: t('Differences shown: {0}'),
    against: t('stands against'),
    beside: t('can stand beside'),
    take: t('Take this reading'),
    takeHint: t('Put “{0}” in the place of “{1}”'),
    undo: t('Undo'),
    comparing: t('Comparing…'),
    again: t('Compare Now'),
    open: t('Open the place in {0}'),
    swap: t('Swap Sides'),
    diff: t('Open as Diff'),
    html: t('Export to HTML'),
    markdown: t('Export to Markdown'),
    collate: t('Collate All Siblings'),
    compare: t('Compare'),
    next: t('Next difference (n or F7)'),
    previous: t('Previous difference (p or Shift+F7)'),
    position: t('Difference {0} of {1}'),
    sentences: t('Sentence by sentence'),
    moved: t('Moved: stands at another place there'),
    only: t('Only in {0}'),
    unmatched: t('In one article only'),
    nothing: t('Not in {0}'),
    boilerplate: t('Boilerplate and bylines, not compared: {0} in the one, {1} in the other'),
    readings: t('Readings'),
    silent: t('nothing found'),
    same: t('the same'),
    compatible: t('can stand beside it'),
    conflict: t('another reading'),
    maybe: t('perhaps another reading'),
    alone: t('stands alone'),
    balance: t('{0} with it, {1} against it'),
    balancePerhaps: t('{0} with it, {1} against it, {2} perhaps'),
    thisArticle: t('This article'),
    noSiblings: t('No other article of the workspace reports this event.'),
    noReadings: t('The articles speak of nothing in common that could be compared.'),
    toolbar: t('What can be done'),
  };
}
