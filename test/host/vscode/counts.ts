/** How the suite's lines begin on a console that carries other voices too. */
export const voice = '[stet] ';

/** How a run of tests ended. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Each failed test's title and, on further lines, why. */
  readonly failures: readonly string[];
}

/** A run that did not come so far as to count. */
export function broken(why: string): Counts {
  return { passed: 0, failed: 1, failures: [why] };
}

/** The last line of every run. */
export function line({ passed, failed }: Pick<Counts, 'passed' | 'failed'>): string {
  return `${passed} passed, ${failed} failed`;
}

/** A test's reason to fail is told in so many lines; the rest is stack. */
const linesTold = 14;

/** The title of a failed test and why it failed, as all runs tell it. */
export function failure(title: string, error: Error): string {
  const said = error.stack?.includes(error.message) ? error.stack : error.message;
  return [title, ...said.split('\n').slice(0, linesTold)].join('\n    ');
}

/** How the suite's lines begin that tell a failure. */
export const failed = '  ✗ ';

/** The counts in the last such line of what a suite said, if it came that far, and its failures. */
export function read(said: readonly string[]): Counts | undefined {
  const last = said
    .map((one) => /^(\d{1,9}) passed, (\d{1,9}) failed$/.exec(one))
    .findLast(Boolean);
  if (!last) return undefined;
  const failures = said.flatMap((one, index) => {
    if (!one.startsWith(failed)) return [];
    const rest = said.slice(index + 1);
    const end = rest.findIndex((other) => !other.startsWith('    '));
    const why = end < 0 ? rest : rest.slice(0, end);
    return [[one.slice(failed.length), ...why].join('\n')];
  });
  return { passed: Number(last[1]), failed: Number(last[2]), failures };
}

/** Several runs as one. */
export function sum(runs: readonly Counts[]): Counts {
  return {
    passed: runs.reduce((total, { passed }) => total + passed, 0),
    failed: runs.reduce((total, run) => total + run.failed, 0),
    failures: runs.flatMap(({ failures }) => failures),
  };
}
