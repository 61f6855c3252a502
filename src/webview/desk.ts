import type { Request, Show } from '../editor/compare/page';

/** What the page keeps of itself through a reload. */
export interface Kept {
  /** What is compared, as the extension said it. */
  readonly shown?: unknown;
  /** Kinds of readings that are hidden, and what else the filters hide. */
  readonly hidden: readonly string[];
}

/** What the parts of the page share. */
export interface PageDesk {
  readonly show: Show;
  readonly kept: Kept;
  /** A word of the interface. */
  readonly word: (key: string) => string;
  readonly ask: (request: Request) => void;
  /** Puts the focus on the difference with this number. */
  readonly goTo: (stop: number) => void;
  /** Keeps something and draws the page again. */
  readonly keep: (change: Partial<Kept>) => void;
}

/** Asks for a place to be shown in its article. */
export function openPlace(
  { show, ask }: PageDesk,
  address: string,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  ask({ type: 'open', address, start, end, generation: show.generation });
}
