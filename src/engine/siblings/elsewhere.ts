import type { Article } from '../article';
import type { Evidence } from '../rule';
import { overlaps, type Span } from '../span';

/**
 * The first place that speaks for a mark, the mark's own place aside.
 * @param articles the marked one first, then its siblings
 * @param at the mark, in the first article's offsets
 */
export function firstElsewhere(
  [article, ...siblings]: readonly Article[],
  at: Span,
  message: string,
  placesIn: (article: Article) => Iterable<Span>,
): Evidence[] {
  if (!article) return [];
  for (const { start, end } of placesIn(article))
    if (!overlaps({ start, end }, at)) return [{ start, end, message }];
  for (const sibling of siblings)
    for (const { start, end } of placesIn(sibling))
      return [{ start, end, article: sibling, message }];
  return [];
}
