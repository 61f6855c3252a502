import * as vscode from 'vscode';
import { collate } from '../../engine';
import { signs } from '../../report/signs';
import { nameOf } from '../compare/export';
import { commandLink, escapeMarkdown, type HoverSection } from '../hover';
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
    const place = collate(article, siblings).find(
      ({ at }) => at.start <= offset && offset <= at.end,
    );
    if (!place?.witnesses.length) return undefined;
    if (place.witnesses.every(({ verdict }) => verdict === 'same'))
      return `$(check-all) ${vscode.l10n.t('Siblings that print the same: {0}', place.witnesses.length)}`;
    const rows = place.witnesses.map((witness) => {
      const address = witness.article.path ?? '';
      const link = commandLink(
        escapeMarkdown(nameOf(address)),
        compareArticles,
        open.uri.toString(),
        address,
      );
      const words = escapeMarkdown(shortened(witness.article.quote(witness.span)));
      return `| ${signs[witness.verdict]} | ${words} | ${link} |`;
    });
    const head = `| | ${vscode.l10n.t('Reading')} | ${vscode.l10n.t('Article')} |\n|---|---|---|`;
    return [head, ...rows].join('\n');
  };
}

const shortened = (text: string) =>
  text.length > longestReading ? `${text.slice(0, longestReading).trimEnd()}…` : text;
