/** How the suite's lines begin on a console that carries other voices too. */
export const voice = '[stet] ';

/** How a run of tests ended. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The last line of every run. */
export function line({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

/** The counts in the last such line of a run's output, if it came that far. */
export function read(output: string): Counts | undefined {
  const last = Array.from(output.matchAll(/^(\d{1,9}) passed, (\d{1,9}) failed$/gm)).at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]) };
}

/** Several runs as one. */
export function sum(runs: readonly Counts[]): Counts {
  return runs.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}
