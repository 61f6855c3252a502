/** A slice of work: short enough that typing never waits for it, in milliseconds. */
const slice = 6;

/**
 * Runs a generator to its end in slices, letting the host do other work in between.
 * @param stale asked before each slice; when it says so, the work is dropped
 * @returns what the generator returns, or `undefined` when it was dropped
 */
export async function runSliced<T>(
  work: Generator<undefined, T>,
  stale: () => boolean = () => false,
): Promise<T | undefined> {
  for (;;) {
    if (stale()) return undefined;
    const until = performance.now() + slice;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await pause();
  }
}

/** To be called between the parts of some work: pauses when a slice is used up. */
export function breather(): () => Promise<void> {
  let until = performance.now() + slice;
  return async () => {
    if (performance.now() < until) return;
    await pause();
    until = performance.now() + slice;
  };
}

/** Lets the host do whatever else waits. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
