const none = -1;
/** Fuller than this, looking up grows slow. */
const fullest = 2 / 3;

/**
 * Counts or places by number, in some twenty bytes each where a `Map` takes more than fifty. A number
 * that is not there has the value 0. Keys are whole numbers from 0 to 2^53, values to 2^32.
 */
export class NumberTable {
  #keys: Float64Array;
  #values: Uint32Array;
  /** Slots taken, those of forgotten keys too. */
  #taken = 0;

  /** @param expected about how many keys it will hold, so that it need not grow */
  constructor(expected = 10) {
    const size = 2 ** Math.ceil(Math.log2(expected / fullest + 1));
    this.#keys = new Float64Array(size).fill(none);
    this.#values = new Uint32Array(size);
  }

  get(key: number): number {
    return this.#values[this.#slot(key)] ?? 0;
  }

  /** Sets a key's value; 0 forgets it. */
  set(key: number, value: number): void {
    let slot = this.#slot(key);
    if (this.#keys[slot] === none) {
      if (value === 0) return;
      if (this.#taken + 1 > this.#keys.length * fullest) {
        this.#grow();
        slot = this.#slot(key);
      }
      this.#keys[slot] = key;
      this.#taken++;
    }
    this.#values[slot] = value;
  }

  /** The key's slot, or the free one where it would be put. */
  #slot(key: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let slot = (Math.imul(key ^ (key / 2 ** 32), 0x9e3779b1) >>> 7) & mask;
    for (;;) {
      const there = keys[slot];
      if (there === key || there === none) return slot;
      slot = (slot + 1) & mask;
    }
  }

  /** Doubles the slots, or tidies up where most of them are of forgotten keys. */
  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    const live = values.reduce((count, value) => count + (value ? 1 : 0), 0);
    const size = live * 2 > keys.length * fullest ? keys.length * 2 : keys.length;
    this.#keys = new Float64Array(size).fill(none);
    this.#values = new Uint32Array(size);
    this.#taken = live;
    for (let at = 0; at < keys.length; at++) {
      const value = values[at] ?? 0;
      if (!value) continue;
      const key = keys[at] ?? none;
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#values[slot] = value;
    }
  }
}
