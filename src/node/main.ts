import { check } from './check';

/**
 * Runs the command line.
 * @param args the words after `stet`
 * @returns the exit status: 0 nothing to fail on, 1 something, 2 nothing could be run
 */
export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'check') return check(rest);
  console.error('stet: usage: stet check PATH…');
  return 2;
}
