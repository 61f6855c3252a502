import type { Settings } from './settings';

/** Something in the house style that cannot be meant. */
export interface StyleDoubt {
  /** The keys that lead to it. */
  readonly path: readonly string[];
  /** A sentence without a full stop. */
  readonly message: string;
}

/** The entries of a house style that contradict each other, or that nothing can come of. */
export function styleDoubts({ style }: Settings): StyleDoubt[] {
  const { prefer, query, except } = style;
  const found: StyleDoubt[] = [];
  for (const [from, to] of Object.entries(prefer)) {
    const doubt = (message: string) => found.push({ path: ['style', 'prefer', from], message });
    const next = prefer[to];
    if (!from.trim()) doubt('an empty form is never found');
    else if (!to.trim())
      doubt(`“${from}” has no form to print in its place; “query” only asks about a word`);
    else if (from === to) doubt(`“${from}” is to be printed for itself`);
    else if (next !== undefined) doubt(`“${from}” becomes “${to}”, and “${to}” becomes “${next}”`);
    else if (except.includes(from))
      doubt(`“${from}” stands under “except” too, and is never marked`);
    if (from in query) doubt(`“${from}” stands under “query” too, and gets two marks`);
  }
  for (const from of Object.keys(query)) {
    if (!from.trim())
      found.push({ path: ['style', 'query', from], message: 'an empty word is never found' });
    else if (except.includes(from))
      found.push({
        path: ['style', 'query', from],
        message: `“${from}” stands under “except” too, and is never marked`,
      });
  }
  return found;
}
