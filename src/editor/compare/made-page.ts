import * as vscode from 'vscode';
import type { Article } from '../../engine';
import type { WorkspaceSiblings } from '../siblings/workspace-siblings';
import { collated } from './collate-page';
import { compared } from './compare-page';
import { head, headsOf } from './heads';
import type { CollatedRow, Page, Shown } from './page';
import type { Take } from './take';
import { alikeInWords, tallyInWords } from './words';

/** A page with what can be taken from it and the articles that it was made of. */
export interface MadePage {
  readonly page: Page;
  readonly takes: readonly Take[];
  readonly articles: readonly Article[];
}

/** How a comparison stands to the articles that the workspace has: so many of the likest are looked through. */
const mostRanked = 32;

/**
 * Reads the articles of a comparison or a collation as they are now and sets them side by side, in slices.
 * @param stale asked before each slice; when it says so, the work is dropped
 * @returns `undefined` where an article cannot be read, or the work was dropped
 */
export function makePage(
  siblings: WorkspaceSiblings,
  { a, b }: Shown,
  stale: () => boolean,
): Promise<MadePage | undefined> {
  return b === undefined ? collation(siblings, a, stale) : comparison(siblings, a, b, stale);
}

async function collation(
  source: WorkspaceSiblings,
  address: string,
  stale: () => boolean,
): Promise<MadePage | undefined> {
  const article = await source.articleAt(address);
  if (!article) return undefined;
  const siblings = await source.siblingsOf(vscode.Uri.parse(address), article, stale);
  const made = await collated(article, siblings, stale);
  if (!made) return undefined;
  const columns = [head(article), ...headsOf(article, siblings)];
  const page: Page = { mode: 'collate', columns, rows: made.rows, tally: tallyOfPlaces(made.rows) };
  return { page, takes: made.takes, articles: [article, ...siblings] };
}

async function comparison(
  source: WorkspaceSiblings,
  left: string,
  right: string,
  stale: () => boolean,
): Promise<MadePage | undefined> {
  const a = await source.articleAt(left);
  const b = await source.articleAt(right);
  if (!a || !b) return undefined;
  const made = await compared(a, b, stale);
  if (!made) return undefined;
  const { takes, score, sameEvent, ...rest } = made;
  const ranked = source.rank(a, mostRanked).find(({ entry }) => entry.path === b.path);
  const alike =
    a.text === b.text
      ? vscode.l10n.t('Both files hold the same text')
      : alikeInWords(ranked ?? { score, sameEvent, copyOf: false });
  const said = `${alike} · ${tallyInWords(rest.readings)}`;
  const page: Page = { mode: 'compare', a: head(a), b: head(b), alike: said, ...rest };
  return { page, takes, articles: [a, b] };
}

/** How the places of a table stand, by the words that count readings everywhere. */
const standings = { surely: 'conflict', perhaps: 'open', no: 'compatible' } as const;

function tallyOfPlaces(rows: readonly CollatedRow[]): string {
  const tally = tallyInWords(rows.map(({ differs }) => ({ standing: standings[differs] })));
  return rows.length ? vscode.l10n.t('Of {0} places: {1}', rows.length, tally) : '';
}
