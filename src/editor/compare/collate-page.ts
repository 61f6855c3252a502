import type { Article } from '../../engine';
import { collationTable } from '../../report/collation-table';
import type { Cell, CollatedRow } from './page';
import type { Take } from './take';

/** The table of readings, and what can be taken from it. */
export interface Collated {
  readonly rows: readonly CollatedRow[];
  readonly takes: readonly Take[];
}

/** Sets an article's places beside its siblings' readings for the page. */
export function collated(article: Article, siblings: readonly Article[]): Collated {
  const takes: Take[] = [];
  const rows = collationTable(article, siblings).map((row) => {
    const [own] = row.cells;
    const cells = row.cells.map((one): Cell | null => {
      if (!one || !own || !one.replaceable || one.verdict === 'same' || one.text === own.text)
        return one;
      const at = { start: own.start, end: own.end };
      return { ...one, take: takes.push({ into: article, at, newText: one.text }) - 1 };
    });
    return { ...row, cells };
  });
  return { rows, takes };
}
