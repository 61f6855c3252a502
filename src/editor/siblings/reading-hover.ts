import * as vscode from 'vscode';
import { collationTableInSteps } from '../../report/collation-table';
import { signs } from '../../report/signs';
import { nameOf } from '../compare/export';
import { commandLink, escapeMarkdown, type HoverSection } from '../hover';
import { runSliced } from '../slices';
import type { WorkspaceSiblings } from './workspace-siblings';

/** The command that the hover's links run. */
export const compareArticles = 'stet.compareArticles';

/** Longer readings are cut: the table is a glance. */
const longestReading = 90;

/** Hover section: what each sibling prints at this place, a click away from the comparison. */
export function readingSection(source: WorkspaceSiblings): HoverSection {
  return async ({ open, offset }) => {
    const { article, isSettled } = open;
    if (!article || !isSettled) return undefined;
    const siblings = await source.siblingsOf(open.uri, article);
    const table = (await runSliced(collationTableInSteps(article, siblings))) ?? [];
    const row = table.find(({ cells: [own] }) => own && own.start <= offset && offset <= own.end);
    const [, ...cells] = row?.cells ?? [];
    const read = cells.flatMap((cell, index) => {
      const sibling = siblings[index];
      return cell && sibling ? [{ cell, address: sibling.path ?? '' }] : [];
    });
    if (!read.length) return undefined;
    if (read.every(({ cell }) => cell.verdict === 'same'))
      return `$(check-all) ${vscode.l10n.t('Siblings that print the same: {0}', read.length)}`;
    const rows = read.map(({ cell: { verdict, text }, address }) => {
      const link = commandLink(
        escapeMarkdown(nameOf(address)),
        compareArticles,
        open.uri.toString(),
        address,
      );
      return `| ${signs[verdict]} | ${escapeMarkdown(shortened(text))} | ${link} |`;
    });
    const head = `| | ${vscode.l10n.t('Reading')} | ${vscode.l10n.t('Article')} |\n|---|---|---|`;
    return [head, ...rows].join('\n');
  };
}

const shortened = (text: string) =>
  text.length > longestReading ? `${text.slice(0, longestReading).trimEnd()}…` : text;
