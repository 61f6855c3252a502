import type { Article } from '../engine';

/** The other articles on the event of an article, nearest first. */
export type SiblingsOf = (article: Article) => readonly Article[];

/** Ranks the articles of one folder. */
export function siblingsAmong(_articles: readonly Article[]): SiblingsOf {
  return () => [];
}
