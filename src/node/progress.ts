/** Shorter work needs no word. */
const patience = 1000;
const interval = 100;

/** A line on stderr that tells how far long work has come; silent where nobody watches. */
export class Progress {
  readonly #started = Date.now();
  #shown = 0;
  #done = 0;

  constructor(
    private readonly total: number,
    private readonly what: string,
    private readonly stream: NodeJS.WriteStream = process.stderr,
  ) {}

  /** One more is done. */
  step(): void {
    this.#done++;
    if (!this.stream.isTTY) return;
    const now = Date.now();
    if (now - this.#started < patience || now - this.#shown < interval) return;
    this.#shown = now;
    const count = `${this.#done.toLocaleString('en')} of ${this.total.toLocaleString('en')}`;
    this.stream.write(`\r\u001B[Kstet: ${count} ${this.what}`);
  }

  /** Takes the line away, before anything else is written to the terminal and at the end. */
  clear(): void {
    if (this.#shown) this.stream.write('\r\u001B[K');
    this.#shown = 0;
  }
}
