// The page of a comparison or a collation. It draws what the extension sends, as text, and asks the
// extension for everything else.
import type { Page, Request, Show, Step } from '../editor/compare/page';
import { collateView } from './collate-view';
import { compareView } from './compare-view';
import type { Kept, PageDesk } from './desk';
import { canStand } from './filters';
import { button, el, filled } from './dom';

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

/** The page as it stands. */
class ComparisonPage {
  readonly #code = acquireVsCodeApi();
  #kept: Kept;
  #show: Show | undefined;

  constructor() {
    const shown: unknown = JSON.parse(document.body.dataset.shown ?? '{}');
    const before = this.#code.getState() as Partial<Kept> | undefined;
    this.#kept = { hidden: before?.hidden ?? [canStand], all: before?.all ?? false, shown };
    this.#code.setState(this.#kept);
    addEventListener('message', ({ data }: MessageEvent<Show | Step>) => {
      if (data.type === 'step') this.#step(data.forwards);
      else this.#take(data);
    });
    addEventListener('keydown', (event) => {
      this.#key(event);
    });
    this.#ask({ type: 'ready' });
  }

  #ask(request: Request): void {
    this.#code.postMessage(request);
  }

  #take(show: Show): void {
    this.#show = show;
    const { page } = show;
    if (page.mode === 'compare')
      this.#keep({ shown: { mode: 'compare', a: page.a.address, b: page.b.address } });
    this.#draw();
  }

  #keep(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    this.#code.setState(this.#kept);
  }

  /** Draws everything anew; where one looked and what had the focus stays. */
  #draw(): void {
    const show = this.#show;
    if (!show) return;
    const desk: PageDesk = {
      show,
      kept: this.#kept,
      word: (key) => show.words[key] ?? key,
      ask: (request) => {
        this.#ask(request);
      },
      keep: (change) => {
        this.#keep(change);
        this.#draw();
      },
    };
    const { activeElement } = document;
    const key = activeElement?.getAttribute('data-key');
    const stop = activeElement?.closest('[data-stop]')?.getAttribute('data-stop');
    const top = scrollY;
    document.body.replaceChildren(this.#header(desk), ...parts(desk, show.page));
    scrollTo({ top });
    const again = key
      ? document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
      : stop
        ? document.querySelector<HTMLElement>(`[data-stop="${CSS.escape(stop)}"]`)
        : null;
    again?.focus({ preventScroll: true });
  }

  #header({ show, word }: PageDesk): HTMLElement {
    const { page, status, canUndo } = show;
    const ask = (type: 'undo' | 'swap' | 'diff' | 'html' | 'markdown' | 'collate', label: string) =>
      button(
        label,
        () => {
          this.#ask({ type });
        },
        { class: 'tool', attributes: { 'data-key': type } },
      );
    const step = (forwards: boolean) => {
      const label = word(forwards ? 'next' : 'previous');
      const go = () => {
        this.#step(forwards);
      };
      const attributes = { 'aria-label': label, 'data-key': forwards ? 'next' : 'previous' };
      return button(forwards ? '↓' : '↑', go, { class: 'tool', title: label, attributes });
    };
    const tools =
      page.mode === 'compare'
        ? [ask('swap', word('swap')), ask('diff', word('diff')), ask('collate', word('collate'))]
        : [];
    const outs =
      page.mode === 'empty' ? [] : [ask('html', word('html')), ask('markdown', word('markdown'))];
    const said = el('p', { class: 'status', attributes: { role: 'status' } }, status);
    if (canUndo && status) said.append(ask('undo', word('undo')));
    return el(
      'header',
      {},
      el(
        'div',
        { class: 'tools', attributes: { role: 'toolbar', 'aria-label': word('toolbar') } },
        step(false),
        step(true),
        el('span', { class: 'position', attributes: { 'aria-live': 'polite' } }),
        ...tools,
        ...outs,
      ),
      said,
    );
  }

  /** Puts the focus on the next or previous difference, going round at the end. */
  #step(forwards: boolean): void {
    const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')];
    if (!stops.length) return;
    const here = document.activeElement?.closest<HTMLElement>('[data-stop]');
    const at = here ? stops.indexOf(here) : forwards ? -1 : 0;
    const index = (at + (forwards ? 1 : -1) + stops.length) % stops.length;
    const stop = stops[index];
    stop?.focus({ preventScroll: true });
    stop?.scrollIntoView({ block: 'center' });
    for (const mark of document.querySelectorAll('mark.current')) mark.classList.remove('current');
    const number = stop?.dataset.stop ?? '';
    for (const mark of document.querySelectorAll(`mark[data-reading="${CSS.escape(number)}"]`))
      mark.classList.add('current');
    const position = document.querySelector('.position');
    const pattern = this.#show?.words.position ?? '';
    if (position) position.textContent = filled(pattern, index + 1, stops.length);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    // F7 is VS Code's to hand on.
    const forwards = event.key === 'n';
    if (!forwards && event.key !== 'p') return;
    event.preventDefault();
    event.stopPropagation();
    this.#step(forwards);
  }
}

function parts(desk: PageDesk, page: Page): Node[] {
  if (page.mode === 'compare') return compareView(desk, page);
  return page.mode === 'collate' ? collateView(desk, page) : [];
}

new ComparisonPage();
