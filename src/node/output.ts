import { once } from 'node:events';

/** Writes to a stream at the pace of its reader, and knows when the reader has gone. */
export class Output {
  #gone = false;

  constructor(private readonly stream: NodeJS.WriteStream) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // `stet check … | head`: the reader has what it wants.
      if (error.code !== 'EPIPE') throw error;
      this.#gone = true;
    });
  }

  /** Whether nobody reads any more: there is no use in going on. */
  get gone(): boolean {
    return this.#gone;
  }

  /** Whether a person reads it at a terminal, and has not asked for plain text (no-color.org). */
  get takesColours(): boolean {
    return this.stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  }

  /** Writes `text`, and waits while the reader is slower. */
  async write(text: string): Promise<void> {
    if (!text || this.#gone) return;
    if (this.stream.write(text)) return;
    // `once` rejects on `error`, which the constructor's listener has dealt with.
    await once(this.stream, 'drain').catch(() => undefined);
  }
}
