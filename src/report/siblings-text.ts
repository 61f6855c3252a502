import type { IndexEntry, Ranked } from '../engine';
import { oneLine, plural } from './face';
import type { Tally } from './shown-readings';

/** A sibling with how many readings differ, where that was counted. */
export interface CountedSibling {
  readonly ranked: Ranked;
  readonly tally?: Tally;
}

/** So many names say what two articles share. */
const mostNames = 4;

/** An article and the others by how surely they report its event, for a terminal. */
export function siblingsText(entry: IndexEntry, siblings: readonly CountedSibling[]): string {
  const rows = siblings.flatMap(({ ranked, tally }) => {
    const { score, sameEvent, copyOf, sharedNames, entry: other } = ranked;
    const standing = copyOf ? 'a copy' : sameEvent ? 'same event' : 'another event';
    const shared = sharedNames
      .filter(
        (name) =>
          !sharedNames.some((whole) => ` ${whole} `.includes(` ${name} `) && whole !== name),
      )
      .slice(0, mostNames)
      .map(oneLine);
    const said = [
      tally ? tallied(tally) : '',
      sameEvent && shared.length ? `both name ${shared.join(', ')}` : '',
    ].filter(Boolean);
    return [
      `  ${score.toFixed(2)}  ${standing.padEnd(13)}  ${named(other)}`,
      ...(said.length ? [`${' '.repeat(23)}${said.join('; ')}`] : []),
    ];
  });
  return `${[named(entry), ...(rows.length ? rows : ['  no other article'])].join('\n')}\n\n`;
}

function named({ path, headline }: IndexEntry): string {
  return headline ? `${oneLine(path)}: ${oneLine(headline)}` : oneLine(path);
}

function tallied({ differing, open }: Tally): string {
  const differ = differing ? plural(differing, 'differing reading') : 'no differing readings';
  return open ? `${differ}, ${open} worth a look` : differ;
}
