import * as vscode from 'vscode';
import { comparedTo, language, mostStatements, voicesOf, type Article } from '../../engine';
import { positions } from '../../report/positions';
import { headOf } from './compare-page';
import { nameOf } from './export';
import type { Head } from './page';

/** How a page names an article, with what keeps it from being compared. */
export function head(article: Article): Head {
  const end = comparedTo(article);
  const remark =
    article.read(language) !== 'en'
      ? vscode.l10n.t('Not in English: its readings are not compared')
      : end === undefined
        ? ''
        : vscode.l10n.t(
            'Very long: compared to line {0} only, its first {1} sentences',
            positions(article.text)(end).line,
            mostStatements,
          );
  return headOf(article, nameOf(article.path ?? ''), remark);
}

/** The siblings' heads; each says of which article it is a copy, since copies are one voice. */
export function headsOf(article: Article, siblings: readonly Article[]): Head[] {
  const voices = voicesOf(article, siblings);
  return siblings.map((sibling, index) => {
    const voice = voices[index];
    const original = voice === 0 ? article : siblings[voices.indexOf(voice ?? -1)];
    const plain = head(sibling);
    if (plain.remark || !original || original === sibling) return plain;
    return { ...plain, remark: vscode.l10n.t('A copy of {0}', nameOf(original.path ?? '')) };
  });
}
