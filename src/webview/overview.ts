import type { PageDesk } from './desk';
import { button, el } from './dom';

/** A difference as the list at the top names it. */
export interface Entry {
  readonly kind: string;
  /** The number of the stop that it leads to. */
  readonly stop: number;
  /** What the articles print there. */
  readonly words: readonly string[];
  /** The sign between them. */
  readonly sign: string;
}

/** More differences than this fill the window; they are met on the way down. */
const mostEntries = 24;
/** Longer readings are cut: the list is a glance. */
const longest = 32;
/** So much that both readings begin with is worth leaving out. */
const sharedStart = 12;

/** Every difference in a line, a click away from its place. */
export function overview(desk: PageDesk, entries: readonly Entry[]): Node {
  if (entries.length < 2) return document.createTextNode('');
  const items = entries.slice(0, mostEntries).map(({ kind, stop, words, sign }) => {
    const go = () => {
      desk.goTo(stop);
    };
    const way = button('', go, { class: 'way', title: words.join(` ${sign} `) });
    way.append(
      el('span', { class: 'kind' }, desk.word(kind)),
      ` ${glance(words).join(` ${sign} `)}`,
    );
    return el('li', {}, way);
  });
  return el('ol', { class: 'overview' }, ...items);
}

/** Readings cut to what tells them apart. */
function glance(words: readonly string[]): string[] {
  const [first = '', ...others] = words;
  let same = 0;
  while (same < first.length && others.every((other) => other[same] === first[same])) same++;
  const from = first.lastIndexOf(' ', same) + 1;
  return words.map((text) => {
    const rest = from > sharedStart ? `…${text.slice(from)}` : text;
    return rest.length > longest ? `${rest.slice(0, longest - 1).trimEnd()}…` : rest;
  });
}
