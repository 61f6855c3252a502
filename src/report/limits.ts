import { comparedTo, language, mostStatements, type Article } from '../engine';
import { positions } from './positions';

/** How far articles were compared: a sentence for each that was compared in part only, or not at all. */
export function limitsOf(
  articles: readonly Article[],
  nameOf = ({ path }: Article) => path ?? 'The article',
): readonly string[] {
  return articles.flatMap((article) => {
    if (article.read(language) !== 'en')
      return [`${nameOf(article)} is not in English: its readings are not compared`];
    const end = comparedTo(article);
    if (end === undefined) return [];
    const { line } = positions(article.text)(end);
    return [
      `${nameOf(article)} is compared to line ${line} only: it has more than ${mostStatements} sentences`,
    ];
  });
}
