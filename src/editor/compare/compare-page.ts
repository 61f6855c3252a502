import { likeness, entryOfArticle, structure, type Article } from '../../engine';
import { sideBySideInSteps } from '../../report/side-by-side';
import { runSliced } from '../slices';
import type { ComparePage, Head } from './page';
import type { Take } from './take';

/** What is said of two articles set side by side, and what can be taken. */
export interface Compared extends Pick<ComparePage, 'rows' | 'readings' | 'apart'> {
  readonly takes: readonly Take[];
  readonly score: number;
  readonly sameEvent: boolean;
}

/** Sets two articles side by side for the page; `undefined` when that was dropped. */
export async function compared(
  a: Article,
  b: Article,
  stale: () => boolean,
): Promise<Compared | undefined> {
  const found = await runSliced(sideBySideInSteps(a, b), stale);
  if (!found) return undefined;
  const { rows, readings, apart } = found;
  const { score, sameEvent } = likeness(a.read(entryOfArticle), b.read(entryOfArticle));
  const takes: Take[] = [];
  const takeable = readings.map((reading) => {
    if (!reading.replaceable || reading.a.text === reading.b.text) return reading;
    const { start, end } = reading.a;
    const take = { into: a, at: { start, end }, newText: reading.b.text };
    return { ...reading, take: takes.push(take) - 1 };
  });
  return { rows, readings: takeable, apart, takes, score, sameEvent };
}

/** What a page's header says of an article. */
export function headOf(article: Article, name: string, remark = ''): Head {
  const { headline, story } = article.read(structure);
  return {
    address: article.path ?? '',
    name,
    headline: (headline ?? story[0])?.text.slice(0, 200) ?? name,
    remark,
  };
}
