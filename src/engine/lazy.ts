/** A value that is made when it is first asked for, and then kept. */
export class Lazy<T> {
  #made: { readonly value: T } | undefined;

  constructor(private readonly make: () => T) {}

  get value(): T {
    this.#made ??= { value: this.make() };
    return this.#made.value;
  }
}
