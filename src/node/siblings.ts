import { entryOf, SiblingIndex, type Article } from '../engine';

/** The other articles on the event of an article, nearest first. */
export type SiblingsOf = (article: Article) => readonly Article[];

/** More siblings than this tell nothing new, and each costs a comparison. */
const mostSiblings = 10;

/** Ranks the articles of one folder. */
export function siblingsAmong(articles: readonly Article[]): SiblingsOf {
  const index = new SiblingIndex();
  const byPath = new Map<string, Article>();
  for (const [number, article] of articles.entries()) {
    // The number tells apart what has no path, or one path twice.
    const entry = entryOf(article, `${number}:${article.path ?? ''}`);
    byPath.set(entry.path, article);
    index.add(entry);
  }
  const paths = new Map([...byPath].map(([path, article]) => [article, path]));
  return (article) => {
    const entry = index.get(paths.get(article) ?? '');
    if (!entry) return [];
    return index
      .rank(entry, mostSiblings)
      .flatMap((ranked) => (ranked.sameEvent ? (byPath.get(ranked.entry.path) ?? []) : []));
  };
}
