import { readingKinds } from '../engine/siblings/reading';
import type { Standing } from '../report/shown-readings';
import { openPlace, type PageDesk } from './desk';
import { button, el } from './dom';

/** What a page's filters count. */
export interface Countable {
  readonly kind: string;
  /** `agree` where nobody prints another thing. */
  readonly standing: Standing | 'agree';
}

/** The filters that hide what asks for no decision, or for none yet. */
const standings: Readonly<Record<Countable['standing'], string>> = {
  conflict: '',
  open: 'openReadings',
  compatible: 'canStand',
  agree: 'agreeing',
};

/** What is hidden until it is asked for. */
export const hiddenAtFirst: readonly string[] = [standings.compatible, standings.agree];

/** The filter that folds what stands in one article only. */
export const unmatched = 'unmatched';

/** Whether the filters let something through. */
export function isVisible({ kept }: PageDesk, { kind, standing }: Countable): boolean {
  return !kept.hidden.includes(kind) && !kept.hidden.includes(standings[standing]);
}

/** A button for each kind, with how many there are; pressed while they are shown. */
export function filters(desk: PageDesk, all: readonly Countable[]): HTMLElement {
  const chips = readingKinds.flatMap((kind) => {
    const count = all.filter((one) => one.kind === kind && isCounted(desk, one)).length;
    return count ? [chip(desk, kind, count)] : [];
  });
  for (const [standing, key] of Object.entries(standings)) {
    const count = all.filter((one) => one.standing === standing).length;
    if (key && count) chips.push(chip(desk, key, count));
  }
  return el(
    'div',
    { class: 'filters', attributes: { role: 'group', 'aria-label': desk.word('differences') } },
    ...chips,
  );
}

/** Without those that can stand a kind has as many as ask for a decision. */
function isCounted({ kept }: PageDesk, { standing }: Countable): boolean {
  return !kept.hidden.includes(standings[standing]);
}

/** A button that shows or hides all of a kind, with how many there are. */
export function chip(desk: PageDesk, key: string, count: number): HTMLButtonElement {
  const { hidden } = desk.kept;
  const shown = !hidden.includes(key);
  const chosen = () => {
    desk.keep({ hidden: shown ? [...hidden, key] : hidden.filter((one) => one !== key) });
  };
  const chip = button('', chosen, {
    class: 'chip',
    attributes: { 'aria-pressed': String(shown), 'data-key': `filter ${key}` },
  });
  chip.append(desk.word(key), el('span', { class: 'count' }, String(count)));
  return chip;
}

/** A button that shows words of an article and opens their place. */
export function placeButton(
  desk: PageDesk,
  { address, name }: { readonly address: string; readonly name: string },
  words: { readonly text: string; readonly start: number; readonly end: number },
): HTMLButtonElement {
  const open = () => {
    openPlace(desk, address, words);
  };
  return button(words.text, open, {
    class: 'place',
    title: desk.word('open').replace('{0}', name),
  });
}

/** The button that puts another article's words in the place of the first one's. */
export function takeButton(
  { show, word, ask }: PageDesk,
  take: number,
  words: string,
  instead: string,
): HTMLButtonElement {
  const label = word('takeHint').replace('{0}', words).replace('{1}', instead);
  const asked = () => {
    ask({ type: 'take', take, generation: show.generation });
  };
  return button(`← ${word('take')}`, asked, {
    class: 'take',
    title: label,
    attributes: { 'aria-label': `${word('take')}: ${label}` },
  });
}
