// The page of a comparison or a collation. It draws what the extension sends, as text, and asks the
// extension for everything else.
import type { Page, Request, Show, Step } from '../editor/compare/page';
import { collateView } from './collate-view';
import { compareView } from './compare-view';
import type { Kept, PageDesk } from './desk';
import { button, el, filled } from './dom';
import { hiddenAtFirst } from './filters';
import {
  focusAgain,
  goByArrow,
  placeOf,
  roveSentences,
  stopsInOrder,
  type FocusPlace,
} from './focus';

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
  readonly #observer = new ResizeObserver(measure);
  readonly #page = el('div', { class: 'page' });
  /** What was clicked since the page was drawn: not every browser gives it the focus. */
  #clicked: FocusPlace | undefined;
  /** What gets the focus as soon as the page has it. */
  #waiting: FocusPlace | undefined;
  readonly #said = el('p', { class: 'unseen', attributes: { role: 'status' } });

  constructor() {
    const shown: unknown = JSON.parse(document.body.dataset.shown ?? '{}');
    const before = this.#code.getState() as Partial<Kept> | undefined;
    this.#kept = { hidden: before?.hidden ?? hiddenAtFirst, shown };
    this.#code.setState(this.#kept);
    // Only what is there before its words change is read out.
    document.body.append(this.#page, this.#said);
    addEventListener('resize', measure);
    addEventListener('message', ({ data }: MessageEvent<Show | Step>) => {
      if (data.type === 'step') this.#step(data.forwards);
      else this.#take(data);
    });
    addEventListener('keydown', (event) => {
      this.#key(event);
    });
    addEventListener(
      'click',
      ({ target }) => {
        this.#clicked = placeOf(target instanceof Element ? target.closest('button') : target);
      },
      { capture: true },
    );
    addEventListener('focus', () => {
      this.#focusOn(this.#waiting);
    });
    addEventListener('focusin', () => {
      if (document.activeElement?.matches('[data-sentence]')) roveSentences();
      this.#tellPosition();
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
    this.#say(show.status);
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
      goTo: (stop) => {
        this.#goTo(document.querySelector<HTMLElement>(`[data-stop="${stop}"]`));
      },
      keep: (change) => {
        this.#keep(change);
        this.#draw();
        this.#say(filled(show.words.shown ?? '', stopsInOrder().length));
      },
    };
    const focus = placeOf(document.activeElement) ?? this.#clicked;
    this.#clicked = undefined;
    const [left, top] = [scrollX, scrollY];
    const steps = this.#steps(desk);
    document.body.dataset.mode = show.page.mode;
    const [summary, ...main] = parts(desk, show.page);
    this.#page.replaceChildren(this.#header(desk), summary ?? '', steps, ...main);
    this.#observer.disconnect();
    this.#observer.observe(steps);
    measure();
    scrollTo({ left, top });
    this.#focusOn(focus);
    roveSentences();
    this.#tellPosition();
  }

  /** Nobody is called away from the text that is typed in beside: the place waits until the page has the focus. */
  #focusOn(place: FocusPlace | undefined): void {
    this.#waiting = document.hasFocus() ? undefined : place;
    if (place && !this.#waiting) focusAgain(place);
  }

  /** Lets a screen reader say what has just happened. */
  #say(words: string): void {
    this.#said.textContent = words;
  }

  /** What can be done with all of it. */
  #header({ show: { page }, word }: PageDesk): HTMLElement {
    const ask = (type: 'swap' | 'diff' | 'html' | 'markdown' | 'collate') =>
      button(
        word(type),
        () => {
          this.#ask({ type });
        },
        { class: 'tool', attributes: { 'data-key': type } },
      );
    const tools = page.mode === 'compare' ? [ask('swap'), ask('diff'), ask('collate')] : [];
    const outs = page.mode === 'empty' ? [] : [ask('html'), ask('markdown')];
    return el(
      'header',
      { class: 'tools', attributes: { role: 'toolbar', 'aria-label': word('toolbar') } },
      ...tools,
      ...outs,
    );
  }

  /** The way from difference to difference, and what has just happened: always in sight. */
  #steps({ show, word }: PageDesk): HTMLElement {
    const { status, canUndo, canCompare } = show;
    const step = (forwards: boolean) => {
      const label = word(forwards ? 'next' : 'previous');
      const go = () => {
        this.#step(forwards);
      };
      const attributes = { 'aria-label': label, 'data-key': forwards ? 'next' : 'previous' };
      return button(forwards ? '↓' : '↑', go, { class: 'tool', title: label, attributes });
    };
    const undo = () => {
      this.#ask({ type: 'undo' });
    };
    const said = el('p', { class: 'status' }, status);
    if (canUndo && status)
      said.append(button(word('undo'), undo, { attributes: { 'data-key': 'undo' } }));
    const again = () => {
      this.#ask({ type: 'again' });
    };
    if (canCompare)
      said.append(button(word('again'), again, { attributes: { 'data-key': 'again' } }));
    const position = el('span', { class: 'position' });
    if (show.page.mode === 'empty') return el('div', { class: 'steps' }, said);
    return el('div', { class: 'steps' }, step(false), step(true), position, said);
  }

  /** Puts the focus on the next or previous difference, going round at the end. */
  #step(forwards: boolean): void {
    const stops = stopsInOrder();
    const here = document.activeElement?.closest<HTMLElement>('[data-stop]');
    const at = here ? stops.indexOf(here) : forwards ? -1 : 0;
    this.#goTo(stops[(at + (forwards ? 1 : -1) + stops.length) % stops.length]);
  }

  #goTo(stop: HTMLElement | null | undefined): void {
    if (!stop) return;
    stop.focus({ preventScroll: true });
    // A table's row is wider than the window; its first cell is in sight always.
    (stop.querySelector('th') ?? stop).scrollIntoView({ block: 'center', inline: 'nearest' });
    for (const mark of document.querySelectorAll('mark.current')) mark.classList.remove('current');
    const number = stop.dataset.stop ?? '';
    for (const mark of document.querySelectorAll(`mark[data-reading="${CSS.escape(number)}"]`))
      mark.classList.add('current');
    this.#tellPosition();
  }

  #tellPosition(): void {
    const stops = stopsInOrder();
    const here = document.activeElement?.closest<HTMLElement>('[data-stop]');
    const position = document.querySelector('.position');
    const words = this.#show?.words;
    const pattern = (here ? words?.position : words?.shown) ?? '';
    const told = here ? [stops.indexOf(here) + 1, stops.length] : [stops.length];
    if (position) position.textContent = stops.length ? filled(pattern, ...told) : '';
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { target } = event;
    if (goByArrow(event)) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Enter' && target instanceof HTMLElement) {
      if (target.matches('[data-sentence]')) target.click();
      if (target.matches('[data-stop]')) target.querySelector<HTMLElement>('button.place')?.click();
      return;
    }
    // F7 is VS Code's to hand on.
    const forwards = event.key === 'n';
    if (!forwards && event.key !== 'p') return;
    event.preventDefault();
    event.stopPropagation();
    this.#step(forwards);
  }
}

/** Tells the style sheet how much room the steps take: the tables' heads stay right below them. */
function measure(): void {
  const { style, clientWidth } = document.documentElement;
  const height = document.querySelector<HTMLElement>('.steps')?.offsetHeight ?? 0;
  style.setProperty('--steps', `${height}px`);
  style.setProperty('--window', `${clientWidth}px`);
}

function parts(desk: PageDesk, page: Page): Node[] {
  if (page.mode === 'compare') return compareView(desk, page);
  if (page.mode === 'collate') return collateView(desk, page);
  // Why nothing can be shown stands in the line of what has just happened.
  const busy = page.reason ? [] : [el('p', { class: 'nothing' }, desk.word('comparing'))];
  return [el('section', { class: 'summary' }, ...busy)];
}

new ComparisonPage();
