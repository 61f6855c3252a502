import type { Article } from '../../engine';
import { collationTableInSteps } from '../../report/collation-table';
import { runSliced } from '../slices';
import type { Cell, CollatedRow } from './page';
import type { Take } from './take';

/** The table of readings, and what can be taken from it. */
export interface Collated {
  readonly rows: readonly CollatedRow[];
  readonly takes: readonly Take[];
}

/** Sets an article's places beside its siblings' readings for the page; `undefined` when that was dropped. */
export async function collated(
  article: Article,
  siblings: readonly Article[],
  stale: () => boolean,
): Promise<Collated | undefined> {
  const table = await runSliced(collationTableInSteps(article, siblings), stale);
  if (!table) return undefined;
  const takes: Take[] = [];
  const rows = table.map((row) => {
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
