/** What can be gone through with the arrow keys: sentences, and the readings of a table. */
const cellItems = '[data-sentence], .readings tbody button.place';
/** What is gone through with F7. */
const stops = '[data-stop]';

/** The differences that are shown, from the top. */
export function stopsInOrder(): HTMLElement[] {
  return all(stops);
}

/** What has the focus, so that it can be found again on a page drawn anew. */
export interface FocusPlace {
  /** The attribute that names it, or the list that it stands in and its number there. */
  readonly key?: string;
  readonly list?: string;
  readonly index?: number;
  /** Which of the buttons in it. */
  readonly button?: number;
}

/** Where an element stands, so that it can be found again; `undefined` where nothing names it. */
export function placeOf(element: EventTarget | null): FocusPlace | undefined {
  if (!(element instanceof HTMLElement)) return undefined;
  const key = element.getAttribute('data-key');
  if (key !== null) return { key };
  for (const list of ['[data-sentence]', stops]) {
    const item = element.closest<HTMLElement>(list);
    if (!item) continue;
    const button = [...item.querySelectorAll('button')].findIndex((one) => one === element);
    return { list, index: all(list).indexOf(item), button };
  }
  return undefined;
}

/** Puts the focus where it was; what is gone hands it to what has moved up into its place. */
export function focusAgain({ key, list, index = 0, button = -1 }: FocusPlace): void {
  if (key !== undefined) {
    document
      .querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
      ?.focus({ preventScroll: true });
    return;
  }
  if (list === undefined) return;
  const items = all(list);
  const item = items[Math.min(index, items.length - 1)];
  const inner = item?.querySelectorAll('button')[button];
  const fallback = document.querySelector<HTMLElement>('[data-key="next"]');
  (inner ?? item ?? fallback)?.focus({ preventScroll: true });
}

/** Lets the Tab key come to one of all sentences: the one that had the focus last, else the first. */
export function roveSentences(): void {
  const sentences = all('[data-sentence]');
  const here = document.activeElement?.closest('[data-sentence]');
  for (const [index, one] of sentences.entries())
    one.tabIndex = (here ? one === here : index === 0) ? 0 : -1;
}

/** Goes with an arrow key from a sentence or a reading to the next above, below or beside. */
export function goByArrow(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (!(target instanceof HTMLElement)) return false;
  const item = target.closest<HTMLElement>(cellItems);
  const cell = item?.closest<HTMLTableCellElement>('td, th');
  if (!item || !cell) return false;
  const items = all(cellItems);
  const columnOf = (one: HTMLElement) =>
    one.closest<HTMLTableCellElement>('td, th')?.cellIndex ?? 0;
  const rowOf = (one: HTMLElement) => one.closest('tr');
  const column = columnOf(item);
  const at = items.indexOf(item);
  const next = {
    ArrowDown: () => items.slice(at + 1).find((one) => columnOf(one) === column),
    ArrowUp: () => items.slice(0, at).findLast((one) => columnOf(one) === column),
    ArrowRight: () => items.find((one) => rowOf(one) === rowOf(item) && columnOf(one) > column),
    ArrowLeft: () => items.findLast((one) => rowOf(one) === rowOf(item) && columnOf(one) < column),
  }[key];
  if (!next) return false;
  const found = next();
  found?.focus({ preventScroll: true });
  found?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return true;
}

function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}
